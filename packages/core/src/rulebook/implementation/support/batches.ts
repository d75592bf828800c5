import { all, compare, constant, count, every, is, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { dazhou, sichuan } from '../../codes/places.js';
import { batch, batches, mainBatch } from '../../indicators/batch.js';
import { dazhouIdentification2016, fiveBatchesStatement, guangyuanBatches2016 } from '../../sources.js';

const oneMain = compare(count(batches, is(mainBatch)), '=', constant(1));

export const householdBatches: Rule = {
  id: 'implementation/support/batches',
  label: { zh: '贫困户划入“几个一批”', en: 'The batches of a household' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2019-01-01', verifiedThrough: '2020-12-31', source: fiveBatchesStatement, standing: 'inferred', clause: '五个一批',
      text: { zh: '五个一批：一个主要批次，可另入其他批次', en: 'Five batches: one main, further ones allowed' },
      reading: {
        zh: '五个名称见于2019年10月的说明，起用之日未查到，自当年首日起算。每户一个主要批次、可另入其他批次，由“因户施治”推定。',
        en: 'The five names are in a statement of October 2019; from when on they were used was not found, so they count from the first day of that year. One main batch for each household, and further ones, are inferred from help being fitted to the household.',
      },
      value: all(oneMain, every(batches, oneOf(batch, 'developing-production', 'relocation', 'ecological-compensation', 'developing-education', 'social-security'))),
    },
    {
      from: '2016-04-19', verifiedThrough: '2020-12-31', places: sichuan, source: guangyuanBatches2016, standing: 'inferred', clause: '五个一批',
      text: { zh: '四川五个一批：一个主要批次，可另入其他批次', en: 'Sichuan’s five batches: one main, further ones allowed' },
      reading: {
        zh: '五个名称见于广元市2016年4月19日的报道，用于全省为推定；主要批次同上推定。自见到之日起算。',
        en: 'The five names are in a report on Guangyuan of 19 April 2016; that they hold for the province, and the main batch, are inferred. Counted from the day on which they were seen.',
      },
      value: all(oneMain, every(batches, oneOf(batch, 'production-and-employment', 'relocation', 'dibao', 'medical-aid', 'reconstruction'))),
    },
    {
      from: '2016-06-06', verifiedThrough: '2020-12-31', places: dazhou, source: dazhouIdentification2016, standing: 'inferred', clause: '在“五个一批”的基础上，创新提出“教育资助解困一批”到户措施，精准地把49.85万名贫困群众分类划入“六个一批”',
      text: { zh: '达州六个一批：一个主要批次，可另入其他批次', en: 'Dazhou’s six batches: one main, further ones allowed' },
      reading: {
        zh: '第六批见于原文，前五批取四川的名称；“分类划入”取每户一个主要批次、可另入其他批次，为推定。自见到名称之日起算。',
        en: 'The sixth is in the text, the five before it carry Sichuan’s names. “Sorted into” is taken as one main batch for each household, with further ones allowed. Counted from the day on which the name was seen.',
      },
      value: all(oneMain, every(batches, oneOf(batch, 'production-and-employment', 'relocation', 'dibao', 'medical-aid', 'reconstruction', 'education-aid'))),
    },
  ],
};
