import type { Label } from './label.js';

/** What can be wrong with a rule itself, whatever the record. */
const sentences = {
  'cyclic-rule': { zh: '规则经其他规则又引用到自身，永远无法判定', en: 'the rule rests on itself through other rules and can never be judged' },
  'same-id': { zh: '同一编号用于不同内容', en: 'one id stands for different things' },
  'no-label': { zh: '缺少中文或英文名称', en: 'a Chinese or English label is missing' },
  'no-source': { zh: '条目没有出处', en: 'the entry has no source' },
  'not-a-day': { zh: '不是有效日期', en: 'not a day of the calendar' },
  'not-a-place': { zh: '不是有效区划代码', en: 'not a division code' },
  'ends-before-start': { zh: '截止日期不晚于起始日期，条目从不生效', en: 'the entry ends before it starts and is never in force' },
  'unset-with-value': { zh: '标明未查到，却给出了值', en: 'the entry is marked unset and yet has a value' },
  'value-missing': { zh: '没有值，也未标明未查到', en: 'the entry has no value and is not marked unset' },
  overlap: { zh: '同一适用地的两个条目在同一时期都有效', en: 'two entries for the same places are in force at the same time' },
  'not-ended': { zh: '上级已有更新的规定，本条目是否仍有效须写明截止日期或核实日期', en: 'a newer entry of a wider place came after it: say until when it held, or that somebody checked that it still does' },
  'inherited-out-of-reach': { zh: '没有更大范围的条目可供沿用', en: 'there is no wider entry to inherit from' },
  'inherited-in-roster': { zh: '上级规定针对整户等对象，不能在成员中沿用', en: 'what is inherited speaks of the whole subject, not of one row of a roster' },
  'owner-outside-roster': { zh: '不在名册的成员之中，没有所属对象的日期可用', en: 'the day of an owner is asked for outside a roster, where nothing has an owner' },
  'unlisted-code': { zh: '选项中没有这个代码', en: 'the indicator does not list this code' },
  'different-units': { zh: '单位不同，不能比较或相加', en: 'numbers of different units are compared or added' },
  'never-equal': { zh: '小数位不同，永远不会相等', en: 'the two can never be equal: one has more decimals than the other allows' },
  'impossible-count': { zh: '要求满足的项数应在 1 与总项数之间', en: 'the number of conditions to be met must lie between 1 and how many there are' },
  'negative-factor': { zh: '乘积的因数可能为负，负时无法判定', en: 'a factor of a product may be negative, and then it is unknown' },
  'nested-concur': { zh: '“几种算法互为印证”之中不能再有另一个，也不能沿用上级规定：里层一旦矛盾，外层会翻转', en: 'one concur lies inside another, or inherits: a contradiction inside would flip the answer outside' },
  'rounded-comparison': { zh: '占比经过舍入，不能用来比较；请改用 ratio', en: 'a share is rounded and must not decide: compare with ratio' },
  'grade-hole': { zh: '最后一个等次须收纳其余所有分数：不设条件，或恰为上一等次条件的反面', en: 'the last grade must take every score that is left: no condition, or exactly the opposite of the grade before it' },
  'unreachable-grade': { zh: '分数线不低于上一等次，永远评不到', en: 'the cut-off is no lower than that of the grade before it, so nobody ever gets it' },
  'cut-off-above-total': { zh: '分数线高于满分', en: 'the cut-off lies above the full score' },
  'same-code': { zh: '同一类别列出两次', en: 'one class is listed twice' },
  'off-step-amount': { zh: '数值的小数位超过参数允许', en: 'the amount has more decimals than the parameter allows' },
} as const satisfies Record<string, Label>;

/** The kinds of {@link Finding}. */
export type LintCode = keyof typeof sentences;

/** Something that is wrong with a rule: where, what, and the words for it. */
export type Finding = { readonly code: LintCode; readonly path: string; readonly message: Label };

/** A finding with its sentence; `given` is what it is about, if the path does not say so. */
export function finding(code: LintCode, path: string, given = ''): Finding {
  const { zh, en } = sentences[code];
  return { code, path, message: { zh: given ? `${zh}：${given}` : zh, en: given ? `${en}: ${given}` : en } };
}
