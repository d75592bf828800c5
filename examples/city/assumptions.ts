/**
 * What the city is made of. Nearly all of it is INVENTED, so that a page has something to show and a check something to find: no
 * share here is a rate of Dazhou or of anywhere else. Only the numbers of villages and households are from a document.
 */
import type { Day } from '@dabiao/core';

type Shares<T> = readonly (readonly [T, number])[];

/** 828 poor villages, 1,415 others with helpers, 229,900 poor households: Dazhou's own account of its seven systems. */
export const documented = { poorVillages: 828, otherVillages: 1_415, households: 229_900 } as const;

/** The day as of which records are written unless another is asked for. */
export const recordsAsOf: Day = '2020-12-31';

/** Invented: how villages and townships are spread over the counties. */
export const countyWeights: Readonly<Record<string, number>> = { 511702: 8, 511703: 17, 511722: 24, 511723: 9, 511724: 14, 511725: 17, 511781: 11 };
export const villagesPerTownship = 9;
/** Invented: households of a village that is poor, against those of one that is not. */
export const poorVillageWeight = 1.5;

/** Invented; the mean is 3.18, which makes about 730,000 people. */
export const householdSizes: Shares<number> = [[1, 16], [2, 22.5], [3, 21], [4, 19.5], [5, 12.5], [6, 6], [7, 2.5]];
export const kinds: Shares<'general' | 'dibao' | 'extreme-poverty'> = [['general', 64], ['dibao', 30], ['extreme-poverty', 6]];
export const causes: Shares<string> = [
  ['illness', 41], ['disability', 14], ['no-labour', 12], ['no-skills', 12], ['no-funds', 9], ['schooling', 5], ['disaster', 2], ['poor-roads', 2], ['no-drive', 2], ['other', 1],
];
/** Invented: in which year a household came in, and in which it left. */
export const entryYears: Shares<number> = [[2014, 82], [2015, 6], [2016, 5], [2017, 7]];
export const exitYears: Shares<number> = [[2014, 4], [2015, 10], [2016, 17], [2017, 18], [2018, 21], [2019, 17], [2020, 10]];

/** Invented: how often things are so. */
export const chances = {
  notExited: 0.035, preExit: 0.4, shaky: 0.04,
  phone: 0.88, headMale: 0.8, worksAway: 0.58, farms: 0.8, relocated: 0.11, earthHouse: 0.12,
  lacksWater: 0.12, lacksWaterInPoorVillage: 0.24, dangerousHouse: 0.15, notInsured: 0.02, droppedOut: 0.01,
  secondHelper: 0.05, rowMissing: 0.003, suddenEvent: 0.006, problem: 0.03, problemOpen: 0.08, publicPost: 0.2, eliminated: 0.5,
} as const;

/** Invented: how often one answer is blank; four times as often where there is no phone to ask by. */
export const blankRate = 0.0016;
export const blankRateWithoutPhone = 4 * blankRate;

/** Invented yuan a head and year. */
export const income = { exited: 7_600, shaky: [4_050, 4_990], recovered: [7_200, 9_800], preExit: [3_900, 6_200], poor: [1_900, 4_300], illness: 0.9, poorVillage: 0.95, worker: 1.12 } as const;

/** Invented: in how many households something was planted; and in how many villages against that. */
export const plantRate = 0.04;
export const villagesAgainstHouseholds = 0.75;
