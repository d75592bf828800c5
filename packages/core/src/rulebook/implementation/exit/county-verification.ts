import { all, holds, not } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { verificationStandard } from '../../sources.js';
import { excessIncidence } from './excess-incidence.js';
import { excessOmissions } from './excess-omissions.js';
import { excessWrongfulExits } from './excess-wrongful-exits.js';
import { insufficientRecognition } from './insufficient-recognition.js';

export const countyVerification: Rule = {
  id: 'implementation/exit/county-verification',
  label: { zh: '贫困县退出评估检查', en: 'Verification of county exit' },
  subject: 'county',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: verificationStandard, standing: 'reported',
      text: { zh: '综合贫困发生率、错退率、漏评率、群众认可度均未触发否决', en: 'No veto by incidence, wrongful exits, omissions or recognition' },
      reading: {
        zh: '任何一项触发否决，即不得退出。2018年退出的县起由省级评估、国家抽查20%，所用的线未变。材料未载日期；2016年退出的县即按此检查，随退出机制自2016年4月起用。',
        en: 'A single veto is enough to stop the exit. From the exits of 2018 on the province evaluates and the State samples 20 %; the lines did not change. The text bears no date; the counties that exited in 2016 were checked against it, so it is used from April 2016, with the exit mechanism.',
      },
      value: all(not(holds(excessIncidence)), not(holds(excessWrongfulExits)), not(holds(excessOmissions)), not(holds(insufficientRecognition))),
    },
  ],
};
