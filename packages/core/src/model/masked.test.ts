import { describe, expect, it } from 'vitest';
import { masked } from './masked.js';
import { shown } from './problem.js';

const id = '511722199001010233';
const mask = '51*************23*';
const inDigitsFrom = (zero: number): string => Array.from(id, (c) => String.fromCodePoint(zero + Number(c))).join('');

describe('the mask', () => {
  it.each(['/', '_', ',', '-', '\u2010', '\u2014', '   ', ' - ', '…', '\n', '\t', '\u200b', '\u200b'.repeat(50), '\u3164', '\u202e', '\ufe0f\u20e3', '\ufffd', '\ud800'])('sees through %j between the digits', (gap) => {
    expect(masked(Array.from(id).join(gap))).toBe(mask);
    expect(shown(Array.from(id).join(gap)).replaceAll(/[*\ufffd…]/g, '')).toMatch(/^5(123)?$/);
  });

  it('knows the digits of every script', () => {
    for (const zero of [0xff10, 0x1d7ce, 0x1d7f6]) expect(masked(`户主${inDigitsFrom(zero)}。`)).toBe(`户主${mask}。`);
    expect(masked(inDigitsFrom(0x660))).toBe('٥١*************٢٣*');
    expect(masked(inDigitsFrom(0x660).replaceAll('٠', '⓪'))).toMatch(/^٥١\*{13}/);
  });

  it('hides the check character, spaced or not, and of any width', () => {
    for (const x of ['X', 'x', ' Ｘ', '-X']) expect(masked(`51172219900101023${x}`)).toBe(mask);
  });

  it('leaves spans, days, amounts and codes alone', () => {
    for (const text of ['1000000.25 … 2000000.75', '1949-12-30 ≠ 1949-12-31', '2019-10-31', '13800138000', '51172200012345', '9,860 元/人·年 ≥ 3,750 元/人·年', '511722、511723号']) {
      expect(masked(text)).toBe(text);
    }
  });

  it('does not backtrack over a long text: it ends', () => {
    for (const text of ['1'.repeat(1e5), '\u200b'.repeat(1e5), `${'1 '.repeat(14)}${'\u200b'.repeat(1e5)}`, '1-\u200b-\u200b-'.repeat(2e4)]) {
      expect(masked(text)).toMatch(/^[1*\-\s\u200b]+$/);
    }
  });
});

describe('a value in a message', () => {
  it('is cut, and neither turns a line nor ends it', () => {
    expect(shown('\u202eabc\u2028\u200bd')).toBe('\ufffdabc\ufffd\ufffdd');
    expect(shown('一'.repeat(100_000))).toBe(`${'一'.repeat(39)}…`);
    expect(shown(shown('一'.repeat(100_000)))).toBe(shown('一'.repeat(100_000)));
  });
});
