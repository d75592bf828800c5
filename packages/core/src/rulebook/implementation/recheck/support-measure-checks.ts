import { wrong, type Check } from '../../../model/check.js';
import { all, is, not, some } from '../../../model/expr.js';
import { isMonitored } from '../../check-conditions.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { disabled, receivesDibao, receivesExtremePovertySupport } from '../../indicators/register-member.js';
import { dibaoMeasure, disabilityMeasure, extremePovertyMeasure } from '../../indicators/register.js';

const common = { codeBy: 'dabiao', subject: 'household', severity: 'look' } as const;

/** Measures of basic support and the members whom they are for, in both directions. */
export const supportMeasureChecks: readonly Check[] = [
  {
    ...common, id: 'implementation/recheck/support-measure-checks/dibao-measure', code: 'DB-116',
    label: { zh: '综合保障有低保，家中无享受低保的成员', en: 'Measure dibao, but no member who receives dibao' },
    remedy: { zh: '综合保障填了低保，却没有享受低保的成员。请看民政部门低保名册：有的补填成员一项，没有的取消该措施。', en: 'The measure is entered, but there is no member who receives dibao. Please look at the dibao list: correct the member, or take the measure out.' },
    flaws: [{ ...of2023, text: { zh: '有低保措施而无享受低保的成员', en: 'The measure without a member who receives dibao' }, value: wrong(not(some(members, is(receivesDibao))), { when: is(dibaoMeasure) }) }],
  },
  {
    ...common, id: 'implementation/recheck/support-measure-checks/dibao-member', code: 'DB-117',
    label: { zh: '监测户有享受低保的成员，综合保障无低保', en: 'A member who receives dibao of a monitored household, but no such measure' },
    remedy: { zh: '监测户中有享受低保的成员，综合保障却没有低保。请看民政部门低保名册：已落实的补录措施，成员录错的改正。', en: 'A monitored household has a member who receives dibao, but not the measure. Please look at the dibao list: enter the measure, or correct the member.' },
    flaws: [{ ...of2023, text: { zh: '有享受低保的成员而无低保措施', en: 'A member who receives dibao without the measure' }, value: wrong(all(some(members, is(receivesDibao)), not(is(dibaoMeasure))), { when: isMonitored }) }],
  },
  {
    ...common, id: 'implementation/recheck/support-measure-checks/extreme-poverty-measure', code: 'DB-118',
    label: { zh: '综合保障有特困供养，家中无特困供养的成员', en: 'Measure extreme-poverty support, but no member on extreme-poverty support' },
    remedy: { zh: '综合保障填了特困供养，却没有特困供养的成员。请看民政部门供养名册：有的补填成员一项，没有的取消该措施。', en: 'The measure is entered, but there is no member on extreme-poverty support. Please look at the list of extreme-poverty support: correct the member, or take the measure out.' },
    flaws: [{ ...of2023, text: { zh: '有特困供养措施而无特困供养的成员', en: 'The measure without a member on extreme-poverty support' }, value: wrong(not(some(members, is(receivesExtremePovertySupport))), { when: is(extremePovertyMeasure) }) }],
  },
  {
    ...common, id: 'implementation/recheck/support-measure-checks/extreme-poverty-member', code: 'DB-119',
    label: { zh: '监测户有特困供养的成员，综合保障无特困供养', en: 'A member on extreme-poverty support of a monitored household, but no such measure' },
    remedy: { zh: '监测户中有特困供养的成员，综合保障却没有特困供养。请看民政部门供养名册：已落实的补录措施，成员录错的改正。', en: 'A monitored household has a member on extreme-poverty support, but not the measure. Please look at the list of extreme-poverty support: enter the measure, or correct the member.' },
    flaws: [{ ...of2023, text: { zh: '有特困供养的成员而无特困供养措施', en: 'A member on extreme-poverty support without the measure' }, value: wrong(all(some(members, is(receivesExtremePovertySupport)), not(is(extremePovertyMeasure))), { when: isMonitored }) }],
  },
  {
    ...common, id: 'implementation/recheck/support-measure-checks/disability-measure', code: 'DB-120',
    label: { zh: '综合保障有残疾人补贴，家中无残疾成员', en: 'Measure the disability allowance, but no disabled member' },
    remedy: { zh: '综合保障填了残疾人补贴，却没有残疾成员。请看残疾人证和补贴发放名册：有的补填成员一项，没有的取消该措施。', en: 'The measure is entered, but there is no disabled member. Please look at the disability card and the payment list: correct the member, or take the measure out.' },
    flaws: [{ ...of2023, text: { zh: '有残疾人补贴措施而无残疾成员', en: 'The measure without a disabled member' }, value: wrong(not(some(members, is(disabled))), { when: is(disabilityMeasure) }) }],
  },
  {
    ...common, id: 'implementation/recheck/support-measure-checks/disability-member', code: 'DB-121',
    label: { zh: '监测户有残疾成员，综合保障无残疾人补贴', en: 'A disabled member of a monitored household, but no such measure' },
    remedy: { zh: '监测户中有残疾成员，综合保障却没有残疾人补贴。请看残疾人证和补贴发放名册：已落实的补录措施，成员录错的改正。', en: 'A monitored household has a disabled member, but not the measure. Please look at the disability card and the payment list: enter the measure, or correct the member.' },
    flaws: [{ ...of2023, text: { zh: '有残疾成员而无残疾人补贴措施', en: 'A disabled member without the measure' }, value: wrong(all(some(members, is(disabled)), not(is(disabilityMeasure))), { when: isMonitored }) }],
  },
];
