import { all } from '../../../model/expr.js';
import { answered } from '../../../model/matching.js';
import type { Rule } from '../../../model/rule.js';
import { guizhou } from '../../codes/places.js';
import { checkList2023 } from '../../sources.js';
import { riskNeeds } from '../support/risk-measures-matching.js';

/** Five kinds of risk, and the measures of which the list asks for one at least. */
export const measuresMatchRisks: Rule = {
  id: 'implementation/monitoring/measures-match-risks',
  label: { zh: '帮扶措施与风险相符', en: 'Measures match the risks' },
  subject: 'household',
  sense: 'standard',
  criteria: [{
    from: '2023-01-01', verifiedThrough: '2024-12-31', places: guizhou, source: checkList2023, standing: 'reported', clause: '5_18_001至5_18_007',
    text: { zh: '因病、因学、因残、住房、饮水风险各有对应措施', en: 'Illness, schooling, disability, housing and water each have a measure of their own' },
    reading: {
      zh: '因病须健康或社会帮扶；因学须义务教育保障、教育或社会帮扶；因残须综合保障或社会帮扶；住房须住房安全保障或搬迁；饮水须饮水安全保障。其余风险清单未列对应措施。见于贵州一县的核查程序，只知年份，自2023年起算。',
      en: 'Illness needs health or social help; schooling needs compulsory education, education or social help; disability needs basic support or social help; housing needs safe housing or relocation; water needs safe water. For other risks the list names none. Read in the program of one county in Guizhou; only the year is known, counted from 2023.',
    },
    value: all(answered(riskNeeds.illness), answered(riskNeeds.schooling), answered(riskNeeds.disability), answered(riskNeeds.housing), answered(riskNeeds.water)),
  }],
  omits: [{
    clause: { zh: '失学辍学须义务教育保障，成员未参保须健康或社会帮扶', en: 'Dropping out needs compulsory education, a member without insurance needs health or social help' },
    reason: { zh: '由失学、参保的标准各自判定，不是风险种类。', en: 'The standards of schooling and insurance judge these; they are no kinds of risk.' },
  }],
};
