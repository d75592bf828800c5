import { blankChecks } from '../../../model/check-list.js';
import { wrong, type Check } from '../../../model/check.js';
import { compare, constant, is, not, sum } from '../../../model/expr.js';
import { of2023 } from '../../check-lists.js';
import { coachService, cultureRooms, dangerousHouseHouseholds, dibaoHouseholds, dibaoPopulation, disabledPopulation, extremePovertyPopulation, pensionInsured, primarySchools, publicToilets, roadToTownship, totalHouseholds, totalPopulation, unsafeWaterHouseholds, villageClinics, villageDoctors, villageExited, wasteSites } from '../../indicators/register-village.js';
import { collectiveIncome } from '../../indicators/village.js';

const id = 'implementation/recheck/village-file-checks';
const list = { id, subject: 'village', codeBy: 'dabiao', severity: 'correct', entry: of2023, when: is(villageExited) } as const;
const common = { subject: 'village', codeBy: 'dabiao', severity: 'look' } as const;

/** What the national table asks of an exited village: every answer, and what no exited village may answer. */
export const villageFileChecks: readonly Check[] = [
  ...blankChecks(list, {
    households: { code: 'DB-122', of: totalHouseholds, look: { zh: '请看户籍或年报。', en: 'Look at the household register or the annual return.' } },
    population: { code: 'DB-123', of: totalPopulation, look: { zh: '请看户籍或年报。', en: 'Look at the household register or the annual return.' } },
    'collective-income': { code: 'DB-124', of: collectiveIncome, look: { zh: '请看村级集体经济账目；全国表以万元计。', en: 'Look at the accounts of the collective; the national table is in 10,000 yuan.' } },
    schools: { code: 'DB-125', of: primarySchools, look: { zh: '请问乡镇中心校；没有的填0。', en: 'Ask the central school of the township; enter 0 where there is none.' } },
    pension: { code: 'DB-126', of: pensionInsured, look: { zh: '请查社保名册。', en: 'Look at the list of the social insurance.' } },
    coach: { code: 'DB-127', of: coachService, look: { zh: '请问乡镇交通部门。', en: 'Ask the transport office of the township.' } },
    clinics: { code: 'DB-128', of: villageClinics, look: { zh: '请看卫生室执业许可。', en: 'Look at the licence of the clinic.' } },
    toilets: { code: 'DB-129', of: publicToilets, look: { zh: '请实地看。', en: 'Look on the spot.' } },
    doctors: { code: 'DB-130', of: villageDoctors, look: { zh: '请看执业（助理）医师证。', en: 'Look at the licences.' } },
    waste: { code: 'DB-131', of: wasteSites, look: { zh: '请实地看。', en: 'Look on the spot.' } },
    culture: { code: 'DB-132', of: cultureRooms, look: { zh: '请实地看。', en: 'Look on the spot.' } },
    'dibao-households': { code: 'DB-133', of: dibaoHouseholds, look: { zh: '请看民政部门低保名册；没有的填0。', en: 'Look at the dibao list; enter 0 where there is none.' } },
    'dibao-people': { code: 'DB-134', of: dibaoPopulation, look: { zh: '请看民政部门低保名册；没有的填0。', en: 'Look at the dibao list; enter 0 where there is none.' } },
    'extreme-poverty': { code: 'DB-135', of: extremePovertyPopulation, look: { zh: '请看民政部门供养名册；没有的填0。', en: 'Look at the list of extreme-poverty support; enter 0 where there is none.' } },
    disabled: { code: 'DB-136', of: disabledPopulation, look: { zh: '请看残联名册；没有的填0。', en: 'Look at the list of the disabled persons’ federation; enter 0 where there is none.' } },
  }),
  {
    ...common, severity: 'correct', id: `${id}/no-households`, code: 'DB-137',
    label: { zh: '出列村总户数为零', en: 'Households of an exited village: none' },
    remedy: { zh: '已出列的村“总户数”为0。请看户籍或年报，按实际户数改正。', en: 'The village has exited, and “Households” is 0. Please correct it by the household register or the annual return.' },
    flaws: [{ ...of2023, text: { zh: '出列村总户数为0', en: 'Households of an exited village is 0' }, value: wrong(compare(totalHouseholds, '=', constant(0)), { when: is(villageExited) }) }],
  },
  {
    ...common, severity: 'correct', id: `${id}/no-population`, code: 'DB-138',
    label: { zh: '出列村总人口数为零', en: 'Population of an exited village: none' },
    remedy: { zh: '已出列的村“总人口数”为0。请看户籍或年报，按实际人数改正。', en: 'The village has exited, and “Population” is 0. Please correct it by the household register or the annual return.' },
    flaws: [{ ...of2023, text: { zh: '出列村总人口数为0', en: 'Population of an exited village is 0' }, value: wrong(compare(totalPopulation, '=', constant(0)), { when: is(villageExited) }) }],
  },
  {
    ...common, id: `${id}/no-collective-income`, code: 'DB-139',
    label: { zh: '出列村村级集体经济收入为零', en: 'Income of the village collective of an exited village: none' },
    remedy: { zh: '已出列的村“村级集体经济收入”为0。请看村级集体经济账目：有收入的按万元补填；确实没有的，出列条件须重新核实。', en: 'The village has exited, and “Income of the village collective” is 0. Please look at the accounts of the collective: fill in the income, in 10,000 yuan; where there really is none, verify again whether the village could exit.' },
    flaws: [{ ...of2023, text: { zh: '出列村村级集体经济收入为0', en: 'Income of the village collective of an exited village is 0' }, value: wrong(compare(collectiveIncome, '=', constant(0)), { when: is(villageExited) }) }],
  },
  {
    ...common, id: `${id}/no-road`, code: 'DB-140',
    label: { zh: '出列村到乡镇不通沥青（水泥）路', en: 'Exited village without an asphalt or cement road' },
    remedy: { zh: '已出列的村“到乡镇通沥青（水泥）路”为否。请实地看路：已通的改正，未通的报交通部门。', en: 'The village has exited and is entered as without an asphalt or cement road to the township. Please look: correct the entry, or report it to the transport bureau.' },
    flaws: [{ ...of2023, text: { zh: '出列村到乡镇须通沥青（水泥）路', en: 'An exited village has an asphalt or cement road to the township' }, value: wrong(not(is(roadToTownship)), { when: is(villageExited) }) }],
  },
  {
    ...common, id: `${id}/too-many-households`, code: 'DB-141',
    label: { zh: '饮水不安全户与危房户之和多于总户数', en: 'More households without water or safe house than there are households' },
    remedy: { zh: '“未实现饮水安全户数”与“危房户数”之和多于“总户数”。请对照名册改正录错的一项；同一户两项都有的，请注明。', en: 'Households without safe water and households in dangerous houses together are more than all households. Please compare the lists and correct whichever is wrong; if the same household is in both, note it.' },
    flaws: [{ ...of2023, text: { zh: '两项之和不得多于总户数', en: 'Together no more than all households' }, value: wrong(compare(sum(unsafeWaterHouseholds, dangerousHouseHouseholds), '>', totalHouseholds), { when: is(villageExited) }) }],
  },
];
