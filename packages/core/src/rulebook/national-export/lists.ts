/** What may stand in the columns of the national export, by period. Causes and kinds are read by text: their numbers differ between systems. */
import type { ExportList } from '../../model/export-dictionary.js';

export const yesNo: ExportList = {
  label: { zh: '是或否', en: 'Yes or no' },
  values: { '2015': ['是', '否'], '2018': ['是', '否'], '2022': ['是', '否'] },
  codes: { '1': '是', '0': '否' },
};

const kin = ['户主', '配偶', '之子', '之女', '之儿媳', '之女婿', '之孙子', '之孙女', '之外孙子', '之外孙女', '之父', '之母', '之岳父', '之岳母', '之公公', '之婆婆', '之祖父', '之祖母', '之外祖父', '之外祖母', '之兄弟姐妹', '之曾孙子', '之曾孙女', '之侄儿', '之侄女', '之兄弟媳妇', '之叔伯', '其他'] as const;

export const relations: ExportList = {
  label: { zh: '与户主关系', en: 'Relation to the head' },
  values: { '2018': kin, '2022': kin },
};

export const sexes: ExportList = {
  label: { zh: '性别', en: 'Sex' },
  values: { '2015': ['男', '女', '未说明的性别'], '2018': ['男', '女'], '2022': ['男', '女'] },
  also: { '男性': '男', '女性': '女', '未说明': '未说明的性别' },
  codes: { '1': '男', '2': '女', '9': '未说明的性别' },
};

export const educationLevels: ExportList = {
  label: { zh: '文化程度', en: 'Level of education' },
  values: { '2015': ['文盲或半文盲', '小学', '初中', '高中', '大专及以上', '学龄前儿童'], '2018': ['文盲或半文盲', '小学', '初中', '高中', '大专', '本科及以上'], '2022': ['文盲或半文盲', '小学', '初中', '高中', '技师', '大专', '高职高专', '本科及以上', '本科及研究生及以上'] },
};

const stages = ['非在校生', '学龄前儿童', '学前教育', '小学', '七年级', '八年级', '九年级', '普通高中一年级', '普通高中二年级', '普通高中三年级', '中职一年级', '中职二年级', '中职三年级', '高职高专一年级', '高职高专二年级', '高职高专三年级', '技师学院一年级', '技师学院二年级', '技师学院三年级', '技师学院四年级', '本科一年级', '本科二年级', '本科三年级', '本科四年级', '本科五年级', '硕士研究生及以上'] as const;

export const schoolStages: ExportList = {
  label: { zh: '在校生状况', en: 'Stage of schooling' },
  values: { '2015': ['非在校生', '学前教育', '小学', '七年级', '八年级', '九年级', '高中一年级', '高中二年级', '高中三年级', '中职一年级', '中职二年级', '中职三年级', '高职一年级', '高职二年级', '高职三年级', '大专及以上'], '2018': stages, '2022': stages },
  also: { '硕士生及以上': '硕士研究生及以上' },
};

const healthValues = ['健康', '长期慢性病', '患有大病', '残疾'] as const;

export const healthStates: ExportList = {
  label: { zh: '健康状况', en: 'State of health' },
  values: { '2015': healthValues, '2018': healthValues, '2022': healthValues },
  many: true,
  alone: '健康',
};

const abilities = ['普通劳动力', '技能劳动力', '弱劳动力或半劳动力', '丧失劳动力', '无劳动力'] as const;

export const labourAbilities: ExportList = {
  label: { zh: '劳动技能', en: 'Ability to work' },
  values: { '2015': ['普通劳动力', '技能劳动力', '丧失劳动力', '无劳动力'], '2018': abilities, '2022': abilities },
};

export const workAreas: ExportList = {
  label: { zh: '务工区域', en: 'Area of work away' },
  values: { '2015': ['乡（镇）内务工', '乡（镇）外县内务工', '县外省内务工', '省外务工', '其他'] },
  also: { '乡（镇）内': '乡（镇）内务工', '乡（镇）外县内': '乡（镇）外县内务工', '县外省内': '县外省内务工', '省外': '省外务工' },
};

export const politicalStatuses: ExportList = {
  label: { zh: '政治面貌', en: 'Political status' },
  values: { '2018': ['中共党员', '中共预备党员', '共青团员', '群众'], '2022': ['中共党员', '中共预备党员', '共青团员', '群众'] },
};

export const idTypes: ExportList = {
  label: { zh: '证件类型', en: 'Kind of document' },
  values: { '2015': ['居民身份证', '残疾人证'], '2018': ['居民身份证', '残疾人证'], '2022': ['居民身份证', '残疾人证'] },
  open: true,
};

