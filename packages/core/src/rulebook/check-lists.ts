/** The editions of the national check lists that checks cite. */
import { guizhou } from './codes/places.js';
import { checkList2023, monitoringCheckList2021, recordQualityList } from './sources.js';

const yearOnly = { zh: '只知年份，自当年首日起算。', en: 'Only the year is known; counted from its first day.' };

/** The list of about 2017, for the register. */
export const of2017 = { from: '2017-01-01', verifiedThrough: '2017-12-31', source: recordQualityList, standing: 'reported', reading: yearOnly } as const;
/** One sentence of that list begins with exited households; whom the rest of it concerns it does not say. */
export const ofExited2017 = {
  ...of2017,
  reading: {
    zh: '清单此条以“脱贫户”起头，其后各项是否只指脱贫户未写明；此处只查脱贫户：未脱贫的户有此情形正待解决，不是录错。只知年份，自当年首日起算。',
    en: 'The sentence of the list begins with exited households; whether what follows concerns them alone it does not say. Taken so here: of a household that is still poor it is what help is for, and no mistake. Only the year is known; counted from its first day.',
  },
} as const;
/** The same sentence, where the rest of it is taken to concern everybody. */
export const ofEverybody2017 = {
  ...of2017,
  reading: {
    zh: '清单此条以“脱贫户”起头，其后各项是否只指脱贫户未写明；此处每户都查：无论脱贫与否都不应有。只知年份，自当年首日起算。',
    en: 'The sentence of the list begins with exited households; whether what follows concerns them alone it does not say. Everybody is looked at here: exited or not, it must not be. Only the year is known; counted from its first day.',
  },
} as const;
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
