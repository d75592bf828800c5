import type { Day } from './civil-date.js';
import type { Label } from './label.js';
import { isWithin, type Place } from './place.js';
import type { Source, Standing } from './source.js';

/** Day and place of a judgement. */
export type At = { readonly on: Day; readonly place: Place };

/** What a document said for a while, somewhere: in force from `from` up to, not including, `until`. */
export type Entry<T> = {
  readonly from: Day;
  readonly until?: Day;
  /** Division codes, or a named group of them; everywhere when absent. Of a place that has no code the list is empty, and no look-up finds the entry. */
  readonly places?: readonly Place[];
  /** Absent when the standing is `unset`. */
  readonly value?: T;
  readonly source: Source;
  readonly clause?: string;
  readonly standing: Standing;
  /** The standard in words, short enough for a table cell. */
  readonly text?: Label;
  /** How an ambiguous wording was taken, or where documents disagree. */
  readonly reading?: Label;
  /** The last day for which somebody checked that it still holds. A later judgement is stale. */
  readonly verifiedThrough?: Day;
};

/** Everything that was said about one thing. */
export type Timeline<T> = readonly Entry<T>[];

/** Why nothing is in force: it starts later, has ended, lies between two entries, or nobody set it. */
export type Absence = 'not-yet' | 'ended' | 'gap' | 'not-established';

/** How narrowly an entry names a place: the longer code first, then the shorter list. */
function rank({ places = ['CN'] }: Entry<unknown>, place: Place): number {
  const lengths = places.filter((code) => isWithin(place, code)).map((code) => (code === 'CN' ? 0 : code.length));
  return Math.max(...lengths) * 10_000 - places.length;
}
/** The rank of an entry that does not name the place: the greatest of no lengths. */
const elsewhere = -Infinity;

const isInForce = ({ from, until }: Entry<unknown>, on: Day): boolean => from <= on && (until === undefined || on < until);

/**
 * The entries in force, the most specific place first and the newest of each place only.
 *
 * The first is *the* entry, the next is what it inherits. An entry without a value stops the search: the newest word on a
 * place may be that nobody knows, and a wider or an older value must not stand in for it.
 */
export function layers<T>(timeline: Timeline<T>, { on, place }: At): Entry<T>[] {
  const newest = new Map<number, Entry<T>>();
  for (const entry of timeline.filter((e) => isInForce(e, on))) {
    const narrow = rank(entry, place);
    const other = newest.get(narrow);
    if (other === undefined || other.from <= entry.from) newest.set(narrow, entry);
  }
  newest.delete(elsewhere);
  return [...newest].sort(([a], [b]) => b - a).map(([, entry]) => entry);
}

/** Why {@link layers} has no value to give. */
export function absence(timeline: Timeline<unknown>, at: At): Absence {
  const here = timeline.filter((entry) => rank(entry, at.place) !== elsewhere);
  if (here.length === 0 || layers(here, at).length > 0) return 'not-established';
  if (here.every(({ from }) => from > at.on)) return 'not-yet';
  return here.every(({ from }) => from <= at.on) ? 'ended' : 'gap';
}

/**
 * The entry in force on a day at a place: the only look-up in the system.
 *
 * @returns the entry, always with a value, or why there is none; never a neighbouring entry
 * @example lookUp(povertyLine.values, { on: '2018-10-31', place: '511722' })
 */
export function lookUp<T>(timeline: Timeline<T>, at: At): (Entry<T> & { readonly value: T }) | Absence {
  const [first] = layers(timeline, at);
  return first?.value === undefined ? absence(timeline, at) : (first as Entry<T> & { readonly value: T });
}
