/** The example tables of this repository. */
import { fileURLToPath } from 'node:url';
import { readSubjects, type ReadSubjects } from './read-subjects.ts';
import { subjectNames, subjects, type SubjectName } from './subjects.ts';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const files: Readonly<Record<SubjectName, { readonly path: string; readonly placeColumn: string; readonly lists: Readonly<Record<string, string>> }>> = {
  household: { path: 'households.csv', placeColumn: 'county', lists: { members: 'members.csv' } },
  village: { path: 'villages.csv', placeColumn: 'county', lists: { households: 'village-households.csv' } },
  county: { path: 'counties.csv', placeColumn: 'countyCode', lists: { townships: 'townships.csv', poorVillages: 'county-villages.csv' } },
};

export type Examples = Readonly<Record<SubjectName, ReadSubjects>>;

/** @throws Complaint when a table cannot be read at all */
export function readExamples(): Examples {
  return Object.fromEntries(subjectNames.map((subject) => {
    const { path, placeColumn, lists } = files[subject];
    const { shape, lists: of } = subjects[subject];
    const listed = of.flatMap((one) => (Object.hasOwn(lists, one.roster.id) ? [{ of: one, path: here(lists[one.roster.id] ?? '') }] : []));
    return [subject, readSubjects({ shape, path: here(path), placeColumn, lists: listed })];
  })) as Examples;
}

export const publishedFolder: string = here('data/published');
