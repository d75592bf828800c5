import type { Source } from '../model/source.js';

export * from './holiday-notices.js';
export * from './assessment-documents.js';
export * from './export-documents.js';
export * from './monitoring-documents.js';
export * from './identification-documents.js';
export * from './support-documents.js';

export const dingnanIncomeWindow2024: Source = {
  id: 'dingnan-income-window-2024',
  title: { zh: '定南县公开的监测对象识别口径', en: 'How Dingnan county identifies those to be monitored, as published' },
  untitled: true,
  date: '2024-09',
  link: 'https://www.dingnan.gov.cn/dnxxxgk/ggtpgjcg/202409/98eb09c1a13e4dcaa667aebe3bde1006.shtml',
};

export const anhuiEdgeHouseholds2020: Source = {
  id: 'anhui-edge-households-2020',
  title: { zh: '安徽省边缘易致贫户识别的报道', en: 'Report on how Anhui identifies households on the edge of poverty' },
  untitled: true,
  date: '2020-06-30',
};

export const anhuiRiskElimination2021: Source = {
  id: 'anhui-risk-elimination-2021',
  title: { zh: '安徽省监测对象风险消除条件（县级政府公开）', en: 'Anhui’s conditions for the elimination of risk, as published by a county' },
  untitled: true,
  link: 'https://www.yjq.gov.cn/openness/grassroots/6603431/39287644.html',
};

export const sichuanThreeOne2017: Source = {
  id: 'sichuan-three-one-2017',
  title: { zh: '四川向非贫困村派驻“三个一”帮扶力量的报道', en: 'Report on the “three ones” sent to Sichuan’s villages that are not poor' },
  untitled: true,
  date: '2017-06-24',
  link: 'https://www.sc.gov.cn/10462/10464/10797/2017/6/24/10426232.shtml',
};

export const exitMechanism2016: Source = {
  id: 'exit-mechanism-2016',
  title: { zh: '关于建立贫困退出机制的意见', en: 'Opinions on Establishing a Mechanism for Exit from Poverty' },
  issuer: { zh: '中共中央办公厅、国务院办公厅', en: 'General Offices of the CPC Central Committee and the State Council' },
  date: '2016-04',
};

export const guaranteesOpinion2019: Source = {
  id: 'guarantees-opinion-2019',
  title: { zh: '关于解决“两不愁三保障”突出问题的指导意见', en: 'Guiding Opinions on Resolving Outstanding Problems in the Two Assurances and Three Guarantees' },
  issuer: { zh: '国务院扶贫开发领导小组', en: 'State Council Leading Group of Poverty Alleviation and Development' },
  date: '2019-06-23',
};

export const sichuanExitPlan2016: Source = {
  id: 'sichuan-exit-plan-2016',
  title: { zh: '四川省贫困县贫困村贫困户退出实施方案', en: 'Sichuan plan for the exit of poor counties, villages and households' },
  issuer: { zh: '中共四川省委办公厅、四川省人民政府办公厅', en: 'General Offices of the CPC Sichuan Provincial Committee and the People’s Government of Sichuan Province' },
  date: '2016-08',
};

export const sichuanAcceptance2019: Source = {
  id: 'sichuan-acceptance-2019',
  title: { zh: '四川省2019年贫困退出验收实施方案', en: 'Sichuan plan for the acceptance of exits in 2019' },
  date: '2019-10',
};

export const sichuanExplanation2020: Source = {
  id: 'sichuan-explanation-2020',
  title: { zh: '“一超六有”标准解读（述及2020年，未写省名，原文件未查到）', en: 'Explanation of “one over, six haves” (of 2020, province not named; original not found)' },
  untitled: true,
};

export const santaiPrecheck2018: Source = {
  id: 'santai-precheck-2018',
  title: { zh: '三台县贫困退出预检报道', en: 'Report on the exit pre-check of Santai county' },
  untitled: true,
  date: '2018-10-17',
};

export const exitExplanation: Source = {
  id: 'exit-explanation',
  title: { zh: '贫困户退出标准解读（原文件未查到）', en: 'Explanation of the household exit standards (original document not found)' },
  untitled: true,
};

export const pressConference2015: Source = {
  id: 'press-conference-2015',
  title: { zh: '国务院新闻办公室新闻发布会（2015年12月15日）', en: 'Press conference of the State Council Information Office, 15 December 2015' },
  untitled: true,
  issuer: { zh: '国务院新闻办公室', en: 'State Council Information Office' },
  date: '2015-12-15',
};

export const lineStatement2020: Source = {
  id: 'line-statement-2020',
  title: { zh: '关于现行扶贫标准的说明（2020年3月）', en: 'Statement on the present poverty standard, March 2020' },
  untitled: true,
  date: '2020-03',
};

export const pressConference2021: Source = {
  id: 'press-conference-2021',
  title: { zh: '2021年4月6日新闻发布会', en: 'Press conference of 6 April 2021' },
  untitled: true,
  date: '2021-04-06',
};

