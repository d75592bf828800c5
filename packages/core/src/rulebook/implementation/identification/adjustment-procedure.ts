import type { Named, Procedure } from '../../../model/procedure.js';
import { cityIdentificationRule2015 } from '../../sources.js';

const announcement: Named = { code: 'announcement', label: { zh: '公告', en: 'the announcement' } };

export const adjustmentProcedure: Procedure = {
  id: 'implementation/identification/adjustment-procedure',
  label: { zh: '动态调整：脱贫即出、返贫再入', en: 'Dynamic adjustment: out once exited, in again after a relapse' },
  instance: { zh: '一户', en: 'one household' },
  steps: [{
    from: '2014-04-02', verifiedThrough: '2020-12-31', source: cityIdentificationRule2015, standing: 'reported', clause: '脱贫即出、返贫再入',
    text: { zh: '脱贫即出、返贫再入', en: 'Out once exited, in again after a relapse' },
    reading: {
      zh: '原文只有“脱贫即出、返贫再入”；在册从公告纳入之日起、到公告退出之日止，退出后返贫登记为退出“重启”、重新纳入之前不在册，为推定。纳入和退出均须公告，见各自的程序。材料未载日期，随建档立卡工作方案起用。',
      en: 'The text has no more than “out once exited, in again after a relapse”. Inferred are: that a household is on the list from the day on which its entry was announced to the day on which its exit was, and that a relapse reopens the exit, so that it is not on the list until it is entered again. Both need an announcement, as their own procedures say. The text bears no date; used with the registration plan.',
    },
    value: [
      { code: 'entry', label: { zh: '纳入建档立卡', en: 'Entered into the register' }, evidence: [announcement] },
      { code: 'exit', label: { zh: '退出', en: 'Exit' }, evidence: [announcement], leads: { reopened: 'entry' } },
    ],
  }],
  omits: [{
    clause: { zh: '错评户清退、漏评户补录', en: 'The wrongly listed are removed, the missed are added' },
    reason: { zh: '清退的步骤未查到；补录即按识别程序纳入。', en: 'The steps of a removal were not found; who was missed is entered by the procedure of identification.' },
  }],
};
