/** Two million recorded steps, kept as small numbers and read back household by household. */
import type { ProcedureEvent } from '@dabiao/core';
import { grown } from './column-writer.ts';
import { dayOf } from './days.ts';
import type { Step } from './draft.ts';
import { joined } from './end-to-end.ts';

/** The cells of an event that hold one of a few values. */
const worded = ['step', 'by', 'evidence', 'shows', 'outcome'] as const;
type Worded = (typeof worded)[number];

/**
 * What was recorded under one procedure: the events of household row `i` are `first[i]` up to, not including, `first[i + 1]`.
 *
 * Days are whole days since 1970-01-01, `none` where there is none; the other cells are positions in `values`.
 */
export type EventLog = {
  readonly first: Int32Array;
  readonly on: Int32Array;
  readonly until: Int32Array;
  readonly cells: Readonly<Record<Worded, Uint8Array>>;
  readonly values: Readonly<Record<Worded, readonly unknown[]>>;
  /** What follows the code of a household in the name of an instance, such as '-P1'. */
  readonly suffix: string;
};

const none = -1;

/** @param suffix - see {@link EventLog} */
export function eventLogWriter(suffix: string): { readonly add: (steps: readonly Step[]) => void; readonly done: () => EventLog } {
  const first = [0];
  let length = 0, on = new Int32Array(1_024), until = new Int32Array(1_024);
  const columns = worded.map((cell) => ({ cell, codes: new Uint8Array(1_024), values: [] as unknown[] }));
  const grow = (): void => {
    [on, until] = [grown(on, length * 2, 0), grown(until, length * 2, 0)];
    for (const column of columns) column.codes = grown(column.codes, length * 2, 0);
  };
  const add = (steps: readonly Step[]): void => {
    for (const step of steps) {
      if (length === on.length) grow();
      on[length] = step.on;
      until[length] = step.until ?? none;
      for (const { cell, codes, values } of columns) {
        const value = step[cell];
        let position = 0;
        // A dozen values at most: looking them through is quicker than a map.
        while (position < values.length && values[position] !== value) position++;
        if (position === values.length) values.push(value);
        codes[length] = position;
      }
      length++;
    }
    first.push(length);
  };
  const done = (): EventLog => {
    const of = <T>(value: (column: (typeof columns)[number]) => T) => Object.fromEntries(columns.map((column) => [column.cell, value(column)])) as Record<Worded, T>;
    return { suffix, first: Int32Array.from(first), on: on.slice(0, length), until: until.slice(0, length), cells: of(({ codes }) => codes.slice(0, length)), values: of(({ values }) => values) };
  };
  return { add, done };
}

/** The events of the households of `one`, then those of `other`. */
export function logsEndToEnd(one: EventLog, other: EventLog): EventLog {
  const steps = one.on.length;
  const parts = worded.map((cell) => {
    // Evidence is a list: two that say the same were made apart, so that they are told by their text.
    const values = [...one.values[cell]], known = new Map(values.map((value, i) => [JSON.stringify(value), i]));
    const positions = Uint8Array.from(other.values[cell], (value) => known.get(JSON.stringify(value)) ?? values.push(value) - 1);
    return { cell, values, cells: joined(one.cells[cell], other.cells[cell].map((code) => positions[code] ?? 0)) };
  });
  const of = <T>(value: (part: (typeof parts)[number]) => T) => Object.fromEntries(parts.map((part) => [part.cell, value(part)])) as Record<Worded, T>;
  return {
    suffix: one.suffix, first: joined(one.first, other.first.subarray(1).map((n) => n + steps)), on: joined(one.on, other.on), until: joined(one.until, other.until),
    cells: of(({ cells }) => cells), values: of(({ values }) => values),
  };
}

/**
 * The events of one household.
 *
 * @param code - of the household, which names the instance
 */
export function eventsAt({ first, on, until, cells, values, suffix }: EventLog, row: number, code: string): ProcedureEvent[] {
  const from = first[row] ?? 0;
  return Array.from({ length: (first[row + 1] ?? 0) - from }, (_, n) => {
    const i = from + n, last = until[i] ?? none;
    const valueOf = (cell: Worded) => values[cell][cells[cell][i] ?? 0];
    return { instance: code + suffix, step: valueOf('step'), on: dayOf(on[i] ?? 0), until: last === none ? null : dayOf(last), by: valueOf('by'), evidence: valueOf('evidence'), shows: valueOf('shows'), outcome: valueOf('outcome') } as ProcedureEvent;
  });
}
