import type { ProcedureCase } from '../../../model/procedure-case.js';
import type { ProcedureEvent } from '../../../model/procedure.js';

/** A round in which each notice hangs for five days. */
const application: ProcedureEvent = { step: 'application', on: '2016-03-01', by: 'household' };
const appraisal: ProcedureEvent = { step: 'appraisal', on: '2016-03-05', by: 'village-assembly', evidence: ['preliminary-list'], outcome: 'passed' };
const verification: ProcedureEvent = { step: 'verification', on: '2016-03-08', by: 'village-committee', outcome: 'passed' };
const firstNotice: ProcedureEvent = { step: 'first-notice', on: '2016-03-09', until: '2016-03-13', outcome: 'passed' };
const townshipReview: ProcedureEvent = { step: 'township-review', on: '2016-03-16', by: 'township', outcome: 'passed' };
const secondNotice: ProcedureEvent = { step: 'second-notice', on: '2016-03-17', until: '2016-03-21', outcome: 'passed' };
const countyReview: ProcedureEvent = { step: 'county-review', on: '2016-03-25', by: 'county', outcome: 'passed' };
const announcement: ProcedureEvent = { step: 'announcement', on: '2016-03-28' };
const comparison: ProcedureEvent = { step: 'comparison', on: '2016-03-23', outcome: 'passed' };
const round = [application, appraisal, verification, firstNotice, townshipReview, secondNotice, countyReview, announcement];

const yunnan = { on: '2016-12-31', place: '53' };
const dazhou = { on: '2017-12-31', place: '511722' };
const santai = { on: '2017-12-31', place: '510722' };
const huaying = { on: '2016-12-31', place: '511681' };
const noticeDays = 'not-established identification-notice-days';

