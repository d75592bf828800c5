import type { ProcedureCase } from '../../../model/procedure-case.js';
import type { ProcedureEvent } from '../../../model/procedure.js';

const application: ProcedureEvent = { step: 'application', on: '2019-10-08', by: 'village-bodies' };
const verification: ProcedureEvent = { step: 'verification', on: '2019-10-14', by: 'township', outcome: 'passed' };
const inspection: ProcedureEvent = { step: 'inspection', on: '2019-10-31', evidence: ['signed-acceptance'], outcome: 'passed' };
const notice: ProcedureEvent = { step: 'notice', on: '2019-11-04', until: '2019-11-10', outcome: 'passed' };
const announcement: ProcedureEvent = { step: 'announcement', on: '2019-11-12' };

const national = { on: '2019-12-31', place: '61' };
const sichuan = { on: '2019-12-31', place: '511722' };
const weak = { provisional: true } as const;
const anywhere = ['not-begun', 'under-way', 'done', 'rejected'] as const;
const noticeDays = 'not-established exit-notice-days';

export const cases: readonly ProcedureCase[] = [
  { name: 'how long the notice must hang was not found: not known to be done', ...national, events: [application, verification, notice, announcement], courses: [{ state: null, possible: ['under-way', 'done'], causes: [noticeDays], ...weak }] },
  { name: 'verified, the notice in the township is due', ...national, events: [application, verification], courses: [{ state: 'under-way', due: 'notice', ...weak }] },
  { name: 'the village may not verify itself', ...national, events: [application, { ...verification, by: 'village-bodies' }], courses: [{ state: 'under-way', due: 'verification', refused: ['not-allowed events[1].by'], ...weak }] },
  { name: 'an objection leads back to the township', ...national, events: [application, verification, { ...notice, outcome: 'objection' }, announcement], courses: [{ state: 'under-way', due: 'verification', returned: 1, refused: ['out-of-order events[3].step'], ...weak }] },
  { name: 'an announcement without a notice does not count', ...national, events: [application, verification, announcement], courses: [{ state: 'under-way', due: 'notice', refused: ['out-of-order events[2].step'], ...weak }] },
  { name: 'the township rejects', ...national, events: [application, { ...verification, outcome: 'rejected' }], courses: [{ state: 'rejected', ...weak }] },
  { name: 'Sichuan 2019: accepted on the last day of October is in time', ...sichuan, events: [application, verification, inspection], courses: [{ state: 'under-way', due: 'notice', limits: ['inspection kept 0'], ...weak }] },
  { name: 'Sichuan 2019: accepted on the day after is late', ...sichuan, events: [application, verification, { ...inspection, on: '2019-11-01' }], courses: [{ state: 'under-way', due: 'notice', limits: ['inspection missed 1'], ...weak }] },
  { name: 'Sichuan 2019: nobody signed the acceptance', ...sichuan, on: '2019-11-01', events: [application, verification, { ...inspection, evidence: [] }], courses: [{ state: 'under-way', due: 'inspection', limits: ['inspection overdue 1'], refused: ['lacking events[2].evidence'], lacks: ['inspection signed-acceptance'], ...weak }] },
  { name: 'the day of the application is missing: not even the version is known', ...sichuan, events: [{ ...application, on: null }], courses: [{ state: null, possible: anywhere, limits: ['inspection unknown'], causes: ['missing events[0].on'], ...weak }] },
  { name: 'the day before the exit mechanism there is no procedure', ...national, on: '2016-03-31', events: [{ ...application, on: '2016-03-31' }], courses: [{ state: null, possible: anywhere, causes: ['not-yet implementation/exit/village-exit-procedure'] }] },
];
