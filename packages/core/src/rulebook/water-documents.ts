/** How long each document on drinking water held, and on what standing. Every criterion and floor taken from one shares this. */
import { sichuan } from './codes/places.js';
import { sichuanExplanation2020, waterCriteria2018, waterIndicators2004 } from './sources.js';

export const since2004 = {
  from: '2005-01-01', until: '2018-03-01', source: waterIndicators2004, standing: 'official',
  reading: { zh: '文件为2004年，自2005年起算。', en: 'The document is of 2004; counted from 2005.' },
} as const;

export const since2018 = {
  from: '2018-03-01', verifiedThrough: '2023-03-24', source: waterCriteria2018, standing: 'reported',
  reading: { zh: '实施月份据了解为2018年3月，自当月首日起算。', en: 'Understood to be in effect from March 2018; counted from its first day.' },
} as const;

export const inSichuan = {
  from: '2019-01-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExplanation2020, standing: 'recalled',
  reading: {
    zh: '见于述及2020年的一份解读，未写省名；四川省2019年1月前已有补充规定，故推定为四川并自2019年起用。水的数值严于国家准则而只见此一处，比该解读的其他各项更弱，故只作所知。原文件未查到。',
    en: 'Read in an explanation that speaks of 2020 and names no province; Sichuan had its supplementary rule by January 2019, hence taken as Sichuan’s, from 2019. Its figures for water are stricter than the national criteria and were seen here only: weaker than the rest of that explanation, hence recalled. The document was not found.',
  },
} as const;
