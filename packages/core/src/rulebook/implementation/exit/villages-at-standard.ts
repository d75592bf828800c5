import { count, holds } from '../../../model/expr.js';
import type { Figure } from '../../../model/figure.js';
import { poorVillages } from '../../indicators/county.js';
import { noDocument } from '../../sources.js';
import { villageExit } from './village.js';

export const villagesAtStandard: Figure = {
  id: 'implementation/exit/villages-at-standard',
  label: { zh: '达到退出标准的贫困村数', en: 'Poor villages that meet the standard of exit' },
  subject: 'county',
  formula: [
    {
      from: '2016-04-01', source: noDocument, standing: 'inferred', value: count(poorVillages, holds(villageExit)),
      reading: {
        zh: '逐村按判定日的村退出标准判定后计数，文件没有此项指标。名册之外的贫困村可能达到也可能未达到，故结果是一个区间。',
        en: 'Each village is judged by the standard of village exit of the day, and those that meet it are counted; no document has this number. A poor village that is not listed may meet it or not, so the result is a span.',
      },
    },
  ],
};
