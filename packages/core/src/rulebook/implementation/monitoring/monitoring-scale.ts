import { all, any, is, not, ratio } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { deepPovertyArea, monitoredPeople, registeredPeople } from '../../indicators/county.js';
import { monitoringScale, monitoringScaleOfDeepPoverty } from '../../parameters/monitoring-scale.js';
import { monitoringOpinion2020 } from '../../sources.js';

/** Of 2020 only: from 2021 on everybody at risk is monitored, and no number may stand in the way. */
export const withinMonitoringScale: Rule = {
  id: 'implementation/monitoring/monitoring-scale',
  label: { zh: '监测规模相符', en: 'As many are monitored as planned' },
  subject: 'county',
  sense: 'standard',
  criteria: [{
    from: '2020-03-20', until: '2021-05-01', source: monitoringOpinion2020, standing: 'official',
    text: { zh: '建档立卡人口的5%左右，深度贫困地区不超过10%', en: 'About 5 % of the registered people, in areas of deep poverty no more than 10 %' },
    reading: {
      zh: '两个比例所见为转述，原句未见。低于5%的一并视为相符，为推定。只约束规模，不决定任何一户：一户符合条件的，不得以规模为由不纳入。2021年5月起应纳尽纳，不设规模限制，本条不再适用。',
      en: 'Both shares were read in a paraphrase; the sentence itself was not seen. That less than 5 % agrees too is inferred. It bears on numbers and decides nothing of one household: nobody who qualifies may be left out for it. From May 2021 everybody is taken in and there is no limit, so it applies no longer.',
    },
    value: any(
      all(is(deepPovertyArea), ratio(monitoredPeople, registeredPeople, '<=', monitoringScaleOfDeepPoverty)),
      all(not(is(deepPovertyArea)), ratio(monitoredPeople, registeredPeople, '<=', monitoringScale)),
      all(ratio(monitoredPeople, registeredPeople, '<=', monitoringScaleOfDeepPoverty), ratio(monitoredPeople, registeredPeople, '<=', monitoringScale)),
    ),
  }],
};
