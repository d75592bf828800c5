import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkRooms } from './check-rooms.ts';
import { parse, readSources, type Finding } from './rooms/source-file.ts';

const root = join(import.meta.dirname, '..');
const real = readSources(root);
const errorsOf = (files: typeof real): Finding[] => checkRooms(files).flatMap(({ findings }) => findings).filter(({ only }) => only !== 'warning');
const planted = (path: string, text: string): string[] => errorsOf([parse(path, text)]).map(({ what }) => what);

const core = 'packages/core/src/';
const widget = 'packages/widgets/src/components/card/card.ts';
const rule = `${core}rulebook/implementation/exit/planted.ts`;

/** A fault, where it stands, and what the check calls it. */
const faults: readonly (readonly [string, string, string])[] = [
  [`${core}model/planted.ts`, `import { judge } from '../engine/judge.js';\nexport const x = judge;`, 'model imports engine (../engine/judge.js)'],
  [`${core}engine/planted.ts`, `import type { R } from '../rulebook/index.js';\nexport type X = R;`, 'engine imports rulebook (../rulebook/index.js)'],
  [`${core}rulebook/planted.ts`, `export { judge } from '../engine/judge.js';`, 'rulebook imports engine (../engine/judge.js)'],
  [`${core}report/planted.ts`, `export const load = () => import('../intake/index.js');`, 'report imports intake (../intake/index.js)'],
  [`${core}engine/planted.ts`, `export type X = import('../report/explain.js').X;`, 'engine imports report (../report/explain.js)'],
  [`${core}cli/planted.ts`, `export { judge } from '../engine/judge.js';`, 'cli imports engine (../engine/judge.js)'],
  [`${core}attic/planted.ts`, `export const x = 1;`, '"attic" is not a room'],
  [`${core}model/planted.ts`, `export { x } from '../../../widgets/src/x.js';`, 'imports ../../../widgets/src/x.js, outside of core'],
  [`${core}intake/planted.ts`, `import { addDays } from 'date-fns';\nexport const x = addDays;`, 'imports date-fns'],
  [`${core}engine/planted.ts`, `import { getDaysInMonth } from 'date-fns/getDaysInMonth';\nexport const x = getDaysInMonth;`, 'imports date-fns/getDaysInMonth'],
  [`${core}engine/planted.ts`, `import * as z from 'zod/mini';\nexport const x = z;`, 'imports zod/mini'],
  [`${core}intake/planted.ts`, `import * as z from 'zod';\nexport const x = z;`, 'imports zod'],
  [`${core}intake/planted.ts`, `import { parse } from 'csv-parse';\nexport const x = parse;`, 'imports csv-parse'],
  [`${core}engine/planted.ts`, `import { readFileSync } from 'node:fs';\nexport const x = readFileSync;`, 'imports node:fs'],
  [widget, `import { z } from 'zod';\nexport const x = z;`, 'imports zod'],
  [`${core}model/planted.ts`, `import { label } from './label';\nexport const x = label;`, 'imports ./label'],
  [`${core}engine/planted.ts`, `// 贫困\nexport const x = 1;`, '"贫" in engine'],
  [`${core}engine/planted.ts`, `export const x = 'a（b';`, '"（" in engine'],
  [`${core}model/planted.ts`, `export const 收入 = 1;`, 'the name 收入'],
  [`${core}model/planted.ts`, `export const tuopinHousehold = 1;`, 'the name tuopinHousehold (tuopin)'],
  [`${core}rulebook/planted.ts`, `export const f = () => 1;`, 'a function body in the rulebook'],
  [`${core}rulebook/planted.ts`, `export function f() { return 1; }`, 'a function body in the rulebook'],
  [`${core}rulebook/planted.ts`, `export const x = { get y() { return 1; } };`, 'a function body in the rulebook'],
  [`${core}rulebook/planted.ts`, `if (x) y;`, 'an if in the rulebook'],
  [`${core}rulebook/planted.ts`, `export const x = y ? 1 : 0;`, 'a ? : in the rulebook'],
  [rule, `export const x = compare(income, '>=', 3300);`, 'the bare number 3300 in a rule'],
  [rule, `export const x = compare(income, '>=', { kind: 'constant', of: -0.5 });`, 'the bare number 0.5 in a rule'],
  [rule, `export const x = atLeastOf(1, a, 7);`, 'the bare number 7 in a rule'],
  [`${core}engine/utils.ts`, `export const x = 1;`, 'the name utils'],
  [`${core}engine/shared/planted.ts`, `export const x = 1;`, 'the name shared'],
  [`${core}engine/judge.helpers.ts`, `export const x = 1;`, 'the name judge.helpers'],
  [`${core}engine/judgeAll.ts`, `export const x = 1;`, 'the name judgeAll.ts'],
  [`${core}model/planted.ts`, `export enum X { a }`, 'an enum'],
  [`${core}model/planted.ts`, `export namespace X { export const a = 1; }`, 'a namespace'],
  [`${core}model/planted.ts`, `export default 1;`, 'a default export'],
  [`${core}model/planted.ts`, `export default function f() {}`, 'a default export'],
  [`${core}model/planted.ts`, `const a = 1;\nexport { a as default };`, 'a default export'],
  [widget, `@customElement('x')\nexport class X {}`, 'a decorator'],
  [`${core}engine/planted.ts`, `export const x = 1;\n`.repeat(401), '401 lines'],
  [widget, `import { styleMap } from 'lit/directives/style-map.js';\nexport const x = styleMap;`, 'styleMap'],
  [widget, `export const f = (e: Element) => { e.innerHTML = ''; };`, 'innerHTML'],
  [widget, `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const x = unsafeHTML;`, 'unsafeHTML'],
  [widget, `export const x = eval('1');`, 'eval'],
  [widget, `export const x = new Function('1');`, 'Function'],
  [widget, `export const x = fetch('/a');`, 'fetch'],
  [widget, 'export const x = html`<style>p{}</style>`;', '"<style" in a text'],
  [widget, 'export const x = html`<p class="a" style=${y}></p>`;', '"style=" in a text'],
  [widget, 'export const x = html`<p>${y}</p><p style="color:red"></p>`;', '"style=" in a text'],
  [widget, 'export const x = html`<p onclick=${y}></p>`;', '"on...=" in a text'],
  [widget, 'export const x = css`p { width: ${y}; height: 1.5rem }`;', '"rem" in a text'],
  [widget, `customElements.define('a-b', X);`, 'customElements.define'],
];

