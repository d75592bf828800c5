import type { Named, Procedure, ProcedureStep } from '../../../model/procedure.js';
import { townshipGovernment, villageBodies } from '../../codes/actors.js';
import { sichuan } from '../../codes/places.js';
import { exitNoticeDays } from '../../parameters/exit-notice-days.js';
import { exitQuestions, sichuanAcceptanceReport2019 } from '../../sources.js';

const signedAcceptance: Named = { code: 'signed-acceptance', label: { zh: '验收人员签字的验收表', en: 'acceptance form signed by those who accept' } };

const untilVerification: readonly ProcedureStep[] = [
  { code: 'application', label: { zh: '村提出申请', en: 'The village applies' }, by: [villageBodies] },
  { code: 'verification', label: { zh: '乡镇核实', en: 'Verification by the township' }, by: [townshipGovernment], leads: { rejected: 'end' } },
];
const inspection: ProcedureStep = {
  code: 'inspection', label: { zh: '验收', en: 'Acceptance of the exit' }, evidence: [signedAcceptance], within: [{ by: '2019-10-31' }], leads: { objection: 'verification', rejected: 'end' },
};
const fromNotice: readonly ProcedureStep[] = [
  { code: 'notice', label: { zh: '乡镇内公示', en: 'Notice in the township' }, notice: { atLeast: { days: exitNoticeDays } }, leads: { objection: 'verification' } },
  { code: 'announcement', label: { zh: '公告退出', en: 'Exit announced' } },
];

export const villageExitProcedure: Procedure = {
  id: 'implementation/exit/village-exit-procedure',
  label: { zh: '贫困村退出程序', en: 'Exit of a village' },
  instance: { zh: '一村的一轮退出', en: 'one round for one village' },
  steps: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: exitQuestions, standing: 'recalled', clause: '在乡镇内公示无异议后，公告退出',
      text: { zh: '申请、核实、乡镇内公示、公告', en: 'Application, verification, notice in the township, announcement' },
      reading: {
        zh: '公示和公告转引该意见的原文；村申请、乡镇核实据了解如此；有异议退回核实，为推定。只见印发年月，自当月首日起算。',
        en: 'Notice and announcement are quoted from the opinions in a copy; application and verification are understood to be so; that an objection leads back to the verification is inferred. Only the month of issue was seen; counted from its first day.',
      },
      value: [...untilVerification, ...fromNotice],
    },
    {
      from: '2019-10-01', until: '2020-01-01', places: sichuan, source: sichuanAcceptanceReport2019, standing: 'inferred', clause: '谁验收、谁负责，谁签字、谁负责',
      text: { zh: '10月底前完成户、村验收，验收人员签字负责', en: 'Households and villages accepted by the end of October; who signs answers for it' },
      reading: {
        zh: '期限和签字负责见于报道；验收排在核实之后、公示之前，为推定；其余各步同全国。只见印发年月，自当月首日起算；期限只管2019年。',
        en: 'The limit, and that those who sign answer for it, are in the report. That the acceptance comes between verification and notice is inferred; the other steps are the national ones. Only the month of issue was seen, counted from its first day; the limit is for 2019 alone.',
      },
      value: [...untilVerification, inspection, ...fromNotice],
    },
  ],
};
