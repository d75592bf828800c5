/** Which version of a procedure governs an instance: the one in force on the day of its first step. */
import type { Day } from '../../model/civil-date.js';
import type { Duration, Procedure, ProcedureStep } from '../../model/procedure.js';
import type { At } from '../../model/timeline.js';
import type { Footing } from '../../model/verdict.js';
import { stepsOf } from '../in-force.js';
import { footingOf } from '../footing.js';
import { durationAt, type Counted } from './duration.js';

/** One version, with its steps by code and its durations as of a day. */
export type Version = {
  readonly footing: Footing;
  readonly steps: readonly ProcedureStep[];
  readonly indexOf: (code: string) => number;
  readonly counted: (duration: Duration, on: Day) => Counted;
};

export type Versions = {
  /** The version in force on a day, or null. */
  readonly at: (on: Day) => Version | null;
  /** Whether one version is in force throughout. */
  readonly same: (from: Day, to: Day) => boolean;
  /** The versions that begin with a step. */
  readonly beginning: (step: string) => readonly Version[];
};

/** Resolves every version at a place once. Durations are remembered by day: many instances begin on the same one. */
export function versionsOf(procedure: Procedure, { place }: At): Versions {
  const changes = stepsOf(procedure.steps, place).map(({ from, found }) => ({ from, version: typeof found === 'string' ? null : versionOf(found.value, footingOf('procedure', procedure, found)) }));
  const last = (on: Day) => changes.filter(({ from }) => from <= on).at(-1)?.version ?? null;
  const all = changes.flatMap(({ version }) => version ?? []);
  return {
    at: last,
    same: (from, to) => !changes.some((change) => change.from > from && change.from <= to),
    beginning: (step) => all.filter(({ steps }) => steps[0]?.code === step),
  };

  function versionOf(steps: readonly ProcedureStep[], footing: Footing): Version {
    const codes = new Map(steps.map(({ code }, i) => [code, i]));
    const durations = new Map<Duration, Map<Day, Counted>>();
    return {
      footing, steps,
      indexOf: (code) => codes.get(code) ?? -1,
      counted: (duration, on) => {
        const days = durations.get(duration) ?? new Map<Day, Counted>();
        durations.set(duration, days);
        const counted = days.get(on) ?? durationAt(duration, { on, place });
        days.set(on, counted);
        return counted;
      },
    };
  }
}
