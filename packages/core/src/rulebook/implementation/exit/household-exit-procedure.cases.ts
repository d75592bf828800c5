import type { ProcedureCase } from '../../../model/procedure-case.js';
import type { ProcedureEvent } from '../../../model/procedure.js';

const appraisal: ProcedureEvent = { step: 'appraisal', on: '2018-10-08', by: 'village-bodies', outcome: 'passed' };
const verification: ProcedureEvent = { step: 'verification', on: '2018-10-12', by: 'resident-team', outcome: 'passed' };
const acceptance: ProcedureEvent = { step: 'household-acceptance', on: '2018-10-15', by: 'household', outcome: 'passed' };
const notice: ProcedureEvent = { step: 'notice', on: '2018-10-16', until: '2018-10-20', outcome: 'passed' };
const announcement: ProcedureEvent = { step: 'announcement', on: '2018-10-22' };
const delisting: ProcedureEvent = { step: 'delisting', on: '2018-11-01' };
const round = [appraisal, verification, acceptance, notice, announcement, delisting];

const of2019: readonly ProcedureEvent[] = [{ ...appraisal, on: '2019-10-08' }, { ...verification, on: '2019-10-12' }, { ...acceptance, on: '2019-10-15' }];
const inspection: ProcedureEvent = { step: 'inspection', on: '2019-10-31', evidence: ['signed-acceptance'], outcome: 'passed' };

const yunnan = { on: '2018-12-31', place: '53' };
const sichuan2019 = { on: '2019-12-31', place: '511722' };
const anywhere = ['not-begun', 'under-way', 'done', 'rejected'] as const;

export const cases: readonly ProcedureCase[] = [
  { name: 'every step in order, with a notice of five days, is done in Yunnan', ...yunnan, events: round, courses: [{ state: 'done', provisional: true }] },
  { name: 'a notice of four days has to be repeated, and nothing after it counts', ...yunnan, events: [...round.slice(0, 3), { ...notice, until: '2018-10-19' }, announcement, delisting], courses: [{ state: 'under-way', due: 'notice', refused: ['out-of-range events[3].until', 'out-of-order events[4].step', 'out-of-order events[5].step'] }] },
  { name: 'in Dazhou nobody found how long the notice must hang: not known to be done', ...yunnan, place: '511722', events: round, courses: [{ state: null, possible: ['under-way', 'done'], causes: ['not-established household-exit-notice-days'] }] },
  { name: 'an official cannot accept for the household', ...yunnan, events: [appraisal, verification, { ...acceptance, by: 'village-bodies' }, notice], courses: [{ state: 'under-way', due: 'household-acceptance', refused: ['not-allowed events[2].by', 'out-of-order events[3].step'], provisional: true }] },
  { name: 'who accepted is not recorded: what follows is open', ...yunnan, events: [appraisal, verification, { ...acceptance, by: null }, notice, announcement, delisting], courses: [{ state: null, possible: ['under-way', 'done'], causes: ['missing events[2].by'], provisional: true }] },
  { name: 'without the household’s acceptance there is no notice', ...yunnan, events: [appraisal, verification, notice], courses: [{ state: 'under-way', due: 'household-acceptance', refused: ['out-of-order events[2].step'], provisional: true }] },
  { name: 'a household that does not accept leads back to the verification', ...yunnan, events: [appraisal, verification, { ...acceptance, outcome: 'objection' }], courses: [{ state: 'under-way', due: 'verification', returned: 1 }] },
  { name: 'an objection to the notice leads back to the verification, and the household is asked again', ...yunnan, events: [...round.slice(0, 3), { ...notice, outcome: 'objection' }, { ...verification, on: '2018-10-21' }, announcement], courses: [{ state: 'under-way', due: 'household-acceptance', returned: 1, refused: ['out-of-order events[5].step'], provisional: true }] },
  { name: 'an announcement on the last day of the notice comes too early', ...yunnan, events: [...round.slice(0, 4), { ...announcement, on: '2018-10-20' }], courses: [{ state: 'under-way', due: 'announcement', refused: ['out-of-order events[4].on'], provisional: true }] },
  { name: 'announced and not struck off is not done', ...yunnan, events: round.slice(0, 5), courses: [{ state: 'under-way', due: 'delisting', provisional: true }] },
  { name: 'the appraisal rejects', ...yunnan, events: [{ ...appraisal, outcome: 'rejected' }], courses: [{ state: 'rejected' }] },
  { name: 'Sichuan 2019: accepted on the last day of October is in time', ...sichuan2019, events: [...of2019, inspection], courses: [{ state: 'under-way', due: 'notice', limits: ['inspection kept 0'], provisional: true }] },
  { name: 'Sichuan 2019: a day later is late', ...sichuan2019, events: [...of2019, { ...inspection, on: '2019-11-01' }], courses: [{ state: 'under-way', due: 'notice', limits: ['inspection missed 1'], provisional: true }] },
  { name: 'Sichuan 2019: nobody signed the acceptance', ...sichuan2019, on: '2019-10-31', events: [...of2019, { ...inspection, evidence: [] }], courses: [{ state: 'under-way', due: 'inspection', limits: ['inspection running 0'], refused: ['lacking events[3].evidence'], lacks: ['inspection signed-acceptance'], provisional: true }] },
  { name: 'Sichuan 2019: whether it was signed is not said', ...sichuan2019, events: [...of2019, { ...inspection, evidence: null }], courses: [{ state: 'under-way', limits: ['inspection unknown'], causes: ['missing events[3].evidence'], provisional: true }] },
  { name: 'on the last day of 2019 a new round follows the timetable, a day later the national steps', ...sichuan2019, on: '2020-01-31', events: [{ ...appraisal, on: '2020-01-01' }], courses: [{ state: 'under-way', due: 'verification' }] },
  { name: 'the day before the exit mechanism there is no procedure', ...yunnan, on: '2016-03-31', events: [{ ...appraisal, on: '2016-03-31' }], courses: [{ state: null, possible: anywhere, causes: ['not-yet implementation/exit/household-exit-procedure'] }] },
];
