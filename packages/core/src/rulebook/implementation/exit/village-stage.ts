import { all, compare, concur, constant, elapsedTime, holds, is, not } from '../../../model/expr.js';
import type { Classes } from '../../../model/classes.js';
import { delisted, delistedOn } from '../../indicators/incidence.js';
import { exitQuestions } from '../../sources.js';
import { villageExit } from './village.js';

const announced = compare(elapsedTime('day', delistedOn, 'on'), '>=', constant(0));

export const villageStage: Classes = {
  id: 'implementation/exit/village-stage',
  label: { zh: '贫困村退出进展', en: 'Where a poor village stands' },
  subject: 'village',
  bands: [
    {
      from: '2016-04-01', source: exitQuestions, standing: 'reported',
      reading: {
        zh: '已退出以公告日期不晚于当日为准；只写“已公告”而无日期的，当日是否已退出待定。尚未公告的，再按当日的退出标准分为达到和未达到。',
        en: 'Delisted means that the exit was announced on the day or before; “announced” without a day leaves it open. Before the announcement, the exit standard of the day says whether it is met.',
      },
      value: [
        { code: 'delisted', label: { zh: '已退出', en: 'Delisted' }, when: concur(announced, all(is(delisted), announced)) },
        { code: 'meets-standard', label: { zh: '达到退出标准，尚未公告', en: 'Meets the standard, exit not announced' }, when: holds(villageExit) },
        { code: 'below-standard', label: { zh: '未达到退出标准', en: 'Does not meet the standard' }, when: not(holds(villageExit)) },
      ],
    },
  ],
};
