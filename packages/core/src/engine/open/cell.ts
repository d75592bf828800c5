/** One answer of a record that a rule reads: where it stands, what it is, and what it may be. */
import type { Indicator } from '../../model/indicator.js';
import type { RecordOf, Value } from '../../model/record.js';
import type { Known, Within } from '../../model/question.js';
import type { Domain } from './domain.js';

export type Cell = {
  readonly path: string;
  readonly steps: readonly (string | number)[];
  readonly of: Indicator;
  /** The answer; null when it is unknown. */
  readonly known: Known;
  /** Everything that an unanswered cell may still turn out to be. */
  readonly domain: Domain;
  /** Says how many rows a roster has: known, it is a fact and no measure. */
  readonly isSize: boolean;
  /** The rows that it lies in, outermost first. */
  readonly within: readonly Within[];
  /** The path of the undescribed row that it lies in. */
  readonly row: string | null;
};

/** An answer that nobody has. Unlike an empty cell it is filled by no assumption: so is a row that nobody described. */
export const blank: Value = { refused: '' };

/** A record with other answers. Rows on the way are made where there are none; what holds no other answer stays the same object. */
export function putAll(record: RecordOf, answers: readonly (readonly [steps: Cell['steps'], value: Value])[]): RecordOf {
  const copies = new Set<unknown>();
  const copy = <T extends object>(of: T): T => {
    const made = copies.has(of) ? of : ((Array.isArray(of) ? [...of] : { ...of }) as T);
    copies.add(made);
    return made;
  };
  const whole = copy(record) as Container;
  for (const [steps, value] of answers) {
    let at = whole;
    steps.forEach((step, i) => {
      const last = i === steps.length - 1;
      const within = Object.hasOwn(at, step) ? at[step] : undefined;
      at[step] = last ? value : copy((within ?? (typeof steps[i + 1] === 'number' ? [] : {})));
      if (!last) at = at[step] as Container;
    });
  }
  return whole as RecordOf;
}

type Container = { [step: string | number]: unknown };
