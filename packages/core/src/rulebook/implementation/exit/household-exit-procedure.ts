import type { Named, Procedure, ProcedureStep } from '../../../model/procedure.js';
import { applicant, residentWorkTeam, villageBodies } from '../../codes/actors.js';
import { sichuan } from '../../codes/places.js';
import { householdExitNoticeDays } from '../../parameters/exit-notice-days.js';
import { exitQuestions, sichuanAcceptanceReport2019 } from '../../sources.js';

const signedAcceptance: Named = { code: 'signed-acceptance', label: { zh: '验收人员签字的验收表', en: 'acceptance form signed by those who accept' } };

const untilAcceptance: readonly ProcedureStep[] = [
  { code: 'appraisal', label: { zh: '民主评议后提出', en: 'Proposed after democratic appraisal' }, by: [villageBodies], leads: { rejected: 'end' } },
  { code: 'verification', label: { zh: '核实', en: 'Verification' }, by: [villageBodies, residentWorkTeam], leads: { rejected: 'end' } },
  { code: 'household-acceptance', label: { zh: '拟退出贫困户认可', en: 'Accepted by the household' }, by: [applicant], leads: { objection: 'verification' } },
];
const inspection: ProcedureStep = {
  code: 'inspection', label: { zh: '验收', en: 'Acceptance of the exit' }, evidence: [signedAcceptance], within: [{ by: '2019-10-31' }], leads: { objection: 'verification', rejected: 'end' },
};
const fromNotice: readonly ProcedureStep[] = [
  { code: 'notice', label: { zh: '村内公示', en: 'Notice in the village' }, notice: { atLeast: { days: householdExitNoticeDays } }, leads: { objection: 'verification' } },
  { code: 'announcement', label: { zh: '公告退出', en: 'Exit announced' } },
  { code: 'delisting', label: { zh: '在建档立卡贫困人口中销号', en: 'Struck off the list of the registered poor' } },
];

export const householdExitProcedure: Procedure = {
  id: 'implementation/exit/household-exit-procedure',
  label: { zh: '贫困户退出程序', en: 'Exit of a household' },
  instance: { zh: '一户的一轮退出', en: 'one round for one household' },
  steps: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: exitQuestions, standing: 'reported',
      text: { zh: '评议、核实、本户认可、公示、公告、销号', en: 'Appraisal, verification, acceptance by the household, notice, announcement, delisting' },
      reading: {
        zh: '转引该意见的原文。谁公示、公告、销号未写明，不作检查；本户不认可、公示有异议退回核实，为推定。本户认可须由本户签字，见“未经本户确认的退出”。只见印发年月，自当月首日起算。',
        en: 'Quoted from the opinions in a copy. Who puts up the notice, announces and strikes off is not said, so it is not checked. That a household that does not accept, or an objection, leads back to the verification is inferred. Acceptance has to be signed by the household: see “exit that the household did not confirm”. Only the month of issue was seen; counted from its first day.',
      },
      value: [...untilAcceptance, ...fromNotice],
    },
    {
      from: '2019-10-01', until: '2020-01-01', places: sichuan, source: sichuanAcceptanceReport2019, standing: 'inferred', clause: '谁验收、谁负责，谁签字、谁负责',
      text: { zh: '10月底前完成户、村验收，验收人员签字负责', en: 'Households and villages accepted by the end of October; who signs answers for it' },
      reading: {
        zh: '期限、签字负责、结果可记录可追溯，均见于报道；验收排在本户认可之后、公示之前，为推定；其余各步同全国。只见印发年月，自当月首日起算；期限只管2019年。',
        en: 'The limit, and that those who sign answer for it and leave a record, are in the report. That the acceptance comes after the household’s own and before the notice is inferred; the other steps are the national ones. Only the month of issue was seen, counted from its first day; the limit is for 2019 alone.',
      },
      value: [...untilAcceptance, inspection, ...fromNotice],
    },
  ],
  omits: [{
    clause: { zh: '脱贫攻坚期内原有扶贫政策保持不变（四个不摘）', en: 'Policies go on after the exit during the campaign (four things not taken off)' },
    reason: { zh: '退出之后的事，不属退出程序。', en: 'It comes after the exit, not before it.' },
  }],
};
