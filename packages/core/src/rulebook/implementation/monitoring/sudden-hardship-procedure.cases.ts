import type { ProcedureCase } from '../../../model/procedure-case.js';

const id = 'implementation/monitoring/sudden-hardship-procedure';
const nothing = { state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'] } as const;

export const cases: readonly ProcedureCase[] = [
  { name: 'its steps were not found: nothing is done by it, whatever is recorded', on: '2022-12-31', place: '5117', events: [{ step: 'approval', on: '2022-06-01', outcome: 'passed' }], courses: [{ ...nothing, causes: [`not-established ${id}`] }] },
  { name: 'on the day before it was named there is none', on: '2022-03-13', place: '5117', events: [{ step: 'approval', on: '2022-03-01' }], courses: [{ ...nothing, causes: [`not-yet ${id}`] }] },
];
