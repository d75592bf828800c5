import { all } from '../../../model/expr.js';
import { answered } from '../../../model/matching.js';
import type { Rule } from '../../../model/rule.js';
import { elsewhere2023, ofGuizhou2023 } from '../../check-lists.js';
import { riskNeeds } from '../support/risk-measures-matching.js';

const text = { zh: '因病、因学、因残、住房、饮水风险和失学辍学、未参保各有对应措施', en: 'Illness, schooling, disability, housing, water, a dropout and a member without insurance each have a measure of their own' };
const clause = '5_18_001至5_18_007';
const value = all(
  answered(riskNeeds.illness), answered(riskNeeds.schooling), answered(riskNeeds.disability), answered(riskNeeds.housing), answered(riskNeeds.water),
  answered(riskNeeds.dropout), answered(riskNeeds.uninsured),
);

/** Five kinds of risk and two problems, and the measures of which the list asks for one at least. */
export const measuresMatchRisks: Rule = {
  id: 'implementation/monitoring/measures-match-risks',
  label: { zh: '帮扶措施与风险相符', en: 'Measures match the risks' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      ...ofGuizhou2023, clause, text, value,
      reading: {
        zh: '因病须健康或社会帮扶；因学须义务教育保障、教育或社会帮扶；因残须综合保障或社会帮扶；住房须住房安全保障或搬迁；饮水须饮水安全保障；失学辍学须义务教育保障；成员未参保须健康或社会帮扶。其余风险清单未列对应措施。见于贵州一县的核查程序，只知年份，自2023年起算。',
        en: 'Illness needs health or social help; schooling needs compulsory education, education or social help; disability needs basic support or social help; housing needs safe housing or relocation; water needs safe water; a dropout needs compulsory education; a member without insurance needs health or social help. For other risks the list names none. Read in the program of one county in Guizhou; only the year is known, counted from 2023.',
      },
    },
    { ...elsewhere2023, clause, text, value },
  ],
};
