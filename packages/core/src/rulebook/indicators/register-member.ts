/** What the register says of a person, beyond what a standard asks. */
import { occurrences } from '../../model/check.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator } from '../../model/indicator.js';

const personal = { privacy: 'personal' } as const;
const sexes = { male: { zh: '男', en: 'male' }, female: { zh: '女', en: 'female' } } as const;

/** What is wrong with an id number, or which document it stands on. The number itself never enters a record. */
export const idNumberForm: ChoiceIndicator = {
  id: 'idNumberForm', label: { zh: '证件号码的形式', en: 'Form of the id number' }, type: 'choice', ...personal,
  codes: {
    resident: { zh: '身份证18位', en: 'id number of 18 digits' },
    'resident-15': { zh: '身份证15位（旧号码）', en: 'old id number of 15 digits' },
    'disability-card': { zh: '残疾人证20位', en: 'disability card of 20 digits' },
    'disability-card-reissued': { zh: '残疾人证22位（补换证）', en: 'reissued disability card of 22 digits' },
    'wrong-length': { zh: '位数不对', en: 'wrong number of digits' },
    'wrong-characters': { zh: '含有不该有的字符', en: 'characters that do not belong there' },
    'wrong-check': { zh: '校验码不符', en: 'check character does not fit' },
    'impossible-birthday': { zh: '出生日期不存在', en: 'no such day of birth' },
  },
};

export const idNumberSex: ChoiceIndicator = {
  id: 'idNumberSex', label: { zh: '证件号码所示性别', en: 'Sex by the id number' }, type: 'choice', ...personal, changeable: false, codes: sexes,
};

export const idNumberOccurrence: ChoiceIndicator = {
  id: 'idNumberOccurrence', label: { zh: '证件号码在本表出现情况', en: 'Occurrence of the id number in the table' }, type: 'choice', ...personal, codes: occurrences,
};

export const sex: ChoiceIndicator = { id: 'sex', label: { zh: '性别', en: 'Sex' }, type: 'choice', ...personal, codes: sexes };

export const relation: ChoiceIndicator = {
  id: 'relation', label: { zh: '与户主关系', en: 'Relation to the head' }, type: 'choice', ...personal,
  codes: {
    head: { zh: '户主', en: 'head' },
    spouse: { zh: '配偶', en: 'spouse' },
    son: { zh: '之子', en: 'son' },
    daughter: { zh: '之女', en: 'daughter' },
    'daughter-in-law': { zh: '之儿媳', en: 'daughter-in-law' },
    'son-in-law': { zh: '之女婿', en: 'son-in-law' },
    'sons-son': { zh: '之孙子', en: 'son’s son' },
    'sons-daughter': { zh: '之孙女', en: 'son’s daughter' },
    'daughters-son': { zh: '之外孙子', en: 'daughter’s son' },
    'daughters-daughter': { zh: '之外孙女', en: 'daughter’s daughter' },
    father: { zh: '之父', en: 'father' },
    mother: { zh: '之母', en: 'mother' },
    'wifes-father': { zh: '之岳父', en: 'wife’s father' },
    'wifes-mother': { zh: '之岳母', en: 'wife’s mother' },
    'husbands-father': { zh: '之公公', en: 'husband’s father' },
    'husbands-mother': { zh: '之婆婆', en: 'husband’s mother' },
    'fathers-father': { zh: '之祖父', en: 'father’s father' },
    'fathers-mother': { zh: '之祖母', en: 'father’s mother' },
    'mothers-father': { zh: '之外祖父', en: 'mother’s father' },
    'mothers-mother': { zh: '之外祖母', en: 'mother’s mother' },
    sibling: { zh: '之兄弟姐妹', en: 'brother or sister' },
    'great-grandson': { zh: '之曾孙子', en: 'great-grandson' },
    'great-granddaughter': { zh: '之曾孙女', en: 'great-granddaughter' },
    nephew: { zh: '之侄儿', en: 'brother’s son' },
    niece: { zh: '之侄女', en: 'brother’s daughter' },
    'siblings-wife': { zh: '之兄弟媳妇', en: 'brother’s wife' },
    uncle: { zh: '之叔伯', en: 'father’s brother' },
    other: { zh: '其他', en: 'other' },
  },
};

