import { wrong, type Check } from '../../../model/check.js';
import { asOf, compare, oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { sichuan } from '../../codes/places.js';
import { exitedOn, netIncomePerCapita, povertyStatus } from '../../indicators/household.js';
import { sichuanExitIncomeLine } from '../../parameters/exit-income-line.js';
import { povertyLine } from '../../parameters/poverty-line.js';

const exited = { when: oneOf(povertyStatus, 'exited') };

export const exitLineCheck: Check = {
  id: 'implementation/recheck/exit-line-check', code: 'DB-24', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '脱贫户收入低于脱贫年度的标准', en: 'Exited household below the line of its exit year' },
  remedy: {
    zh: '人均纯收入低于脱贫年度的标准。请核对“公告退出日期”和收入登记表：录错的改正；确实低的请入户核实，按程序研判。',
    en: 'Income a head is below the line of the year of exit. Please compare the day of exit and the income form: correct what is mistyped; where it really is low, visit the household and decide by the procedure.',
  },
  flaws: [
    {
      ...of2017, value: wrong(compare(netIncomePerCapita, '<', asOf(povertyLine, exitedOn)), exited), text: { zh: '收入低于脱贫年度的国家标准', en: 'Income below the national line of the exit year' },
    },
    {
      ...of2017, places: sichuan, value: wrong(compare(netIncomePerCapita, '<', asOf(sichuanExitIncomeLine, exitedOn)), exited), text: { zh: '收入低于脱贫年度的省定标准', en: 'Income below the province’s line of the exit year' },
      reading: { zh: '“初次脱贫年度的标准”在四川取省定脱贫收入标准，与退出验收相同。只知年份，自当年首日起算。', en: 'The line of the year of the first exit is taken in Sichuan as the province’s own, as at the acceptance of exits. Only the year is known; counted from its first day.' },
    },
  ],
};
