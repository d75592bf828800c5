import { expect, test } from 'vitest';
import { minifyLiterals } from './minify-literals.ts';

test('styles lose comments and the white space that means nothing', () => {
  expect(minifyLiterals('const a = css`\n/* why */\n.a  > .b, .c { margin: 0 auto; inset: calc(1em + 2px) ; }\n${x} { color: red; }\n`;'))
    .toBe('const a = css`.a>.b,.c{margin:0 auto;inset:calc(1em + 2px)}${x}{color:red}`;');
});

test('a space that joins selectors or words of a value stays', () => {
  expect(minifyLiterals('css`.a :lang(en) .b { font: 1em/1.5 "Noto Sans", serif; } @media (forced-colors: active) and (hover) { i { top: 0 } }`'))
    .toBe('css`.a :lang(en) .b{font:1em/1.5 "Noto Sans",serif}@media (forced-colors:active) and (hover){i{top:0}}`');
});

test('between words of a template one space stays, at its ends none, and what is inside a placeholder is a template of its own', () => {
  expect(minifyLiterals('html`\n  <b>${a}</b>\n  <i>${b.map((x) => html`\n <u>${x}</u>\n`)}</i>\n`')).toBe('html`<b>${a}</b> <i>${b.map((x) => html`<u>${x}</u>`)}</i>`');
});

test('a text that is no template stays as it is', () => {
  expect(minifyLiterals('const a = `x\n  y`; const b = "css`  `";')).toBe('const a = `x\n  y`; const b = "css`  `";');
});