export const schoolStage: ChoiceIndicator = {
  id: 'schoolStage', label: { zh: '在校生状况', en: 'Stage of schooling' }, type: 'choice', ...personal,
  codes: {
    none: { zh: '非在校生', en: 'not at school' },
    'below-school-age': { zh: '学龄前儿童', en: 'below school age' },
    'pre-school': { zh: '学前教育', en: 'in pre-school' },
    primary: { zh: '小学', en: 'primary school' },
    junior: { zh: '七至九年级', en: 'junior secondary, grades 7 to 9' },
    senior: { zh: '普通高中', en: 'senior secondary' },
    vocational: { zh: '中职', en: 'secondary vocational' },
    'higher-vocational': { zh: '高职高专、技师学院', en: 'higher vocational or technician college' },
    university: { zh: '本科', en: 'university' },
    postgraduate: { zh: '硕士研究生及以上', en: 'postgraduate' },
    tertiary: { zh: '大专及以上（2016年前的选项）', en: 'college or above (a choice until 2016)' },
  },
};

export const longTermIllness: FlagIndicator = { id: 'longTermIllness', label: { zh: '长期慢性病', en: 'Long-term illness' }, type: 'flag', ...personal };

export const seriousIllness: FlagIndicator = { id: 'seriousIllness', label: { zh: '患有大病', en: 'Serious illness' }, type: 'flag', ...personal };

export const disabled: FlagIndicator = { id: 'disabled', label: { zh: '残疾', en: 'Disability' }, type: 'flag', ...personal };

export const labourAbility: ChoiceIndicator = {
  id: 'labourAbility', label: { zh: '劳动技能', en: 'Ability to work' }, type: 'choice', ...personal,
  codes: {
    ordinary: { zh: '普通劳动力', en: 'ordinary' },
    skilled: { zh: '技能劳动力', en: 'skilled' },
    weak: { zh: '弱劳动力或半劳动力', en: 'weak or half' },
    lost: { zh: '丧失劳动力', en: 'lost' },
    none: { zh: '无劳动力', en: 'none' },
  },
};

/** As it stands in the register. Its limits are a check's, not the indicator's: what intake refuses, nobody could point out. */
export const workMonths: NumberIndicator = {
  id: 'workMonths', label: { zh: '务工时间', en: 'Months of work away' }, type: 'number', unit: 'month', scale: 1, min: -1_000, max: 1_000, ...personal,
};

export const workPlace: ChoiceIndicator = {
  id: 'workPlace', label: { zh: '务工所在地', en: 'Place of work away' }, type: 'choice', ...personal,
  codes: {
    none: { zh: '未务工', en: 'no work away' },
    township: { zh: '乡（镇）内', en: 'in the township' },
    county: { zh: '乡（镇）外县内', en: 'elsewhere in the county' },
    province: { zh: '县外省内', en: 'elsewhere in the province' },
    beyond: { zh: '省外', en: 'beyond the province' },
    other: { zh: '其他', en: 'other' },
  },
};

export const receivesDibao: FlagIndicator = { id: 'receivesDibao', label: { zh: '享受最低生活保障', en: 'Receives dibao' }, type: 'flag', ...personal };

export const phoneForm: ChoiceIndicator = {
  id: 'phoneForm', label: { zh: '联系电话的形式', en: 'Form of the phone number' }, type: 'choice', ...personal,
  codes: { mobile: { zh: '手机号码', en: 'mobile number' }, other: { zh: '不是手机号码', en: 'no mobile number' } },
};

export const phoneOccurrence: ChoiceIndicator = {
  id: 'phoneOccurrence', label: { zh: '联系电话在本表出现情况', en: 'Occurrence of the phone number in the table' }, type: 'choice', ...personal, codes: occurrences,
};

export const schoolingUnaffordable: FlagIndicator = {
  id: 'schoolingUnaffordable', label: { zh: '因缺钱难以完成九年义务教育', en: 'Cannot finish nine years of school for lack of money' }, type: 'flag', ...personal,
};

export const ethnicGroup: ChoiceIndicator = {
  id: 'ethnicGroup', label: { zh: '民族', en: 'Ethnic group' }, type: 'choice', ...personal, changeable: false,
  codes: { han: { zh: '汉族', en: 'Han' }, minority: { zh: '少数民族', en: 'ethnic minority' } },
};

