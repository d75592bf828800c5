import { any, compare, constant, count, oneOf } from '../../../model/expr.js';
import type { Matching } from '../../../model/matching.js';
import { dazhou } from '../../codes/places.js';
import { batch, batches } from '../../indicators/batch.js';
import { povertyCause, secondPovertyCause, thirdPovertyCause } from '../../indicators/register.js';
import { dazhouIdentification2016 } from '../../sources.js';

const production = { code: 'production-and-employment', label: { zh: '扶持生产和就业发展一批', en: 'production and employment' }, inPlace: compare(count(batches, oneOf(batch, 'production-and-employment')), '>=', constant(1)) } as const;
const relocation = { code: 'relocation', label: { zh: '易地搬迁安置一批', en: 'relocation' }, inPlace: compare(count(batches, oneOf(batch, 'relocation')), '>=', constant(1)) } as const;
const dibao = { code: 'dibao', label: { zh: '低保政策兜底一批', en: 'dibao' }, inPlace: compare(count(batches, oneOf(batch, 'dibao')), '>=', constant(1)) } as const;
const medicalAid = { code: 'medical-aid', label: { zh: '医疗救助扶持一批', en: 'medical aid' }, inPlace: compare(count(batches, oneOf(batch, 'medical-aid')), '>=', constant(1)) } as const;
const reconstruction = { code: 'reconstruction', label: { zh: '灾后重建帮扶一批', en: 'reconstruction after disasters' }, inPlace: compare(count(batches, oneOf(batch, 'reconstruction')), '>=', constant(1)) } as const;
const educationAid = { code: 'education-aid', label: { zh: '教育资助解困一批', en: 'education aid' }, inPlace: compare(count(batches, oneOf(batch, 'education-aid')), '>=', constant(1)) } as const;

const notInferred = { zh: '应划入哪一批无从推定', en: 'Which batch would answer it cannot be inferred' } as const;

