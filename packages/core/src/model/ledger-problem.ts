/** What is wrong with a line of a book, or with adding books, and what to do about it. */
import type { Label } from './label.js';
import type { Ledger } from './ledger.js';
import type { Named } from './procedure.js';

type Said = { readonly expected: Label; readonly remedy: Label };

/** The cells of a line, as they are called. */
export const entryLabels = {
  book: { zh: '账簿', en: 'book' },
  counts: { zh: '计量对象', en: 'what is counted' },
  as: { zh: '性质', en: 'role' },
  amount: { zh: '数额', en: 'amount' },
  categories: { zh: '类别', en: 'categories' },
  on: { zh: '日期', en: 'day' },
  percent: { zh: '公布的百分比', en: 'printed percentage' },
  remark: { zh: '备注', en: 'remark' },
} as const satisfies Record<string, Label>;

/** The cells of a line. */
export type EntryCell = keyof typeof entryLabels;

export const anEntry: Label = { zh: '账目（对象）', en: 'a line (an object)' };
export const entryList: Label = { zh: '账目（对象）的列表', en: 'a list of lines (objects)' };
export const giveEntries: Label = { zh: '请按行提供账目。', en: 'Hand the lines in as a list.' };
export const aPercent: Label = { zh: '百分比文字，如 81 或 68.96', en: 'a percentage as text, such as 81 or 68.96' };
export const aRemark: Label = { zh: '备注文字，至多 400 字', en: 'a text of at most 400 characters' };
export const remarked = (baseline: string): Said => ({
  expected: { zh: `不超过基数 ${baseline}，或附备注`, en: `at most its baseline of ${baseline}, or a remark` },
  remedy: { zh: '请核对数额；确实超过的（如动态调整新纳入），请在该条账目备注原因。', en: 'Check the amounts. If it is right, as where people were registered later, say why in the remark of the line.' },
});
export const aPeriod: Label = { zh: '不晚于判定日的起始日；存量没有期间', en: 'a first day not after the day of judgement; a stock has no period' };
export const cellOfEntry: Said = {
  expected: { zh: Object.values(entryLabels).map(({ zh }) => zh).join('、'), en: Object.values(entryLabels).map(({ en }) => en).join(', ') },
  remedy: { zh: '请删去该字段，或改正其名称。', en: 'Remove the field, or correct its name.' },
};

export const amountOf = (scale: number): Label => ({
  zh: scale === 1 ? '不为负的整数' : `不为负的数，至多 ${Math.log10(scale)} 位小数`,
  en: scale === 1 ? 'a whole number, not negative' : `a number that is not negative, with at most ${Math.log10(scale)} decimals`,
});
export const sameBook = ({ label }: Pick<Ledger, 'label'>): Said => ({
  expected: { zh: `“${label.zh}”的账目`, en: `a line of “${label.en}”` },
  remedy: { zh: '这是另一本账：请分别统计，并列展示，不要相加。', en: 'It belongs to another book: tally each by itself and show them side by side, not added.' },
});
export const sameCount = ({ label }: Named): Said => ({
  expected: { zh: `以“${label.zh}”计`, en: `counted in ${label.en}` },
  remedy: { zh: '计量对象不同，不能相加：请分别统计。', en: 'Different things are not added: tally each by itself.' },
});
export const sameKind = (kind: string): Said => ({
  expected: kind === 'flow' ? { zh: '流量（期间累计）', en: 'a flow, added up over a period' } : { zh: '存量（某日余额）', en: 'a stock, a balance on a day' },
  remedy: { zh: '流量与存量不能相加：请分别展示。', en: 'Flows and stocks are not added: show each by itself.' },
});
export const sameDay = (on: string): Said => ({
  expected: { zh: `${on} 的余额`, en: `the balance on ${on}` },
  remedy: { zh: '不同日期的余额不能相加：请取同一日。', en: 'Balances of different days are not added: take them on one day.' },
});
export const countedOnce: Said = {
  expected: { zh: '地区与期间互不重叠', en: 'places or periods that do not overlap' },
  remedy: { zh: '同一地区同一期间已经计入：请删去重复的一份。', en: 'This place and period is counted already: leave one out.' },
};
export const atLeastOne: Said = { expected: { zh: '至少一份统计', en: 'at least one tally' }, remedy: { zh: '请先统计。', en: 'Tally first.' } };
export const oneCategory: Said = {
  expected: { zh: '至多一个类别', en: 'one category at most' },
  remedy: { zh: '本账类别互斥：请选定一个，或改用类别可重叠的账。', en: 'The categories of this book exclude each other: choose one, or use a book whose categories overlap.' },
};
export const placeOf = (place: string): Said => ({
  expected: { zh: `本账所属的区划 ${place}`, en: `the place whose book it is, ${place}` },
  remedy: { zh: '请改用该地的账，或改正区划。', en: 'Use the book of that place, or correct the place.' },
});
