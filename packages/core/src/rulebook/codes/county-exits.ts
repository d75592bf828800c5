import type { CountyExit } from '../../model/county-exit.js';
import { countyExitReport2018, dazhouDelistings, xuanhanApproval2020 } from '../sources.js';

const dayNotSeen = { zh: '未见公告日期。', en: 'The day of the announcement was not seen.' };

/** The years in which the counties of Dazhou exited. */
export const countyExits: readonly CountyExit[] = [
  { place: '511702', year: 2017, announcedOn: '2018-07-31', source: countyExitReport2018, standing: 'official' },
  { place: '511703', year: 2018, source: dazhouDelistings, standing: 'reported', reading: dayNotSeen },
  { place: '511723', year: 2018, source: dazhouDelistings, standing: 'reported', reading: dayNotSeen },
  { place: '511724', year: 2018, source: dazhouDelistings, standing: 'reported', reading: dayNotSeen },
  { place: '511725', year: 2018, source: dazhouDelistings, standing: 'reported', reading: dayNotSeen },
  {
    place: '511722', year: 2019, announcedOn: '2020-02-18', source: xuanhanApproval2020, standing: 'official',
    reading: { zh: '取批准日期；另见2020年1月的公示。', en: 'The day of the approval; a notice of January 2020 was seen too.' },
  },
  {
    place: '511781', year: 2019, source: dazhouDelistings, standing: 'reported',
    reading: { zh: '只见2020年2月，未见日期。', en: 'Only February 2020 was seen, no day.' },
  },
];
