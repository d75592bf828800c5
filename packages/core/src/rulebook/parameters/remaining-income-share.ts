import type { Parameter } from '../../model/parameter.js';
import { zhaohua } from '../codes/places.js';
import { zhaohuaAlert2020 } from '../sources.js';

/** The share of last year's income below which a warning is given. */
export const remainingIncomeShare: Parameter = {
  id: 'remaining-income-share', label: { zh: '收入预警线（占上年收入）', en: 'Share of last year’s income below which a warning is given' }, unit: 'percent', scale: 1,
  values: [{
    from: '2020-03-20', until: '2021-05-01', places: zhaohua, value: 50, source: zhaohuaAlert2020, standing: 'inferred',
    reading: { zh: '由一户收入下降一半以上即预警的事例推定。', en: 'Inferred from one household of which the income had fallen by more than half.' },
  }],
};
