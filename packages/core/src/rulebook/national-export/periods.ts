/** The periods in which the register wrote its files in one way, as far as files and the programs that read them were seen. */
import type { ExportPeriod } from '../../model/export-dictionary.js';
import { registerExport2015, registerExport2018, registerExport2022 } from '../sources.js';

export const first: ExportPeriod = { id: '2015', label: { zh: '2014—2016年', en: '2014 to 2016' }, years: [2014, 2016], source: registerExport2015, standing: 'reported' };
export const second: ExportPeriod = { id: '2018', label: { zh: '2018—2021年', en: '2018 to 2021' }, years: [2018, 2021], source: registerExport2018, standing: 'reported' };
export const third: ExportPeriod = { id: '2022', label: { zh: '2022年以后', en: '2022 and later' }, years: [2022, null], source: registerExport2022, standing: 'reported' };

export const periods = [first, second, third] as const;
