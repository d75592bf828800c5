import type { ExportAnswer, ExportColumn, ExportPeriod } from '../../model/export-dictionary.js';
import { expectation } from '../../model/expectation.js';
import type { Indicator } from '../../model/indicator.js';
import type { Label } from '../../model/label.js';
import { aDay, giveOrNull, oneOfThese, type ProblemCode } from '../../model/problem.js';
import type { Value } from '../../model/record.js';
import { limits } from '../limits.js';
import { acceptText } from '../text-cell.js';
import { comparable, isBlank, trimmed } from '../text.js';

/** Why a cell is not believed. Where it stands is added by whoever knows it. */
export type Flaw = { readonly code: ProblemCode; readonly expected: Label; readonly remedy: Label };

/**
 * What a cell says: answers, or a flaw. `value` is what stands there as the list has it; `periods`, those that know it, where not all
 * do; `silent`, that it is right and says nothing about some indicator of its column.
 */
export type Reading = {
  readonly answers: readonly (readonly [of: Indicator, value: Value])[];
  readonly value?: string;
  readonly periods?: readonly ExportPeriod[];
  readonly flaw?: Flaw;
  readonly silent?: true;
};

/** Reads a cell; null is an empty one: nobody knows. */
export type ReadCell = (text: string) => Reading | null;

export type CellContext = {
  readonly periods: readonly ExportPeriod[];
  /** The periods that the file may be of. */
  readonly allowed: readonly ExportPeriod[];
  /** The power of ten from the unit of the column to that of its indicator. */
  readonly power: number;
  /** False where parts of the answer have no column, so that nothing follows from what is not said. */
  readonly whole: boolean;
};

const asText: Label = { zh: '表格软件把日期存成了序号；请把该列设为文本，从系统重新导出。', en: 'A spreadsheet stored the day as a serial number. Set the column to text and export it again.' };
const dayToo: Label = { zh: '只有年月，不知是哪一天；请补上日期，不知道就留空。', en: 'It names a month and no day. Give the day, or leave it empty if nobody knows.' };
const codesDiffer: Label = { zh: '代码的编号各系统不同；请导出文字，不要导出代码。', en: 'Systems number their codes differently. Export the words, not the codes.' };
const shorter: Label = { zh: `至多 ${limits.text} 个字`, en: `at most ${limits.text} characters` };

/** How many different texts of one column are remembered, so that each is read once. */
const remembered = 5_000;

/** Prepares the cells of a column. */
export function cellReader(column: ExportColumn, context: CellContext): ReadCell {
  const read = column.list ? listReader(column, context) : plainReader(column, context);
  const before = new Map<string, Reading | null>();
  return (text) => {
    const known = before.get(text);
    if (known !== undefined) return known;
    const reading = text.length > limits.text ? flawed('too-large', shorter, giveOrNull) : isBlank(trimmed(text)) ? null : read(trimmed(text));
    if (before.size < remembered && text.length <= limits.text) before.set(text, reading);
    return reading;
  };
}

const flawed = (code: ProblemCode, expected: Label, remedy: Label): Reading => ({ answers: [], flaw: { code, expected, remedy } });

function plainReader({ type, gives = [] }: ExportColumn, { power }: CellContext): (text: string) => Reading {
  return (text) => {
    const moved = power === 0 ? text : shifted(text, power);
    const answers: (readonly [Indicator, Value])[] = [];
    let silent = false;
    for (const answer of gives) {
      const { of } = answer;
      if (answer.values !== undefined) {
        const given = answerOf(answer, [text], true);
        if (given) answers.push(given);
        else silent = true;
        continue;
      }
      const accepted = moved === null ? { code: 'not-a-number' as const } : acceptText(of, moved);
      if ('code' in accepted) return type === 'day' ? dayFlaw(text) : flawed(accepted.code, expectation(of), giveOrNull);
      answers.push([of, accepted.value]);
    }
    return silent ? { answers, value: text, silent } : { answers };
  };
}

const dayFlaw = (text: string): Reading =>
  flawed('not-a-day', aDay, /^\d{5}(\.\d+)?$/.test(text) ? asText : /^\d{4}[-/年.]?(0?[1-9]|1[0-2])月?$/.test(text) ? dayToo : giveOrNull);

