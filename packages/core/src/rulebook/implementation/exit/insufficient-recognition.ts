import { compare, concur, ratio } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { approvingHouseholds, recognitionRate, surveyedHouseholds } from '../../indicators/county.js';
import { recognitionFloor } from '../../parameters/verification-line.js';
import { verificationStandard } from '../../sources.js';

export const insufficientRecognition: Rule = {
  id: 'implementation/exit/insufficient-recognition',
  label: { zh: '群众认可度不足', en: 'Too little recognition by the people' },
  subject: 'county',
  sense: 'veto',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: verificationStandard, standing: 'reported', clause: '群众认可度低于90%的，不得退出',
      reading: {
        zh: '认可指对脱贫攻坚政策、帮扶措施及成效、脱贫退出、干部帮扶的认可。一处报道写“必须高于90%”，另有公布写“不低于90%”“90%及以上”；按检查标准，恰为90%不否决。可直接填报，也可由调查户数算出，两者相矛盾的待定。材料未载日期；2016年退出的县即按此检查，随退出机制自2016年4月起用。',
        en: 'Recognition is of the policies against poverty, of the help and what it brought, of the exits and of the officials who help. One report says “must be above 90 %”, notices say “not below 90 %” and “90 % and above”; by the standard of the check, exactly 90 % is no veto. The rate may be given or worked out from the households surveyed; if the two contradict each other nobody knows. The text bears no date; the counties that exited in 2016 were checked against it, so it is used from April 2016, with the exit mechanism.',
      },
      value: concur(compare(recognitionRate, '<', recognitionFloor), ratio(approvingHouseholds, surveyedHouseholds, '<', recognitionFloor)),
    },
  ],
};
