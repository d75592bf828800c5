import type { Band, Classes } from '../../../model/classes.js';
import { all, any, compare, holds, is, not, oneOf } from '../../../model/expr.js';
import { netIncomePerCapita, povertyStatus } from '../../indicators/household.js';
import {
  basicLivingHardship, incomeSharplyReduced, lastYearNetIncomePerCapita, registeredAsPoor, rigidExpenditurePerCapita, suddenEvent,
} from '../../indicators/monitoring.js';
import { largeExpenditureLine, monitoringLine } from '../../parameters/monitoring-line.js';
import { monitoringGuide2022, monitoringOpinion2020, ruralOpinion2026 } from '../../sources.js';
import { povertyRisk } from './poverty-risk.js';

const exited = all(is(registeredAsPoor), oneOf(povertyStatus, 'exited'));
const general = not(is(registeredAsPoor));
const unstable = { code: 'unstable-exited', label: { zh: '脱贫不稳定户', en: 'Unstable exited household' } };
const nearPoor = { zh: '边缘易致贫户', en: 'Near-poor household' };

const range2020 = any(compare(netIncomePerCapita, '<', monitoringLine), compare(rigidExpenditurePerCapita, '>', lastYearNetIncomePerCapita));
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
        zh: '收入低于监测范围或刚性支出超过上年度收入，且有返贫致贫风险。文件指人均可支配收入，这里用台账所载的人均纯收入。“低于”取严格小于。收入低不单独决定类别。达州市所称“脱贫监测户和边缘户”即此两类。规模控制在建档立卡人口5%左右的规定不针对单户，未编入。',
        en: 'Income below the line, or rigid expenditure beyond last year’s income, and a risk of falling into poverty. The document means disposable income; taken is the net income of the register. “Below” is strict. A low income alone decides no class. Dazhou’s “monitored exited households and households on the edge” are these two. That about 5 % of the registered people should be monitored says nothing of one household and is not encoded.',
      },
    },
    {
      from: '2021-05-01', until: '2026-01-01', source: monitoringGuide2022, standing: 'official', value: of2021,
      text: { zh: '脱贫不稳定户、边缘易致贫户、突发严重困难户', en: 'Unstable exited households, near-poor households, households in sudden serious hardship' },
      reading: {
        zh: '三类自中农组发〔2021〕7号起，其印发只见年月，自2021年5月首日起算；定义引自工作指南。在监测范围内含等于。一户只属一类，由是否建档立卡、收入是否超出监测范围区分。收入不单独决定类别，须有返贫致贫风险。',
        en: 'Three classes since the opinions of May 2021, of which only the month was seen; counted from its first day. The definitions are those of the guide. Within the line includes the line itself. A household is in one class only, told apart by whether it is registered and whether its income is above the line. Income alone decides no class: there must be a risk of falling into poverty.',
      },
    },
    {
      from: '2026-01-01', source: ruralOpinion2026, standing: 'unset',
      reading: {
        zh: '2026年起监测对象改称“防止返贫致贫对象”，三类是否保留未见文件，认定标准由各地确定。',
        en: 'From 2026 those to be monitored are called “at risk of falling or falling back into poverty”; whether the three classes survive no document says, and the standard is set locally.',
      },
    },
  ],
};
