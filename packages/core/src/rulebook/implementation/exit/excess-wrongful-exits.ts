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
        zh: '错退人口指收入没有稳定超过国家扶贫标准，没有稳定实现“两不愁三保障”的建档立卡脱贫人口；退出须两者兼备，故有其一即计入。检查标准以超过2%为不得退出，报道写“必须低于2%”；按检查标准，恰为2%不否决。可直接填报，也可由抽样人数算出，两者相矛盾的待定。材料未载日期；2016年退出的县即按此检查，随退出机制自2016年4月起用。',
        en: 'Wrongly exited are registered people counted as out of poverty whose income is not stably above the national line, or who lack the two assurances and three guarantees; exit needs both, so lacking either is enough. The standard of the check stops the exit above 2 %, press says “must be below 2 %”; by the former, exactly 2 % is no veto. The rate may be given or worked out from the sample; if the two contradict each other nobody knows. The text bears no date; the counties that exited in 2016 were checked against it, so it is used from April 2016, with the exit mechanism.',
      },
      value: concur(compare(wrongfulExitRate, '>', wrongfulExitCeiling), ratio(sampledWronglyExited, sampledExited, '>', wrongfulExitCeiling)),
    },
  ],
};
