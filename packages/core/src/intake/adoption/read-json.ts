/**
 * A JSON reader for documents that people write by hand: it tells what `JSON.parse` silently lets through.
 *
 * A key that stands twice (the last would win), a prototype key, a number that no computer holds (1e999 reads as infinite), nesting
 * that no clerk writes. Problems carry the JSON path; where the text is no JSON at all, the line and column.
 */
import type { Label } from '../../model/label.js';
import { shown, type Problem } from '../../model/problem.js';

/** How much is read. Far above any real document, far below what stops a browser. */
export const jsonLimits = { characters: 1_000_000, depth: 40, problems: 500 } as const;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type ReadJson = { readonly value: Json | undefined; readonly problems: readonly Problem[] };

const validJson: Label = { zh: '合乎 JSON 格式的文字', en: 'valid JSON' };
const lookThere: Label = { zh: '请检查该处的引号、逗号和括号。', en: 'Check quotes, commas and brackets there.' };
const smaller: Label = { zh: `至多 ${jsonLimits.characters} 个字符`, en: `at most ${jsonLimits.characters} characters` };
const split: Label = { zh: '请分成几个文件；未采用任何内容。', en: 'Split it into several files. Nothing was adopted.' };
const flatter: Label = { zh: `至多 ${jsonLimits.depth} 层`, en: `at most ${jsonLimits.depth} levels` };
const extract: Label = { zh: '请把里层写成单独的规则，用 holds 引用。', en: 'Make the inner part a rule of its own and refer to it with holds.' };
const once: Label = { zh: '每个键一次', en: 'each key once' };
const keepOne: Label = { zh: '请只留下正确的一个。', en: 'Keep the right one.' };
const plainKey: Label = { zh: '普通的键名', en: 'an ordinary key' };
const dropKey: Label = { zh: '请删除该键。', en: 'Remove the key.' };
const finite: Label = { zh: '写得出的有限数', en: 'a finite number' };
const rewrite: Label = { zh: '请按文件原文改正。', en: 'Correct it as the document prints it.' };

const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Thrown inside only, where nothing after it can be read. */
class Unreadable extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Reads a text; `value` is undefined when it is no JSON. */
export function readJson(text: string): ReadJson {
  if (text.length > jsonLimits.characters) return { value: undefined, problems: [{ code: 'too-large', path: '$', given: `${text.length}`, expected: smaller, remedy: split }] };
  const reader = new Reader(text.replace(/^\ufeff/, ''));
  try {
    return { value: reader.whole(), problems: reader.problems };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { value: undefined, problems: [...reader.problems, error.problem] };
  }
}

class Reader {
  readonly problems: Problem[] = [];
  readonly #text: string;
  #at = 0;
  constructor(text: string) {
    this.#text = text;
  }

  whole(): Json {
    const value = this.#value('', 1);
    this.#blanks();
    if (this.#at < this.#text.length) this.#fail();
    return value;
  }

  #value(path: string, depth: number): Json {
    if (depth > jsonLimits.depth) throw new Unreadable({ code: 'too-deep', path: path || '$', given: '', expected: flatter, remedy: extract });
    this.#blanks();
    const c = this.#text[this.#at];
    if (c === '{') return this.#object(path, depth);
    if (c === '[') return this.#list(path, depth);
    if (c === '"') return this.#string();
    const word = /^(?:true|false|null)\b/.exec(this.#text.slice(this.#at, this.#at + 6))?.[0];
    if (word === undefined) return this.#number(path);
    this.#at += word.length;
    return word === 'null' ? null : word === 'true';
  }

  #object(path: string, depth: number): Json {
    const cells = new Map<string, Json>();
    this.#at++;
    while (!this.#ends('}', cells.size > 0)) {
      this.#blanks();
      const key = this.#text[this.#at] === '"' ? this.#string() : this.#fail();
      const at = path === '' ? shown(key) : `${path}.${shown(key)}`;
      this.#blanks();
      if (this.#text[this.#at++] !== ':') this.#fail(-1);
      const value = this.#value(at, depth + 1);
      if (prototypeKeys.has(key)) this.#tell({ code: 'unknown-key', path: at, given: shown(key), expected: plainKey, remedy: dropKey });
      else if (cells.has(key)) this.#tell({ code: 'repeated', path: at, given: shown(key), expected: once, remedy: keepOne });
      // A key that is refused still counts, so that the comma before the next one is expected.
      cells.set(prototypeKeys.has(key) ? ` ${key}` : key, value);
    }
    return Object.fromEntries([...cells].filter(([key]) => !key.startsWith(' ') || !prototypeKeys.has(key.slice(1))));
  }

  #list(path: string, depth: number): Json {
    const items: Json[] = [];
    this.#at++;
    while (!this.#ends(']', items.length > 0)) items.push(this.#value(`${path || '$'}[${items.length}]`, depth + 1));
    return items;
  }

  /** Says whether the object or list ends here, and takes the comma before what follows. */
  #ends(bracket: string, hasItems: boolean): boolean {
    this.#blanks();
    if (this.#text[this.#at] === bracket) {
      this.#at++;
      return true;
    }
    if (hasItems && this.#text[this.#at++] !== ',') this.#fail(-1);
    return false;
  }

  #string(): string {
    const start = this.#at++;
    while (this.#at < this.#text.length && this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    this.#at++;
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      this.#at = start;
      return this.#fail();
    }
  }

  #number(path: string): number {
    const found = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(this.#text.slice(this.#at, this.#at + 400))?.[0];
    if (found === undefined) return this.#fail();
    this.#at += found.length;
    const n = Number(found);
    if (!Number.isFinite(n) || Object.is(n, -0)) this.#tell({ code: 'not-a-number', path: path || '$', given: shown(found), expected: finite, remedy: rewrite });
    return n;
  }

  #blanks(): void {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x')) this.#at++;
  }

  #tell(problem: Problem): void {
    if (this.problems.length < jsonLimits.problems) this.problems.push(problem);
  }

  #fail(back = 0): never {
    const before = this.#text.slice(0, Math.min(this.#at + back, this.#text.length)).split('\n');
    const path = `$ ${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    const given = shown(this.#text.slice(this.#at + back, this.#at + back + 12));
    throw new Unreadable({ code: 'wrong-shape', path, given, expected: validJson, remedy: lookThere });
  }
}
