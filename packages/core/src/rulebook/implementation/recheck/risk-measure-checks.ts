import { wrong, type Check } from '../../../model/check.js';
import { not } from '../../../model/expr.js';
import { answering } from '../../../model/matching.js';
import { elsewhere2023, ofGuizhou2023 } from '../../check-lists.js';
import { riskNeeds } from '../support/risk-measures-matching.js';

/** The numbers 5_18_001 to 5_18_007 belong to these and to the check on lack of labour; which is whose was not seen. */
const inGuizhou = { ...ofGuizhou2023, clause: '5_18_001至5_18_007' } as const;
const elsewhere = { ...elsewhere2023, clause: '5_18_001至5_18_007' } as const;
const common = { codeBy: 'dabiao', subject: 'household', severity: 'look' } as const;

const illness = { text: { zh: '风险为因病而无健康帮扶或社会帮扶', en: 'Illness without help for health or by society' }, value: wrong(not(answering(riskNeeds.illness)), { when: riskNeeds.illness.when }) } as const;
const schooling = { text: { zh: '风险为因学而无义务教育保障、教育帮扶或社会帮扶', en: 'Schooling without a measure for compulsory education, help for education or by society' }, value: wrong(not(answering(riskNeeds.schooling)), { when: riskNeeds.schooling.when }) } as const;
const disability = { text: { zh: '风险为因残而无综合保障或社会帮扶', en: 'Disability without basic support or help by society' }, value: wrong(not(answering(riskNeeds.disability)), { when: riskNeeds.disability.when }) } as const;
const housing = { text: { zh: '风险为因安全住房而无住房安全保障或搬迁', en: 'Unsafe housing without a measure for safe housing or relocation' }, value: wrong(not(answering(riskNeeds.housing)), { when: riskNeeds.housing.when }) } as const;
const water = { text: { zh: '风险为因安全饮水而无饮水安全保障', en: 'Unsafe drinking water without a measure for safe drinking water' }, value: wrong(not(answering(riskNeeds.water)), { when: riskNeeds.water.when }) } as const;
const dropout = { text: { zh: '有适龄儿童失学辍学而无义务教育保障', en: 'A dropout without a measure for compulsory education' }, value: wrong(not(answering(riskNeeds.dropout)), { when: riskNeeds.dropout.when }) } as const;
const uninsured = { text: { zh: '有成员未参保而无健康帮扶或社会帮扶', en: 'A member without medical insurance without help for health or by society' }, value: wrong(not(answering(riskNeeds.uninsured)), { when: riskNeeds.uninsured.when }) } as const;

/** Which measure has to answer which risk. */
export const riskMeasureChecks: readonly Check[] = [
  {
    ...common, id: 'implementation/recheck/risk-measure-checks/illness', code: 'DB-109',
    label: { zh: '风险为因病，无相应帮扶措施', en: 'No measure that answers illness' },
    remedy: { zh: '风险中有因病，帮扶措施中却没有健康帮扶或社会帮扶。请与卫健、医保部门核对：已落实的补录，未落实的尽快制定。', en: 'Illness is among the risks, and there is no help for health or by society. Please find out: enter what there is, or agree on it soon.' },
    flaws: [{ ...inGuizhou, ...illness }, { ...elsewhere, ...illness }],
  },
  {
    ...common, id: 'implementation/recheck/risk-measure-checks/schooling', code: 'DB-110',
    label: { zh: '风险为因学，无相应帮扶措施', en: 'No measure that answers schooling' },
    remedy: { zh: '风险中有因学，帮扶措施中却没有义务教育保障、教育帮扶或社会帮扶。请与学校和教育部门核对：已落实的补录，未落实的尽快制定。', en: 'Schooling is among the risks, and there is no measure for compulsory education, help for education or by society. Please find out: enter what there is, or agree on it soon.' },
    flaws: [{ ...inGuizhou, ...schooling }, { ...elsewhere, ...schooling }],
  },
  {
    ...common, id: 'implementation/recheck/risk-measure-checks/disability', code: 'DB-111',
    label: { zh: '风险为因残，无相应帮扶措施', en: 'No measure that answers disability' },
    remedy: { zh: '风险中有因残，帮扶措施中却没有综合保障或社会帮扶。请与民政、残联核对：已落实的补录，未落实的尽快制定。', en: 'Disability is among the risks, and there is no basic support or help by society. Please find out: enter what there is, or agree on it soon.' },
    flaws: [{ ...inGuizhou, ...disability }, { ...elsewhere, ...disability }],
  },
  {
    ...common, id: 'implementation/recheck/risk-measure-checks/unsafe-housing', code: 'DB-112',
    label: { zh: '风险为因安全住房，无相应帮扶措施', en: 'No measure that answers unsafe housing' },
    remedy: { zh: '风险中有因安全住房，帮扶措施中却没有住房安全保障或搬迁。请与住建部门核对：已落实的补录，未落实的尽快制定。', en: 'Unsafe housing is among the risks, and there is no measure for safe housing or relocation. Please find out: enter what there is, or agree on it soon.' },
    flaws: [{ ...inGuizhou, ...housing }, { ...elsewhere, ...housing }],
  },
  {
    ...common, id: 'implementation/recheck/risk-measure-checks/unsafe-water', code: 'DB-113',
    label: { zh: '风险为因安全饮水，无相应帮扶措施', en: 'No measure that answers unsafe drinking water' },
    remedy: { zh: '风险中有因安全饮水，帮扶措施中却没有饮水安全保障。请与水利部门核对：已落实的补录，未落实的尽快制定。', en: 'Unsafe drinking water is among the risks, and there is no measure for safe drinking water. Please find out: enter what there is, or agree on it soon.' },
    flaws: [{ ...inGuizhou, ...water }, { ...elsewhere, ...water }],
  },
  {
    ...common, id: 'implementation/recheck/risk-measure-checks/dropout', code: 'DB-114',
    label: { zh: '有适龄儿童失学辍学，无相应帮扶措施', en: 'No measure that answers a dropout' },
    remedy: { zh: '监测表有适龄儿童失学辍学，帮扶措施中却没有义务教育保障。请与学校和教育部门核对：已落实的补录，未落实的尽快制定。', en: 'The form reports a dropout, and there is no measure for compulsory education. Please find out: enter what there is, or agree on it soon.' },
    flaws: [{ ...inGuizhou, ...dropout }, { ...elsewhere, ...dropout }],
  },
  {
    ...common, id: 'implementation/recheck/risk-measure-checks/uninsured', code: 'DB-115',
    label: { zh: '有成员未参保，无相应帮扶措施', en: 'No measure that answers a member without medical insurance' },
    remedy: { zh: '监测表有成员未参保，帮扶措施中却没有健康帮扶或社会帮扶。请与卫健、医保部门核对：已落实的补录，未落实的尽快制定。', en: 'The form reports a member without medical insurance, and there is no help for health or by society. Please find out: enter what there is, or agree on it soon.' },
    flaws: [{ ...inGuizhou, ...uninsured }, { ...elsewhere, ...uninsured }],
  },
];
