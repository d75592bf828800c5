import type { Band, Classes } from '../../../model/classes.js';
import { all, any, compare, holds, is, not, oneOf } from '../../../model/expr.js';
import { netIncomePerCapita, povertyStatus } from '../../indicators/household.js';
import {
  basicLivingHardship, disposableIncomePerCapita, incomeSharplyReduced, registeredAsPoor, rigidExpenditurePerCapita, suddenEvent,
} from '../../indicators/monitoring.js';
import { largeExpenditureLine, monitoringLine } from '../../parameters/monitoring-line.js';
import { monitoringGuide2022, monitoringOpinion2020, monitoringOpinion2021, ruralOpinion2026 } from '../../sources.js';
import { povertyRisk } from './poverty-risk.js';
import { warningSignal } from './warning-signal.js';

const exited = all(is(registeredAsPoor), oneOf(povertyStatus, 'exited'));
const general = not(is(registeredAsPoor));
const unstable = { code: 'unstable-exited', label: { zh: '脱贫不稳定户', en: 'Unstable exited household' } };
const nearPoor = { zh: '边缘易致贫户', en: 'Near-poor household' };

const range2020 = any(compare(disposableIncomePerCapita, '<', monitoringLine), holds(warningSignal));
const of2020: readonly Band[] = [
  { ...unstable, when: all(exited, range2020, holds(povertyRisk)) },
  { code: 'near-poor', label: { zh: '边缘户', en: 'Household on the edge' }, when: all(general, range2020, holds(povertyRisk)) },
];

const range2021 = compare(netIncomePerCapita, '<=', monitoringLine);
const hardship = all(
  compare(netIncomePerCapita, '>', monitoringLine), is(suddenEvent),
  any(compare(rigidExpenditurePerCapita, '>=', largeExpenditureLine), is(incomeSharplyReduced)), is(basicLivingHardship), holds(povertyRisk),
);
const of2021: readonly Band[] = [
  { ...unstable, when: all(exited, range2021, holds(povertyRisk)) },
  { code: 'near-poor', label: nearPoor, when: all(general, range2021, holds(povertyRisk)) },
  { code: 'sudden-hardship', label: { zh: '突发严重困难户', en: 'Household in sudden serious hardship' }, when: all(any(exited, general), hardship) },
];

const threeClasses = { zh: '脱贫不稳定户、边缘易致贫户、突发严重困难户', en: 'Unstable exited households, near-poor households, households in sudden serious hardship' };

export const monitoringClasses: Classes = {
  id: 'implementation/monitoring/monitoring-classes',
  label: { zh: '防止返贫监测对象类别', en: 'Classes of households to be monitored' },
  subject: 'household',
  bands: [
    {
      from: '2020-03-20', until: '2021-05-01', source: monitoringOpinion2020, standing: 'official', value: of2020,
      text: { zh: '脱贫不稳定户和边缘户', en: 'Unstable exited households and households on the edge' },
      clause: '主要监测建档立卡已脱贫但不稳定户，收入略高于建档立卡贫困户的边缘户',
      reading: {
        zh: '人均可支配收入低于监测范围，或因病、因残、因灾、因疫情等支出明显超过上年度收入、收入大幅缩减，且有返贫致贫风险。“低于”取严格小于。收入低不单独决定类别。达州市所称“脱贫监测户和边缘户”即此两类。规模见另列的规则。',
        en: 'Disposable income below the line, or expenditure clearly beyond last year’s income or a sharply reduced income after illness, disability, a disaster or the epidemic, and a risk of falling into poverty. “Below” is strict. A low income alone decides no class. Dazhou’s “monitored exited households and households on the edge” are these two. How many there may be is a rule of its own.',
      },
    },
    {
      from: '2021-05-01', until: '2022-01-01', source: monitoringOpinion2021, standing: 'inferred', value: of2021, text: threeClasses,
      reading: {
        zh: '三类自中农组发〔2021〕7号起；该文件只见开头，定义引自2022年的工作指南，推及此前。其印发只见年月，自2021年5月首日起算。',
        en: 'Three classes since the opinions of May 2021. Only their opening was seen: the definitions are those of the guide of 2022, carried back. Of their issue only the month was seen; counted from its first day.',
      },
    },
    {
      from: '2022-01-01', until: '2026-01-01', source: monitoringGuide2022, standing: 'official', value: of2021, text: threeClasses,
      reading: {
        zh: '指南为2022年，未见月日，自2022年起算。在监测范围内含等于。一户只属一类，由是否建档立卡、收入是否超出监测范围区分。收入不单独决定类别，须有返贫致贫风险。',
        en: 'The guide is of 2022, its day was not seen: counted from the beginning of 2022. Within the line includes the line itself. A household is in one class only, told apart by whether it is registered and whether its income is above the line. Income alone decides no class: there must be a risk of falling into poverty.',
      },
    },
    {
      from: '2026-01-01', source: ruralOpinion2026, standing: 'unset',
      reading: {
        zh: '2026年起监测对象改称“防止返贫致贫对象”，监测范围改称“认定标准”，由各地确定，数值未查到；三类是否保留未见文件。原建档立卡户另逐户评估，见帮扶去留的分类。',
        en: 'From 2026 those to be monitored are called “at risk of falling or falling back into poverty” and the monitoring line a “standard of recognition”, set locally; no number was found, and whether the three classes survive no document says. Households once registered are assessed one by one besides: see the classes of continued help.',
      },
    },
  ],
};
