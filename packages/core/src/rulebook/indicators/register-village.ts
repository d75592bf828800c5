/** What the file of a village in the national register holds, beyond what a standard asks. */
import type { FlagIndicator, NumberIndicator } from '../../model/indicator.js';

const count = { type: 'number', unit: 'none', scale: 1, min: 0, max: 1_000_000 } as const;

export const villageExited: FlagIndicator = { id: 'villageExited', label: { zh: '已出列', en: 'Village exited' }, type: 'flag' };

export const roadToTownship: FlagIndicator = { id: 'roadToTownship', label: { zh: '到乡镇通沥青（水泥）路', en: 'Asphalt or cement road to the township' }, type: 'flag' };

export const coachService: FlagIndicator = { id: 'coachService', label: { zh: '通客运班车', en: 'Coach service' }, type: 'flag' };

export const totalHouseholds: NumberIndicator = { ...count, id: 'totalHouseholds', label: { zh: '总户数', en: 'Households' }, unit: 'household' };
export const totalPopulation: NumberIndicator = { ...count, id: 'totalPopulation', label: { zh: '总人口数', en: 'Population' }, unit: 'person' };
export const primarySchools: NumberIndicator = { ...count, id: 'primarySchools', label: { zh: '村小学个数', en: 'Primary schools' } };
export const pensionInsured: NumberIndicator = { ...count, id: 'pensionInsured', label: { zh: '参加城乡居民基本养老保险人数', en: 'People in the residents’ pension insurance' }, unit: 'person' };
export const villageClinics: NumberIndicator = { ...count, id: 'villageClinics', label: { zh: '行政村卫生室个数', en: 'Village clinics' } };
export const publicToilets: NumberIndicator = { ...count, id: 'publicToilets', label: { zh: '行政村公共卫生厕所个数', en: 'Public sanitary toilets' } };
export const villageDoctors: NumberIndicator = { ...count, id: 'villageDoctors', label: { zh: '行政村执业（助理）医师数', en: 'Licensed (assistant) doctors' }, unit: 'person' };
export const wasteSites: NumberIndicator = { ...count, id: 'wasteSites', label: { zh: '生产生活垃圾集中堆放点个数', en: 'Collection points for waste' } };
export const cultureRooms: NumberIndicator = { ...count, id: 'cultureRooms', label: { zh: '行政村文化（图书）室个数', en: 'Culture and reading rooms' } };
export const dibaoHouseholds: NumberIndicator = { ...count, id: 'dibaoHouseholds', label: { zh: '低保户数', en: 'Dibao households' }, unit: 'household' };
export const dibaoPopulation: NumberIndicator = { ...count, id: 'dibaoPopulation', label: { zh: '低保人口数', en: 'People on dibao' }, unit: 'person' };
export const extremePovertyPopulation: NumberIndicator = { ...count, id: 'extremePovertyPopulation', label: { zh: '特困供养人口数', en: 'People on extreme-poverty support' }, unit: 'person' };
export const disabledPopulation: NumberIndicator = { ...count, id: 'disabledPopulation', label: { zh: '残疾人口数', en: 'People with disabilities' }, unit: 'person' };
export const unsafeWaterHouseholds: NumberIndicator = { ...count, id: 'unsafeWaterHouseholds', label: { zh: '未实现饮水安全户数', en: 'Households without safe drinking water' }, unit: 'household' };
export const dangerousHouseHouseholds: NumberIndicator = { ...count, id: 'dangerousHouseHouseholds', label: { zh: '危房户数', en: 'Households in dangerous houses' }, unit: 'household' };
