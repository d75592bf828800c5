/** What was recorded of a household, step by step: how it came into the register, problems found there, leads of monitoring. */
import { lookUp } from '@dabiao/core';
import { householdExitProcedure, identificationProcedure, monitoringIdentificationProcedure, problemClosingProcedure } from '@dabiao/core/rulebook';
import { chances } from './assumptions.ts';
import { dayOf, serialOf } from './days.ts';
import type { Answers, Events, Step } from './draft.ts';
import type { Random } from './random.ts';

/** A step that was passed, so many days after the one before. A notice hangs for `hangs` days. */
type Course = readonly { readonly step: string; readonly by?: string; readonly evidence?: readonly string[]; readonly hangs?: number; readonly open?: boolean; readonly shows?: readonly string[] }[];

const identification: Course = [
  { step: 'application', by: 'household' }, { step: 'appraisal', by: 'village-assembly', evidence: ['preliminary-list'], open: true }, { step: 'verification', by: 'village-committee', open: true },
  { step: 'first-notice', hangs: 7, open: true }, { step: 'township-review', by: 'township', open: true }, { step: 'second-notice', hangs: 7, open: true },
  { step: 'comparison', open: true }, { step: 'county-review', by: 'county', open: true }, { step: 'announcement' },
];
const exit: Course = [
  { step: 'appraisal', by: 'village-bodies', open: true }, { step: 'verification', by: 'village-bodies', open: true }, { step: 'household-acceptance', by: 'household', open: true },
  { step: 'notice', hangs: 7, open: true }, { step: 'announcement' }, { step: 'delisting' },
];
/** As in the autumn of 2019: accepted by those who sign, by the end of October. */
const exitOf2019: Course = [...exit.slice(0, 3), { step: 'inspection', evidence: ['signed-acceptance'], open: true }, ...exit.slice(3)];
const lead: Course = [
  { step: 'lead', by: 'local-official' }, { step: 'household-check', evidence: ['authorisation'], open: true }, { step: 'appraisal', open: true },
  { step: 'notice', hangs: 5, open: true, shows: [] }, { step: 'township-review', by: 'township', open: true }, { step: 'county-approval', by: 'county', open: true },
];
const closing: Course = [
  { step: 'measures', evidence: ['measure-list'] }, { step: 'effect', evidence: ['proof-of-effect'], open: true }, { step: 'result', open: true }, { step: 'review', open: true },
  { step: 'closing', evidence: ['closing-form'], open: true },
];

/** All days of a course, the first step on `from`. */
function follow(from: number, course: Course, pause: () => number): Step[] {
  let day = from;
  return course.map(({ step, by = null, evidence = null, hangs, open, shows = null }): Step => {
    const on = day, until = hangs === undefined ? null : on + hangs - 1;
    day = (until ?? on) + Math.max(1, pause());
    return { step, on, until, by, evidence, shows, outcome: open ? 'passed' : null };
  });
}

/** What follows the code of a household in the name of an instance, by procedure. */
export const instanceSuffix: Readonly<Record<string, string>> = { [identificationProcedure.id]: '', [householdExitProcedure.id]: '-E1', [problemClosingProcedure.id]: '-P1', [monitoringIdentificationProcedure.id]: '-M1' };

const clearing = serialOf('2020-05-13');

/** The steps of the version in force in Dazhou on a day: at times data were compared, at times not. */
function identificationOn(serial: number): Course {
  const known = versions.get(serial);
  if (known) return known;
  const found = lookUp(identificationProcedure.steps, { on: dayOf(serial), place: '5117' });
  const course = typeof found === 'string' ? [] : identification.filter(({ step }) => found.value.some(({ code }) => code === step));
  versions.set(serial, course);
  return course;
}
const versions = new Map<number, Course>();

/** The events of one household, none of them after the day. */
export function eventsOf(on: string, answers: Answers, r: Random): Events {
  const events: Record<string, Step[]> = {};
  const registeredOn = answers['registeredOn'] as string, monitoredSince = answers['monitoredSince'] as string | null | undefined;
  const today = serialOf(on);
  const applied = serialOf(registeredOn) - 70;
  events[identificationProcedure.id] = follow(applied, identificationOn(applied), () => r.between(1, 9));
  const year = typeof answers['exitedOn'] === 'string' ? answers['exitedOn'].slice(0, 4) : '';
  // Before 2019 the papers of exits were kept in the village.
  if (year === '2019') events[householdExitProcedure.id] = follow(serialOf('2019-10-01') + r.between(0, 8), exitOf2019, () => r.between(1, 5));
  if (year === '2020') events[householdExitProcedure.id] = follow(serialOf('2020-10-10') + r.between(0, 20), exit, () => r.between(1, 6));
  const begun = clearing + r.between(0, 25);
  if (begun <= today && r.chance(chances.problem)) {
    const course = follow(begun, closing, () => r.between(1, 9));
    const isOpen = r.chance(chances.problemOpen);
    events[problemClosingProcedure.id] = (isOpen ? course.slice(0, r.between(1, 4)) : course).filter((event) => event.on <= today);
  }
  if (monitoredSince && monitoredSince >= '2022-02') events[monitoringIdentificationProcedure.id] = follow(serialOf(monitoredSince) - 12, lead, () => r.between(1, 2));
  return events;
}
