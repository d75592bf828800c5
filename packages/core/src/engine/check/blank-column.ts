/** Whether the cells of a column are blank. A column that nobody handed in is blank in every row. */
import type { Indicator, NumberIndicator } from '../../model/indicator.js';
import { isDayNumber } from '../../model/civil-date.js';
import { bounded, isAllowed, rangeOf } from '../answer.js';
import { isEnds, type Columns } from '../columns.js';

const own = <T>(of: Readonly<Record<string, T>> | undefined, id: string): T | undefined => (of && Object.hasOwn(of, id) ? of[id] : undefined);
const [answered, blank, refused] = [0, 2, 3];

/** 0 answered, 2 blank, 3 refused. */
export function blankColumn(columns: Columns, of: Indicator): Uint8Array {
  const state = cellState(columns, of);
  const out = new Uint8Array(columns.length);
  for (let i = 0; i < out.length; i++) out[i] = state(i);
  return out;
}

function cellState(columns: Columns, of: Indicator): (i: number) => number {
  switch (of.type) {
    case 'number': return numberState(columns, of);
    case 'flag': {
      const given = own(columns.flags, of.id);
      return (i) => (given === undefined || given[i] === 1 ? blank : given[i] === 0 || given[i] === 2 ? answered : refused);
    }
    case 'date': {
      const given = own(columns.dates, of.id);
      return (i) => (given === undefined || given[i] === 0 ? blank : isDayNumber(given[i] ?? NaN) ? answered : refused);
    }
    case 'choice': {
      const given = own(columns.choices, of.id);
      const listed = (code: number): boolean => Object.hasOwn(of.codes, given?.values[code] ?? '');
      return (i) => (given === undefined || given.codes[i] === -1 ? blank : listed(given.codes[i] ?? NaN) ? answered : refused);
    }
  }
}

/** Bounds as wide as the range say nothing, so they are blank. */
function numberState(columns: Columns, of: NumberIndicator): (i: number) => number {
  const given = own(columns.numbers, of.id);
  if (given === undefined) return () => blank;
  if (!isEnds(given)) return (i) => (Number.isNaN(given[i]) ? blank : isAllowed(given[i] ?? NaN, of) ? answered : refused);
  const range = rangeOf(of);
  return (i) => {
    const [low = NaN, high = NaN] = [given.low[i], given.high[i]];
    if (Number.isNaN(low) && Number.isNaN(high)) return blank;
    const within = bounded({ low: Number.isNaN(low) ? null : low, high: Number.isNaN(high) ? null : high }, of);
    if (within === null) return refused;
    return within.low < within.high && within.low === range.low && within.high === range.high ? blank : answered;
  };
}
