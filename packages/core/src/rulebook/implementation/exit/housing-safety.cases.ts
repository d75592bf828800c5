import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };
const zhashui = { on: '2018-10-31', place: '611026' };
const nothingElse = { housingRenovationAccepted: false, relocation: 'none', relocationMovedIn: false, otherSafeHousing: false };

export const cases: readonly RuleCase[] = [
  { name: 'grade A is safe', ...at, record: { housingGrade: 'A' }, status: 'met' },
  { name: 'grade B is safe', ...at, record: { housingGrade: 'B' }, status: 'met' },
  { name: 'grade C with nothing done is not', ...at, record: { housingGrade: 'C', ...nothingElse }, status: 'unmet', provisional: true },
  { name: 'grade D with nothing done is not', ...at, record: { housingGrade: 'D', ...nothingElse }, status: 'unmet', provisional: true },
  { name: 'no house is not safe', ...at, record: { housingGrade: 'no-house', ...nothingElse }, status: 'unmet', provisional: true },
  { name: 'grade C repaired and accepted is safe', ...at, record: { housingGrade: 'C', housingRenovationAccepted: true }, status: 'met' },
  { name: 'grade C repaired, acceptance not recorded: unknown', ...at, record: { ...nothingElse, housingGrade: 'C', housingRenovationAccepted: null }, status: 'unknown', causes: ['missing housingRenovationAccepted'] },
  { name: 'relocated to a settlement: the keys are enough', ...at, record: { housingGrade: 'D', relocation: 'centralised', relocationKeysReceived: true }, status: 'met' },
  { name: 'relocated to a settlement without keys is not safe', ...at, record: { housingGrade: 'D', ...nothingElse, relocation: 'centralised', relocationKeysReceived: false }, status: 'unmet', provisional: true },
  { name: 'relocated on its own: the keys are not enough', ...at, record: { housingGrade: 'D', ...nothingElse, relocation: 'scattered', relocationKeysReceived: true, relocationMovedIn: false }, status: 'unmet', provisional: true },
  { name: 'relocated on its own and moved in is safe', ...at, record: { housingGrade: 'D', relocation: 'scattered', relocationMovedIn: true }, status: 'met' },
  { name: 'renting a safe house, or living with children in one, is safe, provisionally', ...at, record: { housingGrade: 'D', otherSafeHousing: true }, status: 'met', provisional: true },
  { name: 'grade D repaired or rebuilt and accepted is safe', ...at, record: { housingGrade: 'D', housingRenovationAccepted: true }, status: 'met' },
  { name: 'no house is not safe although something was accepted', ...at, record: { ...nothingElse, housingGrade: 'no-house', housingRenovationAccepted: true }, status: 'unmet', provisional: true },
  { name: 'accepted, grade missing: unknown', ...at, record: { ...nothingElse, housingRenovationAccepted: true }, status: 'unknown', causes: ['missing housingGrade'] },
  { name: 'moved in, but nobody says whether it was relocated: unknown', ...at, record: { ...nothingElse, relocation: null, housingGrade: 'D', relocationMovedIn: true }, status: 'unknown', causes: ['missing relocation', 'missing relocationKeysReceived'] },
  { name: 'not relocated, so moving in need not be asked', ...at, record: { ...nothingElse, relocationMovedIn: null, housingGrade: 'D' }, status: 'unmet', provisional: true },
  { name: 'grade missing with nothing done is unknown', ...at, record: nothingElse, status: 'unknown', causes: ['missing housingGrade'] },
  { name: 'in Zhashui keys without moving in are not safe', ...zhashui, record: { housingGrade: 'D', relocation: 'centralised', relocationKeysReceived: true, relocationMovedIn: false }, status: 'unmet', provisional: true },
  { name: 'in Zhashui moved in is safe', ...zhashui, record: { housingGrade: 'C', relocation: 'scattered', relocationMovedIn: true }, status: 'met', provisional: true },
  { name: 'in Zhashui grade B waits for no relocation', ...zhashui, record: { housingGrade: 'B', relocation: 'centralised', relocationMovedIn: false }, status: 'met', provisional: true },
  { name: 'in Zhashui keys, and nobody says whether it moved in: unknown', ...zhashui, record: { housingGrade: 'D', relocation: 'centralised', relocationKeysReceived: true }, status: 'unknown', causes: ['missing relocationMovedIn'] },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '511722', record: { housingGrade: 'A' }, status: 'unknown', causes: ['not-yet implementation/exit/housing-safety'] },
];
