/** The four rules, in the words of the engine. Their numbers are made up for the benchmark and are no policy. */
import {
  all, any, atLeastOf, compare, constant, holds, is, minus, not, oneOf, product, ratio, score, sum,
  type Classes, type Expr, type Parameter, type Rule, type Timeline, type Unit,
} from '@dabiao/core';
import * as of from './indicators.ts';

const source = { id: 'benchmark', title: { zh: '性能测试', en: 'Benchmark' } };
const always = <T>(value: T): Timeline<T> => [{ from: '2000-01-01', source, standing: 'official', value }];
const named = (id: string) => ({ id, label: { zh: id, en: id } });
const parameter = (id: string, unit: Unit, value: number, scale: Parameter['scale'] = 100): Parameter => ({ ...named(id), unit, scale, values: always(value) });
const rule = (id: string, sense: Rule['sense'], value: Expr): Rule => ({ ...named(id), subject: 'household', sense, criteria: always(value) });

export const at = { on: '2020-12-31', place: '511722' } as const;

export const limits = {
  povertyLine: 4_000, monitoringLine: 6_000, litres: 35, minutes: 20, workers: 2, burden: 12_000, burdenShare: 40, medicalShare: 30,
  debt: 50_000, someDebt: 20_000, area: 75, loss: 5_000, income: [6_000, 8_000, 10_000], goodLitres: 60, goodMinutes: 10, goodArea: 120, grades: [70, 50, 30],
} as const;

const yuan = (id: string, value: number) => parameter(id, 'yuan', value);
const annual = (id: string, value: number) => parameter(id, 'yuan/person/year', value);
const zero = constant(0);
const workers = parameter('workers', 'person', limits.workers);
const floor = parameter('litresFloor', 'litre/person/day', limits.litres);
const walk = parameter('walk', 'minute', limits.minutes);
const povertyLine = annual('povertyLine', limits.povertyLine);
const monitoringLine = annual('monitoringLine', limits.monitoringLine);
const debtCeiling = yuan('debtCeiling', limits.debt);

const familyIncome = product(of.income, of.people);
const burden = sum(of.medical, of.education, of.loss);
const poor = compare(of.income, '<', monitoringLine);
const shocked = oneOf(of.risk, 'illness', 'disaster', 'accident');
const everyoneAtSchool = any(compare(of.pupils, '<=', zero), compare(of.dropouts, '<=', zero));

/** Out of poverty: twelve criteria, each a rule of its own, with alternatives and exceptions. */
export const criteria: readonly Rule[] = [
  rule('income', 'standard', compare(of.income, '>=', povertyLine)),
  rule('food', 'standard', is(of.food)),
  rule('clothing', 'standard', is(of.clothing)),
  rule('housing', 'standard', any(oneOf(of.house, 'A', 'B'), is(of.relocated))),
  rule('water', 'standard', compare(of.litres, '>=', floor)),
  rule('water within reach', 'standard', compare(of.minutes, '<=', walk)),
  rule('schooling', 'standard', everyoneAtSchool),
  rule('insurance', 'standard', is(of.insured)),
  rule('electricity', 'standard', is(of.electricity)),
  rule('news', 'standard', any(is(of.television), is(of.allowance))),
  rule('no blow', 'standard', not(oneOf(of.risk, 'disaster', 'accident'))),
  rule('no able household on allowance', 'standard', not(all(is(of.allowance), compare(of.labourers, '>=', workers)))),
];
export const exit = rule('exit', 'standard', all(...criteria.map((of) => holds(of))));

const relapse = all(is(of.registered), poor, any(compare(burden, '>=', yuan('burdenFloor', limits.burden)), shocked));
const marginal = all(not(is(of.registered)), poor);
const sudden = all(
  any(shocked, ratio(burden, familyIncome, '>=', parameter('burdenShare', 'percent', limits.burdenShare))),
  compare(minus(familyIncome, burden), '<', product(povertyLine, of.people)),
);

/** Whom to watch: the first class that applies, or none. */
export const monitoring: Classes = {
  ...named('monitoring'), subject: 'household',
  bands: always([{ ...named('relapse'), when: relapse }, { ...named('marginal'), when: marginal }, { ...named('sudden'), when: sudden }].map(({ id, ...band }) => ({ code: id, ...band }))),
};

/** Who may borrow. */
export const credit = rule('credit', 'eligibility', all(
  is(of.registered),
  compare(of.labourers, '>', zero),
  not(is(of.allowance)),
  compare(of.debt, '<=', debtCeiling),
  compare(of.arrears, '<=', zero),
  ratio(of.medical, familyIncome, '<=', parameter('medicalShare', 'percent', limits.medicalShare)),
  any(compare(of.area, '>=', parameter('area', 'square-metre', limits.area)), oneOf(of.house, 'A')),
  not(compare(of.loss, '>', yuan('lossCeiling', limits.loss))),
  atLeastOf(2, is(of.food), is(of.insured), everyoneAtSchool),
));

const item = (id: string, points: number, when: Expr) => ({ ...named(id), points: parameter(`points of ${id}`, 'point', points, 1), when });
/** Seventeen items, some of them deductions. */
export const points = score(
  item('income1', 10, compare(of.income, '>=', annual('income1', limits.income[0]))),
  item('income2', 10, compare(of.income, '>=', annual('income2', limits.income[1]))),
  item('income3', 5, compare(of.income, '>=', annual('income3', limits.income[2]))),
  item('litres', 10, compare(of.litres, '>=', parameter('goodLitres', 'litre/person/day', limits.goodLitres))),
  item('minutes', 5, compare(of.minutes, '<=', parameter('goodMinutes', 'minute', limits.goodMinutes))),
  item('house A', 15, oneOf(of.house, 'A')),
  item('house B', 8, oneOf(of.house, 'B')),
  item('area', 5, compare(of.area, '>=', parameter('goodArea', 'square-metre', limits.goodArea))),
  item('one worker', 10, compare(of.labourers, '>', zero)),
  item('two workers', 10, compare(of.labourers, '>=', workers)),
  item('insured', 5, is(of.insured)),
  item('electricity', 5, is(of.electricity)),
  item('television', 5, is(of.television)),
  item('schooling', 10, compare(of.dropouts, '<=', zero)),
  item('some debt', -5, compare(of.debt, '>', yuan('someDebt', limits.someDebt))),
  item('much debt', -10, compare(of.debt, '>', debtCeiling)),
  item('allowance', -5, is(of.allowance)),
);

/** Grades of the score; whoever reaches none of them is in the last. */
export const grades: Classes = {
  ...named('grades'), subject: 'household',
  bands: always([
    ...(['A', 'B', 'C'] as const).map((code, i) => ({ code, label: named(code).label, when: compare(points, '>=', parameter(`grade ${code}`, 'point', limits.grades[i] ?? 0)) })),
    { code: 'D', label: named('D').label, when: all() },
  ]),
};

/** Every band as a rule, for readings that know rules only. */
export const bandRules: readonly Rule[] = [...monitoring.bands, ...grades.bands].flatMap(({ value = [] }) => value).map(({ code, when }) => rule(code, 'standard', when));
