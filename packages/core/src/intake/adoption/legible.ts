/** What of a document has its form. A fault in one entry must not hide those in the others, so the rest is read on. */
import type { AdoptionDocument, EntryJson, FigureJson, ParameterJson, RuleJson } from '../../model/adoption.js';
import type { Problem } from '../../model/problem.js';
import { isPlace, type Place } from '../../model/place.js';
import type { Source } from '../../model/source.js';
import type { Json } from './read-json.js';

type Gapped<Of, Key extends keyof Of> = Omit<Of, Key> & { readonly [K in Key]: Of[K] extends readonly EntryJson<infer T>[] ? readonly (EntryJson<T> | null)[] : never };

/** Sections whose faulty items and entries are null, so that the others keep their place. */
export type Sections = {
  readonly parameters: readonly (Gapped<ParameterJson, 'values'> | null)[];
  readonly rules: readonly (Gapped<RuleJson, 'criteria'> | null)[];
  readonly figures: readonly (Gapped<FigureJson, 'formula'> | null)[];
};
/** What can be read of a document. */
export type Legible = Sections & { readonly sources: readonly (Source | null)[]; readonly places: readonly Place[] };

type Obj = { readonly [key: string]: Json };
const isObject = (json: Json | undefined): json is Obj => typeof json === 'object' && json !== null && !Array.isArray(json);
const listIn = (json: Json | undefined): readonly Json[] => (Array.isArray(json) ? (json as readonly Json[]) : []);

/** The legible parts of a document with these faults of form. */
export function legible(json: Json, misfits: readonly Problem[]): Legible {
  const document: Obj = isObject(json) ? json : {};
  const faulty = misfits.map(({ path }) => path);
  /** Says whether something is wrong at a place or below it, entries excepted. */
  const isFaulty = (path: string, entries?: string): boolean =>
    faulty.some((at) => at === path || at === entries || ((at.startsWith(`${path}.`) || at.startsWith(`${path}[`)) && !(entries !== undefined && at.startsWith(`${entries}[`))));
  const section = (name: string, key: string): (Obj | null)[] => listIn(document[name]).map((item, i) => {
    const path = `${name}[${i}]`, entries = `${path}.${key}`;
    if (!isObject(item) || isFaulty(path, entries)) return null;
    return { ...item, [key]: listIn(item[key]).map((entry, at) => (isFaulty(`${entries}[${at}]`) ? null : entry)) };
  });
  const bureau = document['bureau'];
  const places = isObject(bureau) ? listIn(bureau['places']).filter((place): place is Place => typeof place === 'string' && isPlace(place)) : [];
  return {
    // A source is known by its id, whatever else is wrong with it: the entries that cite it are not to blame.
    sources: listIn(document['sources']).map((item, i): Source | null => {
      const id = isObject(item) ? item['id'] : undefined;
      if (typeof id !== 'string') return null;
      return isFaulty(`sources[${i}]`) ? { id, title: { zh: id, en: id } } : (item as unknown as Source);
    }),
    // Where nobody can tell whose places they are, none is called outside.
    places: places.length > 0 ? places : ['CN'],
    parameters: section('parameters', 'values') as unknown as Sections['parameters'],
    rules: section('rules', 'criteria') as unknown as Sections['rules'],
    figures: section('figures', 'formula') as unknown as Sections['figures'],
  };
}

/** The name of the bureau, where it can be read. */
export const bureauIn = (json: Json): AdoptionDocument['bureau']['label'] | null => {
  const bureau = isObject(json) ? json['bureau'] : undefined, label = isObject(bureau) ? bureau['label'] : undefined;
  return isObject(label) && typeof label['zh'] === 'string' && typeof label['en'] === 'string' ? { zh: label['zh'], en: label['en'] } : null;
};
