/** The seven counties of Dazhou, each as of the end of its year of exit, on nothing but what was published. */
import type { CountyExit, RecordOf } from '@dabiao/core';
import { countyExits } from '@dabiao/core/rulebook';
import type { PublishedCase } from './published-case.ts';
import type { ComparedKind } from './published.ts';
import { judgeAs, type Judgement } from './subjects.ts';

export type DazhouCounty = { readonly exit: CountyExit; readonly published: PublishedCase | null; readonly on: string; readonly record: RecordOf; readonly judgement: Judgement };

/** The timetable says when, the published cases say what was found; where nothing was published there is an empty record, and everything is unknown. */
export function judgeDazhou(compared: readonly ComparedKind[]): DazhouCounty[] {
  const cases = compared.flatMap(({ kind, cases: of }) => (kind === 'county-exits' ? of.map(({ published }) => published) : []));
  return countyExits.map((exit) => {
    const on = `${exit.year}-12-31`;
    const published = cases.find((c) => c.code === exit.place && c.on === on) ?? null;
    const record = { ...published?.record, ...(exit.announcedOn && { delistedOn: exit.announcedOn }) };
    return { exit, published, on, record, judgement: judgeAs('county', record, { on, place: exit.place }) };
  });
}
