/** What the national export says of a person. */
import type { ExportColumn } from '../../model/export-dictionary.js';
import { birthDate, medicalExemption, medicalInsurance, schooling } from '../indicators/member.js';
import { disabilityKind, disabled, education, employeeMedicalInsurance, ethnicGroup, labourAbility, longTermIllness, publicPostMonths, receivesDibao, receivesExtremePovertySupport, relation, residentMedicalInsurance, schoolStage, seriousIllness, seriousIllnessInsurance, sex, workMonths, workPlace } from '../indicators/register-member.js';
import { dibaoStates, educationLevels, extremePovertyStates, healthStates, idTypes, labourAbilities, politicalStatuses, relations, schoolStages, sexes, workAreas, yesNo } from './lists.js';
import { first, second, third } from './periods.js';

const every = [first, second, third];
const firstTwo = [first, second];
const lastTwo = [second, third];

const stageOf = { '非在校生': 'none', '学龄前儿童': 'below-school-age', '学前教育': 'pre-school', '小学': 'primary', '七年级': 'junior', '八年级': 'junior', '九年级': 'junior', '高中一年级': 'senior', '普通高中一年级': 'senior', '高中二年级': 'senior', '普通高中二年级': 'senior', '高中三年级': 'senior', '普通高中三年级': 'senior', '中职一年级': 'vocational', '中职二年级': 'vocational', '中职三年级': 'vocational', '高职一年级': 'higher-vocational', '高职高专一年级': 'higher-vocational', '高职二年级': 'higher-vocational', '高职高专二年级': 'higher-vocational', '高职三年级': 'higher-vocational', '高职高专三年级': 'higher-vocational', '技师学院一年级': 'higher-vocational', '技师学院二年级': 'higher-vocational', '技师学院三年级': 'higher-vocational', '技师学院四年级': 'higher-vocational', '本科一年级': 'university', '本科二年级': 'university', '本科三年级': 'university', '本科四年级': 'university', '本科五年级': 'university', '硕士研究生及以上': 'postgraduate', '大专及以上': 'tertiary' } as const;
/** Who is at school in any stage is at school. 文化程度 does not say whether a stage was finished, so nothing follows from it. */
const enrolled = { '小学': 'enrolled', '七年级': 'enrolled', '八年级': 'enrolled', '九年级': 'enrolled', '高中一年级': 'enrolled', '普通高中一年级': 'enrolled', '高中二年级': 'enrolled', '普通高中二年级': 'enrolled', '高中三年级': 'enrolled', '普通高中三年级': 'enrolled', '中职一年级': 'enrolled', '中职二年级': 'enrolled', '中职三年级': 'enrolled', '高职一年级': 'enrolled', '高职高专一年级': 'enrolled', '高职二年级': 'enrolled', '高职高专二年级': 'enrolled', '高职三年级': 'enrolled', '高职高专三年级': 'enrolled', '技师学院一年级': 'enrolled', '技师学院二年级': 'enrolled', '技师学院三年级': 'enrolled', '技师学院四年级': 'enrolled', '本科一年级': 'enrolled', '本科二年级': 'enrolled', '本科三年级': 'enrolled', '本科四年级': 'enrolled', '本科五年级': 'enrolled', '硕士研究生及以上': 'enrolled', '大专及以上': 'enrolled' } as const;

