/** Days as texts, without a clock or a time zone. */
import type { Day } from '@dabiao/core';

const dayLength = 86_400_000;
const known = new Map<number, Day>();

/** Whole days since 1970-01-01. */
export const serialOf = (day: Day): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayLength;

/** The day again. A city needs few different days, a million times. */
export function dayOf(serial: number): Day {
  const found = known.get(serial);
  if (found !== undefined) return found;
  const day = new Date(serial * dayLength).toISOString().slice(0, 10);
  known.set(serial, day);
  return day;
}

export const addDays = (day: Day, n: number): Day => dayOf(serialOf(day) + n);
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The day so many years before; 29 February becomes 28. */
export function yearsBefore(day: Day, years: number): Day {
  const before = `${yearOf(day) - years}${day.slice(4)}`;
  return before.endsWith('-02-29') ? `${before.slice(0, 8)}28` : before;
}
