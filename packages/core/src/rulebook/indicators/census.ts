/** Who checks which county in the census, batch by batch: one table of links, read by the county that is checked and by the one that checks. */
import type { ChoiceIndicator, DateIndicator, NumberIndicator, Roster } from '../../model/indicator.js';

const count = { type: 'number', unit: 'none', scale: 1, min: 0, max: 200 } as const;
const link = { zh: '交叉普查安排', en: 'crossed check' };

export const censusBatch: ChoiceIndicator = {
  id: 'censusBatch', label: { zh: '普查批次', en: 'Batch of the census' }, type: 'choice',
  codes: { national: { zh: '国贫县批次', en: 'poor counties of the State' }, provincial: { zh: '省贫县批次', en: 'poor counties of the province' } },
};

export const censusSince: DateIndicator = { id: 'censusSince', label: { zh: '普查起日', en: 'First day of the check' }, type: 'date' };
export const censusUntil: DateIndicator = { id: 'censusUntil', label: { zh: '普查止日（当日起不再普查）', en: 'Day from which the check is over' }, type: 'date' };

export const censusCheckCount: NumberIndicator = { ...count, id: 'censusCheckCount', label: { zh: '本县受查安排数', en: 'Number of checks of the county' } };
export const censusChecks: Roster = { id: 'censusChecks', label: { zh: '查本县的安排', en: 'The checks of the county' }, size: censusCheckCount, member: link };

export const censusDutyCount: NumberIndicator = { ...count, id: 'censusDutyCount', label: { zh: '本县派查安排数', en: 'Number of checks by the county' } };
export const censusDuties: Roster = { id: 'censusDuties', label: { zh: '本县去查的安排', en: 'The checks by the county' }, size: censusDutyCount, member: link };
