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
