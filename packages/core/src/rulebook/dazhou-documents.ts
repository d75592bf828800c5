/** How the figures of Dazhou are cited. */
import type { Posting } from '../model/ledger.js';
import { dazhouOverview2017, dazhouSevenSystems } from './sources.js';

/** From the text on the seven systems, which bears no date. */
export const inSevenSystems = {
  on: '2020-12-31', source: dazhouSevenSystems, standing: 'official',
  reading: {
    zh: '原文未载日期；述及脱贫攻坚普查和2020年以来的问题，按2020年底计。',
    en: 'The text bears no date; it speaks of the census and of problems found since 2020, and is counted at the end of 2020.',
  },
} as const satisfies Partial<Posting>;

/** From the overview of mid-2017. */
export const inOverview2017 = {
  on: '2017-06-30', source: dazhouOverview2017, standing: 'reported',
  reading: { zh: '2017年9月15日的综述所载年中进度，按2017年6月底计。', en: 'Progress at the middle of the year in an overview of 15 September 2017; counted at the end of June 2017.' },
} as const satisfies Partial<Posting>;
