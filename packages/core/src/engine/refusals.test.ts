import { describe, expect, it } from 'vitest';
import { compare, constant, elapsedTime, owner, some, type Expr } from '../model/expr.js';
import type { NumberIndicator, Roster } from '../model/indicator.js';
import type { Rule } from '../model/rule.js';
import type { Assessment, Ranking } from '../model/score.js';
import type { Span } from '../model/verdict.js';
import { ContractError } from '../model/problem.js';
import { adopt } from '../intake/adoption/adopt.js';
import { fromJson } from '../intake/adoption/from-json.js';
import { catalogue } from '../rulebook/catalogue.js';
import { publicHolidayCalendar } from '../rulebook/codes/public-holiday-calendar.js';
import { obtainedFundsLedger } from '../rulebook/investment/obtained-funds-ledger.js';
import { householdExit } from '../rulebook/implementation/exit/household.js';
import { windowIncome } from '../rulebook/implementation/monitoring/income-window.js';
import { monitoringClasses } from '../rulebook/implementation/monitoring/monitoring-classes.js';
import { educationBlankCheck } from '../rulebook/implementation/recheck/education-blank-check.js';
import { workMonthsCheck } from '../rulebook/implementation/recheck/work-months-check.js';
import { villageTeam } from '../rulebook/implementation/support/village-team-assignment.js';
import { assign } from './assignment/assign.js';
import { coverage } from './assignment/coverage.js';
import { spread } from './assignment/spread.js';
import { addWorkingDays } from './calendar/add-working-days.js';
import { workingDaysBetween } from './calendar/working-days-between.js';
import { answerColumns } from './answer-columns.js';
import { toJson } from './adoption/to-json.js';
import { checkColumns } from './check/check-columns.js';
import { checkRecord } from './check/check-record.js';
import { classify } from './classes/classify.js';
import { measure } from './figure/measure.js';
import { lintRule } from './lint-rule.js';
import { suggest } from './matching/suggest.js';
import { track } from './procedure/track.js';
import { judgeRecords } from './records/judge-records.js';
import { assess } from './score/assess.js';
import { toSql } from './to-sql.js';
import { judge } from './judge.js';
import { judgeColumns } from './judge-columns.js';
import { addTallies } from './ledger/add-tallies.js';
import { tally } from './ledger/tally.js';
import { nextQuestions } from './next-questions.js';
import { remedies } from './remedies.js';
import { isAmong, rank } from './score/rank.js';

const at = { on: '2019-12-31', place: '511722' };
const columns = (more: object) => () => judgeColumns([householdExit], { length: 1, ...more }, at);
const assessed = (low: unknown, high: unknown) => [{ score: 's', on: at.on, points: { span: { low, high } } }] as unknown as Assessment[];
const workMonths: NumberIndicator = { id: 'workMonths', label: { zh: 'months', en: 'months' }, type: 'number', unit: 'month', scale: 1 };
const size: NumberIndicator = { ...workMonths, id: 'householdSize' };
const members: Roster = { id: 'members', label: size.label, size, member: size.label };
const ruleOf = (value: Expr): Rule => ({ id: 'rule', label: size.label, subject: 'household', sense: 'risk', criteria: [{ from: '2000-01-01', source: { id: 's', title: size.label }, standing: 'official', value }] });
const overAge = ruleOf(some(members, compare(workMonths, '>', constant(1))));
const ownersDay = ruleOf(some(members, compare(elapsedTime('day', owner({ id: 'firstDay', label: size.label, type: 'date' }), 'on'), '>', constant(1))));
const time = { from: '2018-01-01', until: '2019-01-01' };

