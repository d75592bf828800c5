/** The documents of scores, assessments and grades. */
import type { Source } from '../model/source.js';

export const sichuanAssessment2016: Source = {
  id: 'sichuan-assessment-2016',
  title: { zh: '四川省市（州）、贫困县党政考核办法（2016年，只见开头）', en: 'Sichuan’s method of assessing the Party and governments of cities and poor counties, 2016 (only its opening was seen)' },
  untitled: true,
  date: '2016',
};

export const fundPerformance2017: Source = {
  id: 'fund-performance-2017',
  title: { zh: '财政专项扶贫资金绩效评价办法', en: 'Method of evaluating the performance of special fiscal funds for poverty alleviation' },
  untitled: true,
  number: '财农〔2017〕115号',
  date: '2017',
};

export const fundPerformance2019: Source = {
  id: 'fund-performance-2019',
  title: { zh: '财政专项扶贫资金绩效评价指标表（2019年修订）', en: 'Table of indicators for the performance evaluation of special fiscal funds, revised in 2019' },
  untitled: true,
  number: '财农〔2019〕89号',
  date: '2019-11',
};

export const fundPerformanceReport2019: Source = {
  id: 'fund-performance-report-2019',
  title: { zh: '关于财政专项扶贫资金绩效评价等次的报道', en: 'Report on the grades of fund performance' },
  untitled: true,
  issuer: { zh: '四川农村日报', en: 'Sichuan Rural Daily' },
  date: '2019-05-29',
};

export const dazhouBrief2018: Source = {
  id: 'dazhou-brief-2018',
  title: { zh: '达州市脱贫攻坚工作简报（述及“八条措施”）', en: 'Brief on poverty alleviation in Dazhou, which tells of its eight measures' },
  untitled: true,
  date: '2018-11-21',
};

export const fourLooksKeyword: Source = {
  id: 'four-looks-keyword',
  title: { zh: '“四看法”词条', en: 'Keyword: the four-look method' },
  untitled: true,
  issuer: { zh: '中国网', en: 'China.org.cn' },
  date: '2021-01-11',
};

export const ningxiaFiveLooks: Source = {
  id: 'ningxia-five-looks',
  title: { zh: '宁夏“五看法”评分说明（只见第一项全文）', en: 'Notes on scoring by the five looks of Ningxia (only the first is there in full)' },
  untitled: true,
};
