/** What the register says of a household, beyond what a standard asks. */
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator } from '../../model/indicator.js';

const personal = { privacy: 'personal' } as const;

export const householdKind: ChoiceIndicator = {
  id: 'householdKind', label: { zh: '户属性', en: 'Kind of household in the register' }, type: 'choice', ...personal,
  codes: {
    general: { zh: '一般户', en: 'general household' },
    dibao: { zh: '低保户', en: 'dibao household' },
    'extreme-poverty': { zh: '特困供养户', en: 'household on extreme-poverty support' },
  },
};

export const povertyCause: ChoiceIndicator = {
  id: 'povertyCause', label: { zh: '主要致贫原因', en: 'Main cause of poverty' }, type: 'choice', ...personal,
  codes: {
    illness: { zh: '因病', en: 'illness' },
    disability: { zh: '因残', en: 'disability' },
    schooling: { zh: '因学', en: 'schooling' },
    disaster: { zh: '因灾', en: 'disaster' },
    'no-land': { zh: '缺土地', en: 'lack of land' },
    'no-water': { zh: '缺水', en: 'lack of water' },
    'no-skills': { zh: '缺技术', en: 'lack of skills' },
    'no-labour': { zh: '缺劳力', en: 'lack of labour' },
    'no-funds': { zh: '缺资金', en: 'lack of funds' },
    'poor-roads': { zh: '交通条件落后', en: 'poor roads' },
    'no-drive': { zh: '自身发展动力不足', en: 'lack of drive' },
    marriage: { zh: '因婚', en: 'marriage' },
    funeral: { zh: '因丧', en: 'a death' },
    other: { zh: '其他', en: 'other' },
  },
};

/** As it stands in the register: how far is too far is a check's to say. */
export const mainRoadDistance: NumberIndicator = {
  id: 'mainRoadDistance', label: { zh: '与村主干路距离', en: 'Distance to the main road of the village' }, type: 'number', unit: 'kilometre', scale: 100, min: 0, max: 100_000,
};

export const monitoredSince: DateIndicator = {
  id: 'monitoredSince', label: { zh: '识别监测时间', en: 'Day of identification for monitoring' }, type: 'date', ...personal, past: true,
};

export const disabilityRisk: FlagIndicator = { id: 'disabilityRisk', label: { zh: '返贫致贫风险中有因残', en: 'Disability among the risks' }, type: 'flag', ...personal };

export const measureCount: NumberIndicator = {
  id: 'measureCount', label: { zh: '已落实帮扶措施数', en: 'Measures in place' }, type: 'number', unit: 'measure', scale: 1, min: 0, max: 100, ...personal,
};

export const reentered: FlagIndicator = { id: 'reentered', label: { zh: '曾返贫再入', en: 'Was entered again after a relapse' }, type: 'flag', ...personal };

export const reenteredOn: DateIndicator = { id: 'reenteredOn', label: { zh: '返贫再入日期', en: 'Day on which it was entered again' }, type: 'date', ...personal, past: true };

/** Derived from the whole table: the number of the helper is that of somebody registered in it. */
export const helperRegisteredPoor: FlagIndicator = {
  id: 'helperRegisteredPoor', label: { zh: '帮扶责任人本人在本表的建档立卡人口中', en: 'The helper is a registered poor person of the same table' }, type: 'flag', ...personal,
};

/** The further causes, each like the main one. */
export const secondPovertyCause: ChoiceIndicator = { id: 'secondPovertyCause', label: { zh: '致贫原因2', en: 'Second cause of poverty' }, type: 'choice', ...personal, codes: povertyCause.codes };
export const thirdPovertyCause: ChoiceIndicator = { id: 'thirdPovertyCause', label: { zh: '致贫原因3', en: 'Third cause of poverty' }, type: 'choice', ...personal, codes: povertyCause.codes };

