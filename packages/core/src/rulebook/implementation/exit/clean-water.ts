import { all, any, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { waterQuality, waterSupply } from '../../indicators/household.js';
import { noDocument } from '../../sources.js';
import { inSichuan, since2004, since2018 } from '../../water-documents.js';

export const cleanWater: Rule = {
  id: 'implementation/exit/clean-water',
  label: { zh: '水质', en: 'Water quality' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      ...since2004, source: noDocument, standing: 'unset',
      reading: { zh: '2004年指标的水质条款未查到。', en: 'The clause of the 2004 indicators on quality was not found.' },
    },
    {
      ...since2018, text: { zh: '按供水方式：国家标准、放宽限值或感官检查', en: 'By kind of supply: national standard, relaxed limits, or inspection by the senses' },
      reading: {
        zh: '无水厂的集中供水和分散供水以感官检查为准，符合放宽限值的也算。实施月份据了解为2018年3月。',
        en: 'Supply without a plant and dispersed supply go by the senses; meeting the relaxed limits is enough too. Understood to be in effect from March 2018.',
      },
      value: any(
        oneOf(waterQuality, 'standard'),
        all(oneOf(waterSupply, 'small-works', 'no-plant', 'dispersed'), oneOf(waterQuality, 'relaxed')),
        all(oneOf(waterSupply, 'no-plant', 'dispersed'), oneOf(waterQuality, 'sensory')),
      ),
    },
    {
      ...inSichuan, text: { zh: '符合国家标准', en: 'National standard' },
      reading: { zh: '解读只说水质符合国家标准，取 GB 5749，不含放宽限值和感官检查。解读未写省名，推定为四川；四川省2019年1月前已有补充规定，故自2019年起用。', en: 'The explanation says only that quality meets the national standard: taken as GB 5749, without relaxed limits or inspection by the senses. The explanation names no province and is taken as Sichuan’s; Sichuan had its supplementary rule by January 2019, hence from 2019.' },
      value: oneOf(waterQuality, 'standard'),
    },
  ],
};
