import { compare, concur, ratio } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sampledExited, sampledWronglyExited, wrongfulExitRate } from '../../indicators/county.js';
import { wrongfulExitCeiling } from '../../parameters/verification-line.js';
import { verificationStandard } from '../../sources.js';

export const excessWrongfulExits: Rule = {
  id: 'implementation/exit/excess-wrongful-exits',
  label: { zh: '错退率超限', en: 'Too many wrongful exits' },
  subject: 'county',
  sense: 'veto',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: verificationStandard, standing: 'reported',
      reading: {
        zh: '检查标准写“超过2%不得退出”，报道写“必须低于2%”；按检查标准，恰为2%不否决。可直接填报，也可由抽样人数算出，两者相矛盾的待定。材料未载日期；2016年退出的县即按此检查，随退出机制自2016年4月起用。',
        en: 'The standard of the check says “above 2 % may not exit”, press says “must be below 2 %”; by the former, exactly 2 % is no veto. The rate may be given or worked out from the sample; if the two contradict each other nobody knows. The text bears no date; the counties that exited in 2016 were checked against it, so it is used from April 2016, with the exit mechanism.',
      },
      value: concur(compare(wrongfulExitRate, '>', wrongfulExitCeiling), ratio(sampledWronglyExited, sampledExited, '>', wrongfulExitCeiling)),
    },
  ],
};
