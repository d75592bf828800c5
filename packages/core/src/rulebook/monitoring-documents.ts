/** The documents of monitoring classes and monitoring lines. */
import type { Source } from '../model/source.js';

export const monitoringOpinion2020: Source = {
  id: 'monitoring-opinion-2020',
  title: { zh: '关于建立防止返贫监测和帮扶机制的指导意见', en: 'Guiding Opinions on Establishing a Mechanism of Monitoring and Assistance against Relapse into Poverty' },
  issuer: { zh: '国务院扶贫开发领导小组', en: 'State Council Leading Group of Poverty Alleviation and Development' },
  date: '2020-03-20',
};

export const ruralOpinion2026: Source = {
  id: 'rural-opinion-2026',
  title: { zh: '中共中央 国务院关于锚定农业农村现代化 扎实推进乡村全面振兴的意见', en: 'Opinions of the CPC Central Committee and the State Council on Advancing All-Round Rural Revitalisation towards Agricultural and Rural Modernisation' },
  issuer: { zh: '中共中央、国务院', en: 'CPC Central Committee and State Council' },
  date: '2026-02-03',
};

export const liaoningLine2022: Source = {
  id: 'liaoning-line-2022', title: { zh: '关于辽宁省2022年防止返贫监测范围的报道', en: 'Report on the monitoring line of Liaoning in 2022' }, untitled: true, date: '2022-08-23',
};

export const hubeiLine2023: Source = {
  id: 'hubei-line-2023', title: { zh: '关于湖北省2023年防止返贫监测范围的报道', en: 'Report on the monitoring line of Hubei in 2023' }, untitled: true, date: '2023-05',
};

export const minhouLine2023: Source = {
  id: 'minhou-line-2023', title: { zh: '闽侯县关于防止返贫监测标准的通知', en: 'Notice on the monitoring line in Minhou county' }, untitled: true, number: '闽振兴函〔2023〕8号', date: '2023-03-15',
};

export const dehuaLine2024: Source = {
  id: 'dehua-line-2024', title: { zh: '德化县2024年防止返贫监测标准', en: 'Monitoring line of Dehua county in 2024' }, untitled: true, date: '2024-03-12',
};

export const yunnanLine2025: Source = {
  id: 'yunnan-line-2025', title: { zh: '云南省2025年防止返贫监测标准', en: 'Monitoring line of Yunnan in 2025' }, untitled: true, number: '云农办通〔2025〕1号', date: '2025',
};

export const nankangLine2024: Source = {
  id: 'nankang-line-2024', title: { zh: '赣州市南康区2024年防止返贫监测收入基准线', en: 'Base line of monitoring in Nankang district in 2024' }, untitled: true, date: '2024-08',
};

export const gansuLine2025: Source = {
  id: 'gansu-line-2025', title: { zh: '甘肃省2025年防止返贫监测范围的文件（数值未见）', en: 'Document of Gansu on its monitoring line in 2025 (the number was not seen)' }, untitled: true, number: '甘农领办发〔2025〕4号', date: '2025',
};

export const lanzhouNewAreaLine2025: Source = {
  id: 'lanzhou-new-area-line-2025', title: { zh: '兰州新区2025年防止返贫监测范围', en: 'Monitoring line of Lanzhou New Area in 2025' }, untitled: true, date: '2025-04-09',
};

export const liangshanInterview2022: Source = {
  id: 'liangshan-interview-2022', title: { zh: '凉山州2022年关于适当调整防止返贫监测标准的访谈', en: 'Interview of 2022 in Liangshan: the monitoring line is to be adjusted' }, untitled: true, date: '2022',
};

export const anhuiMechanism2020: Source = {
  id: 'anhui-mechanism-2020', title: { zh: '安徽省2020年防止返贫监测和帮扶机制的报道', en: 'Report on the monitoring mechanism of Anhui in 2020' }, untitled: true, date: '2020-06-30',
};

export const zhaohuaAlert2020: Source = {
  id: 'zhaohua-alert-2020', title: { zh: '广元市昭化区返贫预警的事例（2021年7月发布）', en: 'How Zhaohua district, Guangyuan, warned of a relapse (published in July 2021)' }, untitled: true, date: '2021-07-29',
};

export const chuxiongElimination2024: Source = {
  id: 'chuxiong-elimination-2024', title: { zh: '楚雄市公布的监测对象风险消除条件和程序', en: 'Conditions and procedure of the elimination of risk, as published by Chuxiong city' }, untitled: true, date: '2024-12',
};

export const hainanElimination2021: Source = {
  id: 'hainan-elimination-2021', title: { zh: '海南省监测对象风险消除问答', en: 'Questions and answers on the elimination of risk in Hainan' }, untitled: true, date: '2021-12',
};

export const guizhouQuestions2023: Source = {
  id: 'guizhou-questions-2023', title: { zh: '贵州省2023年防止返贫监测试题', en: 'Examination questions on monitoring in Guizhou, 2023' }, untitled: true, date: '2023',
};

export const ministryOpinion2026: Source = {
  id: 'ministry-opinion-2026', title: { zh: '农业农村部关于落实2026年中央一号文件的实施意见', en: 'Opinions of the Ministry of Agriculture and Rural Affairs on carrying out the first central document of 2026' }, untitled: true, issuer: { zh: '农业农村部', en: 'Ministry of Agriculture and Rural Affairs' }, date: '2026-02-06',
};

export const draftersOnExit2026: Source = {
  id: 'drafters-on-exit-2026', title: { zh: '2026年中央一号文件起草组的解读', en: 'The drafters of the first central document of 2026 explain it' }, untitled: true, date: '2026-02-03',
};

export const innerMongoliaPlan2020: Source = {
  id: 'inner-mongolia-plan-2020', title: { zh: '内蒙古2020年脱贫攻坚方案的报道（列“三精准”“三落实”）', en: 'Report on a plan of Inner Mongolia of 2020 (lists the three precisions and the three implementations)' }, untitled: true, date: '2020-12-21',
};