/** How many people the table of persons lists for the household: derived from the whole table, 0 where it lists none. */
export const listedMembers: NumberIndicator = {
  id: 'listedMembers', label: { zh: '成员表中本户的行数', en: 'Rows of the household in the table of members' }, type: 'number', unit: 'person', scale: 1, min: 0, max: 1_000, ...personal,
};

/** As it stands in the register. Its limits are a check's: what intake refuses, nobody could point out. */
const area = { type: 'number', unit: 'mu', scale: 100, min: -100_000, max: 100_000, ...personal } as const;
export const cultivatedLand: NumberIndicator = { id: 'cultivatedLand', label: { zh: '耕地面积', en: 'Cultivated land' }, ...area };
export const forestLand: NumberIndicator = { id: 'forestLand', label: { zh: '林地面积', en: 'Forest land' }, ...area };
export const returnedFarmland: NumberIndicator = { id: 'returnedFarmland', label: { zh: '退耕还林面积', en: 'Farmland returned to forest' }, ...area };
export const orchardLand: NumberIndicator = { id: 'orchardLand', label: { zh: '林果面积', en: 'Land under fruit and nut trees' }, ...area };
export const grassland: NumberIndicator = { id: 'grassland', label: { zh: '牧草地面积', en: 'Grassland' }, ...area };
export const waterSurface: NumberIndicator = { id: 'waterSurface', label: { zh: '水面面积', en: 'Water surface' }, ...area };

export const houseArea: NumberIndicator = {
  id: 'houseArea', label: { zh: '住房面积', en: 'Floor area of the house' }, type: 'number', unit: 'square-metre', scale: 100, min: 0, max: 100_000, ...personal,
};

export const dangerousHouse: FlagIndicator = { id: 'dangerousHouse', label: { zh: '危房户', en: 'Lives in a dangerous house' }, type: 'flag', ...personal };
export const waterSafe: FlagIndicator = { id: 'waterSafe', label: { zh: '已解决安全饮用水', en: 'Safe drinking water' }, type: 'flag', ...personal };
export const waterDifficult: FlagIndicator = { id: 'waterDifficult', label: { zh: '饮水困难', en: 'Difficulty in getting water' }, type: 'flag', ...personal };
export const productionElectricity: FlagIndicator = { id: 'productionElectricity', label: { zh: '已通生产用电', en: 'Electricity for production' }, type: 'flag', ...personal };
export const sanitaryToilet: FlagIndicator = { id: 'sanitaryToilet', label: { zh: '有卫生厕所', en: 'Sanitary toilet' }, type: 'flag', ...personal };
export const cooperativeMember: FlagIndicator = { id: 'cooperativeMember', label: { zh: '加入农民专业合作组织', en: 'Member of a farmers’ cooperative' }, type: 'flag', ...personal };

export const entranceRoad: ChoiceIndicator = {
  id: 'entranceRoad', label: { zh: '入户路类型', en: 'Road to the house' }, type: 'choice',
  codes: { earth: { zh: '泥土路', en: 'earth' }, gravel: { zh: '砂石路', en: 'gravel' }, cement: { zh: '水泥路', en: 'cement' }, asphalt: { zh: '沥青路', en: 'asphalt' } },
};

export const mainFuel: ChoiceIndicator = {
  id: 'mainFuel', label: { zh: '主要燃料类型', en: 'Main fuel' }, type: 'choice',
  codes: {
    firewood: { zh: '柴草', en: 'firewood and straw' },
    dung: { zh: '干畜粪', en: 'dried dung' },
    coal: { zh: '煤炭', en: 'coal' },
    clean: { zh: '清洁能源', en: 'clean energy' },
    other: { zh: '其他', en: 'other' },
  },
};

export const monitoringClass: ChoiceIndicator = {
  id: 'monitoringClass', label: { zh: '监测对象类别', en: 'Class of monitored household' }, type: 'choice', ...personal,
  codes: {
    none: { zh: '未纳入监测', en: 'not monitored' },
    'unstable-exited': { zh: '脱贫不稳定户', en: 'unstable exited household' },
    'near-poor': { zh: '边缘易致贫户', en: 'near-poor household' },
    'sudden-hardship': { zh: '突发严重困难户', en: 'household in sudden serious hardship' },
  },
};

