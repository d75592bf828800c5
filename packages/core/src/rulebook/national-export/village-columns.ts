/** The columns of the file of villages. */
import type { ExportColumn } from '../../model/export-dictionary.js';
import { coachService, cultureRooms, dangerousHouseHouseholds, dibaoHouseholds, dibaoPopulation, disabledPopulation, extremePovertyPopulation, pensionInsured, primarySchools, publicToilets, roadToTownship, totalHouseholds, totalPopulation, unsafeWaterHouseholds, villageClinics, villageDoctors, villageExited, wasteSites } from '../indicators/register-village.js';
import { collectiveIncome, villageNetIncomePerCapita } from '../indicators/village.js';
import { yesNo } from './lists.js';
import { first, second, third } from './periods.js';

const every = [first, second, third];
const firstTwo = [first, second];
const lastTwo = [second, third];

export const villageColumns: readonly ExportColumn[] = [
  { key: 'villageExited', headers: ['是否出列'], en: 'Village has exited', type: 'code', list: yesNo, seen: [third], gives: [{ of: villageExited }] },
  { key: 'villageKind', headers: ['村属性'], en: 'Kind of village', type: 'code', elements: ['AAD004'], seen: [second] },
  { key: 'villageHouseholds', headers: ['总户数'], en: 'Households', type: 'number', unit: '户', elements: ['AAD005'], seen: lastTwo, gives: [{ of: totalHouseholds }] },
  { key: 'villageGroups', headers: ['自然村（村民小组）数'], en: 'Hamlets or villagers’ groups', type: 'number', elements: ['AAD006'], seen: [second] },
  { key: 'poorHouseholds', headers: ['贫困户数'], en: 'Poor households', type: 'number', unit: '户', elements: ['AAD007'], seen: [first] },
  { key: 'dibaoHouseholds', headers: ['低保户数'], en: 'Dibao households', type: 'number', unit: '户', elements: ['AAD008'], seen: every, gives: [{ of: dibaoHouseholds }] },
  { key: 'fiveGuaranteesHouseholds', headers: ['五保户数'], en: 'Five-guarantees households', type: 'number', unit: '户', elements: ['AAD009'], seen: firstTwo },
  { key: 'villagePopulation', headers: ['总人口数'], en: 'Population', type: 'number', unit: '人', elements: ['AAD010'], seen: lastTwo, gives: [{ of: totalPopulation }] },
  { key: 'poorPeople', headers: ['贫困人口数'], en: 'Poor people', type: 'number', unit: '人', elements: ['AAD011'], seen: [first] },
  { key: 'dibaoPeople', headers: ['低保人口数'], en: 'People on dibao', type: 'number', unit: '人', elements: ['AAD012'], seen: every, gives: [{ of: dibaoPopulation }] },
  { key: 'extremePovertyPeople', headers: ['特困供养人口数', '五保人口数'], en: 'People on extreme-poverty support', type: 'number', unit: '人', elements: ['AAD013'], seen: every, gives: [{ of: extremePovertyPopulation }] },
  { key: 'minorityPeople', headers: ['少数民族人口数'], en: 'People of ethnic minorities', type: 'number', unit: '人', elements: ['AAD014'], seen: firstTwo },
  { key: 'women', headers: ['妇女人口数'], en: 'Women', type: 'number', unit: '人', elements: ['AAD015'], seen: firstTwo },
  { key: 'disabledPeople', headers: ['残疾人口数'], en: 'Disabled people', type: 'number', unit: '人', elements: ['AAD016'], seen: every, gives: [{ of: disabledPopulation }] },
  { key: 'labourForce', headers: ['劳动力人数', '劳动力人口数'], en: 'Labour force', type: 'number', unit: '人', elements: ['AAD017'], seen: firstTwo },
  { key: 'workersAway', headers: ['外出务工人数'], en: 'Workers away', type: 'number', unit: '人', elements: ['AAD018'], seen: firstTwo },
  { key: 'villageArableLand', headers: ['耕地面积'], en: 'Arable land of the village', type: 'number', unit: '亩', elements: ['AAD019'], seen: [second] },
  { key: 'villageNetIncomePerCapita', headers: ['农民人均纯收入（元）'], en: 'Net income per farmer', type: 'number', unit: '元', elements: ['AAD301'], seen: lastTwo, gives: [{ of: villageNetIncomePerCapita }] },
  { key: 'collectiveIncome', headers: ['村级集体经济收入（万元）', '村级集体经济收入'], en: 'Income of the village collective', type: 'number', unit: '万元', elements: ['AAD302'], seen: lastTwo, gives: [{ of: collectiveIncome }] },
  { key: 'medicallyInsured', headers: ['参加新型农村合作医疗人数'], en: 'People with medical insurance', type: 'number', unit: '人', elements: ['AAD311'], seen: [second] },
  { key: 'pensionInsured', headers: ['参加城乡居民基本养老保险人数'], en: 'People with pension insurance', type: 'number', unit: '人', elements: ['AAD313'], seen: lastTwo, gives: [{ of: pensionInsured }] },
  { key: 'bus', headers: ['是否通客运班车'], en: 'Bus service', type: 'code', list: yesNo, elements: ['AAD323'], seen: lastTwo, gives: [{ of: coachService }] },
  { key: 'villageRoad', headers: ['到乡镇是否通沥青（水泥）路'], en: 'Paved road to the township', type: 'code', list: yesNo, elements: ['AAD328'], seen: lastTwo, gives: [{ of: roadToTownship }] },
  { key: 'unsafeWaterHouseholds', headers: ['未实现饮水安全户数'], en: 'Households without safe water', type: 'number', unit: '户', elements: ['AAD331'], seen: lastTwo, gives: [{ of: unsafeWaterHouseholds }] },
  { key: 'waterDifficultHouseholds', headers: ['饮水困难户数'], en: 'Households with difficulty to get water', type: 'number', unit: '户', elements: ['AAD332'], seen: [second] },
  { key: 'poweredHamlets', headers: ['已通电自然村（20户以上）数（个）'], en: 'Hamlets of 20 households or more with electricity', type: 'number', elements: ['AAD358'], seen: [second] },
  { key: 'dangerousHouses', headers: ['危房户数'], en: 'Households in dangerous houses', type: 'number', unit: '户', elements: ['AAD361'], seen: lastTwo, gives: [{ of: dangerousHouseHouseholds }] },
  { key: 'cooperatives', headers: ['农民专业合作社个数'], en: 'Farmers’ cooperatives', type: 'number', elements: ['AAD371'], seen: [second] },
  { key: 'clinics', headers: ['行政村卫生室个数'], en: 'Village clinics', type: 'number', elements: ['AAD391'], seen: lastTwo, gives: [{ of: villageClinics }] },
  { key: 'publicToilets', headers: ['行政村公共卫生厕所个数'], en: 'Public toilets', type: 'number', elements: ['AAD392'], seen: lastTwo, gives: [{ of: publicToilets }] },
  { key: 'doctors', headers: ['行政村执业（助理）医师（人）'], en: 'Licensed doctors', type: 'number', unit: '人', elements: ['AAD393'], seen: lastTwo, gives: [{ of: villageDoctors }] },
  { key: 'wastePoints', headers: ['行政村生产生活垃圾集中堆放点个数（个）'], en: 'Waste collection points', type: 'number', elements: ['AAD394'], seen: lastTwo, gives: [{ of: wasteSites }] },
  { key: 'cultureRooms', headers: ['行政村文化（图书）室个数（个）'], en: 'Culture rooms', type: 'number', elements: ['AAD401'], seen: lastTwo, gives: [{ of: cultureRooms }] },
  { key: 'broadbandHouseholds', headers: ['通宽带户数（户）'], en: 'Households with broadband', type: 'number', unit: '户', elements: ['AAD411'], seen: [second] },
  { key: 'broadbandSchools', headers: ['通宽带的村小学个数（个）'], en: 'Primary schools with broadband', type: 'number', elements: ['AAD412'], seen: [second] },
  { key: 'mobileHouseholds', headers: ['能用手机上网的户数（户）'], en: 'Households with mobile internet', type: 'number', unit: '户', elements: ['AAD413'], seen: [second] },
  { key: 'villageSchools', headers: ['村小学（个数）'], en: 'Primary schools', type: 'number', seen: [third], gives: [{ of: primarySchools }] },
];
