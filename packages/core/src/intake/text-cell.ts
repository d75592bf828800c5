import { isDay } from '../model/civil-date.js';
import type { ChoiceIndicator, Indicator, NumberIndicator } from '../model/indicator.js';
import type { ProblemCode } from '../model/problem.js';
import { acceptCell, type Accepted } from './cell.js';
import { limits } from './limits.js';
import { lessThan, moreThan } from './open-bound.js';
import { comparable, isBlank, trimmed } from './text.js';

type Read = { readonly input: unknown } | { readonly code: ProblemCode };

/**
 * Reads one cell of text as the answer to an indicator. Anything that has two meanings is refused.
 *
 * @example acceptText(netIncomePerCapita, '>=4,000') //=> { value: { low: 4000 } }
 */
export function acceptText(of: Indicator, cell: unknown): Accepted {
  if (typeof cell !== 'string') return { code: 'wrong-type' };
  if (cell.length > limits.text) return { code: 'too-large' };
  const text = trimmed(cell);
  if (isBlank(text)) return { value: null };
  const read = readers[of.type](text, of);
  return 'input' in read ? acceptCell(of, read.input) : read;
}

const readers: Readonly<Record<Indicator['type'], (text: string, of: Indicator) => Read>> = {
  flag: (text) => readFlag(comparable(text)),
  date: readDay,
  choice: (text, of) => readChoice(text, of as ChoiceIndicator),
  number: (text, of) => readNumber(withoutPercent(text, of as NumberIndicator), of as NumberIndicator),
};

const yes = new Set(['是', 'yes', 'true', '1']), no = new Set(['否', 'no', 'false', '0']);
const readFlag = (word: string): Read => (yes.has(word) ? { input: true } : no.has(word) ? { input: false } : { code: 'unlisted' });

const dayForms = [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, /^(\d{4})(\d\d)(\d\d)$/];

function readDay(text: string): Read {
  const parts = dayForms.map((form) => form.exec(text)).find((found) => found !== null);
  const day = parts?.slice(1).map((part) => part.padStart(2, '0')).join('-') ?? '';
  return isDay(day) ? { input: day } : { code: 'not-a-day' };
}

/** By code or by label; two answers of the same name are neither. */
function readChoice(text: string, of: ChoiceIndicator): Read {
  if (Object.hasOwn(of.codes, text)) return { input: text };
  const wanted = comparable(text);
  const found = Object.entries(of.codes).filter(([code, { zh, en }]) => [code, zh, en].some((name) => comparable(name) === wanted));
  return found.length === 1 ? { input: found[0]?.[0] } : { code: 'unlisted' };
}

const plain = '(-?(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.\\d+)?)';
const exactForm = new RegExp(`^${plain}$`);
const rangeForm = new RegExp(`^${plain} ?(?:-|–|~|至) ?${plain}$`);
const boundForm = new RegExp(`^(>=|<=|>|<|≥|≤|≧|≦) ?${plain}$`);

/** The sign of a percentage says what its column says already. */
const withoutPercent = (text: string, { unit }: NumberIndicator): string => (unit === 'percent' ? text.replace(/ ?[%％]$/, '') : text);

function readNumber(text: string, of: NumberIndicator): Read {
  const exact = exactForm.exec(text);
  if (exact) return finite([exact[1]], of, ([n]) => n);
  const range = rangeForm.exec(text);
  if (range) return finite([range[1], range[2]], of, ([low, high]) => ({ low, high }));
  const [, sign = '', end] = boundForm.exec(text) ?? [];
  if (end === undefined) return { code: 'not-a-number' };
  return finite([end], of, ([n = NaN]) => {
    if (sign === '<') return lessThan(of, n);
    if (sign === '>') return moreThan(of, n);
    return '<=≤≦'.includes(sign) ? { high: n } : { low: n };
  });
}

/** Decimals are counted in the text: 3299.9999999999999999 is read as 3300 by every computer. */
function finite(texts: readonly (string | undefined)[], { scale }: NumberIndicator, read: (numbers: readonly number[]) => unknown): Read {
  const plainTexts = texts.map((text = '') => text.replaceAll(',', ''));
  if (plainTexts.some((text) => (/\.(\d*?)0*$/.exec(text)?.[1] ?? '').length > Math.log10(scale))) return { code: 'off-step' };
  if (plainTexts.some((text) => text.replace(/\D/g, '').length > 15)) return { code: 'out-of-range' };
  return { input: read(plainTexts.map(Number)) };
}
