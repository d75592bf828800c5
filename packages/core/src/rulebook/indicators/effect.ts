/** Checks of whether the measures for a household have an effect: dated, one row for each check. */
import type { DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../../model/indicator.js';

const personal = { privacy: 'personal' } as const;

export const effectCheckCount: NumberIndicator = { id: 'effectCheckCount', label: { zh: '措施成效核查次数', en: 'Number of checks of the effect of measures' }, type: 'number', unit: 'none', scale: 1, min: 0, max: 1_000, ...personal };

export const effectChecks: Roster = { id: 'effectChecks', label: { zh: '措施成效核查', en: 'Checks of the effect of measures' }, size: effectCheckCount, member: { zh: '核查记录', en: 'check' } };

export const effectCheckedOn: DateIndicator = { id: 'effectCheckedOn', label: { zh: '核查日期', en: 'Day of the check' }, type: 'date', ...personal };

export const effectFound: FlagIndicator = { id: 'effectFound', label: { zh: '所查措施已见效', en: 'The measure that was checked has an effect' }, type: 'flag', ...personal };
