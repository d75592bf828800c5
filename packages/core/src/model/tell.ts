import type { Label } from './label.js';
import type { Problem, ProblemCode } from './problem.js';

const what: Readonly<Record<ProblemCode, Label>> = {
  'wrong-type': { zh: '类型不对', en: 'wrong type' },
  'not-a-number': { zh: '不是数', en: 'not a number' },
  'off-step': { zh: '小数位过多', en: 'more decimals than allowed' },
  'out-of-range': { zh: '超出范围', en: 'out of range' },
  unlisted: { zh: '不在选项中', en: 'not one of the options' },
  'not-a-day': { zh: '不是有效日期', en: 'not a day of the calendar' },
  'not-a-place': { zh: '不是有效区划', en: 'not a known place' },
  'unknown-key': { zh: '没有这个字段', en: 'no such field' },
  'wrong-shape': { zh: '结构不对', en: 'wrong shape' },
  'no-identity': { zh: '没有编号', en: 'no identity' },
  repeated: { zh: '重复', en: 'repeated' },
  'invalid-id': { zh: '证件号码有误', en: 'invalid id number' },
  retired: { zh: '区划代码已停用', en: 'retired division code' },
  'too-large': { zh: '过大', en: 'too large' },
  contradiction: { zh: '前后矛盾', en: 'contradiction' },
  'out-of-order': { zh: '顺序不对', en: 'out of order' },
  lacking: { zh: '有欠缺', en: 'incomplete' },
  absent: { zh: '缺少这一项', en: 'left out' },
  'unknown-reference': { zh: '查无此编号', en: 'nothing has this id' },
  cyclic: { zh: '循环引用', en: 'rests on itself' },
  'too-deep': { zh: '嵌套过深', en: 'nested too deeply' },
  outside: { zh: '超出本单位辖区', en: 'outside the bureau’s own places' },
  unsound: { zh: '条件不成立', en: 'not a sound rule' },
  'not-allowed': { zh: '不许可', en: 'not allowed' },
  'not-addable': { zh: '不能相加', en: 'cannot be added' },
};

/**
 * The problem as one sentence: where, what, what was expected, what to do.
 *
 * @example tell(problem).en //=> 'householdSize: wrong type, given "five"; expected a whole number, 1 … 50. Correct it, or leave it empty if nobody knows.'
 */
export const tell = ({ code, path, given, expected, remedy }: Problem): Label => ({
  zh: `${path.replace(/^line (\d+)/, '第 $1 行').replace(/^column ([A-Z]+)/, '第 $1 列')}：${what[code].zh}${given && `，给出的是“${given}”`}；应为${expected.zh}。${remedy.zh}`,
  en: `${path}: ${what[code].en}${given && `, given "${given}"`}; expected ${expected.en}. ${remedy.en}`,
});
