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
