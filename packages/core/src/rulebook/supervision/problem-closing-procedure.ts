import type { Named, Procedure } from '../../model/procedure.js';
import { sichuan } from '../codes/places.js';
import { sichuanClearing2020 } from '../sources.js';

const measureList: Named = { code: 'measure-list', label: { zh: '整改措施清单（问题、牵头单位、责任单位、措施）', en: 'list of measures (problem, lead unit, responsible unit, measures)' } };
const proofOfEffect: Named = { code: 'proof-of-effect', label: { zh: '整改佐证材料', en: 'proof of the effect' } };
const closingForm: Named = { code: 'closing-form', label: { zh: '销号认定表', en: 'closing form' } };
const back = { objection: 'measures' } as const;

export const problemClosingProcedure: Procedure = {
  id: 'supervision/problem-closing-procedure',
  label: { zh: '问题整改“五定”销号程序', en: 'Five determinations before a problem is closed' },
  instance: { zh: '一个问题', en: 'one problem' },
  steps: [{
    from: '2020-05-13', until: '2020-07-01', places: sichuan, source: sichuanClearing2020, standing: 'inferred', clause: '核定措施、确定效果、议定成果、审定结果、认定销号',
    text: { zh: '五定，6月30日前全部整改到位', en: 'Five determinations; everything put right by 30 June' },
    reading: {
      zh: '五个步骤和期限见于报道。各步由谁办理未写明，不作检查；每步应附的材料、未通过退回核定措施、销号后可以重启，均为推定。清零行动以6月30日为限，此后开始的整改不适用。',
      en: 'The five steps and the limit are in the report. Who takes them is not said, so it is not checked; the evidence, the way back to the measures and the reopening are inferred. The action ended on 30 June: what was begun later does not fall under it.',
    },
    value: [
      { code: 'measures', label: { zh: '核定措施', en: 'Measures determined' }, evidence: [measureList] },
      { code: 'effect', label: { zh: '确定效果', en: 'Effect determined' }, evidence: [proofOfEffect], leads: back },
      { code: 'result', label: { zh: '议定成果', en: 'Result discussed' }, leads: back },
      { code: 'review', label: { zh: '审定结果', en: 'Result reviewed' }, leads: back },
      { code: 'closing', label: { zh: '认定销号', en: 'Problem closed' }, evidence: [closingForm], within: [{ by: '2020-06-30' }], leads: { reopened: 'measures' } },
    ],
  }],
};
