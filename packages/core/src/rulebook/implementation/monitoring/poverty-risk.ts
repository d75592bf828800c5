import { all, any, compare, constant, holds, is, not } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { copesOnItsOwn, incomeSharplyReduced, prominentDifficulty, rigidExpenditurePerCapita } from '../../indicators/monitoring.js';
import { largeExpenditureLine } from '../../parameters/monitoring-line.js';
import { monitoringGuide2022, monitoringOpinion2020, monitoringOpinion2021, ruralOpinion2026 } from '../../sources.js';
import { warningSignal } from './warning-signal.js';

const cannotCope = not(is(copesOnItsOwn));
const largeExpenditure = all(compare(rigidExpenditurePerCapita, '>', constant(0)), compare(rigidExpenditurePerCapita, '>=', largeExpenditureLine));
const composite = all(cannotCope, any(is(prominentDifficulty), largeExpenditure, is(incomeSharplyReduced)));
const text = { zh: '有突出困难、刚性支出较大或收入大幅缩减，且无自主应对能力', en: 'A prominent difficulty, large rigid expenditure or a sharply reduced income, that it cannot cope with' };

export const povertyRisk: Rule = {
  id: 'implementation/monitoring/poverty-risk',
  label: { zh: '返贫致贫风险', en: 'Risk of falling into poverty' },
  subject: 'household',
  sense: 'risk',
  criteria: [
    {
      from: '2020-03-20', until: '2021-05-01', source: monitoringOpinion2020, standing: 'inferred', clause: '刚性支出明显超过上年度收入和收入大幅缩减',
      text: { zh: '有突出困难，或因变故支出超过上年度收入、收入大幅缩减，且无自主应对能力', en: 'A prominent difficulty, or after a blow expenditure beyond the income of the year before or a sharply reduced income, that it cannot cope with' },
      reading: {
        zh: '突出困难和自主应对能力按后来的综合研判推及2020年，收入低不单独构成风险。',
        en: 'Prominent difficulty and ability to cope are carried back from the composite judgement of later; a low income alone is no risk.',
      },
      value: all(cannotCope, any(is(prominentDifficulty), holds(warningSignal))),
    },
    {
      from: '2021-05-01', until: '2022-01-01', source: monitoringOpinion2021, standing: 'inferred', text, value: composite,
      reading: {
        zh: '2022年工作指南的综合研判推及此前；2021年只见印发年月，自当月首日起算。',
        en: 'The composite judgement of the guide of 2022, carried back. Of 2021 only the month of issue was seen; counted from its first day.',
      },
    },
    {
      from: '2022-01-01', until: '2026-01-01', source: monitoringGuide2022, standing: 'inferred', text, value: composite,
      reading: {
        zh: '收入、合规自付支出、突出困难问题、自主应对能力的综合研判没有公式：取有突出困难、支出较大或收入大幅缩减，而自己无力应对；支出、收入两项取自突发严重困难户的定义。收入高低另由类别去比。支出多大为较大没有数值，没有支出的不算较大。',
        en: 'The composite judgement of income, compliant self-paid expenditure, prominent difficulties and ability to cope has no formula: taken as a prominent difficulty, large expenditure or a sharply reduced income that the household cannot cope with, the last two from the definition of sudden serious hardship; how high the income is, the classes compare. From which amount expenditure is large has no number; none at all is not large.',
      },
    },
    {
      from: '2026-01-01', source: ruralOpinion2026, standing: 'unset',
      reading: {
        zh: '2026年起改称“认定标准”，与农村社会救助对象统一收支核算口径，由各地确定，尚未见公布。',
        en: 'From 2026 it is the “standard of recognition”, set locally, with one way of accounting for it and for social assistance; none was published yet.',
      },
    },
  ],
};
