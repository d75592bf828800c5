import type { Named, Procedure } from '../../../model/procedure.js';
import { countyGovernment } from '../../codes/actors.js';
import { helpPlanDays } from '../../parameters/help-plan-days.js';
import { monitoringGuide2022 } from '../../sources.js';

const plan: Named = { code: 'help-plan', label: { zh: '帮扶计划（风险、措施、责任人）', en: 'plan of help (risks, measures, who is responsible)' } };
const proof: Named = { code: 'proof-of-measure', label: { zh: '措施落实佐证', en: 'proof that the measure is in place' } };

/** What identification leads to. */
export const helpPlanProcedure: Procedure = {
  id: 'implementation/monitoring/help-plan-procedure',
  label: { zh: '识别后的帮扶', en: 'Help after identification' },
  instance: { zh: '一户监测对象', en: 'one monitored household' },
  steps: [{
    from: '2022-01-01', until: '2026-01-01', source: monitoringGuide2022, standing: 'inferred',
    text: { zh: '识别、定计划、措施落实', en: 'Identified, planned for, helped' },
    reading: {
      zh: '识别后须有针对性帮扶措施；分为定计划、落实两步，各附材料，是推定的。谁制定未写明，不作检查。期限见参数，全国未查到。',
      en: 'Identification must lead to measures that fit; the two steps of planning and carrying out, each with a paper, are inferred. Who plans is not said, so it is not checked. The limit is a parameter; none was found for the whole country.',
    },
    value: [
      { code: 'identified', label: { zh: '县级审定为监测对象', en: 'Approved by the county as to be monitored' }, by: [countyGovernment] },
      { code: 'plan', label: { zh: '制定帮扶计划、申报措施', en: 'Plan of help made, measures declared' }, evidence: [plan], within: [{ days: helpPlanDays, after: 'identified' }] },
      { code: 'measure', label: { zh: '措施落实', en: 'Measure in place' }, evidence: [proof] },
    ],
  }],
};
