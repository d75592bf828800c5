/** The entries of a document as entries of a timeline: days, places and documents that say so. */
import type { EntryJson } from '../../model/adoption.js';
import { isDay } from '../../model/civil-date.js';
import type { Label } from '../../model/label.js';
import { isWithin, type Place } from '../../model/place.js';
import { aDay, oneOfThese, shown, type Problem } from '../../model/problem.js';
import type { Source } from '../../model/source.js';
import type { Entry } from '../../model/timeline.js';

/** Where a document may speak, and what it cites. Without places of its own, anything goes: the shipped rules are read so. */
export type Scope = { readonly sources: ReadonlyMap<string, Source>; readonly places?: readonly Place[] };

const listSource: Label = { zh: '请把该文件列入 sources。', en: 'List the document under sources.' };
const ownPlaces = (places: readonly Place[]): Label => ({ zh: `${places.join('、')} 之内的区划代码`, en: `a division code within ${places.join(', ')}` });
const askOwner: Label = { zh: '别处的标准由当地单位采用；请删去该代码。', en: 'The standards of other places are adopted by their own bureaus. Remove the code.' };
const laterDay = (from: string): Label => ({ zh: `晚于 ${from} 的日期`, en: `a day after ${from}` });
const correctDay: Label = { zh: '请按文件改正日期。', en: 'Correct the day as the document says.' };
const documented: readonly string[] = ['official', 'reported'];
const adoptDocumented: Label = { zh: '采用的须有文件：请补文件后标 official，仅见转引的标 reported。', en: 'What is adopted needs a document: cite it and mark it official, or reported if only a quotation was seen.' };
const aValue: Label = { zh: '文件所定的值', en: 'the value that the document sets' };
const addValue: Label = { zh: '请补上 value。', en: 'Add the value.' };

/** A source whose day no calendar has. A year or a month alone is a date too; the form has checked those. */
export function undated({ date }: Source, path: string, tell: (problem: Problem) => void): void {
  if (date?.length === 10 && !isDay(date)) tell({ code: 'not-a-day', path: `${path}.date`, given: shown(date), expected: aDay, remedy: correctDay });
}

/** Reads one entry; null when it cannot be used. */
export function entryOf<J, T>(json: EntryJson<J>, path: string, { sources, places }: Scope, read: (value: J, path: string) => T | null, tell: (problem: Problem) => void): Entry<T> | null {
  const { value: given, source: cited, ...said } = json;
  const source = typeof cited === 'string' ? sources.get(cited) : cited;
  if (source === undefined) {
    tell({ code: 'unknown-reference', path: `${path}.source`, given: shown(cited), expected: oneOfThese([...sources.keys()].slice(0, 20)), remedy: listSource });
  }
  if (typeof cited !== 'string') undated(cited, `${path}.source`, tell);
  if (said.until !== undefined && said.until <= said.from) tell({ code: 'out-of-range', path: `${path}.until`, given: said.until, expected: laterDay(said.from), remedy: correctDay });
  const where = said.places ?? places;
  if (places) {
    for (const [i, place] of (said.places ?? []).entries()) {
      if (!places.some((own) => isWithin(place, own))) tell({ code: 'outside', path: `${path}.places[${i}]`, given: shown(place), expected: ownPlaces(places), remedy: askOwner });
    }
    if (!documented.includes(said.standing)) tell({ code: 'unlisted', path: `${path}.standing`, given: said.standing, expected: oneOfThese(documented), remedy: adoptDocumented });
    if (given === undefined) tell({ code: 'absent', path: `${path}.value`, given: '', expected: aValue, remedy: addValue });
  }
  const value = given === undefined ? undefined : read(given, `${path}.value`);
  if (source === undefined || value === null) return null;
  return { ...said, ...(where && { places: where }), ...(value !== undefined && { value }), source };
}
