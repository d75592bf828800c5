/** The documents of identification and exit that speak of places elsewhere, and of the lists that the State named. */
import type { Source } from '../model/source.js';

export const admissionsAndExits2017: Source = {
  id: 'admissions-and-exits-2017',
  title: { zh: '“四进七不进”“一出三不出”的材料（2017年，未写明区县，原文件未查到）', en: 'Text on “four in, seven out” and “one exits, three do not” (2017, county not named; original not found)' },
  untitled: true,
  date: '2017',
};

export const wrongListings: Source = {
  id: 'wrong-listings',
  title: { zh: '“错评剔除十原则”的材料（未写明地方，原文件未查到）', en: 'Text on ten principles by which the wrongly listed are removed (names no place; original not found)' },
  untitled: true,
};

export const shangraoClearing2017: Source = {
  id: 'shangrao-clearing-2017',
  title: { zh: '上饶市“七清四严”的材料', en: 'Text on “seven to clear, four to examine strictly” of Shangrao' },
  untitled: true,
  date: '2017',
};

export const suibinExclusions2016: Source = {
  id: 'suibin-exclusions-2016',
  title: { zh: '绥滨县不纳入贫困户的“十一类人”的材料', en: 'Text on eleven kinds of people whom Suibin county does not list' },
  untitled: true,
  date: '2016',
};

export const longhuiComparisons2017: Source = {
  id: 'longhui-comparisons-2017',
  title: { zh: '隆回县“五比五看三优先”的报道', en: 'Report on “five comparisons, three priorities” in Longhui county' },
  untitled: true,
  date: '2017',
};

export const southwestGuizhouReport2018: Source = {
  id: 'southwest-guizhou-report-2018',
  title: { zh: '黔西南州清理“四有人员”的报道', en: 'Report on how Southwest Guizhou prefecture cleared the “four kinds of owners”' },
  untitled: true,
  date: '2018-01-11',
};

export const registrationDuties: Source = {
  id: 'registration-duties',
  title: { zh: '建档立卡职责分工的材料（县级负责贫困户、贫困村确定，原文件未查到）', en: 'Text on who does what in registration (the county decides who is poor; original not found)' },
  untitled: true,
};

export const suzhouForgedExit2017: Source = {
  id: 'suzhou-forged-exit-2017',
  title: { zh: '宿州市埇桥区一户“被脱贫”的报道', en: 'Report on a household of Yongqiao, Suzhou, that was declared to have exited' },
  untitled: true,
  date: '2017-04-20',
};

export const sichuanAcceptanceReport2019: Source = {
  id: 'sichuan-acceptance-report-2019',
  title: { zh: '四川省2019年贫困退出验收时间和责任的报道', en: 'Report on the timetable and the responsibility of the acceptance of exits in Sichuan in 2019' },
  untitled: true,
  date: '2019-10-14',
};
