import { all, any, compare, constant, count, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { guizhou } from '../../codes/places.js';
import { measureKind, measures, riskKind, risks } from '../../indicators/risk.js';
import { checkList2023 } from '../../sources.js';

const noIllness = compare(count(risks, oneOf(riskKind, 'illness')), '=', constant(0));
const noSchooling = compare(count(risks, oneOf(riskKind, 'schooling')), '=', constant(0));
const noDisability = compare(count(risks, oneOf(riskKind, 'disability')), '=', constant(0));
const noHousing = compare(count(risks, oneOf(riskKind, 'housing')), '=', constant(0));
const noWater = compare(count(risks, oneOf(riskKind, 'water')), '=', constant(0));

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
      en: 'Illness needs health or social help; schooling needs compulsory education, education or social help; disability needs social security or social help; housing needs safe housing or relocation; water needs safe water. For other risks the list names none. Read in the program of one county in Guizhou; only the year is known, counted from 2023.',
    },
    value: all(
      any(noIllness, compare(count(measures, oneOf(measureKind, 'health', 'social-help')), '>=', constant(1))),
      any(noSchooling, compare(count(measures, oneOf(measureKind, 'compulsory-education', 'education', 'social-help')), '>=', constant(1))),
      any(noDisability, compare(count(measures, oneOf(measureKind, 'security', 'social-help')), '>=', constant(1))),
      any(noHousing, compare(count(measures, oneOf(measureKind, 'housing', 'relocation')), '>=', constant(1))),
      any(noWater, compare(count(measures, oneOf(measureKind, 'water')), '>=', constant(1))),
    ),
  }],
  omits: [{
    clause: { zh: '失学辍学须义务教育保障，成员未参保须健康或社会帮扶', en: 'Dropping out needs compulsory education, a member without insurance needs health or social help' },
    reason: { zh: '由失学、参保的标准各自判定，不是风险种类。', en: 'The standards of schooling and insurance judge these; they are no kinds of risk.' },
  }],
};