/** What was handed in, what is done with it, and the place that the refusal names. */
const refused: [string, () => unknown, string][] = [
  ['no day and place', () => judge(householdExit, {}, undefined as never), 'at.on'],
  ['a day and place that are null', () => nextQuestions(householdExit, {}, null as never), 'at.on'],
  ['a text for a day and place', () => remedies(householdExit, {}, '2019-12-31' as never), 'at.on'],
  ['a rule that is not there', () => judge(undefined as never, {}, at), 'rule'],
  ['a figure for a rule', () => judge(windowIncome as never, {}, at), 'rule'],
  ['a rule for a figure', () => measure(householdExit as never, {}, at), 'figure'],
  ['classes that are a text', () => classify('classes' as never, {}, at), 'classes'],
  ['a score that is null', () => assess(null as never, {}, at), 'figure'],
  ['a matching that is not there', () => suggest(undefined as never, {}, at), 'matching'],
  ['a procedure that is not there', () => track(undefined as never, [], at), 'procedure'],
  ['a ledger that is empty', () => tally({} as never, [], at), 'ledger'],
  ['a calendar that is not there', () => workingDaysBetween(undefined as never, '2019-09-30', '2019-10-08'), 'calendar'],
  ['an assignment that is not there', () => assign(undefined as never, []), 'assignment'],
  ['a rule among others that is not there', () => judgeColumns([householdExit, undefined as never], { length: 1 }, at), 'rules[1]'],
  ['rules that are no list', () => judgeRecords(householdExit as never, [], at), 'rules'],
  ['nothing to ask of columns', () => answerColumns({ figures: null } as never, { length: 1 }, at), 'figures'],
  ['a hole among definitions', () => toSql([, householdExit] as never, { ...at, dialect: 'duckdb', from: { table: 't', key: 'k' } }), 'definitions[0]'],  
  ['a rule for a check', () => checkColumns([householdExit] as never, { length: 1 }, at), 'checks[0]'],
  ['no day and place for checks of columns', () => checkColumns([workMonthsCheck], { length: 1 }, undefined as never), 'at.on'],
  ['nothing to lint', () => lintRule(undefined as never), 'rule'],
  ['nothing to write', () => toJson(undefined as never), 'rule'],
  ['nothing that could be changed', () => remedies(undefined as never, {}, at), 'rule'],
  ['an assumption of null', () => judge(householdExit, {}, { ...at, assume: null as never }), 'at.assume'],
  ['an assumption that is no list', () => measure(windowIncome, {}, { ...at, assume: { of: workMonths, value: 1 } as never }), 'at.assume'],
  ['a hole among assumptions', () => classify(monitoringClasses, {}, { ...at, assume: [,] as never }), 'at.assume[0]'],  
  ['an assumption about nothing', () => judgeColumns([householdExit], { length: 1 }, { ...at, assume: [{ value: 1 }] as never }), 'at.assume[0]'],
  ['an assumption about what is no question', () => judge(householdExit, {}, { ...at, assume: [{ of: {}, value: 1 }] as never }), 'at.assume[0]'],
  ['an assumption of the wrong type', () => judge(householdExit, {}, { ...at, assume: [{ of: workMonths, value: 'twelve' }] }), 'at.assume[0]'],
  ['options that are null', () => remedies(householdExit, {}, at, null as never), 'options'],
  ['a status that nobody can want', () => remedies(householdExit, {}, at, { want: 'unknown' as never }), 'options.want'],
  ['options of links that are null', () => assign(villageTeam, [], null as never), 'options'],
  ['a column of numbers that is null', columns({ numbers: { netIncomePerCapita: null } }), 'columns.numbers.netIncomePerCapita'],
  ['a column of choices that is null', columns({ choices: { housingGrade: null } }), 'columns.choices.housingGrade'],
  ['a roster that is null', columns({ rosters: { members: null } }), 'columns.rosters.members'],
  ['a group of columns that is a text', columns({ flags: 'x' }), 'columns.flags'],
  ['a group of columns that nothing reads', columns({ number: {} }), 'columns.number'],
  ['a key of a column that nothing reads', columns({ choices: { housingGrade: { codes: new Int32Array(1), values: [], labels: [] } } }), 'columns.choices.housingGrade.labels'],
  ['a ranking of null', () => rank(null as never), 'assessments'],
  ['a ranking of a list of null', () => rank([null] as never), 'assessments[0]'],
  ['points whose ends are in the wrong order', () => rank(assessed(2, 1)), 'assessments[0].points.span'],
  ['points that are no number', () => rank(assessed(NaN, NaN)), 'assessments[0].points.span'],
  ['points that are left out', () => rank([{ score: 's', on: at.on }] as never), 'assessments[0].points.span'],
  ['an order that there is none', () => rank(assessed(1, 1), 'best' as never), 'first'],
  ['a rank that is null', () => isAmong(null as unknown as Ranking, 1), 'ranking.best'],
  ['a place among the first NaN', () => isAmong({ index: 0, best: 1, worst: 1, last: 1 }, NaN), 'n'],
  ['spans that are null', () => spread(null as never), 'spans'],
  ['a list with a hole', () => spread([{ low: 1, high: 1 }, , { low: 1, high: 1 }] as unknown as Span[]), 'spans[1]'],  
  ['a span that is turned round', () => spread([{ low: 2, high: 1 }]), 'spans[0]'],
  ['tallies that are null', () => addTallies(null as never), 'tallies'],
  ['a list of null tallies', () => addTallies([null] as never), 'tallies[0]'],
  ['a record of links that is null', () => coverage(villageTeam, null as never, [], time), 'record'],
  ['roles that are null', () => coverage(villageTeam, {}, null as never, time), 'roles'],
  ['a time that is null', () => coverage(villageTeam, {}, [], null as never), 'from'],
  ['an answer of the wrong type in a row', () => judge(overAge, { householdSize: 3, members: [{ workMonths: 1 }, {}, { workMonths: 'twelve' }] }, at), 'members[2].workMonths'],
  ['a row that is none', () => judge(overAge, { householdSize: 3, members: [{}, 'Li'] } as never, at), 'members[1]'],
  ['a hole among rows', () => checkRecord([workMonthsCheck], { householdSize: 3, members: [{}, , {}] } as never, at), 'members[1]'],  
  ['an answer of the wrong type in a row that is checked', () => checkRecord([workMonthsCheck], { householdSize: 3, members: [{}, {}, { workMonths: 'twelve' }] }, at), 'members[2].workMonths'],
  ['an answer of the wrong type in a row of which blanks are looked at', () => checkRecord([educationBlankCheck], { householdSize: 3, members: [{}, {}, { education: 18 }] }, at), 'members[2].education'],
  ['an answer of the wrong type that is asked for next', () => nextQuestions(overAge, { householdSize: 3, members: [{}, { workMonths: 'twelve' }] }, at), 'members[1].workMonths'],
  ['a day of the owner while rows are read', () => judge(ownersDay, { householdSize: 1, members: [{ workMonths: 1 }], firstDay: 5 }, at), 'firstDay'],
  ['checks that are null', () => checkRecord(null as never, {}, at), 'checks'],
  ['a record that is null', () => checkRecord([], null as never, at), 'record'],
  ['a place that is none, of working days', () => workingDaysBetween(publicHolidayCalendar, '2019-09-30', '2019-10-08', 'nowhere'), 'place'],
  ['a place that is none, of a time limit', () => addWorkingDays(publicHolidayCalendar, '2019-09-30', 1, 'nowhere'), 'place'],
  ['nothing to lay a document over', () => adopt('{}', undefined as never), 'shipped'],
  ['no rulebook for a rule', () => fromJson({}, null as never), 'catalogue'],
  ['nothing for a rule', () => fromJson(undefined, catalogue), 'json'],
  ['a big integer for a rule', () => fromJson(1n, catalogue), 'json'],
];

