/** What is wrong with a timeline by itself: days, places, sources, and entries that stand in each other's way. */
import { isDay } from '../../model/civil-date.js';
import { finding, type Finding, type LintCode } from '../../model/lint.js';
import { isPlace, isWithin, type Place } from '../../model/place.js';
import type { Entry, Timeline } from '../../model/timeline.js';

const everywhere: readonly Place[] = ['CN'];
const placesOf = (entry: Entry<unknown>): readonly Place[] => entry.places ?? everywhere;
const listed = (entry: Entry<unknown>): string => [...new Set(placesOf(entry))].sort().join(' ');

/** Says whether the wider entry names a place around one of the narrower entry's, without being as narrow itself. */
export function isWider(wide: Entry<unknown>, narrow: Entry<unknown>): boolean {
  return placesOf(narrow).some((place) => {
    const around = placesOf(wide).filter((code) => isWithin(place, code));
    return around.length > 0 && (!around.includes(place) || placesOf(wide).length > placesOf(narrow).length);
  });
}

export function lintTimeline(timeline: Timeline<unknown>, path: string): Finding[] {
  return timeline.flatMap((entry, i) => {
    const at = `${path}[${i}]`;
    return [
      ...entryFlaws(entry).map((code) => finding(code, at)),
      ...timeline.slice(i + 1).filter((other) => overlaps(entry, other)).map((other) => finding('overlap', at, `${entry.from}, ${other.from}`)),
      ...timeline.filter((wide) => outlives(entry, wide)).slice(0, 1).map((wide) => finding('not-ended', at, wide.from)),
    ];
  });
}

function entryFlaws(entry: Entry<unknown>): LintCode[] {
  const { from, until, verifiedThrough, value, standing } = entry;
  const days = [from, until, verifiedThrough].filter((day) => day !== undefined);
  const flaws: [LintCode, boolean][] = [
    ['not-a-day', !days.every(isDay)],
    ['not-a-place', placesOf(entry).length === 0 || !placesOf(entry).every(isPlace)],
    ['ends-before-start', until !== undefined && until <= from],
    ['unset-with-value', standing === 'unset' && value !== undefined],
    ['value-missing', standing !== 'unset' && value === undefined],
    ['no-source', !hasSource(entry)],
  ];
  return flaws.flatMap(([code, wrong]) => (wrong ? [code] : []));
}

/** The type demands a source, but data may come from JSON. */
function hasSource({ source }: { readonly source?: Entry<unknown>['source'] }): boolean {
  return source !== undefined && source.id !== '' && (source.title.zh !== '' || source.title.en !== '');
}

/**
 * Two entries of the same places that claim the same day.
 *
 * An older entry without an end gives way to a newer one and is no mistake. One that says when it ends, and later than the newer one
 * begins, contradicts it; so do two that begin on one day.
 */
function overlaps(a: Entry<unknown>, b: Entry<unknown>): boolean {
  if (listed(a) !== listed(b)) return false;
  const [older, newer] = a.from <= b.from ? [a, b] : [b, a];
  return older.from === newer.from || (older.until !== undefined && older.until > newer.from);
}

/** A narrower entry hides a newer wider one for ever, unless it ends, or somebody checked that it still held. */
function outlives(entry: Entry<unknown>, wide: Entry<unknown>): boolean {
  const checked = entry.verifiedThrough !== undefined && entry.verifiedThrough >= wide.from;
  return entry.until === undefined && wide.from > entry.from && !checked && isWider(wide, entry);
}
