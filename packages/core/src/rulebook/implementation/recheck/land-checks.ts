import { outside, wrong, type Check } from '../../../model/check.js';
import { compare, constant, product } from '../../../model/expr.js';
import { of2017, of2023 } from '../../check-lists.js';
import { householdSize } from '../../indicators/household.js';
import { cultivatedLand, forestLand, grassland, orchardLand, returnedFarmland, waterSurface } from '../../indicators/register.js';
import { cultivatedLandPerPersonCeiling, forestLandPerPersonCeiling, openLandCeiling, woodedLandCeiling } from '../../parameters/record-limits.js';

const common = { codeBy: 'dabiao', subject: 'household', severity: 'look' } as const;

/** The land of a household by kind: so much a head in the list of 2017, so much a household in that of 2023. */
export const landChecks: readonly Check[] = [
  {
    ...common, id: 'implementation/recheck/land-checks/cultivated-land', code: 'DB-103',
    label: { zh: '耕地面积超出范围', en: 'Cultivated land out of range' },
    remedy: { zh: '“耕地面积”以亩为单位，按户填写。请看承包合同或确权证，看是否录成了平方米、多录了位数；确实如此的请注明。', en: 'The area is in mu, for the whole household. Please look at the contract or the title: square metres or a digit too many may have been entered; where it really is that much, say so.' },
    flaws: [
      { ...of2017, text: { zh: '人均耕地超过50亩', en: 'More than 50 mu a head' }, value: wrong(compare(cultivatedLand, '>', product(cultivatedLandPerPersonCeiling, householdSize))) },
      { ...of2023, text: { zh: '耕地小于0或大于100亩', en: 'Below 0 or above 100 mu' }, value: wrong(outside(cultivatedLand, constant(0), openLandCeiling)) },
    ],
  },
  {
    ...common, id: 'implementation/recheck/land-checks/forest-land', code: 'DB-104',
    label: { zh: '林地面积超出范围', en: 'Forest land out of range' },
    remedy: { zh: '“林地面积”以亩为单位，按户填写。请看承包合同或确权证，看是否录成了平方米、多录了位数；确实如此的请注明。', en: 'The area is in mu, for the whole household. Please look at the contract or the title: square metres or a digit too many may have been entered; where it really is that much, say so.' },
    flaws: [
      { ...of2017, text: { zh: '人均林地超过70亩', en: 'More than 70 mu a head' }, value: wrong(compare(forestLand, '>', product(forestLandPerPersonCeiling, householdSize))) },
      { ...of2023, text: { zh: '林地小于0或大于200亩', en: 'Below 0 or above 200 mu' }, value: wrong(outside(forestLand, constant(0), woodedLandCeiling)) },
    ],
  },
  {
    ...common, id: 'implementation/recheck/land-checks/returned-farmland', code: 'DB-105',
    label: { zh: '退耕还林面积超出范围', en: 'Farmland returned to forest out of range' },
    remedy: { zh: '“退耕还林面积”以亩为单位，按户填写。请看承包合同或确权证，看是否录成了平方米、多录了位数；确实如此的请注明。', en: 'The area is in mu, for the whole household. Please look at the contract or the title: square metres or a digit too many may have been entered; where it really is that much, say so.' },
    flaws: [
      { ...of2023, text: { zh: '退耕还林小于0或大于200亩', en: 'Below 0 or above 200 mu' }, value: wrong(outside(returnedFarmland, constant(0), woodedLandCeiling)) },
    ],
  },
  {
    ...common, id: 'implementation/recheck/land-checks/orchard-land', code: 'DB-106',
    label: { zh: '林果面积超出范围', en: 'Fruit and nut trees out of range' },
    remedy: { zh: '“林果面积”以亩为单位，按户填写。请看承包合同或确权证，看是否录成了平方米、多录了位数；确实如此的请注明。', en: 'The area is in mu, for the whole household. Please look at the contract or the title: square metres or a digit too many may have been entered; where it really is that much, say so.' },
    flaws: [
      { ...of2023, text: { zh: '林果小于0或大于200亩', en: 'Below 0 or above 200 mu' }, value: wrong(outside(orchardLand, constant(0), woodedLandCeiling)) },
    ],
  },
  {
    ...common, id: 'implementation/recheck/land-checks/grassland', code: 'DB-107',
    label: { zh: '牧草地面积超出范围', en: 'Grassland out of range' },
    remedy: { zh: '“牧草地面积”以亩为单位，按户填写。请看承包合同或确权证，看是否录成了平方米、多录了位数；确实如此的请注明。', en: 'The area is in mu, for the whole household. Please look at the contract or the title: square metres or a digit too many may have been entered; where it really is that much, say so.' },
    flaws: [
      { ...of2023, text: { zh: '牧草地小于0或大于100亩', en: 'Below 0 or above 100 mu' }, value: wrong(outside(grassland, constant(0), openLandCeiling)) },
    ],
  },
  {
    ...common, id: 'implementation/recheck/land-checks/water-surface', code: 'DB-108',
    label: { zh: '水面面积超出范围', en: 'Water surface out of range' },
    remedy: { zh: '“水面面积”以亩为单位，按户填写。请看承包合同或确权证，看是否录成了平方米、多录了位数；确实如此的请注明。', en: 'The area is in mu, for the whole household. Please look at the contract or the title: square metres or a digit too many may have been entered; where it really is that much, say so.' },
    flaws: [
      { ...of2023, text: { zh: '水面小于0或大于100亩', en: 'Below 0 or above 100 mu' }, value: wrong(outside(waterSurface, constant(0), openLandCeiling)) },
    ],
  },
];
