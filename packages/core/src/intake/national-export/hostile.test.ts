import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalExport } from '../../rulebook/national-export/national-export.js';
import type { RecordOf } from '../../model/record.js';
import { decodeTable } from './decode-table.js';
import { readExport } from './read-export.js';
import type { ExportInput } from './export-rows.js';
import { splitRows } from './split-rows.js';

const read = (input: ExportInput) => readExport(input, nationalExport);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array =>
  Uint8Array.from([...(mark ? '\ufeff' : '') + text].flatMap((c) => (big ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])));
const gbk = Uint8Array.of(0xbb, 0xa7, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0x41, 0x2c, 0xbc, 0xd7);
const text = '户编号,姓名\nA,甲';

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', bytesOf(text), 'utf-8', '全文都是有效的 UTF-8'], ['UTF-8 with its mark', bytesOf(`\ufeff${text}`), 'utf-8', '文件开头有 UTF-8 的字节顺序标记'], ['GB18030', gbk, 'gb18030', '不是有效的 UTF-8，全文是有效的 GB18030（含 GBK、GB2312）'],
    ['UTF-16', utf16(text, false, true), 'utf-16le', '文件开头有 UTF-16 的字节顺序标记'], ['UTF-16 the other way round', utf16(text, true, true), 'utf-16be', '文件开头有 UTF-16 的字节顺序标记'],
    ['UTF-16 without its mark', utf16(text, false, false), 'utf-16le', '没有字节顺序标记，但字节零的位置是 UTF-16 的'], ['the same the other way round', utf16(text, true, false), 'utf-16be', '没有字节顺序标记，但字节零的位置是 UTF-16 的'],
  ])('are known as %s, and give the same households', (_, bytes, encoding, why) => {
    const { encoding: found, rows } = read(bytes);
    expect([found?.name, found?.why.zh, rows.map(({ id }) => id)]).toEqual([encoding, why, ['A']]);
  });
  it.each([
    ['a workbook', [0x50, 0x4b, 3, 4, 1]], ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0]], ['a PDF', [0x25, 0x50, 0x44, 0x46]], ['a web page', [...bytesOf('<html><table>')]], ['neither encoding', [0x41, 0xff, 0xff, 0x80, 0x41]],
  ])('of %s are refused with what to do, and nothing is guessed', (_, bytes) => {
    const { problems, rows } = read(Uint8Array.from(bytes));
    expect([problems.length, problems[0]?.remedy.zh, rows]).toEqual([1, expect.stringContaining('另存为') as string, []]);
  });
  it('that were cut off in the middle of a character are not mistaken for another encoding', () => {
    const cut = decodeTable(bytesOf('户编号,姓名\nA,甲').subarray(0, -1));
    expect('code' in cut ? cut.code : read(cut.text).problems[0]?.code).toMatch(/wrong/);
  });
});

describe('the cells of a table', () => {
  it('are those that csv-parse finds, whatever stands in them', () => {
    const seed = Date.now() % 1_000_000;
    console.log(`seed ${seed}`);
    const cell = fc.string({ unit: fc.constantFrom('甲', 'a', ',', '\t', '"', '\n', '\r\n', ' ', '=', '<b>', '\u3000') });
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }), fc.constantFrom(',', '\t'), fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, separator, newline, last) => {
      const quoted = (c: string): string => (/[",\t\r\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c);
      const written = rows.map((row) => row.map(quoted).join(separator)).join(newline) + (last ? newline : '');
      const parsed = parse(written, { delimiter: separator, relax_column_count: true, skip_empty_lines: false });
      expect([...splitRows(written, separator)]).toEqual(parsed);
    }), { seed, numRuns: 1_000 });
  });
  it('with a quote that is never closed lose no row behind it', () => {
    const lines = Array.from({ length: 300 }, (_, i) => `${i},b`);
    expect([...splitRows(['x,"open', ...lines].join('\n'), ',')]).toHaveLength(301);
    expect([...splitRows(['x,"open', ...lines, 'y,"end"'].join('\n'), ',')]).toHaveLength(302);
  });
  it('may end their lines as old systems did', () => expect([...splitRows('a,b\rc,d', ',')]).toEqual([['a', 'b'], ['c', 'd']]));
});

