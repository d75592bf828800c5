/** New entries laid over a timeline. */
import { isWithin, type Place } from '../../model/place.js';
import type { Entry, Timeline } from '../../model/timeline.js';

const everywhere: readonly Place[] = ['CN'];
const placesOf = (entry: Entry<unknown>): readonly Place[] => entry.places ?? everywhere;

/**
 * The timeline with the new entries in force in their own places and days, and unchanged in all others.
 *
 * An older entry of the very same place would win over a newer one that begins before it, so it is cut where they meet. A wider entry
 * needs no cut, because the narrower one is asked first; a narrower one is left alone.
 */
export function layered<T>(timeline: Timeline<T>, added: Timeline<T>): Timeline<T> {
  const single = added.flatMap((entry) => placesOf(entry).map((place): Entry<T> => ({ ...entry, places: [place] })));
  const cut = timeline.flatMap((entry) => single.reduce<readonly Entry<T>[]>((pieces, over) => pieces.flatMap((piece) => without(piece, over)), [entry]));
  return [...cut, ...single];
}

const isSamePlace = (a: Entry<unknown>, b: Entry<unknown>): boolean => placesOf(a).length === 1 && placesOf(a)[0] === placesOf(b)[0];
const overlap = (a: Entry<unknown>, b: Entry<unknown>): boolean => (a.until === undefined || b.from < a.until) && (b.until === undefined || a.from < b.until);

/** What is left of an entry outside the days of another one of the same place. */
function without<T>(entry: Entry<T>, over: Entry<T>): Entry<T>[] {
  if (!isSamePlace(entry, over) || !overlap(entry, over)) return [entry];
  return [
    ...(entry.from < over.from ? [{ ...entry, until: over.from }] : []),
    ...(over.until !== undefined && (entry.until === undefined || over.until < entry.until) ? [{ ...entry, from: over.until }] : []),
  ];
}

/** The entries that a new one hides in its places and days, the narrowest and newest first, and those of narrower places, which stay. */
export function hidden<T>(timeline: Timeline<T>, over: Entry<T>): { readonly old: readonly Entry<T>[]; readonly narrower: readonly Entry<T>[] } {
  const meets = timeline.filter((entry) => overlap(entry, over));
  const around = (entry: Entry<T>): boolean => placesOf(over).some((place) => placesOf(entry).some((code) => isWithin(place, code)));
  const inside = (entry: Entry<T>): boolean => placesOf(entry).some((code) => placesOf(over).some((place) => code !== place && isWithin(code, place)));
  const width = (entry: Entry<T>): number => Math.max(...placesOf(entry).map((code) => (code === 'CN' ? 0 : code.length)));
  const old = meets.filter(around).sort((a, b) => width(b) - width(a) || (a.from < b.from ? 1 : -1));
  const narrowest = old[0] === undefined ? 0 : width(old[0]);
  return { old: old.filter((entry) => width(entry) === narrowest), narrower: meets.filter((entry) => !around(entry) && inside(entry)) };
}