/** The risks, up to five of which a household is registered with. A list that was read answers each of them; one left empty answers none. */
export const illnessRisk: FlagIndicator = { id: 'illnessRisk', label: { zh: '返贫致贫风险中有因病', en: 'Illness among the risks' }, type: 'flag', ...personal };
export const schoolingRisk: FlagIndicator = { id: 'schoolingRisk', label: { zh: '返贫致贫风险中有因学', en: 'Schooling among the risks' }, type: 'flag', ...personal };
export const disasterRisk: FlagIndicator = { id: 'disasterRisk', label: { zh: '返贫致贫风险中有因自然灾害', en: 'Natural disaster among the risks' }, type: 'flag', ...personal };
export const accidentRisk: FlagIndicator = { id: 'accidentRisk', label: { zh: '返贫致贫风险中有因意外事故', en: 'Accident among the risks' }, type: 'flag', ...personal };
export const industryFailureRisk: FlagIndicator = { id: 'industryFailureRisk', label: { zh: '返贫致贫风险中有因产业项目失败', en: 'Failure of a business project among the risks' }, type: 'flag', ...personal };
export const unstableWorkRisk: FlagIndicator = { id: 'unstableWorkRisk', label: { zh: '返贫致贫风险中有因务工就业不稳', en: 'Unstable work among the risks' }, type: 'flag', ...personal };
export const labourShortageRisk: FlagIndicator = { id: 'labourShortageRisk', label: { zh: '返贫致贫风险中有因缺劳动力', en: 'Lack of labour among the risks' }, type: 'flag', ...personal };
export const unsafeHousingRisk: FlagIndicator = { id: 'unsafeHousingRisk', label: { zh: '返贫致贫风险中有因安全住房', en: 'Unsafe housing among the risks' }, type: 'flag', ...personal };
export const unsafeWaterRisk: FlagIndicator = { id: 'unsafeWaterRisk', label: { zh: '返贫致贫风险中有因安全饮水', en: 'Unsafe drinking water among the risks' }, type: 'flag', ...personal };
export const otherRisk: FlagIndicator = { id: 'otherRisk', label: { zh: '返贫致贫风险中有其他', en: 'Another one among the risks' }, type: 'flag', ...personal };

export const disasterKind: ChoiceIndicator = {
  id: 'disasterKind', label: { zh: '因自然灾害子项', en: 'Kind of natural disaster' }, type: 'choice', ...personal,
  codes: {
    flood: { zh: '洪涝灾害', en: 'flood' },
    geological: { zh: '地质灾害', en: 'geological' },
    drought: { zh: '旱灾', en: 'drought' },
    biological: { zh: '生物灾害', en: 'biological' },
    meteorological: { zh: '气象灾害', en: 'meteorological' },
    earthquake: { zh: '地震灾害', en: 'earthquake' },
    other: { zh: '其他自然灾害', en: 'other' },
  },
};

/** Whether the note is there: its text enters no record. */
export const riskNoted: FlagIndicator = { id: 'riskNoted', label: { zh: '“其他”风险写有备注', en: 'The other risk has a note' }, type: 'flag', ...personal };

export const dropoutReported: FlagIndicator = { id: 'dropoutReported', label: { zh: '监测表：有义务教育阶段适龄儿童少年失学辍学', en: 'Monitoring form: a child of school age dropped out' }, type: 'flag', ...personal };
export const uninsuredReported: FlagIndicator = { id: 'uninsuredReported', label: { zh: '监测表：有成员未参加基本医疗保险', en: 'Monitoring form: a member without basic medical insurance' }, type: 'flag', ...personal };
export const housingProblem: FlagIndicator = { id: 'housingProblem', label: { zh: '监测表：住房出现安全问题', en: 'Monitoring form: the house is no longer safe' }, type: 'flag', ...personal };
export const waterProblem: FlagIndicator = { id: 'waterProblem', label: { zh: '监测表：饮水出现安全问题', en: 'Monitoring form: the drinking water is no longer safe' }, type: 'flag', ...personal };
export const supportedWithoutLabour: FlagIndicator = { id: 'supportedWithoutLabour', label: { zh: '整户无劳动能力兜底保障户', en: 'Household wholly without labour, on basic support' }, type: 'flag', ...personal };
export const riskEliminated: FlagIndicator = { id: 'riskEliminated', label: { zh: '风险已消除', en: 'Risk eliminated' }, type: 'flag', ...personal };

