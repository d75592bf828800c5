/** The rosters that one table of links is read as: the team of a village or household, the load of a helper. */
import type { FlagIndicator, NumberIndicator, Roster } from '../../model/indicator.js';

const count = { type: 'number', unit: 'none', scale: 1, min: 0 } as const;
const link = { zh: '帮扶关系', en: 'link' };

export const teamSize: NumberIndicator = { ...count, id: 'teamSize', label: { zh: '在册帮扶力量数', en: 'Number of links of the village' }, max: 5_000 };
export const team: Roster = { id: 'team', label: { zh: '驻村帮扶力量', en: 'Those who help the village' }, size: teamSize, member: link };

export const helperCount: NumberIndicator = { ...count, id: 'helperCount', label: { zh: '在册结对帮扶数', en: 'Number of links of the household' }, max: 100, privacy: 'personal' };
export const helpers: Roster = { id: 'helpers', label: { zh: '结对帮扶人员', en: 'Those who help the household' }, size: helperCount, member: link };

export const loadSize: NumberIndicator = { ...count, id: 'loadSize', label: { zh: '名下帮扶关系数', en: 'Number of links of the helper' }, max: 5_000 };
export const load: Roster = { id: 'load', label: { zh: '帮扶人员名下的帮扶关系', en: 'The links of the helper' }, size: loadSize, member: link };

export const registeredPoorVillage: FlagIndicator = { id: 'registeredPoorVillage', label: { zh: '建档立卡贫困村', en: 'Registered as a poor village' }, type: 'flag' };