export const memberColumns: readonly ExportColumn[] = [
  { key: 'personNumber', headers: ['人编号', '人口编号'], en: 'Person number', type: 'text', elements: ['AAB001'], seen: lastTwo },
  { key: 'personIdentified', headers: ['人员识别时间'], en: 'Person identified', type: 'day', seen: [third] },
  { key: 'name', headers: ['姓名'], en: 'Name', type: 'text', elements: ['AAB002'], seen: lastTwo },
  { key: 'sex', headers: ['性别'], en: 'Sex', type: 'code', list: sexes, elements: ['AAB003'], seen: every, gives: [{ of: sex, values: { '男': 'male', '女': 'female' } }] },
  { key: 'birthDate', headers: ['出生日期'], en: 'Date of birth', type: 'day', seen: lastTwo, gives: [{ of: birthDate }] },
  { key: 'idType', headers: ['证件类型'], en: 'Kind of document', type: 'code', list: idTypes, seen: lastTwo },
  { key: 'idNumber', headers: ['证件号码'], en: 'Id number', type: 'id-number', elements: ['AAB004'], seen: lastTwo },
  { key: 'relation', headers: ['与户主关系'], en: 'Relation to the head', type: 'code', list: relations, elements: ['AAB006'], seen: lastTwo, gives: [{ of: relation }] },
  { key: 'ethnicGroup', headers: ['民族'], en: 'Ethnic group', type: 'text', elements: ['AAB007'], seen: lastTwo, gives: [{ of: ethnicGroup, values: { '汉族': 'han' } }] },
  { key: 'education', headers: ['文化程度'], en: 'Level of education', type: 'code', list: educationLevels, elements: ['AAB008'], seen: lastTwo, gives: [{ of: education }] },
  { key: 'schoolStage', headers: ['在校生状况', '在校生情况'], en: 'Stage of schooling', type: 'code', list: schoolStages, elements: ['AAB009'], seen: lastTwo, gives: [{ of: schoolStage, values: stageOf }, { of: schooling, values: enrolled }] },
  { key: 'outOfSchoolReason', headers: ['义务教育阶段未上学原因', '失学或辍学原因'], en: 'Reason for not being at school', type: 'code', seen: lastTwo },
  { key: 'labourAbility', headers: ['劳动技能', '劳动能力'], en: 'Ability to work', type: 'code', list: labourAbilities, elements: ['AAB010'], seen: lastTwo, gives: [{ of: labourAbility }] },
  { key: 'health', headers: ['健康状况'], en: 'State of health', type: 'code', list: healthStates, elements: ['AAB017'], seen: lastTwo, gives: [{ of: longTermIllness, values: { '长期慢性病': true }, otherwise: false }, { of: seriousIllness, values: { '患有大病': true }, otherwise: false }, { of: disabled, values: { '残疾': true }, otherwise: false }] },
  { key: 'politicalStatus', headers: ['政治面貌'], en: 'Political status', type: 'code', list: politicalStatuses, elements: ['AAK033'], seen: [second] },
  { key: 'servingSoldier', headers: ['是否现役军人'], en: 'Serving soldier', type: 'code', list: yesNo, elements: ['AAB019'], seen: [first], gives: [{ of: medicalExemption, values: { '是': 'serving-soldier' } }] },
  { key: 'speaksMandarin', headers: ['是否会讲普通话'], en: 'Speaks standard Chinese', type: 'code', list: yesNo, elements: ['AAB065'], seen: [second] },
  { key: 'phone', headers: ['家庭成员联系电话', '成员联系电话', '人联系电话'], en: 'Phone number', type: 'phone', seen: lastTwo },
  { key: 'workPlaceName', headers: ['务工所在地'], en: 'Place of work away', type: 'text', elements: ['AAB025', 'AAB026', 'AAB027', 'AAB028'], seen: lastTwo },
  { key: 'workPlace', headers: ['务工状况', '务工区域'], en: 'Area of work away', type: 'code', list: workAreas, elements: ['AAB011'], seen: firstTwo, gives: [{ of: workPlace, values: { '乡（镇）内务工': 'township', '乡（镇）外县内务工': 'county', '县外省内务工': 'province', '省外务工': 'beyond', '其他': 'other' } }] },
  { key: 'workMonths', headers: ['务工时间（月）', '务工时长(月)'], en: 'Months of work away', type: 'number', unit: '月', elements: ['AAB012'], seen: lastTwo, gives: [{ of: workMonths }] },
  { key: 'workFirm', headers: ['务工企业名称'], en: 'Firm of work away', type: 'text', seen: [second] },
  { key: 'workAbroad', headers: ['是否国外务工'], en: 'Works abroad', type: 'code', list: yesNo, seen: [second] },
  { key: 'publicPost', headers: ['公益性岗位', '公益性岗位类型'], en: 'Public post', type: 'code', seen: lastTwo },
  { key: 'publicPostMonths', headers: ['公益性岗位(月数)'], en: 'Months in a public post', type: 'number', unit: '月', seen: lastTwo, gives: [{ of: publicPostMonths }] },
  { key: 'jobChannel', headers: ['就业渠道', '就业渠道（易地搬迁后扶使用）'], en: 'Way into the job', type: 'code', seen: lastTwo },
  { key: 'residentMedicalInsurance', headers: ['是否参加城乡居民基本医疗保险', '是否参加新型农村合作医疗（城乡居民基本医疗保险）'], en: 'Medical insurance, residents’ scheme', type: 'code', list: yesNo, elements: ['AAB013'], seen: lastTwo, gives: [{ of: medicalInsurance, values: { '是': 'resident' } }, { of: residentMedicalInsurance }] },
  { key: 'employeeMedicalInsurance', headers: ['是否参加城镇职工基本医疗保险'], en: 'Medical insurance, employees’ scheme', type: 'code', list: yesNo, seen: lastTwo, gives: [{ of: medicalInsurance, values: { '是': 'employee' } }, { of: employeeMedicalInsurance }] },
  { key: 'seriousIllnessInsurance', headers: ['是否参加大病保险'], en: 'Serious-illness insurance', type: 'code', list: yesNo, elements: ['AAB022'], seen: lastTwo, gives: [{ of: seriousIllnessInsurance }] },
  { key: 'commercialMedicalInsurance', headers: ['是否参加商业补充医疗保险'], en: 'Commercial medical insurance', type: 'code', list: yesNo, elements: ['AAB067'], seen: [second] },
  { key: 'accidentInsuranceSubsidy', headers: ['是否享受人身意外保险补贴'], en: 'Subsidy for accident insurance', type: 'code', list: yesNo, elements: ['AAB066'], seen: [second] },
  { key: 'residentPensionInsurance', headers: ['是否参加城乡居民基本养老保险'], en: 'Pension insurance, residents’ scheme', type: 'code', list: yesNo, elements: ['AAB014'], seen: lastTwo },
  { key: 'employeePensionInsurance', headers: ['是否参加城镇职工基本养老保险'], en: 'Pension insurance, employees’ scheme', type: 'code', list: yesNo, seen: lastTwo },
  { key: 'medicalAid', headers: ['是否接受医疗救助', '是否接受大病医疗救助'], en: 'Medical aid', type: 'code', list: yesNo, seen: lastTwo },
  { key: 'otherHealthHelp', headers: ['是否接受其他健康扶贫'], en: 'Other help for health', type: 'code', list: yesNo, seen: [second] },
  { key: 'dibao', headers: ['享受低保政策情况', '是否享受低保', '是否享受农村居民最低生活保障'], en: 'Dibao', type: 'code', list: dibaoStates, elements: ['AAB030'], seen: lastTwo, gives: [{ of: receivesDibao, values: { '是': true, '否': false, '未享受': false, '农村低保': true, '城市低保': true } }] },
  { key: 'extremePoverty', headers: ['享受特困供养政策情况', '是否特困供养人员'], en: 'Extreme-poverty support of the person', type: 'code', list: extremePovertyStates, seen: lastTwo, gives: [{ of: receivesExtremePovertySupport, values: { '是': true, '否': false, '不享受': false, '农村特困': true, '城市特困': true } }] },
  { key: 'disabilityKind', headers: ['残疾类别'], en: 'Kind of disability', type: 'code', seen: [second], gives: [{ of: disabilityKind, values: { '肢体残疾': 'limb' } }] },
  { key: 'disabilityCardYear', headers: ['残疾证办证年度'], en: 'Year of the disability card', type: 'year', seen: [second] },
  { key: 'graduateUnemployedReason', headers: ['大专或本科毕业生未就业原因'], en: 'Reason for a graduate without work', type: 'code', seen: [third] },
];
