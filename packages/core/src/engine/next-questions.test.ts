import { describe, expect, it, vi } from 'vitest';
import { all, any, compare, concur, every, is, sum, type Expr } from '../model/expr.js';
import type { FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import { ContractError } from '../model/problem.js';
import type { RecordOf } from '../model/record.js';
import type { Rule } from '../model/rule.js';
import { countyExit } from '../rulebook/implementation/exit/county.js';
import { householdExit } from '../rulebook/implementation/exit/household.js';
import { standardHealthCentres } from '../rulebook/implementation/exit/standard-health-centres.js';
import { nextQuestions } from './next-questions.js';
import { Remembering } from './open/remembering.js';
import { remedies } from './remedies.js';

const at = { on: '2020-10-31', place: '511722' };
const named = (id: string) => ({ id, label: { zh: id, en: id } });
const number = (id: string): NumberIndicator => ({ ...named(id), type: 'number', unit: 'yuan', scale: 100, min: 0, max: 1_000_000 });
const [wage, rent] = [number('wage'), number('rent')];
const [roof, well]: FlagIndicator[] = ['roof', 'well'].map((id) => ({ ...named(id), type: 'flag' })) as [FlagIndicator, FlagIndicator];
const rows: Roster = { ...named('rows'), member: named('row').label, size: { ...number('size'), scale: 1, max: 9 } };
const source = { id: 'test', title: { zh: 'test', en: 'test' } };
const line = (value?: number) => ({ ...named('line'), unit: 'yuan' as const, scale: 100 as const, values: [{ from: '2000-01-01', source, ...(value === undefined ? { standing: 'unset' as const } : { standing: 'official' as const, value }) }] });
const rule = (value: Expr): Rule => ({ ...named('rule'), subject: 'household', sense: 'standard', criteria: [{ from: '2000-01-01', source, standing: 'official', value }] });
const asked = (of: Rule, record: RecordOf): string[] => nextQuestions(of, record, at).questions.map((q) => `${q.asked.path} ${q.pivotal} ${q.answers.map((a) => a.status).join()}`);

describe('what to ask next', () => {
  it('is nothing once it is settled, and nothing that is ruled out already', () => {
    expect(nextQuestions(rule(all(is(roof), is(well))), { roof: false }, at)).toMatchObject({ status: 'unmet', questions: [] });
    expect(asked(rule(any(all(is(roof), is(well)), compare(wage, '>', line(4000)))), { roof: false })).toEqual(['wage 1 unmet,met']);
  });

  it('begins and ends a region at the step where the comparison turns', () => {
    const { questions: [question] } = nextQuestions(rule(compare(wage, '>', line(4000))), {}, at);
    expect(question?.answers.map(({ region }) => region)).toEqual([{ kind: 'number', low: null, high: 4000 }, { kind: 'number', low: 4000.01, high: null }]);
  });

  it('is first what decides in more of what may turn out', () => {
    expect(asked(rule(all(is(roof), any(is(well), compare(wage, '>=', line(4000))))), {})).toEqual(['roof 0.75 unmet,unknown', 'well 0.25 unknown,unknown', 'wage 0.25 unknown,unknown']);
  });

  it('is how many rows there are, before anything of a row that nobody knows of', () => {
    expect(asked(rule(every(rows, is(roof))), { rows: [{ roof: true }] })).toEqual(['size 1 met,unknown']);
    expect(asked(rule(every(rows, is(roof))), { size: 2, rows: [{ roof: true }] })).toEqual(['rows[1] 1 unmet,met']);
  });

  it('is the size, where more rows are listed than it says', () => {
    expect(nextQuestions(rule(every(rows, is(roof))), { size: 1, rows: [{ roof: true }, { roof: true }] }, at)).toMatchObject({ questions: [{ asked: { path: 'size' } }], contradictions: [{ kind: 'roster-overfull' }] });
  });

  it('is an estimate, and says so, where two large numbers meet; then nothing is left out', () => {
    const got = nextQuestions(rule(compare(sum(wage, rent), '>=', line(4000))), {}, at);
    expect(got.exact).toBe(false);
    expect(got.questions.map((q) => q.asked.path).sort()).toEqual(['rent', 'wage']);
  });

  it('does not ask the household for what the rule leaves open', () => {
    expect(nextQuestions(rule(compare(wage, '>=', line())), {}, at)).toMatchObject({ status: 'unknown', questions: [], gaps: [{ kind: 'not-established', id: 'line' }] });
  });

  it('narrows what is known within bounds, and asks again what was refused', () => {
    expect(nextQuestions(rule(compare(wage, '>=', line(4000))), { wage: { low: 3000, high: 5000 } }, at).questions[0]?.answers.map(({ region }) => region))
      .toEqual([{ kind: 'number', low: null, high: 3999.99 }, { kind: 'number', low: 4000, high: null }]);
    expect(asked(rule(is(roof)), { roof: { refused: 'perhaps' } })).toEqual(['roof 1 unmet,met']);
  });

  it('says why nothing is asked, or why shares are estimates', () => {
    const why = (of: Rule, record: RecordOf): string[] => nextQuestions(of, record, at).reasons.map(({ kind }) => kind);
    expect(why(rule(is(roof)), { roof: true })).toEqual(['settled']);
    expect(why(rule(is(roof)), {})).toEqual([]);
    expect(why(rule(compare(wage, '>=', line())), {})).toEqual(['rule-open']);
    expect(why(rule(concur(is(roof), is(well))), { roof: true, well: false })).toEqual(['contradiction']);
    expect(why(rule(every(rows, is(roof))), { rows: Array.from({ length: 10 }, () => ({})) })).toEqual(['roster-overfull']);
    expect(why(rule(every(rows, is(roof))), { size: 9 })).toEqual(['undescribed-rows']);
    expect(why(rule(compare(sum(wage, rent), '>=', line(4000))), {})).toEqual(['inexact']);
    expect(nextQuestions(countyExit, { townshipCount: 20, townships: Array.from({ length: 20 }, () => ({})) }, at).reasons.map(({ kind, label }) => [kind, label.en]))
      .toEqual([['work', 'Too much is open: stopped after 1,000,000 answers were read; there may be more']]);
  });

  it('is the same every time, and survives JSON', () => {
    const got = nextQuestions(householdExit, {}, at);
    expect(got.exact).toBe(true);
    expect(JSON.stringify(nextQuestions(householdExit, {}, at))).toBe(JSON.stringify(got));
    expect(JSON.parse(JSON.stringify(got))).toEqual(got);
  });

  it('takes bounded work for many unknown members, and refuses what is no record', () => {
    expect(nextQuestions(householdExit, { householdSize: 20, members: Array.from({ length: 20 }, () => ({})) }, at).questions.length).toBeGreaterThan(50);
    for (const record of [[], 'x', null]) expect(() => nextQuestions(householdExit, record as never, at)).toThrow(ContractError);
  }, 20_000);
});

/** How often a record was judged anew. */
function judgements(verb: (record: RecordOf) => unknown, record: RecordOf): number {
  const judged = vi.spyOn(Remembering.prototype, 'judge');
  verb(record);
  const n = judged.mock.calls.length;
  judged.mockRestore();
  return n;
}

describe('many rows that nothing tells apart', () => {
  const empty = (n: number): RecordOf[] => Array.from({ length: n }, () => ({}));
  const county = (n: number): RecordOf => ({ townshipCount: n, townships: empty(n) });

  it('are looked at once, not one by one', () => {
    const asking = (n: number): number => judgements((record) => nextQuestions(standardHealthCentres, record, at), county(n));
    expect(asking(100)).toBeLessThan(300);
    expect(asking(200)).toBeLessThan(600);
    expect(judgements((record) => nextQuestions(countyExit, record, at), county(20))).toBeLessThan(6_000);
    expect(judgements((record) => remedies(countyExit, record, at), county(20))).toBeLessThan(6_000);
  });

  it('are counted exactly: the certificate, or each of twenty townships', () => {
    const { exact, questions } = nextQuestions(standardHealthCentres, county(20), at);
    expect(exact).toBe(true);
    expect(questions.map((q) => q.asked.path)).toEqual(['everyTownshipHasHealthCentre', ...Array.from({ length: 20 }, (_, i) => `townships[${i}].healthCentre`)]);
    // A township matters where every other has one, whatever the certificate says.
    expect(questions.map((q) => q.pivotal)).toEqual([1, ...Array.from({ length: 20 }, () => Number((2 ** -19).toPrecision(12)))]);
  });

  it('are not looked into where there are more than there can be', () => {
    const record = { householdSize: 5, members: empty(1_000) };
    expect(nextQuestions(householdExit, record, at)).toMatchObject({ exact: true, contradictions: [{ kind: 'roster-overfull' }] });
    expect(judgements((r) => nextQuestions(householdExit, r, at), record)).toBeLessThan(600);
    expect(remedies(householdExit, record, at)).toMatchObject({ remedies: [], fixed: [{ path: 'householdSize' }] });
  });

  it('stand in the order of the rule where an estimate tells them apart no further', () => {
    const { questions } = nextQuestions(countyExit, county(20), at);
    const schools = questions.map((q) => q.asked.path).filter((path) => path.includes('School'));
    expect(schools).toEqual(['everyTownshipHasCentralSchool', ...Array.from({ length: 20 }, (_, i) => `townships[${i}].centralSchool`)]);
    expect(questions[0]?.asked.path).toBe('comprehensiveIncidence');
  });

  it('are still told apart by what is known of them', () => {
    const townships = [{ healthCentre: true }, {}, {}];
    expect(asked(standardHealthCentres, { townshipCount: 3, townships })).toEqual([
      'everyTownshipHasHealthCentre 1 unmet,met', 'townships[1].healthCentre 0.5 unmet,unknown', 'townships[2].healthCentre 0.5 unmet,unknown',
    ]);
  });
});
