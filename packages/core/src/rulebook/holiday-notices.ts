/** The notices that shift the working days of a year, and those that changed one of them. */
import type { Source } from '../model/source.js';

const issuer = { zh: '国务院办公厅', en: 'General Office of the State Council' };

export const holidays2016: Source = {
  id: 'holidays-2016',
  title: { zh: '国务院办公厅关于2016年部分节假日安排的通知', en: 'Notice of the General Office of the State Council on public holidays in 2016' },
  issuer,
  number: '国办发明电〔2015〕18号',
  date: '2015-12-10',
  link: 'https://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm',
};

export const holidays2017: Source = {
  id: 'holidays-2017',
  title: { zh: '国务院办公厅关于2017年部分节假日安排的通知', en: 'Notice of the General Office of the State Council on public holidays in 2017' },
  issuer,
  number: '国办发明电〔2016〕17号',
  date: '2016-12-01',
  link: 'https://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm',
};

export const holidays2018: Source = {
  id: 'holidays-2018',
  title: { zh: '国务院办公厅关于2018年部分节假日安排的通知', en: 'Notice of the General Office of the State Council on public holidays in 2018' },
  issuer,
  number: '国办发明电〔2017〕12号',
  date: '2017-11-30',
  link: 'https://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm',
};

export const holidays2019: Source = {
  id: 'holidays-2019',
  title: { zh: '国务院办公厅关于2019年部分节假日安排的通知', en: 'Notice of the General Office of the State Council on public holidays in 2019' },
  issuer,
  number: '国办发明电〔2018〕15号',
  date: '2018-12',
  link: 'https://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
};

export const holidays2020: Source = {
  id: 'holidays-2020',
  title: { zh: '国务院办公厅关于2020年部分节假日安排的通知', en: 'Notice of the General Office of the State Council on public holidays in 2020' },
  issuer,
  number: '国办发明电〔2019〕16号',
  date: '2019-11-21',
  link: 'https://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
};

export const holidays2021: Source = {
  id: 'holidays-2021',
  title: { zh: '国务院办公厅关于2021年部分节假日安排的通知', en: 'Notice of the General Office of the State Council on public holidays in 2021' },
  issuer,
  number: '国办发明电〔2020〕27号',
  date: '2020-11-25',
  link: 'https://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm',
};

export const holidays2022: Source = {
  id: 'holidays-2022',
  title: { zh: '国务院办公厅关于2022年部分节假日安排的通知', en: 'Notice of the General Office of the State Council on public holidays in 2022' },
  issuer,
  number: '国办发明电〔2021〕11号',
  date: '2021-10-25',
  link: 'https://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm',
};

export const holidays2023: Source = {
  id: 'holidays-2023',
  title: { zh: '国务院办公厅关于2023年部分节假日安排的通知', en: 'Notice of the General Office of the State Council on public holidays in 2023' },
  issuer,
  number: '国办发明电〔2022〕16号',
  date: '2022-12-08',
  link: 'https://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
};

export const holidays2024: Source = {
  id: 'holidays-2024',
  title: { zh: '国务院办公厅关于2024年部分节假日安排的通知', en: 'Notice of the General Office of the State Council on public holidays in 2024' },
  issuer,
  number: '国办发明电〔2023〕7号',
  date: '2023-10-25',
  link: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
};

export const holidays2025: Source = {
  id: 'holidays-2025',
  title: { zh: '国务院办公厅关于2025年部分节假日安排的通知', en: 'Notice of the General Office of the State Council on public holidays in 2025' },
  issuer,
  number: '国办发明电〔2024〕12号',
  date: '2024-11-12',
  link: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
};

export const holidays2026: Source = {
  id: 'holidays-2026',
  title: { zh: '国务院办公厅关于2026年部分节假日安排的通知', en: 'Notice of the General Office of the State Council on public holidays in 2026' },
  issuer,
  number: '国办发明电〔2025〕7号',
  date: '2025-11-04',
  link: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
};

export const labourDay2019: Source = {
  id: 'labour-day-2019',
  title: { zh: '国务院办公厅关于调整2019年劳动节假期安排的通知', en: 'Notice of the General Office of the State Council that changes the Labour Day holiday of 2019' },
  issuer,
  number: '国办发明电〔2019〕3号',
  date: '2019-03-22',
  link: 'https://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
};

export const springFestival2020: Source = {
  id: 'spring-festival-2020',
  title: { zh: '国务院办公厅关于延长2020年春节假期的通知', en: 'Notice of the General Office of the State Council that extends the Spring Festival holiday of 2020' },
  issuer,
  number: '国办发明电〔2020〕1号',
  date: '2020-01-27',
  link: 'https://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
};
