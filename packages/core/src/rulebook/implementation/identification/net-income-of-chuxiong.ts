import { minus, product, sum } from '../../../model/expr.js';
import type { Figure } from '../../../model/figure.js';
import { chuxiong } from '../../codes/places.js';
import {
  fruitIncome, grainIncome, livestockIncome, otherCropIncome, propertyIncome, tobaccoIncome, transferIncome, wageIncome,
} from '../../indicators/income.js';
import { fruitCostShare, grainCostShare, livestockCostShare, otherCropCostShare, tobaccoCostShare } from '../../parameters/cost-share.js';
import { chuxiongIncomeCard2017 } from '../../sources.js';

const sold = sum(grainIncome, tobaccoIncome, livestockIncome, fruitIncome, otherCropIncome);
const spent = sum(
  product(grainCostShare, grainIncome), product(tobaccoCostShare, tobaccoIncome), product(livestockCostShare, livestockIncome),
  product(fruitCostShare, fruitIncome), product(otherCropCostShare, otherCropIncome),
);

export const netIncomeOfChuxiong: Figure = {
  id: 'implementation/identification/net-income-of-chuxiong',
  label: { zh: '家庭年纯收入（楚雄州明白卡估算）', en: 'Net income of the year, estimated by the card of Chuxiong' },
  subject: 'household',
  formula: [
    {
      from: '2017-01-01', verifiedThrough: '2017-12-31', places: chuxiong, source: chuxiongIncomeCard2017, standing: 'recalled', clause: '家庭年纯收入 S=K-R',
      reading: {
        zh: '成本按收入的固定比例估算，不是本户实际支出，判定退出时不用。所见只有文档网站上的一份转载，算式的运算符脱落，读作乘号，故只作所知，不作报道。年份推定为2017年，自当年首日起算。',
        en: 'Costs are fixed shares of income, an estimate and not what the household spent; no judgement of exit uses it. Only one copy was seen, on a site for sharing documents, with its operators lost and read as times: hence recalled and not reported. The year is taken as 2017, counted from its first day.',
      },
      value: minus(sum(wageIncome, sold, propertyIncome, transferIncome), spent),
    },
  ],
};