export const povertyStandard2011: Source = {
  id: 'poverty-standard-2011',
  title: { zh: '农民年人均纯收入2300元（2010年不变价）扶贫标准', en: 'Poverty standard of 2,300 yuan a head at 2010 prices' },
  untitled: true,
  date: '2011-11',
};

export const cityIdentificationRule2015: Source = {
  id: 'city-identification-rule-2015',
  title: { zh: '某市贫困户识别办法（引用2015年标准）', en: 'A city’s rule on identifying poor households, which uses the line of 2015' },
  untitled: true,
};

export const povertyOffice: Source = {
  id: 'poverty-office',
  title: { zh: '农村贫困人口识别标准的说明', en: 'Statement on the standard for identifying the rural poor' },
  untitled: true,
  issuer: { zh: '国务院扶贫办', en: 'State Council Office of Poverty Alleviation and Development' },
};

export const recordQualityList: Source = {
  id: 'record-quality-list',
  title: { zh: '建档立卡数据质量核查清单', en: 'Check list for the quality of the register' },
  untitled: true,
};

export const monitoringCheckList2021: Source = {
  id: 'monitoring-check-list-2021',
  title: { zh: '防止返贫监测数据核查清单（2021年至2023年，见于核查程序，原文件未查到）', en: 'Check list for the data of monitoring, 2021 to 2023 (read in programs that check them; original not found)' },
  untitled: true,
};

export const checkList2023: Source = {
  id: 'check-list-2023',
  title: { zh: '全国和省级数据核查清单（2023年至2024年，见于贵州一县的核查程序，原文件未查到）', en: 'National and provincial check list, 2023 to 2024 (read in the program of one county in Guizhou; original not found)' },
  untitled: true,
};

export const waterCriteria2018: Source = {
  id: 't-ches-18-2018',
  title: { zh: '农村饮水安全评价准则', en: 'Criteria for the assessment of rural drinking water safety' },
  issuer: { zh: '中国水利学会', en: 'Chinese Hydraulic Engineering Society' },
  number: 'T/CHES 18-2018',
};

export const waterIndicators2004: Source = {
  id: 'water-indicators-2004',
  title: { zh: '农村饮水安全评价指标', en: 'Indicators of rural drinking water safety, 2004' },
  untitled: true,
  number: '水农〔2004〕547号',
  date: '2004',
};

export const countyExitReport2019: Source = {
  id: 'county-exit-report-2019',
  title: { zh: '关于贫困县退出标准和程序的报道', en: 'Report on the standard and the procedure for the exit of poor counties' },
  untitled: true,
  issuer: { zh: '人民日报', en: 'People’s Daily' },
  date: '2019-07-03',
};

export const countyExitReport2018: Source = {
  id: 'county-exit-report-2018',
  title: { zh: '关于四川15个县（市、区）退出贫困县序列的报道', en: 'Report on the exit of 15 counties of Sichuan' },
  untitled: true,
  issuer: { zh: '新华社', en: 'Xinhua' },
  date: '2018-08-01',
};

export const nationalVerificationReport2017: Source = {
  id: 'national-verification-report-2017',
  title: { zh: '关于2016年退出的贫困县通过国家专项评估检查的报道', en: 'Report on the poor counties of 2016 that passed the verification by the State' },
  untitled: true,
  issuer: { zh: '经济日报', en: 'Economic Daily' },
  date: '2017-11-02',
};

export const verificationStandard: Source = {
  id: 'verification-standard',
  title: { zh: '贫困县退出专项评估检查的国家标准（原文件未查到）', en: 'National standard for verifying the exit of poor counties (original document not found)' },
  untitled: true,
};

export const verificationFormula: Source = {
  id: 'verification-formula',
  title: { zh: '贫困县退出评估指标及计算方法（原文件未查到）', en: 'Indicators of the verification of county exit and how they are worked out (original document not found)' },
  untitled: true,
};

export const exitQuestions: Source = {
  id: 'exit-questions',
  title: { zh: '关于贫困退出机制的试题（引用该意见原文）', en: 'Examination questions that quote the opinions on exit from poverty' },
  untitled: true,
};

export const poorVillageNotes: Source = {
  id: 'poor-village-notes',
  title: { zh: '贫困村识别“一高一低一无”说明（未写省名，原文件未查到）', en: 'Notes on identifying poor villages, “one high, one low, one none” (names no province; original document not found)' },
  untitled: true,
};

export const xuanhanApproval2020: Source = {
  id: 'xuanhan-approval-2020',
  title: { zh: '批准宣汉县退出贫困县序列的文件（原文题名未见）', en: 'Approval of Xuanhan’s exit (printed title not seen)' },
  untitled: true,
  number: '川府函〔2020〕33号',
  date: '2020-02-18',
};

export const dazhouDelistings: Source = {
  id: 'dazhou-delistings',
  title: { zh: '达州市各县（市、区）退出年度的材料', en: 'Text on the years in which the counties of Dazhou exited' },
  untitled: true,
};

