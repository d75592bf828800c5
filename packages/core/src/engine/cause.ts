/** Why something is unknown: made, told apart and listed here only. */
import type { Label, Term } from '../model/label.js';
import type { Cause, CauseKind } from '../model/verdict.js';

/** One cause, about something that has an id and a name. */
export const cause = (kind: CauseKind, { id, label }: { readonly id: string; readonly label: Label | Term }): Cause => ({ kind, id, label, path: id });

/** Each cause once: several parts may want the same answer. */
export const distinctCauses = (causes: readonly Cause[]): readonly Cause[] => causes.length < 2 ? causes : [...new Map(causes.map((c) => [c.kind + c.path, c])).values()];

/** A gap in the record: an answer, or a list, that has to be completed. */
export const isOfRecord = (kind: CauseKind): boolean => ['missing', 'inexact', 'refused', 'roster-incomplete', 'roster-overfull'].includes(kind);

/** A gap in the rule: nothing is in force. The rest is for the household to put right: gaps in its record, and numbers that cannot be. */
export const isOfRule = (kind: CauseKind): boolean => ['not-yet', 'ended', 'gap', 'not-established'].includes(kind);