export const eliminationWay: ChoiceIndicator = {
  id: 'eliminationWay', label: { zh: '风险消除方式', en: 'How the risk was eliminated' }, type: 'choice', ...personal,
  codes: { 'by-help': { zh: '帮扶消除', en: 'by help' }, natural: { zh: '自然消除', en: 'by itself' } },
};

const yuan = { type: 'number', unit: 'yuan', scale: 100, min: 0, max: 1_000_000_000, ...personal } as const;
export const selfPaidExpenditure: NumberIndicator = { id: 'selfPaidExpenditure', label: { zh: '合规自付支出', en: 'Compliant self-paid expenditure' }, ...yuan };
export const insurancePayout: NumberIndicator = { id: 'insurancePayout', label: { zh: '家庭理赔收入', en: 'Insurance payouts' }, ...yuan };

/** The measures by kind, and the entries of theirs that a check asks for. A list that was read answers each of them. */
export const industryMeasure: FlagIndicator = { id: 'industryMeasure', label: { zh: '已落实产业帮扶', en: 'Help for a business' }, type: 'flag', ...personal };
export const employmentMeasure: FlagIndicator = { id: 'employmentMeasure', label: { zh: '已落实就业帮扶', en: 'Help to find work' }, type: 'flag', ...personal };
export const financeMeasure: FlagIndicator = { id: 'financeMeasure', label: { zh: '已落实金融帮扶', en: 'Financial help' }, type: 'flag', ...personal };
export const publicPostMeasure: FlagIndicator = { id: 'publicPostMeasure', label: { zh: '已落实公益岗位帮扶', en: 'Help by a public post' }, type: 'flag', ...personal };
export const housingMeasure: FlagIndicator = { id: 'housingMeasure', label: { zh: '已落实住房安全保障', en: 'Measure for safe housing' }, type: 'flag', ...personal };
export const waterMeasure: FlagIndicator = { id: 'waterMeasure', label: { zh: '已落实饮水安全保障', en: 'Measure for safe drinking water' }, type: 'flag', ...personal };
export const healthMeasure: FlagIndicator = { id: 'healthMeasure', label: { zh: '已落实健康帮扶', en: 'Help for health' }, type: 'flag', ...personal };
export const compulsoryEducationMeasure: FlagIndicator = { id: 'compulsoryEducationMeasure', label: { zh: '已落实义务教育保障', en: 'Measure for compulsory education' }, type: 'flag', ...personal };
export const educationMeasure: FlagIndicator = { id: 'educationMeasure', label: { zh: '已落实教育帮扶', en: 'Help for education' }, type: 'flag', ...personal };
export const basicSupportMeasure: FlagIndicator = { id: 'basicSupportMeasure', label: { zh: '已落实综合保障', en: 'Basic support' }, type: 'flag', ...personal };
export const socialHelpMeasure: FlagIndicator = { id: 'socialHelpMeasure', label: { zh: '已落实社会帮扶', en: 'Help by society' }, type: 'flag', ...personal };
export const relocationMeasure: FlagIndicator = { id: 'relocationMeasure', label: { zh: '已落实搬迁', en: 'Help to relocate' }, type: 'flag', ...personal };
export const livingConditionsMeasure: FlagIndicator = { id: 'livingConditionsMeasure', label: { zh: '已落实生产生活条件改善', en: 'Better conditions of living and production' }, type: 'flag', ...personal };
export const infrastructureMeasure: FlagIndicator = { id: 'infrastructureMeasure', label: { zh: '已落实基础设施建设', en: 'Infrastructure' }, type: 'flag', ...personal };
export const dibaoMeasure: FlagIndicator = { id: 'dibaoMeasure', label: { zh: '综合保障中有低保', en: 'Dibao among the basic support' }, type: 'flag', ...personal };
export const extremePovertyMeasure: FlagIndicator = { id: 'extremePovertyMeasure', label: { zh: '综合保障中有特困供养', en: 'Extreme-poverty support among the basic support' }, type: 'flag', ...personal };
export const disabilityMeasure: FlagIndicator = { id: 'disabilityMeasure', label: { zh: '综合保障中有残疾人补贴', en: 'Disability allowance among the basic support' }, type: 'flag', ...personal };
export const vocationalGrant: FlagIndicator = { id: 'vocationalGrant', label: { zh: '教育帮扶中有雨露计划', en: 'Rain and Dew grant among the help for education' }, type: 'flag', ...personal };

