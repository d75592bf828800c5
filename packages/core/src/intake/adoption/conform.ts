/** Holds a document against its form. Everything that is wrong is told, not only the first thing. */
import { isDay } from '../../model/civil-date.js';
import type { Label } from '../../model/label.js';
import { aDay, oneOfThese, shown, type Problem, type ProblemCode } from '../../model/problem.js';
import { formOf, isOptional, type Field, type Form } from './form.js';
import { languages } from './forms.js';
import type { Json } from './read-json.js';

const correct: Label = { zh: '请按文件改正。', en: 'Correct it as the document says.' };
const addIt: Label = { zh: '请补上。', en: 'Add it.' };
const remove: Label = { zh: '请删除，或改正键名。', en: 'Remove it, or correct its name.' };
const unquote: Label = { zh: '请去掉数两边的引号。', en: 'Remove the quotes around the number.' };
const shorten: Label = { zh: '请缩短。', en: 'Shorten it.' };
const aText: Label = { zh: '文字', en: 'a text' };
const aNumber: Label = { zh: '不带引号的数', en: 'a number without quotes' };
const anObject: Label = { zh: '花括号里的对象', en: 'an object in braces' };
const isObject = (json: Json): json is { readonly [key: string]: Json } => typeof json === 'object' && json !== null && !Array.isArray(json);

/** Lists what is wrong with a document; nothing when it has its form. */
export function conform(form: Form, json: Json, path: string): Problem[] {
  const problem = (code: ProblemCode, expected: Label, remedy = correct, at = path): Problem[] => [{ code, path: at || '$', given: shown(json), expected, remedy }];
  switch (form.is) {
    case 'text': {
      if (typeof json !== 'string') return problem('wrong-type', form.of);
      if (json.length > form.max) return problem('too-large', { zh: `至多 ${form.max} 个字符`, en: `at most ${form.max} characters` }, shorten);
      return form.pattern === undefined || new RegExp(form.pattern, 'u').test(json) ? [] : problem('unlisted', form.of);
    }
    case 'day': return typeof json === 'string' && isDay(json) ? [] : problem('not-a-day', aDay);
    case 'number': return typeof json === 'number' ? [] : problem('wrong-type', aNumber, isNumeric(json) ? unquote : correct);
    case 'whole': {
      const expected = { zh: `整数，${form.min} … ${form.max}`, en: `a whole number, ${form.min} … ${form.max}` };
      if (typeof json !== 'number') return problem('wrong-type', expected, isNumeric(json) ? unquote : correct);
      return Number.isInteger(json) && json >= form.min && json <= form.max ? [] : problem('out-of-range', expected);
    }
    case 'one': return (form.of as readonly Json[]).includes(json) ? [] : problem('unlisted', oneOfThese(form.of.map(String)));
    case 'list': return listed(form, json, path);
    case 'tuple': {
      const expected = { zh: `${form.of.length} 项的列表`, en: `a list of ${form.of.length}` };
      if (!Array.isArray(json) || json.length !== form.of.length) return problem('wrong-shape', expected);
      return form.of.flatMap((of, i) => conform(of, json[i] as Json, `${path}[${i}]`));
    }
    case 'object': return isObject(json) ? fieldsOf(form.fields, json, path) : problem('wrong-shape', anObject);
    case 'either': return conform(isObject(json) ? form.object : form.plain, json, path);
    case 'word': return isObject(json) || form.or === undefined ? wordOf(form, json, path) : conform(form.or, json, path);
  }
}

const isNumeric = (json: Json): boolean => typeof json === 'string' && json.length < 40 && json.trim() !== '' && Number.isFinite(Number(json));

function listed(form: Form & { readonly is: 'list' }, json: Json, path: string): Problem[] {
  const expected = { zh: `${form.min} 至 ${form.max} 项的列表`, en: `a list of ${form.min} to ${form.max}` };
  if (!Array.isArray(json)) return [{ code: 'wrong-shape', path, given: shown(json), expected, remedy: correct }];
  const items: readonly Json[] = json;
  const fits = items.length >= form.min && items.length <= form.max;
  const flaws = items.slice(0, form.max).flatMap((item, i) => conform(form.of, item, `${path}[${i}]`));
  return fits ? flaws : [{ code: items.length < form.min ? 'absent' : 'too-large', path, given: `${items.length}`, expected, remedy: items.length < form.min ? addIt : shorten }, ...flaws];
}

const joined = (path: string, key: string): string => (path === '' ? shown(key) : `${path}.${shown(key)}`);

function fieldsOf(fields: Readonly<Record<string, Field>>, json: { readonly [key: string]: Json }, path: string): Problem[] {
  const known = oneOfThese(Object.keys(fields));
  const unknown = Object.keys(json).filter((key) => !Object.hasOwn(fields, key));
  return [
    ...unknown.slice(0, 50).map((key): Problem => ({ code: 'unknown-key', path: joined(path, key), given: '', expected: known, remedy: remove })),
    ...Object.entries(fields).flatMap(([key, field]) => {
      const at = joined(path, key);
      if (Object.hasOwn(json, key)) return conform(formOf(field), json[key] as Json, at);
      return isOptional(field) ? [] : [{ code: 'absent' as const, path: at, given: '', expected: expectedOf(formOf(field)), remedy: addIt }];
    }),
  ];
}

/** What stands in a form, in words, for somebody who left it out. */
function expectedOf(form: Form): Label {
  switch (form.is) {
    case 'text': return form.of;
    case 'day': return aDay;
    case 'number': case 'whole': return aNumber;
    case 'one': return oneOfThese(form.of.map(String));
    case 'list': case 'tuple': return { zh: '方括号里的列表', en: 'a list in square brackets' };
    case 'object': return anObject;
    case 'either': return expectedOf(form.plain).zh === aText.zh ? aText : expectedOf(form.plain);
    case 'word': return oneOfThese(Object.keys(languages[form.name]));
  }
}

/** An object of the language has exactly one key that is a word; the rest stands beside it. */
function wordOf(form: Form & { readonly is: 'word' }, json: Json, path: string): Problem[] {
  const language = languages[form.name];
  const names = Object.keys(language);
  const found = isObject(json) ? names.filter((name) => Object.hasOwn(json, name)) : [];
  const [word, ...others] = found;
  if (!isObject(json) || word === undefined || others.length > 0) {
    const given = isObject(json) ? Object.keys(json).slice(0, 3).map(shown).join(', ') : shown(json);
    return [{ code: 'unlisted', path, given, expected: oneOfThese(names), remedy: { zh: '请改用其中一个词。', en: 'Use one of these words.' } }];
  }
  return fieldsOf(language[word] ?? {}, json, path);
}
