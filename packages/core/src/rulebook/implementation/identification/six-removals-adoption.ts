import type { Rule } from '../../../model/rule.js';
import { dazhou } from '../../codes/places.js';
import { dazhouIdentification2016 } from '../../sources.js';
import { anyOfSix } from './six-exclusions.js';

/** A template: the name is Dazhou’s, the items are another city’s until the bureau adopts its own. */
export const sixRemovals: Rule = {
  id: 'implementation/identification/six-removals-adoption',
  label: { zh: '六进六出：六出', en: 'Six in, six out: the six out' },
  subject: 'household',
  sense: 'veto',
  criteria: [
    {
      from: '2016-06-06', places: dazhou, source: dazhouIdentification2016, standing: 'reconstructed',
      text: { zh: '六出（条目仿华蓥市“六不评”，非达州原文）', en: 'Six out (items after the “six exclusions” of Huaying, not Dazhou’s own)' },
      reading: {
        zh: '达州“六出”的条目未查到。这里的六项照华蓥市已公布的“六不评”重构，每项均可批准例外，仅供机制运行，不是达州的条目；由本单位采用自己的条目后替换。自见到名称之日起算。',
        en: 'Dazhou’s items were not found. The six here are reconstructed after the published “six exclusions” of Huaying, each with exceptions, so that the mechanism works; they are not Dazhou’s, and the bureau’s own replace them once adopted. Counted from the day on which the name was seen.',
      },
      value: anyOfSix,
    },
  ],
};