describe('what no caller may hand in', () => {
  it.each(refused)('%s is refused in both languages, with its place', (_, run, path) => {
    let error: unknown;
    try { run(); } catch (e) { error = e; }
    expect(error).toBeInstanceOf(ContractError);
    expect((error as ContractError).problem.path).toBe(path);
    expect((error as ContractError).message).toMatch(/expected .+\. .+ \/ \p{Script=Han}+.+/u);
  });

  it('columns of several rules may hold what this one does not read', () => {
    expect(columns({ numbers: { nothingReadsIt: new Float64Array(1) } })()).toBeDefined();
  });
});

describe('what is refused and kept', () => {
  it('is a hole in a list of entries', () => {
    const holes = [, ...obtainedFundsLedger.published] as unknown as typeof obtainedFundsLedger.published;  
    expect(tally(obtainedFundsLedger, holes, { on: '2020-12-31', place: '5117' }).refused.map(({ entry, problem }) => [entry, problem.path])).toEqual([[0, 'entries[0]']]);
  });
});

describe('many links to one helper', () => {
  it('stay one list, in their order', () => {
    const links = Array.from({ length: 20_000 }, (_, i) => ({ villageCode: `v${i}`, helperNumber: 'h', role: 'legal-adviser' }));
    const { helpers } = assign(villageTeam, links, { helped: links.map(({ villageCode }) => villageCode) });
    expect(helpers.map(({ record }) => (record[villageTeam.helper.roster.id] as readonly unknown[]).length)).toEqual([20_000]);
  });
});