export const cases: readonly ProcedureCase[] = [
  { name: 'every step in order, with notices of five days, is done in Yunnan', ...yunnan, events: round, courses: [{ state: 'done', provisional: true }] },
  { name: 'the rows may come in any order', ...yunnan, events: [...round].reverse(), courses: [{ state: 'done', provisional: true }] },
  {
    name: 'in Dazhou nobody found how long a notice must hang: not known to be done', ...dazhou, on: '2016-12-31', events: round,
    courses: [{ state: null, possible: ['under-way', 'done'], causes: [noticeDays] }],
  },
  {
    name: 'a notice of four days has to be repeated', ...yunnan, events: [application, appraisal, verification, { ...firstNotice, until: '2016-03-12' }],
    courses: [{ state: 'under-way', due: 'first-notice', refused: ['out-of-range events[3].until'] }],
  },
  {
    name: 'an announcement before the second notice has ended does not count', ...yunnan, events: [...round.slice(0, 6), { ...countyReview, on: '2016-03-20' }, { ...announcement, on: '2016-03-21' }],
    courses: [{ state: 'under-way', due: 'county-review', refused: ['out-of-order events[6].on', 'out-of-order events[7].step'], provisional: true }],
  },
  {
    name: 'an objection to the second notice leads back to the township, and then it passes', ...yunnan,
    events: [...round.slice(0, 5), { ...secondNotice, until: '2016-03-18', outcome: 'objection' }, { ...townshipReview, on: '2016-03-20' }, { ...secondNotice, on: '2016-03-21', until: '2016-03-25' }, { ...countyReview, on: '2016-03-26' }, announcement],
    courses: [{ state: 'done', returned: 1, provisional: true }],
  },
  {
    name: 'an objection that is not answered leaves the township due', ...yunnan, events: [...round.slice(0, 5), { ...secondNotice, until: '2016-03-18', outcome: 'objection' }, countyReview],
    courses: [{ state: 'under-way', due: 'township-review', returned: 1, refused: ['out-of-order events[6].step'], provisional: true }],
  },
  {
    name: 'a review on the day of the verification is before the notice and does not count', ...yunnan, events: [...round.slice(0, 4), { ...townshipReview, on: '2016-03-08' }],
    courses: [{ state: 'under-way', due: 'township-review', refused: ['out-of-order events[4].step'], provisional: true }],
  },
  { name: 'the same step twice counts once', ...yunnan, events: [...round, announcement], courses: [{ state: 'done', refused: ['repeated events[8].step'], provisional: true }] },
  {
    name: 'an appraisal without the list does not count, and nothing after it', ...yunnan, events: [application, { ...appraisal, evidence: [] }, verification],
    courses: [{ state: 'under-way', due: 'appraisal', refused: ['lacking events[1].evidence', 'out-of-order events[2].step'], lacks: ['appraisal preliminary-list'] }],
  },
  { name: 'whether anybody objected is not recorded: it is open', ...yunnan, events: [...round.slice(0, 3), { ...firstNotice, outcome: null }, ...round.slice(4)], courses: [{ state: null, possible: ['under-way', 'done'], causes: ['missing events[3].outcome'], provisional: true }] },
  { name: 'the day of the application is missing: not even the version is known', ...yunnan, events: [{ ...application, on: null }, appraisal], courses: [{ state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'], causes: ['missing events[0].on'] }] },
  { name: 'what comes after the day of judgement is not known on it', ...yunnan, on: '2016-03-13', events: round, courses: [{ state: 'under-way', due: 'township-review', later: 4, provisional: true }] },
  {
    name: 'two rounds of one household at once', ...yunnan, events: [{ ...application, instance: 'h-1/1' }, { ...application, instance: 'h-1/2', on: '2016-06-01' }, { ...appraisal, instance: 'h-1/1' }],
    courses: [{ instance: 'h-1/1', state: 'under-way', due: 'verification' }, { instance: 'h-1/2', state: 'under-way', due: 'appraisal' }],
  },
  {
    name: 'begun elsewhere in Sichuan on the last day of 2016, it needs no comparison later', ...santai, events: [{ ...application, on: '2016-12-31' }, { ...comparison, on: '2017-04-01' }],
    courses: [{ state: 'under-way', due: 'appraisal', refused: ['unlisted events[1].step'] }],
  },
  {
    name: 'begun elsewhere in Sichuan on the first day of 2017, the comparison is a step', ...santai, events: [{ ...application, on: '2017-01-01' }, { ...comparison, on: '2017-04-01' }],
    courses: [{ state: 'under-way', due: 'appraisal', refused: ['out-of-order events[1].step'], provisional: true }],
  },
  {
    name: 'begun in Dazhou on the day before it named the comparison, it needs none', ...dazhou, events: [{ ...application, on: '2016-06-05' }, { ...comparison, on: '2016-09-01' }],
    courses: [{ state: 'under-way', due: 'appraisal', refused: ['unlisted events[1].step'] }],
  },
  {
    name: 'begun in Dazhou on that day, the comparison is a step, and the county cannot review before it', ...dazhou,
    events: [{ ...application, on: '2016-06-06' }, { ...appraisal, on: '2016-06-10' }, { ...comparison, on: '2016-09-01' }],
    courses: [{ state: 'under-way', due: 'verification', refused: ['out-of-order events[2].step'], provisional: true }],
  },
  { name: 'begun in Dazhou in 2017 it follows the province, provisionally', ...dazhou, events: [{ ...application, on: '2017-01-01' }, { ...comparison, on: '2017-04-01' }], courses: [{ state: 'under-way', due: 'appraisal', refused: ['out-of-order events[1].step'], provisional: true }] },
  {
    name: 'in Huaying the investigation comes before the appraisal', ...huaying, events: [application, { ...appraisal, evidence: null }],
    courses: [{ state: 'under-way', due: 'investigation', refused: ['out-of-order events[1].step'] }],
  },
  {
    name: 'in Huaying the village cannot investigate alone', ...huaying, events: [application, { step: 'investigation', on: '2016-03-03', by: 'village-committee', outcome: 'passed' }],
    courses: [{ state: 'under-way', due: 'investigation', refused: ['not-allowed events[1].by'] }],
  },
  { name: 'on the day before the plan there is no procedure', ...yunnan, on: '2014-04-01', events: [{ ...application, on: '2014-03-01' }], courses: [{ state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'], causes: ['not-yet implementation/identification/identification-procedure'] }] },
];