/** The choices of every edition of the form; which of them were in use when is a check's to say. */
export const education: ChoiceIndicator = {
  id: 'education', label: { zh: '文化程度', en: 'Education' }, type: 'choice', ...personal,
  codes: {
    illiterate: { zh: '文盲或半文盲', en: 'illiterate or semi-literate' },
    primary: { zh: '小学', en: 'primary school' },
    junior: { zh: '初中', en: 'junior secondary school' },
    senior: { zh: '高中', en: 'senior secondary school' },
    technician: { zh: '技师', en: 'technician college' },
    college: { zh: '大专', en: 'college' },
    'higher-vocational': { zh: '高职高专', en: 'higher vocational college' },
    university: { zh: '本科及以上', en: 'university or above' },
    postgraduate: { zh: '本科及研究生及以上', en: 'university, postgraduate or above' },
    tertiary: { zh: '大专及以上', en: 'college or above' },
    'below-school-age': { zh: '学龄前儿童', en: 'below school age' },
  },
};

export const receivesExtremePovertySupport: FlagIndicator = { id: 'receivesExtremePovertySupport', label: { zh: '享受特困供养', en: 'Receives extreme-poverty support' }, type: 'flag', ...personal };
export const seriousIllnessInsurance: FlagIndicator = { id: 'seriousIllnessInsurance', label: { zh: '参加大病保险', en: 'Insured against serious illness' }, type: 'flag', ...personal };
export const residentMedicalInsurance: FlagIndicator = { id: 'residentMedicalInsurance', label: { zh: '参加城乡居民基本医疗保险', en: 'In the residents’ medical insurance' }, type: 'flag', ...personal };
export const employeeMedicalInsurance: FlagIndicator = { id: 'employeeMedicalInsurance', label: { zh: '参加城镇职工基本医疗保险', en: 'In the employees’ medical insurance' }, type: 'flag', ...personal };

export const disabilityKind: ChoiceIndicator = {
  id: 'disabilityKind', label: { zh: '残疾类别', en: 'Kind of disability' }, type: 'choice', ...personal,
  codes: { limb: { zh: '肢体残疾', en: 'of the limbs' }, other: { zh: '其他类别', en: 'another kind' } },
};

export const disabilityGrade: ChoiceIndicator = {
  id: 'disabilityGrade', label: { zh: '残疾等级', en: 'Grade of disability' }, type: 'choice', ...personal,
  codes: { first: { zh: '一级', en: 'grade 1' }, second: { zh: '二级', en: 'grade 2' }, third: { zh: '三级', en: 'grade 3' }, fourth: { zh: '四级', en: 'grade 4' } },
};

export const publicPostKinds: NumberIndicator = {
  id: 'publicPostKinds', label: { zh: '公益性岗位类型数', en: 'Kinds of public post held' }, type: 'number', unit: 'none', scale: 1, min: 0, max: 100, ...personal,
};

export const publicPostMonths: NumberIndicator = {
  id: 'publicPostMonths', label: { zh: '公益性岗位月数', en: 'Months in a public post' }, type: 'number', unit: 'month', scale: 1, min: -1_000, max: 1_000, ...personal,
};

export const monthlyWage: NumberIndicator = {
  id: 'monthlyWage', label: { zh: '务工月收入', en: 'Monthly wage of work away' }, type: 'number', unit: 'yuan', scale: 100, min: -1_000_000, max: 10_000_000, ...personal,
};

export const workStartedOn: DateIndicator = { id: 'workStartedOn', label: { zh: '务工开始时间', en: 'Day on which the work began' }, type: 'date', ...personal };

export const formerWorkEndedOn: DateIndicator = { id: 'formerWorkEndedOn', label: { zh: '上一段务工结束时间', en: 'Day on which the work before ended' }, type: 'date', ...personal };

/** Derived from the whole table: in how many counties those work who are registered with this phone number. */
export const phoneWorkCounties: NumberIndicator = {
  id: 'phoneWorkCounties', label: { zh: '同一联系电话的人员务工所在县数', en: 'Counties in which those with this phone number work' }, type: 'number', unit: 'none', scale: 1, min: 0, max: 10_000, ...personal,
};

/** Derived from the tables of several years. */
export const yearsInGrade: NumberIndicator = {
  id: 'yearsInGrade', label: { zh: '连续登记为同一年级的年数', en: 'Years registered in the same grade' }, type: 'number', unit: 'year', scale: 1, min: 0, max: 100, ...personal,
};
