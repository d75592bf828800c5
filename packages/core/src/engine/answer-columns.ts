import type { Classes } from '../model/classes.js';
import type { Figure } from '../model/figure.js';
import type { Rule } from '../model/rule.js';
import { assumedBy } from './assumed.js';
import { classColumn, type ClassColumn } from './classes/class-column.js';
import { checkColumns, type Columns, type Ends } from './columns.js';
import { readingOf } from './columns/reading.js';
import { keptCodes } from './columns/truths.js';
import { figureColumn } from './figure/figure-column.js';
import { foldRule } from './fold.js';
import { checkAt, checkDistinct, type JudgeAt } from './judge.js';
import { needShapes } from './need-shape.js';

/** What is asked of columns together. */
export type Questions = { readonly rules?: readonly Rule[]; readonly classes?: readonly Classes[]; readonly figures?: readonly Figure[] };

/** Columns of answers by id: truths 0, 1, 2; classes; both ends of numbers. */
export type Answers = { readonly rules: Record<string, Uint8Array>; readonly classes: Record<string, ClassColumn>; readonly figures: Record<string, Ends> };

/**
 * Answers rules, classes and figures by columns in one go: what they have in common is read and worked out once.
 *
 * For the truth of every criterion of a rule, ask for the rules that it rests on as well: it costs next to nothing more.
 *
 * @throws ContractError when a column has the wrong type or length, the offsets of a roster fall, or something is asked for twice
 * @example answerColumns({ rules: [electricity, ...requires(electricity, at).rules] }, { length: 1 }, at).rules[electricity.id] //=> Uint8Array.of(1)
 */
export function answerColumns(questions: Questions, columns: Columns, at: JudgeAt): Answers {
  const { rules = [], classes = [], figures = [] } = Object(questions) as Questions;
  needShapes('rules', rules, 'criteria');
  needShapes('classes', classes, 'bands');
  needShapes('figures', figures, 'formula');
  checkAt(at);
  checkColumns(columns);
  checkDistinct(rules);
  checkDistinct(classes, 'classes');
  checkDistinct(figures, 'figures');
  const reading = readingOf(columns, assumedBy(at.assume));
  const found = {
    rules: Object.fromEntries(rules.map((rule) => [rule.id, keptCodes(reading.plan, foldRule(rule, reading.words, at))])),
    classes: Object.fromEntries(classes.map((one) => [one.id, classColumn(one, reading, at)])),
    figures: Object.fromEntries(figures.map((one) => [one.id, figureColumn(one, reading, at)])),
  };
  reading.plan.run();
  return found;
}