/** The answers of the form that is filled in after a risk was eliminated. */
export const dropoutAfter: FlagIndicator = { id: 'dropoutAfter', label: { zh: '风险消除后：有义务教育阶段适龄儿童少年失学辍学', en: 'After elimination: a child of school age dropped out' }, type: 'flag', ...personal };
export const housingDamagedAfter: FlagIndicator = { id: 'housingDamagedAfter', label: { zh: '风险消除后：住房损毁', en: 'After elimination: house damaged' }, type: 'flag', ...personal };
export const uninsuredAfter: FlagIndicator = { id: 'uninsuredAfter', label: { zh: '风险消除后：有成员未参加基本医疗保险', en: 'After elimination: a member without basic medical insurance' }, type: 'flag', ...personal };
export const waterDamagedAfter: FlagIndicator = { id: 'waterDamagedAfter', label: { zh: '风险消除后：饮水设施损毁', en: 'After elimination: water facilities damaged' }, type: 'flag', ...personal };
export const wageIncomeAfter: NumberIndicator = { id: 'wageIncomeAfter', label: { zh: '风险消除后：工资性收入', en: 'After elimination: wage income' }, ...yuan };
export const propertyIncomeAfter: NumberIndicator = { id: 'propertyIncomeAfter', label: { zh: '风险消除后：财产性收入', en: 'After elimination: property income' }, ...yuan };
export const transferIncomeAfter: NumberIndicator = { id: 'transferIncomeAfter', label: { zh: '风险消除后：转移性收入', en: 'After elimination: transfer income' }, ...yuan };
export const productionIncomeAfter: NumberIndicator = { id: 'productionIncomeAfter', label: { zh: '风险消除后：生产经营性收入', en: 'After elimination: production and business income' }, ...yuan };
export const productionExpenseAfter: NumberIndicator = { id: 'productionExpenseAfter', label: { zh: '风险消除后：生产经营性支出', en: 'After elimination: production and business expense' }, ...yuan };
export const netIncomeAfter: NumberIndicator = { id: 'netIncomeAfter', label: { zh: '风险消除后：家庭纯收入', en: 'After elimination: net income' }, ...yuan, min: -1_000_000_000 };
export const netIncomePerCapitaAfter: NumberIndicator = { id: 'netIncomePerCapitaAfter', label: { zh: '风险消除后：家庭人均纯收入', en: 'After elimination: per-capita net income' }, ...yuan, unit: 'yuan/person/year', min: -10_000_000, max: 10_000_000 };
export const insurancePayoutAfter: NumberIndicator = { id: 'insurancePayoutAfter', label: { zh: '风险消除后：理赔收入', en: 'After elimination: insurance payouts' }, ...yuan };
export const selfPaidExpenditureAfter: NumberIndicator = { id: 'selfPaidExpenditureAfter', label: { zh: '风险消除后：合规自付支出', en: 'After elimination: compliant self-paid expenditure' }, ...yuan };
