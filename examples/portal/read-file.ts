/** Files as they come: text, tables, JSON. What cannot be read is one sentence. */
import { readFileSync, statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { masked, shown } from '@dabiao/core';
import { Complaint, type Sentence } from './complaint.ts';

/** A path fit for a message: its end, where the name is. */
export function shownPath(path: string): string {
  const letters = [...masked(path)];
  return shown(letters.length > 40 ? `…${letters.slice(-39).join('')}` : letters.join(''));
}

/** What is wrong with a file, behind its name. */
export const about = (path: string, zh: string, en: string): Complaint => new Complaint({ zh: `${shownPath(path)}：${zh}`, en: `${shownPath(path)}: ${en}` });

/** The text of a file in UTF-8, without its byte order mark. A file in GBK read as UTF-8 would be full of unknown words, not of errors. */
export function readText(path: string): string {
  const bytes = bytesOf(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw about(path, '不是 UTF-8 编码；应为 UTF-8（表格软件中选“CSV UTF-8”另存）。请另存后重试。', 'not UTF-8; expected UTF-8 ("CSV UTF-8" in a spreadsheet). Save it as such and try again.');
  }
}

/** More than a text can hold here. A register of a whole prefecture has a third of it. */
const mostBytes = 512 * 1024 * 1024;

/**
 * The bytes of a file.
 *
 * @throws Complaint when it cannot be read, or is larger than a text can be
 */
export function bytesOf(path: string): Uint8Array {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > mostBytes) throw about(path, `文件有 ${Math.round(size / 1024 / 1024)} MB；应不超过 512 MB。请按县分开导出。`, `the file has ${Math.round(size / 1024 / 1024)} MB; expected at most 512 MB. Export county by county.`);
  try {
    return readFileSync(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw about(path, `${missing ? '没有这个文件' : '文件无法读取'}；应为可读的文件。请检查路径。`, `${missing ? 'no such file' : 'the file cannot be read'}; expected a file that can be read. Check the path.`);
  }
}

/** The cells of a table, and the line in which each row ends: blank lines and line breaks in cells make it differ from the count. */
export type Grid = { readonly headers: string[]; readonly rows: string[][]; readonly lines: readonly number[] };

type RowInFile = { readonly record: string[]; readonly info: { readonly lines: number } };
export function readGrid(path: string): Grid {
  const text = readText(path);
  try {
    const [head, ...rows] = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as RowInFile[];
    return { headers: head?.record ?? [], rows: rows.map(({ record }) => record), lines: rows.map(({ info }) => info.lines) };
  } catch {
    throw about(path, '不是有效的 CSV；应为逗号分隔的表。请检查引号。', 'not valid CSV; expected a table separated by commas. Check the quotes.');
  }
}

/** @throws Complaint when a column without which nothing can be judged is not there */
export function needColumns(path: string, wanted: readonly (readonly [string, boolean])[]): void {
  const absent = wanted.filter(([, there]) => !there).map(([name]) => name);
  if (absent.length === 0) return;
  throw about(path, `缺少列 ${absent.join('、')}；应为逗号分隔、首行为列名的表。请检查分隔符和列名。`, `no column ${absent.join(', ')}; expected a table separated by commas, its headers in the first line. Check separators and headers.`);
}

export function readJson(path: string, expected: Sentence): unknown {
  const text = readText(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw about(path, `不是有效的 JSON；应为${expected.zh}。请改正后重试。`, `not valid JSON; expected ${expected.en}. Correct it and try again.`);
  }
  const twice = repeatedKey(text);
  if (twice === null) return value;
  throw about(path, `字段 ${twice} 写了两次；每个字段应只写一次。请留下正确的一个。`, `the field ${twice} stands there twice; expected each field once. Keep the right one.`);
}

/** A key that an object of valid JSON holds twice: the parser would take the last one without a word. */
function repeatedKey(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  let before = '';
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const keys = open.at(-1), key = JSON.parse(before) as string;
      if (keys?.has(key)) return shown(key);
      keys?.add(key);
    }
    before = token;
  }
  return null;
}