export const zhashuiQuestions2018: Source = {
  id: 'zhashui-questions-2018',
  title: { zh: '柞水县曹坪镇脱贫攻坚应知应会试题（引用的文件未查到）', en: 'Questions for officials of Caoping, Zhashui county (the documents they quote were not found)' },
  untitled: true,
  date: '2018',
};

export const chuxiongIncomeCard2017: Source = {
  id: 'chuxiong-income-card-2017',
  title: { zh: '楚雄州贫困户收入明白卡', en: 'Income card of poor households, Chuxiong prefecture' },
  date: '2017',
};

export const guangxiCollectives2019: Source = {
  id: 'guangxi-collectives-2019',
  title: { zh: '广西村级集体经济的材料（原文件未查到）', en: 'Text on village collectives in Guangxi (original document not found)' },
  untitled: true,
  date: '2019',
};

export const registrationPlan2014: Source = {
  id: 'registration-plan-2014',
  title: { zh: '扶贫开发建档立卡工作方案', en: 'Work Plan for Registering the Poor' },
  issuer: { zh: '国务院扶贫开发领导小组办公室', en: 'State Council Leading Group Office of Poverty Alleviation and Development' },
  number: '国开办发〔2014〕24号',
  date: '2014-04-02',
};

export const baolinNotice2017: Source = {
  id: 'baolin-notice-2017',
  title: { zh: '乐至县宝林镇精准识别报道（述及“两公示一比对一公告”）', en: 'Report on identification in Baolin, Lezhi county (“two notices, one comparison, one announcement”)' },
  untitled: true,
  date: '2017-07',
};

export const yunnanIdentification: Source = {
  id: 'yunnan-identification',
  title: { zh: '云南省贫困对象识别程序材料（原文件未查到）', en: 'Text on the identification procedure in Yunnan (original document not found)' },
  untitled: true,
};

export const monitoringGuide2022: Source = {
  id: 'monitoring-guide-2022',
  title: { zh: '健全防止返贫动态监测和帮扶机制工作指南（试行）', en: 'Guide to Monitoring and Assistance against Relapse into Poverty (Trial)' },
  date: '2022',
};

export const monitoringOpinion2021: Source = {
  id: 'monitoring-opinion-2021',
  title: { zh: '关于健全防止返贫动态监测和帮扶机制的指导意见', en: 'Guiding Opinions on Improving the Mechanism of Monitoring and Assistance against Relapse into Poverty' },
  issuer: { zh: '中央农村工作领导小组', en: 'Central Rural Work Leading Group' },
  number: '中农组发〔2021〕7号',
  date: '2021-05',
};

export const hainanMonitoring2021: Source = {
  id: 'hainan-monitoring-2021',
  title: { zh: '海南省防止返贫监测对象识别规定', en: 'Hainan’s rule on identifying those to be monitored' },
  untitled: true,
  date: '2021-12',
};

export const sichuanMonitoringRevision2022: Source = {
  id: 'sichuan-monitoring-revision-2022',
  title: { zh: '四川省修订健全防止返贫动态监测和帮扶机制办法的报道（2022年3月14日，办法原文未查到）', en: 'Report on the revision of Sichuan’s monitoring method, 14 March 2022 (the method itself was not found)' },
  untitled: true,
  date: '2022-03',
};

export const sichuanClearing2020: Source = {
  id: 'sichuan-clearing-2020',
  title: { zh: '四川省脱贫攻坚问题整改清零行动报道', en: 'Report on Sichuan’s action to clear the problems of poverty alleviation' },
  untitled: true,
  date: '2020-05-13',
};

export const dazhouIdentification2016: Source = {
  id: 'dazhou-identification-2016',
  title: { zh: '达州市精准扶贫工作的报道（称“三比三看”“六进六出”，条目未载）', en: 'Report on poverty alleviation in Dazhou (names the “three comparisons” and “six in, six out”; their items are not in it)' },
  untitled: true,
  issuer: { zh: '达州市人民政府', en: 'People’s Government of Dazhou' },
  date: '2016-06-06',
};

export const dazhouSevenSystems: Source = {
  id: 'dazhou-seven-systems',
  title: { zh: '达州市脱贫攻坚“七大体系”', en: 'The seven systems of poverty alleviation in Dazhou' },
  untitled: true,
  issuer: { zh: '达州市人民政府', en: 'People’s Government of Dazhou' },
};

export const dazhouOverview2017: Source = {
  id: 'dazhou-overview-2017',
  title: { zh: '达州市脱贫攻坚工作综述', en: 'Overview of poverty alleviation in Dazhou' },
  untitled: true,
  date: '2017-09-15',
};

export const huayingExclusions2016: Source = {
  id: 'huaying-exclusions-2016',
  title: { zh: '华蓥市“四看六不评”的材料', en: 'Text on the “four looks, six exclusions” of Huaying' },
  untitled: true,
  date: '2016',
};

/** For what is remembered, worked out or missing: no document was found that says it. */
export const noDocument: Source = {
  id: 'no-document',
  title: { zh: '尚未查到载明此项的文件', en: 'No document found that states it' },
  untitled: true,
};
