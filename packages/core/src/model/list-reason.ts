import type { Label } from './label.js';

/** Why a list of questions or remedies is empty, or not all that there is. */
export type ListReason = {
  readonly kind: ListReasonKind;
  /** How many rows, remedies or answers were looked at, where that is why. */
  readonly most?: number;
  readonly label: Label;
};

/** The kinds of {@link ListReason}. */
export type ListReasonKind =
  /** The record is as wanted; the verdict is settled. */
  | 'already-so' | 'settled'
  /** The rule itself is open; the roster has more rows than its size; the answers cannot all be right. */
  | 'rule-open' | 'roster-overfull' | 'contradiction'
  /** What stands in the way is nothing that anybody can change; no answer within its range is enough. */
  | 'nothing-changeable' | 'out-of-reach'
  /** There may be more: cut off at `most`; the work was; rows that nobody described; numbers that meet. */
  | 'cut' | 'work' | 'undescribed-rows' | 'inexact';

const labels: Readonly<Record<ListReasonKind, (most: string) => Label>> = {
  'already-so': () => ({ zh: '已是所求的结论，无须改变', en: 'It is so already; nothing has to change' }),
  settled: () => ({ zh: '结论已定，无须再问', en: 'The verdict is settled; nothing has to be asked' }),
  'rule-open': () => ({ zh: '规定本身未定，问什么、改什么都无济于事', en: 'The rule itself is open; neither answers nor changes help' }),
  'roster-overfull': () => ({ zh: '名册的行数多于所报的数目，须先查明哪一个对', en: 'More rows are listed than their number says; find out first which is right' }),
  contradiction: () => ({ zh: '所填各项彼此矛盾，须先查明哪一项对', en: 'Answers contradict each other; find out first which is right' }),
  'nothing-changeable': () => ({ zh: '起作用的各项谁也改变不了', en: 'What stands in the way is nothing that anybody can change' }),
  'out-of-reach': () => ({ zh: '在各项所允许的范围内都不够', en: 'No answer within its range is enough' }),
  cut: (most) => ({ zh: `只列前 ${most} 种`, en: `Only the first ${most} are listed` }),
  work: (most) => ({ zh: `未知的太多，读过 ${most} 项回答后停止，可能还有`, en: `Too much is open: stopped after ${most} answers were read; there may be more` }),
  'undescribed-rows': (most) => ({ zh: `名册未登记的各行只看前 ${most} 行`, en: `Of the rows that nobody described only ${most} were looked into` }),
  inexact: () => ({ zh: '多个数共同决定同一项比较，未能逐一列尽', en: 'Several numbers decide one comparison together; not every combination was tried' }),
};

/** A reason with its label. */
export const listReason = (kind: ListReasonKind, most?: number): ListReason =>
  ({ kind, ...(most !== undefined && { most }), label: labels[kind](most === undefined ? '' : String(most).replace(/\B(?=(\d{3})+$)/g, ',')) });
