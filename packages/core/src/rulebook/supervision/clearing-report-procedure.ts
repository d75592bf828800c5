import type { Procedure } from '../../model/procedure.js';
import { cityGovernment } from '../codes/actors.js';
import { sichuan } from '../codes/places.js';
import { sichuanClearing2020 } from '../sources.js';

export const clearingReportProcedure: Procedure = {
  id: 'supervision/clearing-report-procedure',
  label: { zh: '问题整改清零报告程序', en: 'Report that all problems are cleared' },
  instance: { zh: '一个市（州）', en: 'one city or prefecture' },
  steps: [{
    from: '2020-05-13', until: '2020-07-06', places: sichuan, source: sichuanClearing2020, standing: 'reported',
    text: { zh: '6月30日前全部整改到位，7月5日前报省', en: 'Everything put right by 30 June, reported to the province by 5 July' },
    value: [
      { code: 'clearing', label: { zh: '全部整改到位', en: 'All problems put right' }, within: [{ by: '2020-06-30' }] },
      { code: 'report', label: { zh: '向省报告', en: 'Report to the province' }, by: [cityGovernment], within: [{ by: '2020-07-05' }] },
    ],
  }],
};