/** Which of Dazhou’s six batches answers a cause of poverty. */
export const causeBatches: Matching = {
  id: 'implementation/support/cause-batches-matching',
  label: { zh: '致贫原因与“六个一批”匹配', en: 'Batches matched to causes of poverty' },
  subject: 'household',
  needs: [{
    from: '2016-06-06', verifiedThrough: '2020-12-31', places: dazhou, source: dazhouIdentification2016, standing: 'inferred', clause: '分类划入“六个一批”',
    text: { zh: '按致贫原因划入相应批次', en: 'Each cause in a batch that answers it' },
    reading: {
      zh: '“六个一批”因户施治；哪项原因划入哪一批未见文件，由批次名称推定，有其一即可。因婚、因丧和其他原因无从推定，不作建议。三个原因栏任一未填，另有何原因即不明。',
      en: 'The six batches fit help to the household; which cause goes into which was not found and is inferred from their names, one being enough. Nothing can be inferred for marriage, a death and other causes. While any of the three columns of causes is empty, nobody knows what other cause there is.',
    },
    value: [
      {
        code: 'illness', label: { zh: '因病', en: 'Illness' },
        when: any(oneOf(povertyCause, 'illness'), oneOf(secondPovertyCause, 'illness'), oneOf(thirdPovertyCause, 'illness')),
        answers: [medicalAid], reason: { zh: '医疗费用由医疗救助解决', en: 'Medical aid settles the cost of care' },
      },
      {
        code: 'disability', label: { zh: '因残', en: 'Disability' },
        when: any(oneOf(povertyCause, 'disability'), oneOf(secondPovertyCause, 'disability'), oneOf(thirdPovertyCause, 'disability')),
        answers: [dibao], reason: { zh: '部分或完全丧失劳动能力的由低保兜底', en: 'Who cannot earn enough is carried by dibao' },
      },
      {
        code: 'schooling', label: { zh: '因学', en: 'Schooling' },
        when: any(oneOf(povertyCause, 'schooling'), oneOf(secondPovertyCause, 'schooling'), oneOf(thirdPovertyCause, 'schooling')),
        answers: [educationAid], reason: { zh: '就学费用由教育资助解决', en: 'Education aid settles the cost of schooling' },
      },
      {
        code: 'disaster', label: { zh: '因灾', en: 'Disaster' },
        when: any(oneOf(povertyCause, 'disaster'), oneOf(secondPovertyCause, 'disaster'), oneOf(thirdPovertyCause, 'disaster')),
        answers: [reconstruction], reason: { zh: '受灾的由灾后重建解决', en: 'What was lost is rebuilt' },
      },
      {
        code: 'no-land', label: { zh: '缺土地', en: 'Lack of land' },
        when: any(oneOf(povertyCause, 'no-land'), oneOf(secondPovertyCause, 'no-land'), oneOf(thirdPovertyCause, 'no-land')),
        answers: [production, relocation], reason: { zh: '地少的靠务工和其他产业增收，养不活人的搬出', en: 'Where land is short work and other production bring income; where it feeds nobody they move' },
      },
      {
        code: 'no-water', label: { zh: '缺水', en: 'Lack of water' },
        when: any(oneOf(povertyCause, 'no-water'), oneOf(secondPovertyCause, 'no-water'), oneOf(thirdPovertyCause, 'no-water')),
        answers: [relocation], reason: { zh: '无水源的搬到有水的地方', en: 'Where there is no water they move to where there is' },
      },
      {
        code: 'no-skills', label: { zh: '缺技术', en: 'Lack of skills' },
        when: any(oneOf(povertyCause, 'no-skills'), oneOf(secondPovertyCause, 'no-skills'), oneOf(thirdPovertyCause, 'no-skills')),
        answers: [production], reason: { zh: '技术由生产和就业扶持解决', en: 'Skills come with support for production and employment' },
      },
      {
        code: 'no-labour', label: { zh: '缺劳力', en: 'Lack of labour' },
        when: any(oneOf(povertyCause, 'no-labour'), oneOf(secondPovertyCause, 'no-labour'), oneOf(thirdPovertyCause, 'no-labour')),
        answers: [dibao], reason: { zh: '无劳力增收的由低保兜底', en: 'Who has nobody to earn is carried by dibao' },
      },
      {
        code: 'no-funds', label: { zh: '缺资金', en: 'Lack of funds' },
        when: any(oneOf(povertyCause, 'no-funds'), oneOf(secondPovertyCause, 'no-funds'), oneOf(thirdPovertyCause, 'no-funds')),
        answers: [production], reason: { zh: '资金由生产扶持解决', en: 'Funds come with support for production' },
      },
      {
        code: 'poor-roads', label: { zh: '交通条件落后', en: 'Poor roads' },
        when: any(oneOf(povertyCause, 'poor-roads'), oneOf(secondPovertyCause, 'poor-roads'), oneOf(thirdPovertyCause, 'poor-roads')),
        answers: [relocation], reason: { zh: '路不通且修路不经济的搬出', en: 'Where no road pays they move' },
      },
      {
        code: 'no-drive', label: { zh: '自身发展动力不足', en: 'Lack of drive' },
        when: any(oneOf(povertyCause, 'no-drive'), oneOf(secondPovertyCause, 'no-drive'), oneOf(thirdPovertyCause, 'no-drive')),
        answers: [production], reason: { zh: '由生产和就业带动', en: 'Production and employment draw people along' },
      },
      { code: 'marriage', label: { zh: '因婚', en: 'Marriage' }, when: any(oneOf(povertyCause, 'marriage'), oneOf(secondPovertyCause, 'marriage'), oneOf(thirdPovertyCause, 'marriage')), answers: [], reason: notInferred },
      { code: 'funeral', label: { zh: '因丧', en: 'A death' }, when: any(oneOf(povertyCause, 'funeral'), oneOf(secondPovertyCause, 'funeral'), oneOf(thirdPovertyCause, 'funeral')), answers: [], reason: notInferred },
      { code: 'other', label: { zh: '其他原因', en: 'Another cause' }, when: any(oneOf(povertyCause, 'other'), oneOf(secondPovertyCause, 'other'), oneOf(thirdPovertyCause, 'other')), answers: [], reason: notInferred },
    ],
  }],
};
