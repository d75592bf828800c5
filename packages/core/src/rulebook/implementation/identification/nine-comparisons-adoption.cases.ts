import type { FigureCase } from '../../../model/figure-case.js';

const three = { on: '2016-06-06', place: '511722' };
const nine = { on: '2020-01-01', place: '511722' };
const member = { labourAbility: 'ordinary', workMonths: 6, schoolStage: 'none', longTermIllness: false, seriousIllness: false, disabled: false };
const record = {
  housingGrade: 'A', foodSufficient: true, clothingSufficient: true, ownsVehicle: true, netIncomePerCapita: 6_000, householdSize: 1, members: [member],
};

export const cases: readonly FigureCase[] = [
  { name: 'the day before the name was seen there is nothing to compare', ...three, on: '2016-06-05', record, span: [null, null], causes: ['not-yet implementation/identification/nine-comparisons-adoption'] },
  { name: 'three comparisons, none of them worse', ...three, record, span: [0, 0], provisional: true },
  { name: 'three comparisons, all worse: a house of grade D, no grain, nobody able to work', ...three, record: { ...record, housingGrade: 'D', foodSufficient: false, members: [{ ...member, labourAbility: 'lost' }] }, span: [3, 3], provisional: true },
  { name: 'the last day of the three: a missing income is not asked for', ...three, on: '2019-12-31', record: { ...record, netIncomePerCapita: null }, span: [0, 0], provisional: true },
  { name: 'the first day of the nine, none of them worse', ...nine, record, span: [0, 0], provisional: true },
  { name: 'an income of exactly the line of 2020 is not below it', ...nine, record: { ...record, netIncomePerCapita: 4_000 }, span: [0, 0], provisional: true },
  { name: 'one fen below the line of 2020 counts', ...nine, record: { ...record, netIncomePerCapita: 3_999.99 }, span: [1, 1], provisional: true },
  { name: 'one fen above the line does not', ...nine, record: { ...record, netIncomePerCapita: 4_000.01 }, span: [0, 0], provisional: true },
  { name: 'a missing income may count or not', ...nine, record: { ...record, netIncomePerCapita: null }, span: [0, 1], causes: ['missing netIncomePerCapita'], provisional: true },
  { name: 'the last day of the line', ...nine, on: '2020-12-31', record: { ...record, netIncomePerCapita: 3_999.99 }, span: [1, 1], provisional: true },
  { name: 'the day after it there is no line, so income may count or not', ...nine, on: '2021-01-01', record, span: [0, 1], causes: ['ended poverty-line-at-six-percent'], provisional: true },
  { name: 'a child in primary school counts', ...nine, record: { ...record, members: [{ ...member, schoolStage: 'primary' }] }, span: [1, 1], provisional: true },
  { name: 'a child too young for school does not', ...nine, record: { ...record, members: [{ ...member, schoolStage: 'below-school-age' }] }, span: [0, 0], provisional: true },
  { name: 'nor does a child in pre-school', ...nine, record: { ...record, members: [{ ...member, schoolStage: 'pre-school' }] }, span: [0, 0], provisional: true },
  { name: 'an empty stage of schooling is open, although an education is filled in', ...nine, record: { ...record, members: [{ ...member, schoolStage: null, education: 'primary' }] }, span: [0, 1], causes: ['missing members[0].schoolStage'], provisional: true },
  { name: 'a missing answer may count or not, and is named', ...nine, record: { ...record, ownsVehicle: null }, span: [0, 1], causes: ['missing ownsVehicle'], provisional: true },
  { name: 'a household of which nothing is known may be worse off in none, or in all nine', ...nine, record: {}, span: [0, 9], causes: ['missing housingGrade', 'missing foodSufficient', 'missing householdSize', 'roster-incomplete members', 'missing clothingSufficient', 'missing ownsVehicle', 'missing netIncomePerCapita'], provisional: true },
  { name: 'outside Dazhou nobody uses it', ...nine, place: '5101', record, span: [null, null], causes: ['not-established implementation/identification/nine-comparisons-adoption'] },
];
