import { not, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { confirmationSigner } from '../../indicators/exit.js';
import { exitQuestions } from '../../sources.js';

export const unconfirmedExit: Rule = {
  id: 'implementation/exit/unconfirmed-exit',
  label: { zh: '未经本户确认的退出', en: 'Exit that the household did not confirm' },
  subject: 'household',
  sense: 'veto',
  criteria: [{
    from: '2016-04-01', verifiedThrough: '2020-12-31', source: exitQuestions, standing: 'inferred', clause: '拟退出贫困户认可',
    text: { zh: '退出确认非本户签字', en: 'The confirmation was not signed by the household' },
    reading: {
      zh: '该意见要求拟退出户认可；由此推定：认可以本户签字为据，代签、伪造或无人签字均不算认可。由谁签字以核查所见为准，不以表上所写为准。只见印发年月，自当月首日起算。',
      en: 'The opinions require that the household accepts. From that it is inferred that the household’s own signature is the proof, and that one by an official, a forged one or none is no acceptance. Who signed is what those who checked found, not what the form says. Only the month of issue was seen; counted from its first day.',
    },
    value: not(oneOf(confirmationSigner, 'household')),
  }],
};
