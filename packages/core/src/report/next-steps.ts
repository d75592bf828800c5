import type { Sense } from '../model/rule.js';
import type { Status, Verdict } from '../model/verdict.js';
import type { Messages } from './messages/messages.js';
import type { ChecklistCause, Row } from './rows.js';

/** Something that somebody has to do before the answer can be better, or an answer at all. */
export type NextStep = {
  /** The row that it is about. */
  readonly number: string;
  readonly label: string;
  readonly sense: Sense;
  readonly status: Status;
  readonly text: string;
  /** Who acts; empty when no document says who. */
  readonly who: string;
  /** All of it as a line of text. */
  readonly line: string;
  /** `act`: the answer itself calls for it; otherwise what is missing: the household's data, or the rule's footing. */
  readonly kind: 'act' | ChecklistCause['side'];
};

/**
 * What to do next, the rows that call for action first, then what has to be found out.
 *
 * A composite row is listed only when none of its parts is: they say it more exactly. Nothing is listed for an answer that is at rest,
 * such as met for a standard or no risk found, because what is still unknown below it cannot change it.
 */
export function nextSteps(whole: Pick<Verdict, 'sense' | 'status' | 'subject'>, rows: readonly Row[], m: Messages): NextStep[] {
  if (whole.status !== 'unknown' && !callsForAction(whole)) return [];
  const acting = rows.filter((r) => r.applies && callsForAction(r));
  const asking = rows.filter((r) => r.status === 'unknown');
  return [
    ...mostExact(acting).map((r) => stepOf(r, m.title(m.against(r.actual, r.standard, r.sense), r.detail), '', 'act', m)),
    ...mostExact(asking).flatMap((r) => byKind(r.causes).map((causes) => askFor(r, causes, m.whoFillsIn[whole.subject], m))),
  ];
}

/** A standard that is not met, a risk that is there, a veto that was triggered, a right that has to be delivered. */
const callsForAction = ({ sense, status }: Pick<Row, 'sense' | 'status'>): boolean => status === (sense === 'standard' ? 'unmet' : 'met');

const mostExact = (rows: readonly Row[]): readonly Row[] => rows.filter((r) => !rows.some((other) => other.number.startsWith(`${r.number}.`)));

function byKind(causes: readonly ChecklistCause[]): ChecklistCause[][] {
  const groups = new Map<string, ChecklistCause[]>();
  for (const cause of causes) {
    const key = cause.kind + cause.expected;
    groups.set(key, [...(groups.get(key) ?? []), cause]);
  }
  return [...groups.values()];
}

const stepOf = ({ number, label, sense, status }: Row, text: string, who: string, kind: NextStep['kind'], m: Messages): NextStep =>
  ({ number, label, sense, status, text, who, line: `${number} ${label}${m.comma}${m.title(text, who)}`, kind });

function askFor(row: Row, causes: readonly ChecklistCause[], whoFillsIn: string, m: Messages): NextStep {
  const [{ kind, word, expected, side }] = causes as [ChecklistCause];
  const remedy = m.remedy[kind];
  const about = [...new Set(causes.map((c) => (c.given === null ? c.about : `${c.about} “${c.given}”`)))].join(m.comma);
  const text = m.named(m.title(word, about), expected ? expected + m.semicolon + remedy : remedy);
  return stepOf(row, text, side === 'household' ? whoFillsIn : m.whoDecides, side, m);
}
