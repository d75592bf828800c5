import { describe, expect, it } from 'vitest';
import { all, any, compare, every, holds, is, minus, not, oneOf, sum, type Expr } from '../model/expr.js';
import type { ChoiceIndicator, FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import { ContractError } from '../model/problem.js';
import type { RecordOf } from '../model/record.js';
import type { Rule, Sense } from '../model/rule.js';
import { countyVerification } from '../rulebook/implementation/exit/county-verification.js';
import { householdExit } from '../rulebook/implementation/exit/household.js';
import { villageExit } from '../rulebook/implementation/exit/village.js';
import { remedies } from './remedies.js';

const at = { on: '2020-10-31', place: '511722' };
const named = (id: string) => ({ id, label: { zh: id, en: id } });
const number = (id: string, more: Partial<NumberIndicator> = {}): NumberIndicator => ({ ...named(id), type: 'number', unit: 'yuan', scale: 100, min: 0, max: 1_000_000, ...more });
const [wage, rent, cost, bound] = [number('wage'), number('rent'), number('cost'), number('bound', { changeable: false })];
const roof: FlagIndicator = { ...named('roof'), type: 'flag' };
const grade: ChoiceIndicator = { ...named('grade'), type: 'choice', codes: { A: named('A').label, B: named('B').label, C: named('C').label } };
const rows: Roster = { ...named('rows'), member: named('row').label, size: number('size', { scale: 1, max: 9 }) };
const source = { id: 'test', title: { zh: 'test', en: 'test' } };
const line = (value: number | undefined) => ({ ...named('line'), unit: 'yuan' as const, scale: 100 as const, values: [{ from: '2000-01-01', source, ...(value === undefined ? { standing: 'unset' as const } : { standing: 'official' as const, value }) }] });
const rule = (value: Expr, sense: Sense = 'standard'): Rule => ({ ...named('rule'), subject: 'household', sense, criteria: [{ from: '2000-01-01', source, standing: 'official', value }] });
/** Each remedy as one line. */
const found = (of: Rule, record: RecordOf, options?: Parameters<typeof remedies>[3]): string[] =>
  remedies(of, record, at, options).remedies.map(({ changes }) => changes.map((c) => `${c.kind === 'change' ? '' : '?'}${c.path}=${String(c.nearest)}${c.by === null ? '' : ` (${c.by > 0 ? '+' : ''}${c.by})`}`).join(' '));

describe('the least that has to change', () => {
  it('is nothing for what is met already', () => {
    expect(remedies(rule(is(roof)), { roof: true }, at)).toMatchObject({ remedies: [], complete: true, status: 'met' });
  });

  it('is the line itself where reaching it is enough, and one step more where it is not', () => {
    expect(found(rule(compare(wage, '>=', line(4000))), { wage: 3560 })).toEqual(['wage=4000 (+440)']);
    expect(found(rule(compare(wage, '>', line(4000))), { wage: 4000 })).toEqual(['wage=4000.01 (+0.01)']);
    expect(found(rule(compare(wage, '<', line(4000))), { wage: 4000 })).toEqual(['wage=3999.99 (-0.01)']);
  });

  it('is more of one part of a sum, or less of what is taken off', () => {
    expect(found(rule(compare(minus(sum(wage, rent), cost), '>=', line(4000))), { wage: 3000, rent: 500, cost: 100 })).toEqual(['wage=3600 (+600)', 'rent=1100 (+600)']);
    expect(found(rule(compare(minus(wage, cost), '>=', line(2900))), { wage: 3000, cost: 150 })).toEqual(['wage=3050 (+50)', 'cost=100 (-50)']);
  });

  it('is two parts of a sum together where neither is enough alone', () => {
    const [few, other] = [number('few', { scale: 1, max: 5 }), number('other', { scale: 1, max: 5 })];
    expect(found(rule(compare(sum(few, other), '>=', line(9))), { few: 1, other: 1 })).toEqual(['few=4 (+3) other=5 (+4)', 'few=5 (+4) other=4 (+3)']);
  });

  it('is each defect, all in one remedy; and does not break one condition to meet another', () => {
    const both = rule(all(compare(wage, '>=', line(4000)), any(is(roof), oneOf(grade, 'A', 'B'))));
    expect(found(both, { wage: 3560, roof: false, grade: 'C' })).toEqual(['wage=4000 (+440) roof=true', 'wage=4000 (+440) grade=A']);
    const narrow = rule(all(compare(wage, '>=', line(4000)), compare(minus(wage, rent), '<=', line(3000))));
    expect(found(narrow, { wage: 3500, rent: 500 })).toEqual(['wage=4000 (+500) rent=1000 (+500)']);
  });

  it('is a requirement for what is unknown, and for bounds; never a guess', () => {
    expect(found(rule(all(compare(wage, '>=', line(4000)), is(roof))), { wage: { low: 3000, high: 5000 } })).toEqual(['?wage=4000 ?roof=true']);
    expect(found(rule(compare(wage, '>=', line(4000))), { wage: { low: 3000, high: 3500 } })).toEqual(['wage=4000']);
  });

  it('leaves alone what nobody can change, and says so', () => {
    expect(remedies(rule(compare(bound, '>=', line(4000))), { bound: 3560 }, at)).toMatchObject({ remedies: [], complete: true, fixed: [{ path: 'bound' }] });
    expect(found(rule(compare(bound, '>=', line(4000))), {})).toEqual(['?bound=4000']);
  });

  it('is out of reach beyond the range of an indicator', () => {
    expect(remedies(rule(compare(wage, '>', line(1_000_000))), { wage: 1 }, at)).toMatchObject({ remedies: [], complete: true });
  });

  it('is not known where the rule itself is open', () => {
    const got = remedies(rule(compare(wage, '>=', line(undefined))), { wage: 1 }, at);
    expect(got).toMatchObject({ status: 'unknown', remedies: [], gaps: [{ kind: 'not-established', id: 'line' }] });
  });

  it('is the other way round for a risk and a veto, and as wished', () => {
    const poor = rule(compare(wage, '<', line(4000)), 'risk');
    expect(found(poor, { wage: 3999.99 })).toEqual(['wage=4000 (+0.01)']);
    expect(found(poor, { wage: 4000 })).toEqual([]);
    expect(found(poor, { wage: 4000 }, { want: 'met' })).toEqual(['wage=3999.99 (-0.01)']);
    expect(found(rule(not(holds(poor))), { wage: 1 })).toEqual(['wage=4000 (+3999)']);
  });

  it('names the row, and leaves the number of rows alone', () => {
    const everyRoof = rule(every(rows, is(roof)));
    expect(found(everyRoof, { size: 2, rows: [{ roof: true }, { roof: false }] })).toEqual(['rows[1].roof=true']);
    expect(found(everyRoof, { size: 2, rows: [{ roof: true }] })).toEqual(['?rows[1].roof=true']);
    expect(found(everyRoof, { rows: [{ roof: true }] })).toEqual(['?size=1']);
    expect(found(everyRoof, { size: 1, rows: [{ roof: true }, { roof: true }] })).toEqual(['?size=2']);
  });

  it('says why there is none, or not all', () => {
    const why = (of: Rule, record: RecordOf): string[] => remedies(of, record, at).reasons.map(({ kind, most }) => `${kind}${most ? ` ${most}` : ''}`);
    const full = { ...number('size', { scale: 1, max: 2 }), changeable: false as const };
    expect(why(rule(is(roof)), { roof: true })).toEqual(['already-so']);
    expect(why(rule(is(roof)), { roof: false })).toEqual([]);
    expect(why(rule(compare(bound, '>=', line(4000))), { bound: 3560 })).toEqual(['nothing-changeable']);
    expect(why(rule(compare(wage, '>', line(1_000_000))), { wage: 1 })).toEqual(['out-of-reach']);
    expect(why(rule(compare(wage, '>=', line(undefined))), { wage: 1 })).toEqual(['rule-open']);
    expect(why(rule(every({ ...rows, size: full }, is(roof))), { size: 1, rows: [{}, {}, {}] })).toEqual(['roster-overfull']);
    expect(why(rule(every(rows, is(roof))), { size: 9 })).toEqual(['undescribed-rows 3']);
    expect(why(rule(compare(sum(wage, rent), '>=', line(4000))), { wage: 1, rent: 1 })).toEqual([]);
    expect(why(householdExit, { householdSize: 20, members: Array.from({ length: 20 }, () => ({})) })).toEqual(['cut 200']);
    expect(remedies(rule(is(roof)), { roof: true }, at).reasons[0]?.label.en).toBe('It is so already; nothing has to change');
  });

  it('survives JSON', () => {
    const got = remedies(householdExit, {}, at);
    expect(JSON.parse(JSON.stringify(got))).toEqual(got);
  });
});

describe('the shipped standards, on the example records', () => {
  it('a county with two vetoes has to put right both', () => {
    const got = remedies(countyVerification, { comprehensiveIncidence: 2.1, wrongfulExitRate: 2.35, omissionRate: 0.28, recognitionRate: 89.99 }, { on: '2018-12-31', place: '511722' });
    expect(got.complete).toBe(true);
    expect(got.remedies.map(({ changes }) => changes.map((c) => [c.path, c.by]))).toEqual([[['wrongfulExitRate', -0.35], ['recognitionRate', 0.01]]]);
  });

  it('a village of which nothing is known', () => {
    expect(remedies(villageExit, {}, at).remedies.length).toBeGreaterThan(0);
  });
});

describe('what is no record', () => {
  it.each([['a list', []], ['a text', 'x'], ['null', null]])('%s is refused', (_, record) => {
    expect(() => remedies(householdExit, record as never, at)).toThrow(ContractError);
  });

  it('a wrong type, a wrong day and a wrong place are refused', () => {
    expect(() => remedies(householdExit, { netIncomePerCapita: 'much' }, at)).toThrow(ContractError);
    expect(() => remedies(householdExit, {}, { ...at, on: '2020-02-30' })).toThrow(ContractError);
    expect(() => remedies(householdExit, {}, { ...at, place: 'nowhere' })).toThrow(ContractError);
  });

  it('a polluted prototype answers nothing', () => {
    const record = Object.create({ wage: 5000 }) as RecordOf;
    expect(found(rule(compare(wage, '>=', line(4000))), record)).toEqual(['?wage=4000']);
    expect(found(rule(compare(wage, '>=', line(4000))), JSON.parse('{"__proto__": {"wage": 5000}}') as RecordOf)).toEqual(['?wage=4000']);
  });

  it('many unknown members take bounded work, and the list says that it is not complete', () => {
    const members = Array.from({ length: 50 }, () => ({}));
    expect(remedies(householdExit, { householdSize: 50, members }, at).complete).toBe(false);
  }, 20_000);
});
