import { compare, concur, ratio } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { omissionRate, sampledMissed, sampledUnregistered } from '../../indicators/county.js';
import { omissionCeiling } from '../../parameters/verification-line.js';
import { verificationStandard } from '../../sources.js';

export const excessOmissions: Rule = {
  id: 'implementation/exit/excess-omissions',
  label: { zh: '漏评率超限', en: 'Too many omissions' },
  subject: 'county',
  sense: 'veto',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: verificationStandard, standing: 'reported', clause: '漏评率超过2%的，不得退出',
      reading: {
        zh: '漏评人口指符合国家识别标准但未纳入建档立卡的农村人口。报道写“必须低于2%”；按检查标准，恰为2%不否决。分母取抽查村未建档立卡的农村人口；另有一处取调查到的非建档立卡人口，未采用。可直接填报，也可由人数算出，两者相矛盾的待定。材料未载日期；2016年退出的县即按此检查，随退出机制自2016年4月起用。',
        en: 'Missed are rural people who meet the national standard of identification and are not registered. Press says “must be below 2 %”; by the standard of the check, exactly 2 % is no veto. The whole is the unregistered rural people of the sampled villages; one other text takes those surveyed, not used. The rate may be given or worked out; if the two contradict each other nobody knows. The text bears no date; the counties that exited in 2016 were checked against it, so it is used from April 2016, with the exit mechanism.',
      },
      value: concur(compare(omissionRate, '>', omissionCeiling), ratio(sampledMissed, sampledUnregistered, '>', omissionCeiling)),
    },
  ],
};
