/** A figure in SQL: its two ends. */
import type { Figure } from '../../model/figure.js';
import { lookUp } from '../../model/timeline.js';
import { foldQuantity, type Algebra } from '../fold.js';
import type { JudgeAt } from '../judge.js';
import { line } from '../logic.js';
import type { Answer } from '../sql/answer.js';
import { constant, type Spans, type Sql } from '../sql/fragment.js';

/** NULL is an open end. */
export function figureToSql({ id, formula }: Figure, reading: Algebra<Spans, Sql>, at: JudgeAt): Answer[] {
  const found = lookUp(formula, at);
  const { low, high } = typeof found === 'string' ? constant(line) : foldQuantity(found.value, reading, at);
  return [{ name: `${id}.low`, of: low }, { name: `${id}.high`, of: high }];
}
