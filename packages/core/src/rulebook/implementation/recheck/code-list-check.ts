import { isBlank, wrong, type Check } from '../../../model/check.js';
import { all, any, not, oneOf } from '../../../model/expr.js';
import { registerExport2015, registerExport2018, registerExport2022 } from '../../export-documents.js';
import { members } from '../../indicators/household.js';
import { education, labourAbility, schoolStage } from '../../indicators/register-member.js';

const leftAlone = {
  zh: '2018年以后的在校生状况，各处所见或有“非在校生”或没有，故不指为错误。',
  en: 'Of the stages since 2018 some lists have “not at school” and some do not, so it is not called wrong.',
} as const;

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
      value: wrong(any(all(not(isBlank(education)), oneOf(education, 'technician', 'college', 'higher-vocational', 'university', 'postgraduate')), all(not(isBlank(schoolStage)), oneOf(schoolStage, 'below-school-age', 'university', 'postgraduate')), all(not(isBlank(labourAbility)), oneOf(labourAbility, 'weak'))), { in: members }),
      reading: { zh: '代码表标为2014至2016年，自2014年起算；2017年的未见。', en: 'The lists are marked 2014 to 2016; counted from 2014. Those of 2017 were not seen.' },
    },
    {
      from: '2018-01-01', until: '2022-01-01', source: registerExport2018, standing: 'reported', reading: { zh: `代码表标为2018至2021年，自2018年起算；2022年的未见。${leftAlone.zh}`, en: `The lists are marked 2018 to 2021; counted from 2018. Those of 2022 were not seen. ${leftAlone.en}` }, text: { zh: '2018至2021年指标所无的选项', en: 'A choice that the form of 2018 to 2021 does not have' },
      value: wrong(any(all(not(isBlank(education)), oneOf(education, 'technician', 'higher-vocational', 'postgraduate', 'tertiary', 'below-school-age')), all(not(isBlank(schoolStage)), oneOf(schoolStage, 'tertiary'))), { in: members }),
    },
    {
      from: '2023-01-01', source: registerExport2022, standing: 'reported', verifiedThrough: '2023-12-31', text: { zh: '2023年指标所无的选项', en: 'A choice that the form of 2023 does not have' },
      reading: { zh: `代码表标为2023年，自当年首日起算。${leftAlone.zh}`, en: `The lists are marked 2023; counted from its first day. ${leftAlone.en}` },
      value: wrong(any(all(not(isBlank(education)), oneOf(education, 'tertiary', 'below-school-age')), all(not(isBlank(schoolStage)), oneOf(schoolStage, 'tertiary'))), { in: members }),
    },
  ],
};
