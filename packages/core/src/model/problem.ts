import type { Indicator } from './indicator.js';
import type { Label } from './label.js';
import { masked } from './masked.js';

/** What is wrong with something that was handed in: where, what was given, what was expected, what to do. */
export type Problem = {
  readonly code: ProblemCode;
  /** Where, such as `members[2].birthDate`, `at.on` or `line 7`. */
  readonly path: string;
  /** What was given, shortened. Never a whole id number. */
  readonly given: string;
  readonly expected: Label;
  readonly remedy: Label;
};

/** The kinds of {@link Problem}. */
export type ProblemCode =
  | 'wrong-type' | 'not-a-number' | 'off-step' | 'out-of-range' | 'unlisted' | 'not-a-day' | 'not-a-place' | 'unknown-key'
  | 'wrong-shape' | 'no-identity' | 'repeated' | 'invalid-id' | 'retired' | 'too-large' | 'contradiction' | 'out-of-order' | 'lacking'
  | 'absent' | 'unknown-reference' | 'cyclic' | 'too-deep' | 'outside' | 'unsound' | 'not-addable' | 'not-allowed';

/** Thrown when a caller broke the contract of a verb, never because data are missing. */
export class ContractError extends TypeError {
  declare readonly problem: Problem;
  constructor(problem: Problem) {
    const { path, given, expected, remedy } = problem;
    super(`${path}: ${given && `given "${given}"; `}expected ${expected.en}. ${remedy.en} / 应为${expected.zh}。${remedy.zh}`);
    this.name = 'ContractError';
    this.problem = problem;
  }
}

/** Throws what is wrong with a value. */
export function refuse(code: ProblemCode, path: string, given: unknown, expected: Label, remedy: Label): never {
  throw new ContractError({ code, path, given: shown(given), expected, remedy });
}

/** Control characters, marks that turn the direction of a line, halves of a character, ends of a line. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Any value as a short text that cannot hurt a message: nothing unprintable, and no id number in clear. */
export function shown(value: unknown): string {
  if (Object(value) === value) return Array.isArray(value) ? '[…]' : '{…}';
  const text = masked((Object.is(value, -0) ? '-0' : String(value)).slice(0, 400)).replace(unprintable, '\ufffd');
  return text.length > 40 ? `${Array.from(text).slice(0, 39).join('')}…` : text;
}

/** What to do about a wrong answer. */
export const giveOrNull: Label = { zh: '请改正；不知道就留空。', en: 'Correct it, or leave it empty if nobody knows.' };

/** What a column, a table and a dialect look like, and what to do about one that is not so. */
export const columnOf = (type: string, length: number): Label => ({ zh: `长度为 ${length} 的 ${type}`, en: `a ${type} of length ${length}` });
export const byColumn: Label = { zh: '按列存放的记录（对象），不是记录的列表', en: 'records by columns (an object), not a list of records' };
export const wholeLength: Label = { zh: '非负整数的行数', en: 'a whole number of rows, not negative' };
export const textList: Label = { zh: '文字的列表', en: 'a list of texts' };
export const risingOffsets = (rows: number): Label => ({ zh: `从 0 起不减、止于 ${rows} 的偏移`, en: `offsets that never fall, from 0 to ${rows}` });
export const giveColumns: Label = { zh: '请重新生成各列。', en: 'Build the columns again.' };
export const distinctRules: Label = { zh: '编号各不相同', en: 'different ids' };
export const giveOnce: Label = { zh: '每项只列一次。', en: 'List each once.' };
export const distinctCodes = (most: number): Label => ({ zh: `至多 ${most} 个类别`, en: `at most ${most} classes` });
export const fewerClasses: Label = { zh: '请减少类别。', en: 'List fewer classes.' };
export const oneScore: Label = { zh: '同一天、同一评分办法的结果', en: 'results of one score on one day' };
export const giveOneScore: Label = { zh: '请分别排序。', en: 'Rank them apart.' };
export const aTable: Label = { zh: '该名册的数据表', en: 'the table of this roster' };
export const giveTable: Label = { zh: '请在 from 的 rosters 中写明其表、主键和上级键。', en: 'Name its table, key and parent under rosters of from.' };
export const oneOfThese = (names: readonly string[]): Label => ({ zh: `以下之一：${names.join('、')}`, en: `one of: ${names.join(', ')}` });
export const giveDialect: Label = { zh: '请改用受支持的数据库方言。', en: 'Choose a dialect that is supported.' };

export const nameOf = (bytes: number): Label => ({ zh: `按 UTF-8 至多 ${bytes} 字节的名称`, en: `a name of at most ${bytes} bytes in UTF-8` });
export const giveShorterName: Label = { zh: '该数据库会截断更长的名称：请改短编号，或在 from 的 columns 中写明较短的列名。', en: 'This database cuts longer names: shorten the id, or name a shorter column under columns of from.' };

export const aSpan: Label = { zh: '下限不大于上限', en: 'low not above high' };

/** An object by what it holds, and what to do about another one. */
export const withKeys = (keys: readonly string[]): Label => ({ zh: `含 ${keys.join('、')} 的对象`, en: `an object with ${keys.join(' or ')}` });
export const checkImport: Label = { zh: '请核对参数和导入的名称。', en: 'Check the argument and the name of its import.' };

/** What a record, a roster, a day and a place look like. */
export const aRecord: Label = { zh: '记录（对象）', en: 'a record (an object)' };
export const recordList: Label = { zh: '记录（对象）的列表', en: 'a list of records (objects)' };
export const aDay: Label = { zh: '日期，如 2019-10-31', en: 'a day such as 2019-10-31' };
export const aWholeNumber: Label = { zh: '整数', en: 'a whole number' };
export const aPlace: Label = { zh: 'CN 或区划代码，如 511722', en: 'CN or a division code such as 511722' };
export const giveAt: Label = { zh: '请写明判定日和适用地。', en: 'Name the day and the place.' };

/** What a program hands in as an answer. Which numbers and codes are allowed stands in the indicator; a person is told by `expectation`. */
export const answerOf: Readonly<Record<Indicator['type'], Label>> = {
  number: { zh: '所允许的数', en: 'a number that is allowed' },
  flag: { zh: 'true 或 false', en: 'true or false' },
  choice: { zh: '所允许的代码', en: 'a code that is allowed' },
  date: aDay,
};
