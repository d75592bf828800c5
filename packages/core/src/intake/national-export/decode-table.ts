import type { Label } from '../../model/label.js';
import type { Problem } from '../../model/problem.js';
import { separatorIn } from './split-rows.js';

/** How the text of a file is written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** The text of a file, how it was written, and by what that was told; the separator of its cells. */
export type DecodedTable = { readonly text: string; readonly encoding: TextEncoding; readonly why: Label; readonly separator: ',' | '\t' };

const saveAsText: Label = { zh: '请在表格软件中另存为“CSV UTF-8（逗号分隔）”，编号各列先设为文本。', en: 'Save it in the spreadsheet as “CSV UTF-8”, with the columns of numbers set to text first.' };
const aTextFile: Label = { zh: '文本表格（CSV 或制表符分隔）', en: 'a table as text (CSV, or separated by tabs)' };
const anEncoding: Label = { zh: 'UTF-8、UTF-16 或 GB18030 编码的文本', en: 'text in UTF-8, UTF-16 or GB18030' };

/**
 * Turns the bytes of a table into text. Chinese systems write GB18030, spreadsheets UTF-8 with a byte order mark or UTF-16; read as
 * the wrong one, a file is full of unknown words and of no errors. UTF-8 is tried first and strictly: hardly any Chinese text of
 * GB18030 is valid as UTF-8 by chance.
 *
 * @returns the text, the encoding and why it was chosen; a problem for a workbook, a web page, or bytes that are none of these
 * @example decodeTable(Uint8Array.of(0xbb, 0xa7, 0xb1, 0xe0, 0xba, 0xc5)).text //=> '户编号'
 */
export function decodeTable(bytes: Uint8Array): DecodedTable | Problem {
  const kind = kinds.find(({ starts }) => starts.some((start) => start.every((byte, i) => bytes[i] === byte)));
  if (kind) return { code: 'wrong-shape', path: 'file', given: kind.name, expected: aTextFile, remedy: saveAsText };
  const { encoding, why } = marked(bytes) ?? unmarked(bytes);
  const text = decoded(bytes, encoding) ?? '';
  if (text === '' && bytes.length > 0) return { code: 'wrong-type', path: 'file', given: `${bytes.length} bytes`, expected: anEncoding, remedy: saveAsText };
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text.slice(0, 500))) return { code: 'wrong-shape', path: 'file', given: 'HTML', expected: aTextFile, remedy: saveAsText };
  return { text, encoding, why, separator: separatorIn(text) };
}

const kinds = [
  { name: 'xlsx', starts: [[0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06]] },
  { name: 'xls', starts: [[0xd0, 0xcf, 0x11, 0xe0]] },
  { name: 'pdf', starts: [[0x25, 0x50, 0x44, 0x46]] },
];

type Choice = { readonly encoding: TextEncoding; readonly why: Label };

const byMark = (encoding: TextEncoding, name: string): Choice => ({ encoding, why: { zh: `文件开头有 ${name} 的字节顺序标记`, en: `the file begins with the byte order mark of ${name}` } });

function marked([a, b, c]: Uint8Array): Choice | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return byMark('utf-8', 'UTF-8');
  if (a === 0xff && b === 0xfe) return byMark('utf-16le', 'UTF-16');
  return a === 0xfe && b === 0xff ? byMark('utf-16be', 'UTF-16') : null;
}

/** Digits and separators have a zero byte in UTF-16, behind or before them, and no text has one in the other encodings. */
function unmarked(bytes: Uint8Array): Choice {
  const head = bytes.subarray(0, 10_000);
  const zeros = (odd: number): number => head.reduce((n, byte, i) => (byte === 0 && i % 2 === odd ? n + 1 : n), 0);
  const behind = zeros(1), before = zeros(0);
  if (behind + before > 0) {
    const encoding = behind > before ? 'utf-16le' : 'utf-16be';
    return { encoding, why: { zh: '没有字节顺序标记，但字节零的位置是 UTF-16 的', en: 'no byte order mark, but zero bytes where UTF-16 has them' } };
  }
  if (decoded(bytes, 'utf-8') !== null) return { encoding: 'utf-8', why: { zh: '全文都是有效的 UTF-8', en: 'all of it is valid UTF-8' } };
  return { encoding: 'gb18030', why: { zh: '不是有效的 UTF-8，全文是有效的 GB18030（含 GBK、GB2312）', en: 'it is not valid UTF-8, and all of it is valid GB18030 (which includes GBK and GB2312)' } };
}

/** Every browser and every supported Node has it; the types of neither are ours to load. */
declare const TextDecoder: new (encoding: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** Strictly: null where a byte does not fit, or where the runtime does not know the encoding. */
function decoded(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
