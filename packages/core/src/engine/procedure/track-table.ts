import type { Procedure, ProcedureEvent } from '../../model/procedure.js';
import type { At } from '../../model/timeline.js';
import type { Day } from '../../model/civil-date.js';
import type { RefusedEvent, TrackState, TrackSummary } from '../../model/track.js';
import { trackEach } from './track.js';

/** One instance as one row: what a list shows. */
export type TrackRow = {
  readonly instance: string | null;
  readonly state: TrackState | null;
  /** Code of the step that is due. */
  readonly due: string | null;
  /** The earliest last day of a limit that runs or is overdue, and the most days that one is late; null when none is, or unknown. */
  readonly dueDay: Day | null;
  readonly daysOverdue: number | null;
  readonly refused: number;
  readonly causes: number;
};

/**
 * Follows a whole table of events, one row each, and keeps one row of every instance.
 *
 * The courses themselves are not kept, so that a county's register fits into memory; `track` tells more of the instances that need it.
 *
 * @returns rows in the order in which instances are first named, with the summary of all
 * @throws ContractError as `track` does
 * @example
 * const [row] = trackTable(problemClosingProcedure, [{ instance: 'p-1', step: 'closing' }], { on: '2020-06-30', place: '5117' }).rows;
 * row.state //=> 'not-begun'
 */
export function trackTable(procedure: Procedure, events: readonly ProcedureEvent[], at: At): { readonly rows: readonly TrackRow[]; readonly summary: TrackSummary; readonly refused: readonly RefusedEvent[] } {
  const rows: TrackRow[] = [];
  const { refused, summary } = trackEach(procedure, events, at, ({ instance, state, due, limits, refused: { length }, causes }) => {
    const running = limits.filter(({ status }) => status === 'running' || status === 'overdue');
    const late = limits.filter(({ status }) => status === 'overdue').flatMap(({ daysLate }) => daysLate ?? []);
    rows.push({
      instance, state, due: due?.code ?? null, refused: length, causes: causes.length,
      dueDay: running.flatMap((limit) => limit.due ?? []).sort()[0] ?? null, daysOverdue: late.length === 0 ? null : Math.max(...late),
    });
  });
  return { rows, summary, refused };
}
