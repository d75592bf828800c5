/** Who acts in procedures. */
import type { Named } from '../../model/procedure.js';

export const applicant: Named = { code: 'household', label: { zh: '农户', en: 'the household' } };
export const representatives: Named = { code: 'village-assembly', label: { zh: '村民代表大会', en: 'the villagers’ representative assembly' } };
export const villageCommittee: Named = { code: 'village-committee', label: { zh: '村委会', en: 'the village committee' } };
export const localOfficial: Named = { code: 'local-official', label: { zh: '基层干部', en: 'a local official' } };
export const department: Named = { code: 'department', label: { zh: '行业部门', en: 'a department' } };
export const townshipGovernment: Named = { code: 'township', label: { zh: '乡镇', en: 'the township' } };
export const countyGovernment: Named = { code: 'county', label: { zh: '县级', en: 'the county' } };
export const cityGovernment: Named = { code: 'city', label: { zh: '市（州）', en: 'the city or prefecture' } };
export const provincialGovernment: Named = { code: 'province', label: { zh: '省级', en: 'the province' } };
export const villageBodies: Named = { code: 'village-bodies', label: { zh: '村“两委”', en: 'the Party branch and the committee of the village' } };
export const residentWorkTeam: Named = { code: 'resident-team', label: { zh: '驻村工作队', en: 'the resident team' } };
export const jointInvestigators: Named = { code: 'joint-investigators', label: { zh: '市、镇、村（社区）联合调查组', en: 'investigators of city, town and village together' } };
export const nationalEvaluators: Named = { code: 'national-evaluators', label: { zh: '国家评估检查组', en: 'the evaluators of the State' } };
export const provincialEvaluators: Named = { code: 'provincial-evaluators', label: { zh: '省级评估检查组', en: 'the evaluators of the province' } };
