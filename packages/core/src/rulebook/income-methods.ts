import type { IncomeMethod } from '../model/income.js';
import type { Source } from '../model/source.js';
import * as income from './indicators/income.js';
import { chuxiongIncomeCard2017 } from './sources.js';

const innerMongoliaAnswers: Source = {
  id: 'inner-mongolia-answers-2020',
  title: { zh: '扶贫政策问答（转移性收入）', en: 'Questions and answers on poverty-alleviation policy (transfer income)' },
  untitled: true,
  issuer: { zh: '内蒙古新闻网', en: 'Inner Mongolia News' },
  date: '2020-09-15',
};

const monthlyRegister: Source = {
  id: 'monthly-income-register-2018',
  title: { zh: '贫困户月收入登记表填表说明（原文件未查到）', en: 'Notes to the monthly income register of poor households (original document not found)' },
  untitled: true,
  date: '2018',
};

const earned = [
  income.wageIncome, income.publicPostIncome, income.otherWageIncome, income.productionIncome,
  income.grainIncome, income.tobaccoIncome, income.livestockIncome, income.fruitIncome, income.otherCropIncome,
  income.propertyIncome, income.assetDividend, income.otherPropertyIncome,
] as const;

/** Inner Mongolia, 2020: all transfers that it names are income, pensions and disaster relief among them. */
export const innerMongolia2020: IncomeMethod = {
  id: 'inner-mongolia-2020',
  label: { zh: '内蒙古2020年口径', en: 'As in Inner Mongolia, 2020' },
  counts: [
    ...earned, income.familyPlanningPayment, income.dibaoPayment, income.extremePovertySupport, income.pension, income.ecologicalCompensation,
    income.socialRelief, income.disasterRelief, income.regularDonations, income.familySupport, income.remittances,
  ],
  leavesOut: [],
  source: innerMongoliaAnswers,
  standing: 'reported',
  reading: {
    zh: '“养老保险金”“退休金”合为“养老金或离退休金”。工资、经营、财产收入按通例计入，原文只谈转移性收入。原文未提慰问金、抚恤金、义务兵工资、亲友赠送、农业补贴和其余转移性收入，是否计入未定。',
    en: 'Wages, production and property are counted as usual; the text speaks of transfers only. Pension insurance and retirement pay are one item here. Not named, so undecided: consolation payments, bereavement payments, '
      + 'pay of conscripts, gifts, farm subsidies and all other transfers.',
  },
};

/** Notes to a register of 2018: pensions, conscripts' pay, consolation and bereavement payments are no income. */
export const monthlyRegister2018: IncomeMethod = {
  id: 'monthly-register-2018',
  label: { zh: '2018年月收入登记表口径', en: 'As in the monthly register of 2018' },
  counts: [
    ...earned, income.familyPlanningPayment, income.dibaoPayment, income.extremePovertySupport, income.ecologicalCompensation, income.otherTransferIncome,
  ],
  leavesOut: [income.conscriptPay, income.pension, income.consolationPayment, income.bereavementPayment],
  source: monthlyRegister,
  standing: 'recalled',
  reading: {
    zh: '原文只列不计入项：“义务兵工资、养老金、帮扶慰问金、抚恤金等不计入收入项”；表中其余项目推定计入。“等”字未尽，故未点名的其他转移性收入细目未定。',
    en: 'The text names only what is left out, and says “and so on”. The other items of the form are taken as counted; '
      + 'single transfers that it does not name are undecided.',
  },
};

/** Income card of Chuxiong, 2017. Its fixed shares of cost are an estimate of their own, the figure `netIncomeOfChuxiong`; here expense is what the household spent. */
export const chuxiong2017: IncomeMethod = {
  id: 'chuxiong-2017',
  label: { zh: '楚雄州2017年明白卡口径', en: 'As on the card of Chuxiong, 2017' },
  counts: [...earned, income.farmSubsidy, income.ecologicalCompensation, income.dibaoPayment, income.familyPlanningPayment, income.otherTransferIncome],
  leavesOut: [],
  source: chuxiongIncomeCard2017,
  standing: 'recalled',
  reading: {
    zh: '转移性收入列农业补贴、生态补偿、低保、计划生育金、其他；未列养老金和特困供养金，“其他”包括哪些未说明，均未定。所见只有文档网站上的一份转载，故只作所知，不作报道。卡上的成本比例（粮食40%等）另成一项算法，此处支出按本户实际。',
    en: 'Transfers are farm subsidies, ecological compensation, dibao, family planning and “other”. Pensions and extreme-poverty support '
      + 'are not named and what “other” holds is not said: undecided. Only one copy was seen, on a site for sharing documents: hence recalled and not reported. The shares of cost on the card are a figure of their own; here expense is what the household spent.',
  },
};

/** The ways of counting that documents were found for. None is the default. */
export const incomeMethods: readonly IncomeMethod[] = [innerMongolia2020, monthlyRegister2018, chuxiong2017];
