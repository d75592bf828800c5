/** The books of the rulebook: nothing without a source, and the edges of their case tables. */
import { describe, expect, test } from 'vitest';
import { addTallies } from '../../src/engine/ledger/add-tallies.js';
import { tally } from '../../src/engine/ledger/tally.js';
import type { LedgerCase } from '../../src/model/ledger-case.js';
import type { Tally } from '../../src/model/tally.js';
import type { Span } from '../../src/model/verdict.js';
import { ledgers } from '../../src/rulebook/catalogue.js';
import * as entrance from '../../src/rulebook/index.js';
import * as sources from '../../src/rulebook/sources.js';

const tables = await Promise.all(ledgers.map(async (ledger) => {
  const { cases } = (await import(new URL(`../../src/rulebook/${ledger.id}.cases.ts`, import.meta.url).href)) as { cases: readonly LedgerCase[] };
  return { id: ledger.id, ledger, cases };
}));
const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);
const ends = ({ low, high }: Span): string => (low === high ? String(low) : `${String(low ?? '')}..${String(high ?? '')}`);

/** What a tally says, as a case table writes it. */
const said = (t: Tally): Omit<LedgerCase, 'name' | 'at' | 'entries'> => ({
  total: ends(t.total),
  ...(t.remainder && { remainder: `${ends(t.remainder.span)} ${t.remainder.sign}` }),
  categories: t.categories.map(({ code, total, printed }) => `${code} ${ends(total)}${printed ? ` ${printed.is}` : ''}`),
  ...(t.overlap && { overlap: [ends(t.overlap.several), ends(t.overlap.none)] }),
  ...(t.printed && { printed: t.printed.is }),
  above: [{ ...t, code: 'all' }, ...t.categories].filter(({ aboveBaseline }) => aboveBaseline).map(({ code, remark }) => (remark === null ? code : `${code}: ${remark}`)),
  causes: t.causes.map(({ kind, path }) => `${kind} ${path}`),
  refused: t.refused.map(({ problem: { code, path } }) => `${code} ${path}`),
  ...(t.provisional.length > 0 && { provisional: true }),
});

describe.each(tables)('$id', ({ ledger, cases }) => {
  test('is exported, named and sourced, and its lines are read without a flaw', () => {
    expect(Object.values(entrance)).toContain(ledger);
    for (const label of [ledger.label, ...ledger.categories.map((c) => c.label)]) expect([isChinese(label.zh), isChinese(label.en)]).toEqual([true, false]);
    for (const { source, reading, amount, standing } of ledger.published) {
      expect(Object.values(sources)).toContain(source);
      expect([reading && isChinese(reading.zh), reading && isChinese(reading.en)]).toEqual([true, false]);
      expect(standing === 'unset').toBe(false);
      expect(amount).not.toBe(null);
    }
    const { refused, used } = tally(ledger, ledger.published, { on: '2026-12-31', place: ledger.place ?? '5117' });
    expect([refused, used.length]).toEqual([[], ledger.published.length]);
  });
  test.each(cases)('$name', ({ name: _, at, entries, ...expected }) => {
    const result = tally(ledger, entries ?? ledger.published, at);
    expect(said(result)).toEqual({ categories: [], above: [], causes: [], refused: [], ...expected });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result.unremarked.map(({ path }) => (path === ledger.id ? 'all' : path)).sort()).toEqual((expected.above ?? []).filter((of) => !of.includes(':')).sort());
  });
});

describe('what is never one sum', () => {
  const at = { on: '2020-12-31', place: '5117' };
  const of = (...books: readonly (typeof ledgers)[number][]) => addTallies(books.map((ledger) => tally(ledger, ledger.published, at)));
  const refusals = (addition: ReturnType<typeof of>) => (addition.kind === 'refusal' ? addition.problems.map(({ code, path }) => `${code} ${path}`) : []);
  test('the funds, the balance, microcredit and donations are four books', () => {
    expect(refusals(of(entrance.obtainedFundsLedger, entrance.loanBalanceLedger, entrance.microcreditLedger, entrance.donationsLedger))).toEqual([
      'not-addable tallies[1].ledger', 'not-addable tallies[1].of', 'not-addable tallies[2].ledger', 'not-addable tallies[3].ledger',
    ]);
  });
  test('1,936, 2,109 and 4,640 problems and 18.4 thousand households are four populations', () => {
    expect(refusals(of(entrance.centralProblemsLedger, entrance.cityProblemsLedger, entrance.householdProblemsLedger, entrance.countyProblemsLedger))).toEqual([
      'not-addable tallies[1].ledger', 'not-addable tallies[2].ledger', 'not-addable tallies[2].counts', 'not-addable tallies[3].ledger',
    ]);
  });
});
