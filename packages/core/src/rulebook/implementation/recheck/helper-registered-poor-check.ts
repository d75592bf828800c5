import { wrong, type Check } from '../../../model/check.js';
import { is } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { helperRegisteredPoor } from '../../indicators/register.js';

export const helperRegisteredPoorCheck: Check = {
  id: 'implementation/recheck/helper-registered-poor-check', code: 'DB-23', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '帮扶责任人本人是建档立卡人口', en: 'The helper is a registered poor person' },
  remedy: {
    zh: '帮扶责任人的证件号码也在建档立卡人口中。请核实是否录成了户主的号码；确属贫困人口的，请另派帮扶责任人。',
    en: 'The id number of the helper is that of a registered poor person. Please check whether the number of the head was entered; otherwise assign somebody else.',
  },
  flaws: [
    { ...of2017, value: wrong(is(helperRegisteredPoor)), text: { zh: '帮扶责任人是贫困人口', en: 'The helper is a poor person' } },
  ],
};