/** A number in another unit, by moving the point in its text: 1.005 times 10,000 is not 10050 for a computer. Null for what is no plain number. */
export function shifted(text: string, power: number): string | null {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)((?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3})+))(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') return null;
  const digits = whole.replaceAll(',', '') + decimals, point = digits.length - decimals.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, ''), right = padded.slice(at);
  const moved = right === '' ? left : `${left}.${right}`;
  return sign !== '' && /[1-9]/.test(moved) ? `-${moved}` : moved;
}

/** The values of a list, by the ways to write them. */
function listReader(column: ExportColumn, { periods, allowed, whole }: CellContext): (text: string) => Reading {
  const { list, gives = [] } = column;
  if (list === undefined) throw new TypeError(`${column.key}: no list`);
  const byText = new Map<string, string>();
  const all = [...new Set(Object.values(list.values).flat())];
  for (const value of all) byText.set(comparable(value), value);
  for (const [text, value] of [...Object.entries(list.also ?? {}), ...Object.entries(list.codes ?? {})]) byText.set(comparable(text), value);
  const periodsOf = new Map(all.map((value) => [value, periods.filter(({ id }) => !Object.hasOwn(list.values, id) || list.values[id]?.includes(value))]));
  return (text) => {
    const parts = list.many || column.several ? [...new Set(text.split(/[,，、;；]/).map(comparable))].filter((part) => part !== '') : [comparable(text)];
    const values = parts.map((part) => byText.get(part));
    const expected = oneOfThese(all.filter((value) => fits(periodsOf.get(value) ?? [], periods, allowed)));
    const found = values.filter((value) => value !== undefined);
    if (found.length < values.length && !list.open) {
      return flawed('unlisted', expected, parts.every((part) => /^\d{1,2}$/.test(part)) ? codesDiffer : giveOrNull);
    }
    const isWhole = whole && found.length === values.length;
    const within = periods.filter((period) => found.every((value) => periodsOf.get(value)?.includes(period)));
    const some = within.length < periods.length ? { periods: within } : {};
    if (!fits(within, periods, allowed)) return { ...flawed('unlisted', expected, ofPeriods(found, within)), ...some };
    if (list.alone !== undefined && found.length > 1 && found.includes(list.alone)) return { ...flawed('contradiction', onlyAlone(list.alone), giveOrNull), ...some };
    const given = gives.map((answer) => answerOf(answer, found, isWhole));
    return {
      value: isWhole ? found.join('，') : text, answers: given.filter((answer) => answer !== null), ...some, ...((given.includes(null) || (gives.length > 0 && found.length < values.length)) && { silent: true as const }),
    };
  };
}

/** A value that every period knows fits any file. */
const fits = (of: readonly ExportPeriod[], periods: readonly ExportPeriod[], allowed: readonly ExportPeriod[]): boolean =>
  of.length === periods.length || of.some((period) => allowed.includes(period));

function ofPeriods(values: readonly string[], periods: readonly ExportPeriod[]): Label {
  const [zh, en] = [periods.map(({ label }) => label.zh).join('、') || '不同时期', periods.map(({ label }) => label.en).join(', ') || 'different periods'];
  return {
    zh: `“${values.join('，')}”是${zh}的取值；请按本表的时期改正，或在 period 中写明本表的时期。`,
    en: `“${values.join('，')}” is a value of ${en}. Correct it to the period of the file, or name the period under \`period\`.`,
  };
}

const onlyAlone = (value: string): Label => ({ zh: `“${value}”不与其他值并列`, en: `“${value}” beside no other value` });

/** The answer that some values give to an indicator, null for none. */
function answerOf({ of, values, otherwise }: ExportAnswer, found: readonly string[], whole: boolean): readonly [Indicator, Value] | null {
  if (values === undefined) {
    const accepted = found.length === 1 ? acceptText(of, found[0]) : { code: 'unlisted' as const };
    return 'value' in accepted ? [of, accepted.value] : null;
  }
  const given = [...new Set(found.flatMap((value) => (Object.hasOwn(values, value) ? [values[value]] : [])))];
  if (given.length === 1) return [of, given[0]];
  return given.length === 0 && otherwise !== undefined && whole ? [of, otherwise] : null;
}
