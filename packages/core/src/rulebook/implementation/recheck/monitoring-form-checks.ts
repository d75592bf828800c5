import { blankChecks } from '../../../model/check-list.js';
import { isMonitored } from '../../check-conditions.js';
import { of2021 } from '../../check-lists.js';
import { netIncomePerCapita } from '../../indicators/household.js';
import { dropoutReported, housingProblem, monitoredSince, uninsuredReported, waterProblem } from '../../indicators/register.js';

/** What the monitoring form asks of every monitored household: when, how much, and each guarantee. */
export const monitoringFormChecks = blankChecks({ id: 'implementation/recheck/monitoring-form-checks', subject: 'household', codeBy: 'dabiao', severity: 'correct', entry: of2021, when: isMonitored }, {
  identified: { code: 'DB-84', of: monitoredSince, look: { zh: '请看识别公告。', en: 'Look at the announcement of the identification.' } },
  income: { code: 'DB-85', of: netIncomePerCapita, look: { zh: '请看收入登记表。', en: 'Look at the income form.' } },
  dropout: { code: 'DB-86', of: dropoutReported, look: { zh: '请问学校和家长。', en: 'Ask the school and the parents.' } },
  insurance: { code: 'DB-87', of: uninsuredReported, look: { zh: '请查医保缴费记录。', en: 'Look at the records of the medical insurance.' } },
  housing: { code: 'DB-88', of: housingProblem, look: { zh: '请入户看房，必要时鉴定。', en: 'Look at the house, and have it surveyed if in doubt.' } },
  water: { code: 'DB-89', of: waterProblem, look: { zh: '请入户看水源和水量。', en: 'Look at the source and amount of the water.' } },
});
