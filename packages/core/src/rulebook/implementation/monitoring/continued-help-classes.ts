import type { Classes } from '../../../model/classes.js';
import { all, any, compare, is, oneOf } from '../../../model/expr.js';
import { netIncomePerCapita, povertyStatus } from '../../indicators/household.js';
import { developsOnItsOwn, identifiedRisk, newRisk, registeredAsPoor, relapseWithoutHelp } from '../../indicators/monitoring.js';
import { helpExitLine } from '../../parameters/help-exit-line.js';
import { ruralOpinion2026 } from '../../sources.js';

const exited = all(is(registeredAsPoor), oneOf(povertyStatus, 'exited'));

/** From 2026 each household that once left poverty is assessed: it goes on being helped, or leaves help. Nobody leaves by default. */
export const continuedHelpClasses: Classes = {
  id: 'implementation/monitoring/continued-help-classes',
  label: { zh: '原建档立卡脱贫户帮扶去留', en: 'Whether households that left poverty go on being helped' },
  subject: 'household',
  bands: [{
    from: '2026-01-01', source: ruralOpinion2026, standing: 'official',
    clause: '综合评估原建档立卡脱贫人口家庭经济状况和自我发展能力，符合退出条件的有序退出帮扶，对离开帮扶政策会出现返贫风险的继续实施帮扶',
    text: { zh: '逐户评估：继续帮扶或退出帮扶', en: 'Assessed one by one: help continues, or the household leaves help' },
    reading: {
      zh: '评估认为离开帮扶会返贫的，或有未消除、新增风险的，继续帮扶；其余的须家庭经济状况和自我发展能力符合退出条件才退出，而经济状况须达到多少未见公布，故不能判定退出。没有户自动退出。文件2026年2月公布，自年初起算。',
      en: 'Help continues where the assessment finds that the household would relapse without it, or where a risk is not gone or a new one is there. Everybody else leaves help only if its economy and its ability to develop meet the conditions of exit; how good its economy has to be was not published, so nobody is known to leave, and nobody leaves by default. The document was published in February 2026; counted from the first day of the year.',
    },
    value: [
      { code: 'continue-help', label: { zh: '继续帮扶', en: 'Help continues' }, when: all(exited, any(is(relapseWithoutHelp), oneOf(identifiedRisk, 'remains'), is(newRisk))) },
      { code: 'exit-help', label: { zh: '退出帮扶', en: 'Leaves help' }, when: all(exited, is(developsOnItsOwn), compare(netIncomePerCapita, '>=', helpExitLine)) },
    ],
  }],
};
