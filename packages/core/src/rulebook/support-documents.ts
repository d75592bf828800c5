/** The documents of support: who helps, by which batch, with which measure. */
import type { Source } from '../model/source.js';

export const fiveBatchesStatement: Source = {
  id: 'five-batches-statement',
  title: { zh: '关于“五个一批”和“四个不摘”的说明', en: 'Statement on the “five batches”' },
  untitled: true,
  date: '2019-10-19',
};

export const guangyuanBatches2016: Source = {
  id: 'guangyuan-batches-2016',
  title: { zh: '广元市“五个一批”的报道', en: 'Report on the “five batches” in Guangyuan' },
  untitled: true,
  date: '2016-04-19',
};

export const residentTeams2017: Source = {
  id: 'resident-teams-2017',
  title: { zh: '驻村工作队选派管理的文件（2017年12月，据了解如此，原文未查到）', en: 'Document of December 2017 on resident teams, as understood (original not found)' },
  untitled: true,
  date: '2017-12',
};
