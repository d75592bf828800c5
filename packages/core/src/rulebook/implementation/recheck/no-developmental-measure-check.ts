import { wrong, type Check } from '../../../model/check.js';
import { all, any, compare, elapsedTime, is, not } from '../../../model/expr.js';
import { withLabour } from '../../check-conditions.js';
import { ofGuizhou2023 } from '../../check-lists.js';
import { employmentMeasure, financeMeasure, industryMeasure, monitoredSince, publicPostMeasure, riskEliminated } from '../../indicators/register.js';
import { developmentalMeasureWait } from '../../parameters/record-limits.js';

export const noDevelopmentalMeasureCheck: Check = {
  id: 'implementation/recheck/no-developmental-measure-check', code: '5_12_007', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '有劳动力的监测户满六个月仍无开发式帮扶措施', en: 'Labour, and no developmental measure after six months' },
  remedy: {
    zh: '该户有劳动力、风险未消除，识别监测满六个月仍无产业、就业、金融或公益岗位帮扶。请核实：已落实的补录，未落实的尽快制定。',
    en: 'The household has labour and an open risk, and six months after identification no help for business, work, finance or a public post. Please find out: enter what there is, or agree on something soon.',
  },
  flaws: [
    {
      ...ofGuizhou2023, text: { zh: '有劳动力，满六个月无开发式措施', en: 'Labour, and six months without a developmental measure' },
      value: wrong(all(compare(elapsedTime('month', monitoredSince, 'on'), '>=', developmentalMeasureWait), not(any(is(industryMeasure), is(employmentMeasure), is(financeMeasure), is(publicPostMeasure)))), { when: all(withLabour, not(is(riskEliminated))) }),
    },
  ],
};
