/** The editions of the national check lists that checks cite. */
import { guizhou } from './codes/places.js';
import { checkList2023, monitoringCheckList2021, recordQualityList } from './sources.js';

const yearOnly = { zh: '只知年份，自当年首日起算。', en: 'Only the year is known; counted from its first day.' };

/** The list of about 2017, for the register. */
export const of2017 = { from: '2017-01-01', verifiedThrough: '2017-12-31', source: recordQualityList, standing: 'reported', reading: yearOnly } as const;
/** The list of 2021 to 2023, for monitoring. */
export const of2021 = { from: '2021-01-01', verifiedThrough: '2023-12-31', source: monitoringCheckList2021, standing: 'reported', reading: yearOnly } as const;
/** The list of 2023 and 2024, as one county carries it out. */
export const of2023 = { from: '2023-01-01', verifiedThrough: '2024-12-31', source: checkList2023, standing: 'reported', reading: yearOnly } as const;

/** What that list says of Guizhou alone: numbers, and which measure answers what, for which no list of the nation was seen. */
export const ofGuizhou2023 = { ...of2023, places: guizhou } as const;

/** The same elsewhere, where it asks nothing but what the fields used everywhere mean. */
export const elsewhere2023 = {
  ...of2023, standing: 'inferred',
  reading: {
    zh: '见于贵州一县的核查程序；字段和选项的名称为全国所用，推定别处也是如此。其余同贵州。只知年份，自当年首日起算。',
    en: 'Read in the program of one county in Guizhou. Fields and choices bear the names used everywhere, from which it is inferred that the same holds elsewhere; the rest as in Guizhou. Only the year is known; counted from its first day.',
  },
} as const;
