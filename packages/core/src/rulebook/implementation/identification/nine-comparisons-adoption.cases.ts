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
  { name: 'the first day of the nine: no line is established for that year, so income may count or not', ...nine, record, span: [0, 1], causes: ['not-established poverty-line'], provisional: true },
  { name: 'a missing answer may count or not, and is named', ...nine, record: { ...record, ownsVehicle: null }, span: [0, 2], causes: ['missing ownsVehicle', 'not-established poverty-line'], provisional: true },
  { name: 'a household of which nothing is known may be worse off in none, or in all nine', ...nine, record: {}, span: [0, 9], causes: ['missing housingGrade', 'missing foodSufficient', 'missing householdSize', 'roster-incomplete members', 'missing clothingSufficient', 'missing ownsVehicle', 'missing netIncomePerCapita', 'not-established poverty-line'], provisional: true },
  { name: 'outside Dazhou nobody uses it', ...nine, place: '5101', record, span: [null, null], causes: ['not-established implementation/identification/nine-comparisons-adoption'] },
];
