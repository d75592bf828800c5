import { atLeast, atMost, constant, product, score, share } from '../../model/expr.js';
import type { Score } from '../../model/score.js';
import {
  exitsChecked, exitsRight, fiveOnesCovered, fiveOnesDue, fundResult, helpResult, helpSatisfied, helpSurveyed, identificationResult, identificationsChecked, identificationsRight, reductionResult,
} from '../indicators/assessment.js';
import { assessmentTotal, fundWeight, helpWeight, identificationWeight, reductionWeight } from '../parameters/assessment-weight.js';
import { sichuan } from '../codes/places.js';
import { sichuanAssessment2016 } from '../sources.js';

const none = constant(0);
const identificationAccuracy = atLeast(share(identificationsRight, identificationsChecked), none);
const exitAccuracy = atLeast(share(exitsRight, exitsChecked), none);
const fiveOnesCoverage = atLeast(share(fiveOnesCovered, fiveOnesDue), none);
const satisfaction = atLeast(share(helpSatisfied, helpSurveyed), none);
/** How two rates make one result no document says, but it lies between them. */
const identification = atLeast(atMost(identificationResult, atLeast(identificationAccuracy, exitAccuracy)), atMost(identificationAccuracy, exitAccuracy));
const help = atLeast(atMost(helpResult, atLeast(fiveOnesCoverage, satisfaction)), atMost(fiveOnesCoverage, satisfaction));

export const countyAssessmentScore: Score = {
  id: 'evaluation/county-assessment-score',
  label: { zh: '市（州）、贫困县党政扶贫工作成效考核', en: 'Assessment of cities and poor counties in poverty alleviation' },
  subject: 'county',
  polarity: 'higher-is-better',
  outOf: assessmentTotal,
  formula: [
    {
      from: '2016-01-01', verifiedThrough: '2016-12-31', places: sichuan, source: sichuanAssessment2016, standing: 'reported',
      text: { zh: '减贫成效65，精准识别10，精准帮扶10，扶贫资金（推算15）', en: 'Results 65, identification 10, help 10, funds (inferred) 15' },
      reading: {
        zh: '各项按权重乘以得分率，超额完成不多得。一项之内各指标如何折算未查到：减贫成效和资金取考核人所给的得分率；精准识别介于识别准确率与退出准确率之间，精准帮扶介于“五个一”覆盖率与满意度之间，均由人数、户数算出，保留两位小数。办法另按片区差异化考核，未编入；没有公布等次的分数线，不分等次。',
        en: 'Each part earns its weight times its result, and no more for more than the plan. How the indicators of a part make one result was not found: for results and funds the assessors’ own percentage is taken; identification lies between the accuracy of identification and of exit, help between coverage by the five ones and satisfaction, each worked out of counts, to two decimals. The method also differs by zone, which is not encoded; cut-offs of grades were not published, so there are none.',
      },
      value: score(
        { id: 'reduction', label: { zh: '减贫成效', en: 'Results in poverty reduction' }, points: atMost(product(reductionWeight, reductionResult), reductionWeight) },
        { id: 'identification', label: { zh: '精准识别', en: 'Identification' }, points: atMost(product(identificationWeight, identification), identificationWeight) },
        { id: 'help', label: { zh: '精准帮扶', en: 'Help' }, points: atMost(product(helpWeight, help), helpWeight) },
        { id: 'funds', label: { zh: '扶贫资金', en: 'Use of funds' }, points: atMost(product(fundWeight, fundResult), fundWeight) },
      ),
    },
  ],
};