/** What looks like a fault and is none. */
const innocent: readonly (readonly [string, string])[] = [
  [`${core}engine/planted.test.ts`, `import { household } from '../rulebook/index.js';\nexport const x = household;`],
  [`${core}cli/planted.ts`, `export { judge } from '../index.js';\nexport { parse } from 'csv-parse';`],
  [`${core}report/planted.ts`, `export const x = '达标';`],
  [rule, `export const x = [atLeastOf(3, a, b, c, d), { n: 5 }, compare(a, '>', constant(1)), '2019-12-31'];`],
  [`${core}rulebook/parameters/planted.ts`, `export const x = { value: 3_300 };`],
  [`${core}rulebook/codes/planted.ts`, `export const x = [\n${'  1,\n'.repeat(500)}];`],
  [widget, `export const x: Function = y;\n/** No styleMap, no innerHTML. */\nexport const z = html\`<p class="style" @click=\${y}>one = 1</p>\`;`],
  ['packages/widgets/src/base/define.ts', `customElements.define('a-b', X);`],
];

describe('the house checks', () => {
  it('find nothing in the repository as it is', () => {
    expect(real.length).toBeGreaterThan(20);
    expect(errorsOf(real)).toEqual([]);
  });

  it.each(faults)('find the fault planted in %s: %s', (path, text, what) => {
    expect(planted(path, text)).toContain(what);
  });

  it.each(innocent)('let pass what only looks like a fault in %s: %s', (path, text) => {
    expect(planted(path, text)).toEqual([]);
  });

  it('warn of a file of 151 lines without failing', () => {
    const outcome = checkRooms([parse(`${core}engine/planted.ts`, 'export const x = 1;\n'.repeat(151))]);
    expect(outcome.flatMap(({ findings }) => findings).map(({ what, only }) => [what, only])).toEqual([['151 lines', 'warning']]);
  });

  const copy = mkdtempSync(join(tmpdir(), 'rooms-'));
  afterAll(() => { rmSync(copy, { recursive: true }); });

  it('read a copy of the tree from disk and find the fault that was planted in it', () => {
    cpSync(join(root, 'packages/core/src'), join(copy, 'packages/core/src'), { recursive: true });
    const path = `${core}rulebook/evaluation/deep/planted.ts`;
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), 'export const x = 42;\n');
    expect(errorsOf(readSources(copy)).map((finding) => [finding.path, finding.what])).toEqual([[path, 'the bare number 42 in a rule']]);
  });
});
