import { all, any, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { waterQuality, waterSupply } from '../../indicators/household.js';
import { noDocument, sichuanExplanation2020, waterCriteria2018 } from '../../sources.js';

export const cleanWater: Rule = {
  id: 'implementation/exit/clean-water',
  label: { zh: '水质', en: 'Quality' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2005-01-01', until: '2018-03-01', source: noDocument, standing: 'recalled', text: { zh: '符合国家标准或农村放宽限值', en: 'National standard or its relaxed limits for the countryside' },
      reading: { zh: '凭记忆；2004年指标的水质条款未查到。', en: 'Remembered; the clause of the 2004 indicators on quality was not found.' },
      value: oneOf(waterQuality, 'standard', 'relaxed'),
    },
    {
      from: '2018-03-01', source: waterCriteria2018, standing: 'reported', text: { zh: '按供水方式：国家标准、放宽限值或感官检查', en: 'By kind of supply: national standard, relaxed limits, or inspection by the senses' },
      value: any(
        oneOf(waterQuality, 'standard'),
        all(oneOf(waterSupply, 'small-works', 'dispersed'), oneOf(waterQuality, 'relaxed')),
        all(oneOf(waterSupply, 'dispersed'), oneOf(waterQuality, 'sensory')),
      ),
    },
    {
      from: '2019-01-01', places: sichuan, source: sichuanExplanation2020, standing: 'recalled', text: { zh: '符合国家标准', en: 'National standard' },
      reading: { zh: '解读只写“符合国家标准”，取 GB 5749，不含放宽限值和感官检查。', en: 'The explanation says only “national standard”: taken as GB 5749, without relaxed limits or inspection by the senses.' },
      value: oneOf(waterQuality, 'standard'),
    },
  ],
};
