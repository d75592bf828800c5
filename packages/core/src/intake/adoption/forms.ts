/** The form of an adoption document, word by word. */
import { adoptionSchemaId } from '../../model/adoption.js';
import { units } from '../../model/unit.js';
import type { Form, Name, Words } from './form.js';

const text = (zh: string, en: string, max: number, pattern?: string): Form => ({ is: 'text', of: { zh, en }, max, ...(pattern !== undefined && { pattern }) });
const id = text('小写字母、数字和连字符的编号', 'an id of small letters, digits and hyphens', 200, '^(?!(constructor|prototype)$)[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$');
const key = text('指标、名册或选项的代号', 'the id of an indicator, roster or option', 100, '^(?!(constructor|prototype)$)[A-Za-z0-9-]+$');
const words = text('文字', 'a text', 2_000, '\\S');
const place = text('区划代码，如 5117 或 511722', 'a division code such as 5117 or 511722', 12, '^[1-9]\\d(\\d\\d(\\d\\d(\\d{3}(\\d{3})?)?)?)?$');
const anyPlace = text('CN 或区划代码', 'CN or a division code', 12, '^(CN|[1-9]\\d(\\d\\d(\\d\\d(\\d{3}(\\d{3})?)?)?)?)$');
/** A line: it is shown on screens and forms, so nothing in it may break or hide it. */
const line = text('一行文字，无控制字符', 'one line of text without control characters', 2_000, '^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]*$');
const label: Form = { is: 'object', fields: { zh: line, en: line } };
const one = (...of: (string | number | true)[]): Form => ({ is: 'one', of });
const list = (of: Form, min = 1, max = 200): Form => ({ is: 'list', of, min, max });
const tuple = (...of: Form[]): Form => ({ is: 'tuple', of });
const relation = one('>=', '>', '<=', '<', '=');

const number: Form = { is: 'number' };

export const condition: Form = { is: 'word', name: 'condition' };
/** The answer to a date, 'on', or a date of whom the rows of a roster belong to. */
const day: Form = { is: 'either', plain: key, object: { is: 'object', fields: { owner: key } } };
export const quantity: Form = { is: 'word', name: 'quantity', or: one(0, 1) };

/** Every word by its key, with what stands beside it. */
export const languages: Readonly<Record<Name, Words>> = {
  condition: {
    is: { is: key },
    oneOf: { oneOf: key, codes: list(key) },
    compare: { compare: tuple(quantity, relation, quantity) },
    ratio: { ratio: tuple(quantity, quantity), by: relation, limit: quantity },
    all: { all: list(condition) },
    any: { any: list(condition) },
    atLeast: { atLeast: { is: 'whole', min: 1, max: 200 }, of: list(condition) },
    not: { not: condition },
    concur: { concur: list(condition) },
    every: { every: key, of: condition, where: { optional: condition } },
    some: { some: key, of: condition, where: { optional: condition } },
    holds: { holds: id },
    inherited: { inherited: one(true) },
  },
  quantity: {
    indicator: { indicator: key },
    parameter: { parameter: id },
    sum: { sum: list(quantity) },
    minus: { minus: tuple(quantity, quantity) },
    product: { product: tuple(quantity, quantity) },
    atMost: { atMost: tuple(quantity, quantity) },
    atLeast: { atLeast: tuple(quantity, quantity) },
    share: { share: tuple(quantity, quantity) },
    asOf: { asOf: id, day },
    elapsed: { elapsed: one('day', 'month', 'year', 'calendar-month', 'calendar-year'), from: day, to: day },
    workingDays: { workingDays: id, from: day, to: day },
    count: { count: key, where: condition },
    total: { total: key, of: quantity, where: { optional: condition } },
    score: { score: list({ is: 'object', fields: { id: key, label, when: { optional: condition }, points: quantity } }) },
  },
  bound: { atLeast: { atLeast: number }, atMost: { atMost: number }, between: { between: tuple(number, number) } },
};

const amount: Form = { is: 'word', name: 'bound', or: number };
const source: Form = {
  is: 'object',
  fields: {
    id, title: label, untitled: { optional: one(true) }, issuer: { optional: label }, number: { optional: words },
    date: { optional: text('YYYY、YYYY-MM 或 YYYY-MM-DD', 'YYYY, YYYY-MM or YYYY-MM-DD', 10, '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$') },
    link: { optional: text('http 或 https 开头的网址', 'an address that begins with http or https', 500, '^https?://[^\\s<>"]+$') },
  },
};
const entry = (value: Form): Form => ({
  is: 'object',
  fields: {
    from: { is: 'day' }, until: { optional: { is: 'day' } }, places: { optional: list(anyPlace, 1, 500) }, value: { optional: value },
    source: { is: 'either', plain: id, object: source }, clause: { optional: words },
    standing: one('official', 'reported', 'recalled', 'inferred', 'reconstructed', 'unset'),
    text: { optional: label }, reading: { optional: label }, verifiedThrough: { optional: { is: 'day' } },
  },
});
const subject = one('household', 'member', 'village', 'township', 'county', 'exception');
const about = { id, label: { optional: label }, subject: { optional: subject } } as const;

export const parameterForm: Form = {
  is: 'object', fields: { id, label: { optional: label }, unit: { optional: one(...Object.keys(units)) }, scale: { optional: one(1, 10, 100) }, values: list(entry(amount)) },
};
export const ruleForm: Form = {
  is: 'object',
  fields: {
    ...about, sense: { optional: one('standard', 'risk', 'veto', 'eligibility') }, criteria: list(entry(condition)),
    omits: { optional: list({ is: 'object', fields: { clause: label, reason: label } }, 0) },
  },
};
export const figureForm: Form = { is: 'object', fields: { ...about, formula: list(entry(quantity)) } };

export const documentForm: Form = {
  is: 'object',
  fields: {
    schema: one(adoptionSchemaId),
    $schema: { optional: text('模式文件的位置', 'where the schema file is', 500) },
    bureau: { is: 'object', fields: { label, places: list(place, 1, 500) } },
    sources: list(source),
    parameters: { optional: list(parameterForm, 0) },
    rules: { optional: list(ruleForm, 0) },
    figures: { optional: list(figureForm, 0) },
  },
};