describe('hostile input', () => {
  it('of prototype keys as headers is no column, and changes no prototype', () => {
    const headers = ['户编号', '姓名', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '__proto__'];
    const { columns, rows } = read([headers, ['A', '甲', '{"x":1}', 'y', 'z', 'w', 'v']]);
    expect([columns.map(({ status }) => status), rows[0]?.record]).toEqual([['read', 'known', ...Array<string>(5).fill('unmapped')], { listedMembers: 1, members: [{}] }]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
  it('of prototype keys as numbers of households and as values is read like any other', () => {
    const { rows, cells } = read('户编号,性别,健康状况,是否危房户\n__proto__,constructor,toString,__proto__\nconstructor,男,健康,是');
    expect([rows.map(({ id }) => id), cells.map(({ reason }) => reason.code)]).toEqual([['__proto__', 'constructor'], ['unlisted', 'unlisted', 'unlisted']]);
  });
  it('of ten thousand columns is read, and each of them reported', () => {
    const headers = ['户编号', '姓名', '性别', ...Array.from({ length: 10_000 }, (_, i) => `人均纯收入第${i}`)];
    const { columns, rows } = read([headers, ['A', '甲', '男', ...Array<string>(10_000).fill('1')]]);
    expect([columns.length, rows[0]?.record, columns.filter(({ status }) => status === 'read').length]).toEqual([10_003, { listedMembers: 1, members: [{ sex: 'male' }] }, 2]);
    expect(columns.at(-1)?.letters).toBe('NTS');
  });
  it('of huge cells is refused cell by cell and shown shortened', () => {
    const huge = '9'.repeat(3_000_000);
    const { cells, rows, refused } = read(`户编号,姓名,家庭人口数,证件号码,性别\nA,${huge},${huge},${huge},${huge}\n${huge},甲,1,,`);
    expect([rows.length, refused.length, cells.length]).toEqual([1, 1, 3]);
    expect(JSON.stringify([cells, rows, refused.map(({ reason }) => reason)]).length).toBeLessThan(5_000);
  });
  it('of formulas, tags and control characters is text that no list knows', () => {
    const bad = ['=cmd|\'/c calc\'!A0', '@SUM(1)', '<img src=x onerror=alert(1)>', '\u202e男', '+1+1', '男\u0000'];
    for (const cell of bad) {
      const { rows, cells } = read([['户编号', '性别', '家庭人口数'], ['A', cell, cell]]);
      expect([cells.length, (rows[0]?.record['members'] as RecordOf[])[0]?.['sex']], cell).toEqual([2, { refused: expect.any(String) as string }]);
      expect(JSON.stringify(cells.map(({ reason }) => reason))).not.toMatch(/[\u202e\u0000]/);
    }
  });
  it('in the number of a household is no number: the row is refused with what to do, and no two become one', () => {
    for (const id of ['=1+1', '#REF!', '#N/A', '#DIV/0!', '#NAME?']) {
      const { rows, refused } = read([['户编号', '性别'], [id, '男'], ['A', '女'], [id, '女']]);
      expect([rows.map((row) => row.id), refused.map(({ reason }) => reason.code)], id).toEqual([['A'], ['no-identity', 'no-identity']]);
    }
    expect(read([['户编号', '性别'], ['#12', '男']]).rows[0]?.id).toBe('#12');
  });
  it.each([null, undefined, 5, {}, [null], [[Symbol('x')]], [{ 户编号: 'A' }], [[{}], [[]]]])('that is no table is a problem and no exception: %#', (input) => {
    expect(read(input as never).problems).toHaveLength(1);
  });
  it('of any text never throws, and every row is somewhere', () => {
    const seed = Date.now() % 1_000_000;
    console.log(`seed ${seed}`);
    const cell = fc.oneof(fc.constantFrom('', 'A', 'B', '男', '是', '户主', '2', '合计', '1.2E+17', '因病,因残', '5000'), fc.string());
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 12 }), (rows) => {
      const { rows: households, refused, setAside, emptyRows } = read([['户编号', '家庭人口数', '与户主关系', '性别', '证件号码', '是否危房户'], ...rows]);
      const people = households.reduce((n, { record }) => n + ((record['members'] as unknown[] | undefined)?.length ?? 0), 0);
      const overfull = households.some(({ problems }) => problems.some(({ code }) => code === 'too-large'));
      if (!overfull) expect(people + refused.length + setAside.length + emptyRows).toBe(rows.length);
    }), { seed, numRuns: 500 });
  });
});
