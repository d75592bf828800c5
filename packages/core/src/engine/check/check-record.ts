import type { Check, CheckOutcome, CodeBy, Severity } from '../../model/check.js';
import type { Subject } from '../../model/indicator.js';
import type { Label } from '../../model/label.js';
import type { RecordOf } from '../../model/record.js';
import type { At } from '../../model/timeline.js';
import type { Cause, Grounds, Part, Status } from '../../model/verdict.js';
import { distinctCauses } from '../cause.js';
import { checkAt, checkDistinct, judging, needRecord } from '../judge.js';
import { needShapes } from '../need-shape.js';
import { withBlanks } from './blanks.js';
import { blanksOf, flawRule } from './flaw-rule.js';
import { openRows, placesIn } from './places.js';

/** One place in a record that is defective, or of which nobody can tell. */
export type CheckFinding = {
  readonly outcome: Exclude<CheckOutcome, 'ok'>;
  /** The fields that show it, such as `members[2].idNumberForm`. */
  readonly paths: readonly string[];
  /** The part that shows it; null where a whole roster is open. */
  readonly part: Part | null;
  /** Why nobody can tell; none of a defect. */
  readonly causes: readonly Cause[];
};

/** What one check says of one record. Plain data: it survives JSON. */
export type Checked = Grounds & {
  readonly kind: 'checked';
  readonly check: string;
  readonly code: string;
  readonly codeBy: CodeBy;
  readonly label: Label;
  readonly subject: Subject;
  readonly severity: Severity;
  readonly remedy: Label;
  readonly on: string;
  readonly place: string;
  readonly outcome: CheckOutcome;
  /** False when nobody is concerned. */
  readonly applies: boolean;
  /** Defects first, then what cannot be told; none when the record is in order. */
  readonly findings: readonly CheckFinding[];
};

const outcomes: Readonly<Record<Status, CheckOutcome>> = { met: 'defect', unmet: 'ok', unknown: 'cannot-tell' };

/**
 * Checks the quality of one record.
 *
 * A blank counts as a defect only where it is known that the answer must be there; where that is unknown, nobody can tell. A check
 * that no list held on the day cannot tell either, with the cause `not-yet` or `ended`.
 *
 * @param at - day and place: which edition of the lists is in force
 * @returns one result per check, in their order
 * @throws ContractError when a cell has the wrong type, the day or place is malformed, or a check is listed twice
 * @example checkRecord([workMonthsCheck], { householdSize: 1, members: [{ workMonths: 13 }] }, at)[0].findings[0].paths //=> ['members[0].workMonths']
 */
export const checkRecord = (checks: readonly Check[], record: RecordOf, at: At): Checked[] => checking(checks, at)(record);

/**
 * Prepares checks for many records.
 *
 * @example const check = checking([workMonthsCheck], at); records.map((record) => check(record))
 */
export function checking(checks: readonly Check[], at: At): (record: RecordOf) => Checked[] {
  checkAt(at);
  needShapes('checks', checks, 'flaws');
  const rules = checks.map(flawRule);
  checkDistinct(rules, 'checks');
  const blanks = blanksOf(checks);
  const judges = rules.map((rule) => judging(rule, { on: at.on, place: at.place }));
  return (record) => {
    needRecord(record);
    const full = withBlanks(blanks, record);
    return checks.map((check, i) => {
      const { id, code, codeBy, label, subject, severity, remedy } = check;
      const { part, status, missing, causes, used, assumed, provisional, stale, on, place } = (judges[i] as ReturnType<typeof judging>)(full);
      return {
        kind: 'checked', check: id, code, codeBy, label, subject, severity, remedy, on, place,
        outcome: outcomes[status], applies: part.applies, findings: findingsIn(part),
        missing: [...new Set(missing.map(asAsked))], causes: asCauses(causes), used, assumed, provisional, stale,
      };
    });
  };
}

/** A blank is asked about by its own name: whoever fills the cell does not know the flag. */
const asAsked = (path: string): string => path.replace(/:blank$/, '');
const asCauses = (causes: readonly Cause[]): readonly Cause[] => distinctCauses(causes.map((cause) => ({ ...cause, id: asAsked(cause.id), path: asAsked(cause.path) })));
const fields = (paths: readonly string[]): string[] => [...new Set(paths.map(asAsked))];

function findingsIn(part: Part & { readonly kind: 'holds' }): CheckFinding[] {
  if (part.status === 'unmet') return [];
  const [flaw] = part.parts;
  if (flaw === undefined) return [open(part, part.causes)];
  if (flaw.kind !== 'some') return [part.status === 'met' ? defect(placesIn(flaw), flaw) : open(flaw, part.causes)];
  const rows = flaw.members.flatMap((row): CheckFinding[] => {
    const at = `${flaw.id}[${row.index}].`;
    const isDefect = row.where.status === 'met' && row.of.status === 'met';
    return isDefect ? [defect(placesIn(row.of, at), row.of)] : [];
  });
  return [...rows, ...openRows(flaw).map(({ paths, causes, part: of }): CheckFinding => ({ outcome: 'cannot-tell', paths: fields(paths), part: of, causes: asCauses(causes) }))];
}

const defect = (paths: readonly string[], part: Part): CheckFinding => ({ outcome: 'defect', paths: fields(paths), part, causes: [] });
const open = (part: Part, causes: readonly Cause[]): CheckFinding => ({ outcome: 'cannot-tell', paths: fields(causes.map(({ path }) => path)), part, causes: asCauses(causes) });
