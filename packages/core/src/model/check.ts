import { all, any, compare, is, oneOf, some, type Expr, type Quantity } from './expr.js';
import type { ChoiceIndicator, FlagIndicator, Indicator, NumberIndicator, Roster, Subject } from './indicator.js';
import type { Label } from './label.js';
import type { Parameter } from './parameter.js';
import type { Timeline } from './timeline.js';

/** What a defect asks for: the record must be corrected before it is used, or somebody has to look whether it is so. */
export type Severity = 'correct' | 'look';

/**
 * Who gave a check its code: a national list; the program by which a county in Guizhou carries out the national and provincial lists,
 * whose own numbers were not seen; or Dabiao where no number was seen at all. Some numbers of the second kind were read in programs
 * whose place is not named: they are counted to it because they are numbered alike.
 */
export type CodeBy = 'national' | 'guizhou-county' | 'dabiao';

type Concerned = {
  /** Looked at in every row of this roster rather than in the record itself. */
  readonly in?: Roster;
  /** Whom it concerns; everybody when absent. Where this is unknown, nothing is a defect and nothing is in order. */
  readonly when?: Expr;
};

/**
 * What counts as a defect, as one document lists it.
 *
 * - `blank`: an answer that must be there is not. A refused cell is no blank: somebody answered, and nobody could read it.
 * - `wrong`: a condition that no correct record meets
 * - `repeated`: a key that occurs more than once; `of` says how often, and intake derives it from the whole table
 */
export type Flaw =
  | (Concerned & { readonly kind: 'blank'; readonly of: Indicator })
  | (Concerned & { readonly kind: 'wrong'; readonly of: Expr })
  | (Concerned & { readonly kind: 'repeated'; readonly of: ChoiceIndicator; readonly scope: 'within' | 'across' });

/**
 * A check on the quality of a record.
 *
 * Not a {@link Rule}: a rule never changes its settled answer when a gap is filled, and a blank that is filled is the very change
 * that a check waits for.
 */
export type Check = {
  /** The path of its file in the rulebook; in a file that holds a whole list, followed by a name of its own. */
  readonly id: string;
  readonly code: string;
  readonly codeBy: CodeBy;
  readonly label: Label;
  readonly subject: Subject;
  readonly severity: Severity;
  /** What a clerk has to do: which field, where to look, which paper. */
  readonly remedy: Label;
  readonly flaws: Timeline<Flaw>;
};

/** An answer that must be there. */
export const blank = (of: Indicator, where: Concerned = {}): Flaw => ({ kind: 'blank', of, ...where });
/** A condition that no correct record meets. */
export const wrong = (of: Expr, where: Concerned = {}): Flaw => ({ kind: 'wrong', of, ...where });
/** A key that must not occur twice, within one household or in two. */
export const repeated = (of: ChoiceIndicator, scope: 'within' | 'across', where: Concerned = {}): Flaw => ({ kind: 'repeated', of, scope, ...where });

/** The question whether an answer is blank, which the reading of checks answers by itself. */
export type BlankFlag = FlagIndicator & { readonly blankOf: Indicator };

/** The question whether an answer is blank. */
export const blankOf = (of: Indicator): BlankFlag => ({
  id: `${of.id}:blank`, label: { zh: `${of.label.zh}未填`, en: `“${of.label.en}” is blank` }, type: 'flag', blankOf: of,
});

/** The answer is not there: in a check blankness can be asked like anything else, such as "one of the two, and not both". */
export const isBlank = (of: Indicator): Expr => is(blankOf(of));

type Number = Quantity | NumberIndicator | Parameter;
/** The number lies between two limits or on one of them. */
export const within = (of: Number, low: Number, high: Number): Expr => all(compare(of, '>=', low), compare(of, '<=', high));
/** The number lies below the one limit or above the other. */
export const outside = (of: Number, low: Number, high: Number): Expr => any(compare(of, '<', low), compare(of, '>', high));
/** Two questions with the same choices have the same answer. */
export const alike = (one: ChoiceIndicator, other: ChoiceIndicator): Expr =>
  any(...Object.keys(one.codes).filter((code) => Object.hasOwn(other.codes, code)).map((code) => all(oneOf(one, code), oneOf(other, code))));

/** How often a key occurs in a table, by its place. */
export const occurrences: Readonly<Record<'once' | 'within' | 'across' | 'both', Label>> = {
  once: { zh: '本表可读的号码中仅此一处', en: 'once among the readable numbers of the table' },
  within: { zh: '同一户内重复', en: 'again in the same household' },
  across: { zh: '另一户也有', en: 'in another household too' },
  both: { zh: '同一户内重复，另一户也有', en: 'again in the same household, and in another' },
};

/** The condition that a record with this flaw meets. */
export function flawed(flaw: Flaw): Expr {
  const of = flaw.kind === 'blank' ? is(blankOf(flaw.of)) : flaw.kind === 'wrong' ? flaw.of : oneOf(flaw.of, flaw.scope, 'both');
  if (flaw.in) return some(flaw.in, of, flaw.when);
  return flaw.when ? all(flaw.when, of) : of;
}

/** What a check says of one record. */
export type CheckOutcome = 'ok' | 'defect' | 'cannot-tell';
