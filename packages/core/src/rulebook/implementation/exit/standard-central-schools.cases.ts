import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2018-10-31', place: '511722' };
const yes = { centralSchool: true };
const no = { centralSchool: false };

export const cases: readonly RuleCase[] = [
  { name: 'certified for the county is met', ...at, record: { everyTownshipHasCentralSchool: true }, status: 'met' },
  { name: 'known not to be certified for the county is not met', ...at, record: { everyTownshipHasCentralSchool: false }, status: 'unmet' },
  { name: 'every township certified is met', ...at, record: { townshipCount: 2, townships: [yes, yes] }, status: 'met' },
  { name: 'all townships but one is not met', ...at, record: { townshipCount: 3, townships: [yes, yes, no] }, status: 'unmet' },
  { name: 'one township without it settles it although others are not listed', ...at, record: { townships: [no] }, status: 'unmet' },
  { name: 'a township that nobody listed leaves it open', ...at, record: { townshipCount: 2, townships: [yes] }, status: 'unknown', causes: ['missing everyTownshipHasCentralSchool', 'roster-incomplete townships'] },
  { name: 'a township that nobody asked leaves it open', ...at, record: { townshipCount: 2, townships: [yes, {}] }, status: 'unknown', causes: ['missing everyTownshipHasCentralSchool', 'missing townships[1].centralSchool'] },
  { name: 'certified for the county, but one township lacks it: one of the two is wrong', ...at, record: { everyTownshipHasCentralSchool: true, townshipCount: 2, townships: [yes, no] }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'a county without townships is refused, not met', ...at, record: { townshipCount: 0 }, status: 'unknown', causes: ['missing everyTownshipHasCentralSchool', 'refused townshipCount', 'roster-incomplete townships'] },
  { name: 'the day before the plan of Sichuan there is no rule', on: '2016-07-31', place: '511722', record: { everyTownshipHasCentralSchool: true }, status: 'unknown', causes: ['not-yet implementation/exit/standard-central-schools'] },
];