export const identificationStandards: ExportList = {
  label: { zh: '识别标准', en: 'Standard of identification' },
  values: { '2015': ['国家标准', '省定标准', '市定标准'], '2018': ['国家标准', '省定标准', '市定标准'] },
};

export const householdKinds: ExportList = {
  label: { zh: '户属性', en: 'Kind of household' },
  values: { '2015': ['一般贫困户', '低保户', '五保户', '低保贫困户', '低收入农户'], '2018': ['一般脱贫户', '低保脱贫户', '特困供养脱贫户'] },
  open: true,
};

export const householdTypes: ExportList = {
  label: { zh: '户类型', en: 'Type of household' },
  values: { '2022': ['普通农户', '脱贫户'] },
};

export const povertyStatuses: ExportList = {
  label: { zh: '脱贫属性', en: 'Poverty status' },
  values: { '2015': ['未脱贫', '脱贫', '预脱贫', '返贫'], '2018': ['未脱贫', '脱贫', '预脱贫', '返贫'] },
};

export const causes: ExportList = {
  label: { zh: '致贫原因', en: 'Cause of poverty' },
  values: { '2015': ['因病', '因残', '因学', '因灾', '缺土地', '缺水', '缺技术', '缺劳力', '缺资金', '交通条件落后', '自身发展动力不足', '因婚', '其他'], '2018': ['因病', '因残', '因学', '因灾', '缺土地', '缺水', '缺技术', '缺劳力', '缺资金', '交通条件落后', '自身发展动力不足', '因婚', '因丧', '其他'] },
};

export const secondaryCauses: ExportList = { ...causes, many: true };

export const dibaoStates: ExportList = {
  label: { zh: '享受低保政策情况', en: 'Dibao' },
  values: { '2015': ['是', '否'], '2018': ['是', '否'], '2022': ['未享受', '农村低保', '城市低保'] },
};

export const extremePovertyStates: ExportList = {
  label: { zh: '享受特困供养政策情况', en: 'Extreme-poverty support' },
  values: { '2015': ['是', '否'], '2018': ['是', '否'], '2022': ['不享受', '农村特困', '城市特困'] },
};

export const roads: ExportList = {
  label: { zh: '入户路类型', en: 'Road to the house' },
  values: { '2015': ['泥土路', '砂石路', '水泥路', '沥青路'], '2018': ['泥土路', '砂石路', '水泥路', '沥青路'] },
};

export const fuels: ExportList = {
  label: { zh: '主要燃料类型', en: 'Main fuel' },
  values: { '2015': ['柴草', '干畜粪', '煤炭', '清洁能源', '其他'], '2018': ['柴草', '干畜粪', '煤炭', '清洁能源', '其他'], '2022': ['柴草', '干畜粪', '煤炭', '清洁能源', '其他'] },
};

export const monitoringKinds: ExportList = {
  label: { zh: '监测对象类别', en: 'Kind of monitored household' },
  values: { '2022': ['脱贫不稳定户', '边缘易致贫户', '突发严重困难户'] },
};

export const risks: ExportList = {
  label: { zh: '返贫致贫风险', en: 'Risks' },
  values: { '2022': ['因病', '因残', '因学', '因自然灾害', '因意外事故', '因产业项目失败', '因务工就业不稳', '因缺劳动力', '因安全住房', '因安全饮水', '其他'] },
  also: { '务工就业不稳': '因务工就业不稳', '缺劳动力': '因缺劳动力', '因产业失败': '因产业项目失败' },
};

export const eliminationWays: ExportList = {
  label: { zh: '风险消除方式', en: 'Way of elimination' },
  values: { '2022': ['帮扶消除', '自然消除'] },
};

export const employmentHelp: ExportList = {
  label: { zh: '就业帮扶', en: 'Help by employment' },
  values: { '2022': ['技能培训', '外出务工补贴', '外出劳务补贴', '劳务输出', '其他'] },
  many: true,
  open: true,
};

export const socialSecurity: ExportList = {
  label: { zh: '综合保障', en: 'Social security' },
  values: { '2022': ['低保', '特困供养', '残疾人补贴'] },
  many: true,
  open: true,
};

export const educationHelp: ExportList = {
  label: { zh: '教育帮扶', en: 'Help for education' },
  values: { '2022': ['雨露计划'] },
  many: true,
  open: true,
};

export const healthHelp: ExportList = {
  label: { zh: '健康帮扶', en: 'Help for health' },
  values: { '2022': ['参加城乡居民基本医疗保险个人缴费补贴'] },
  many: true,
  open: true,
};
