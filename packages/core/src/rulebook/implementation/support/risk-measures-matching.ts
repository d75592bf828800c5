import { is } from '../../../model/expr.js';
import type { Matching, Need } from '../../../model/matching.js';
import { elsewhere2023, ofGuizhou2023 } from '../../check-lists.js';
import {
  accidentRisk, basicSupportMeasure, compulsoryEducationMeasure, disabilityRisk, disasterRisk, dropoutReported, educationMeasure, healthMeasure, housingMeasure,
  illnessRisk, industryFailureRisk, labourShortageRisk, otherRisk, relocationMeasure, schoolingRisk, socialHelpMeasure, uninsuredReported, unsafeHousingRisk, unsafeWaterRisk, unstableWorkRisk, waterMeasure,
} from '../../indicators/register.js';

const basicSupport = { code: 'basic-support', label: { zh: '综合保障', en: 'basic support' }, inPlace: is(basicSupportMeasure) } as const;
const compulsoryEducation = { code: 'compulsory-education', label: { zh: '义务教育保障', en: 'guarantee of compulsory education' }, inPlace: is(compulsoryEducationMeasure) } as const;
const education = { code: 'education', label: { zh: '教育帮扶', en: 'support for education' }, inPlace: is(educationMeasure) } as const;
const health = { code: 'health', label: { zh: '健康帮扶', en: 'support for health' }, inPlace: is(healthMeasure) } as const;
const relocation = { code: 'relocation', label: { zh: '搬迁', en: 'relocation' }, inPlace: is(relocationMeasure) } as const;
const safeHousing = { code: 'safe-housing', label: { zh: '住房安全保障', en: 'measure for safe housing' }, inPlace: is(housingMeasure) } as const;
const safeWater = { code: 'safe-water', label: { zh: '饮水安全保障', en: 'measure for safe water' }, inPlace: is(waterMeasure) } as const;
const social = { code: 'social', label: { zh: '社会帮扶', en: 'help by society' }, inPlace: is(socialHelpMeasure) } as const;

const notListed = { zh: '清单未列应以哪项措施应对', en: 'The check list names no measure for it' } as const;

/** What the list asks for where a need is registered; several answers are equal, one is enough. Rule and checks read it here. */
export const riskNeeds = {
  illness: {
    code: 'illness', label: { zh: '因病', en: 'Illness' }, when: is(illnessRisk), answers: [health, social],
    reason: { zh: '核查清单：因病的，须有健康帮扶或社会帮扶', en: 'The check list asks for support for health, or help by society' },
  },
  schooling: {
    code: 'schooling', label: { zh: '因学', en: 'Schooling' }, when: is(schoolingRisk), answers: [compulsoryEducation, education, social],
    reason: { zh: '核查清单：因学的，须有义务教育保障、教育帮扶或社会帮扶', en: 'The check list asks for the guarantee of compulsory education, support for education, or help by society' },
  },
  disability: {
    code: 'disability', label: { zh: '因残', en: 'Disability' }, when: is(disabilityRisk), answers: [basicSupport, social],
    reason: { zh: '核查清单：因残的，须有综合保障或社会帮扶', en: 'The check list asks for basic support, or help by society' },
  },
  housing: {
    code: 'housing', label: { zh: '因安全住房', en: 'Unsafe housing' }, when: is(unsafeHousingRisk), answers: [safeHousing, relocation],
    reason: { zh: '核查清单：因安全住房的，须有住房安全保障或搬迁', en: 'The check list asks for a measure for safe housing, or relocation' },
  },
  water: {
    code: 'water', label: { zh: '因安全饮水', en: 'Unsafe drinking water' }, when: is(unsafeWaterRisk), answers: [safeWater],
    reason: { zh: '核查清单：因安全饮水的，须有饮水安全保障', en: 'The check list asks for a measure for safe water' },
  },
  dropout: {
    code: 'dropout', label: { zh: '有适龄儿童少年失学辍学', en: 'A child of school age dropped out' }, when: is(dropoutReported), answers: [compulsoryEducation],
    reason: { zh: '核查清单：有适龄儿童少年失学辍学的，须有义务教育保障', en: 'The check list asks for the guarantee of compulsory education' },
  },
  uninsured: {
    code: 'uninsured', label: { zh: '有成员未参加基本医疗保险', en: 'A member without basic medical insurance' }, when: is(uninsuredReported), answers: [health, social],
    reason: { zh: '核查清单：有成员未参加基本医疗保险的，须有健康帮扶或社会帮扶', en: 'The check list asks for support for health, or help by society' },
  },
  disaster: { code: 'disaster', label: { zh: '因自然灾害', en: 'Natural disaster' }, when: is(disasterRisk), answers: [], reason: notListed },
  accident: { code: 'accident', label: { zh: '因意外事故', en: 'Accident' }, when: is(accidentRisk), answers: [], reason: notListed },
  industryFailure: { code: 'industry-failure', label: { zh: '因产业项目失败', en: 'Failure of a business project' }, when: is(industryFailureRisk), answers: [], reason: notListed },
  unstableWork: { code: 'unstable-work', label: { zh: '因务工就业不稳', en: 'Unstable work' }, when: is(unstableWorkRisk), answers: [], reason: notListed },
  noLabour: { code: 'no-labour', label: { zh: '因缺劳动力', en: 'Lack of labour' }, when: is(labourShortageRisk), answers: [], reason: notListed },
  other: { code: 'other', label: { zh: '其他风险', en: 'Another risk' }, when: is(otherRisk), answers: [], reason: notListed },
} satisfies Readonly<Record<string, Need>>;

export const riskMeasures: Matching = {
  id: 'implementation/support/risk-measures-matching',
  label: { zh: '风险与帮扶措施匹配', en: 'Measures matched to risks' },
  subject: 'household',
  needs: [
    {
      ...ofGuizhou2023, value: Object.values(riskNeeds), clause: '5_18_001至5_18_007',
      text: { zh: '有某项风险或问题的，须有相应的帮扶措施', en: 'A risk or problem needs a measure that answers it' },
      reading: {
        zh: '各项对应见于核查清单，有其一即可。清单未列的风险，由哪项措施应对未查到，不作建议。只知年份，自当年首日起算。',
        en: 'Which measure answers what is in the check list; one is enough. For risks that the list does not name nobody said what answers them, so nothing is suggested. Only the year is known; counted from its first day.',
      },
    },
    {
      ...elsewhere2023, value: Object.values(riskNeeds), clause: '5_18_001至5_18_007',
      text: { zh: '有某项风险或问题的，须有相应的帮扶措施', en: 'A risk or problem needs a measure that answers it' },
    },
  ],
};
