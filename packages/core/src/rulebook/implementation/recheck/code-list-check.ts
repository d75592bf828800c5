import { isBlank, wrong, type Check } from '../../../model/check.js';
import { all, any, not, oneOf } from '../../../model/expr.js';
import { registerExport2015, registerExport2018, registerExport2022 } from '../../export-documents.js';
import { members } from '../../indicators/household.js';
import { education, labourAbility, schoolStage } from '../../indicators/register-member.js';

export const codeListCheck: Check = {
  id: 'implementation/recheck/code-list-check', code: 'DB-71', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '选项不属于当期的填报指标', en: 'A choice of another period' },
  remedy: {
    zh: '“文化程度”“在校生状况”或“劳动技能”的选项不是当期填报指标中的。请对照当年的指标解释，换成当期的选项。',
    en: 'Education, stage of schooling or ability to work has a choice that the form of the period does not have. Please look at the explanation of the year’s form and take a choice of that form.',
  },
  flaws: [
    {
      from: '2014-01-01', until: '2017-01-01', source: registerExport2015, standing: 'reported', text: { zh: '2014至2016年指标所无的选项', en: 'A choice that the form of 2014 to 2016 does not have' },
      value: wrong(any(all(not(isBlank(education)), oneOf(education, 'technician', 'college', 'higher-vocational', 'university', 'postgraduate')), all(not(isBlank(schoolStage)), oneOf(schoolStage, 'university', 'postgraduate')), all(not(isBlank(labourAbility)), oneOf(labourAbility, 'weak'))), { in: members }),
    },
    {
      from: '2018-01-01', until: '2022-01-01', source: registerExport2018, standing: 'reported', text: { zh: '2018至2021年指标所无的选项', en: 'A choice that the form of 2018 to 2021 does not have' },
      value: wrong(any(all(not(isBlank(education)), oneOf(education, 'technician', 'higher-vocational', 'postgraduate', 'tertiary', 'below-school-age')), all(not(isBlank(schoolStage)), oneOf(schoolStage, 'tertiary'))), { in: members }),
    },
    {
      from: '2022-01-01', source: registerExport2022, standing: 'reported', verifiedThrough: '2023-12-31', text: { zh: '2022年以后指标所无的选项', en: 'A choice that the form from 2022 on does not have' },
      value: wrong(any(all(not(isBlank(education)), oneOf(education, 'tertiary', 'below-school-age')), all(not(isBlank(schoolStage)), oneOf(schoolStage, 'tertiary'))), { in: members }),
    },
  ],
};
