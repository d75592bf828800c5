/** Days: limits in days and working days, half a year, an income window, and the line of a household's own exit year. */
import { addWorkingDays, checking, formatAmount, judging, lookUp, measuring, workingDaysBetween, type Label, type RecordOf, type Rule, type Span } from '@dabiao/core';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { exitLineCheck, halfYearStability, publicHolidayCalendar, sichuanExitIncomeLine, timelyIdentification, windowIncome } from '@dabiao/core/rulebook';
import { readFileSync } from 'node:fs';
import { both } from './label.ts';
import type { Cell, Table, View } from './view.ts';

type Row = RecordOf & { readonly id: string };
const example = JSON.parse(readFileSync(new URL('../../data/mechanisms/calendar.json', import.meta.url), 'utf8')) as Readonly<Record<'leads' | 'eliminations' | 'ledgers' | 'exits', readonly Row[]>>;
const blank = both('未填', 'not filled in');
const day = (value: unknown): Cell => (typeof value === 'string' ? value : blank);
const missing = (causes: readonly { readonly label: Parameters<typeof zh.pick>[0]; readonly kind: keyof typeof zh.cause }[]): Label =>
  both(causes.map((c) => `${zh.pick(c.label)}（${zh.cause[c.kind]}）`).join('；'), causes.map((c) => `${en.pick(c.label)} (${en.cause[c.kind]})`).join('; '));

function judged(rule: Rule, { id: _, ...record }: Row, at: { readonly on: string; readonly place: string }): Cell {
  const { status, sense, causes } = judging(rule, at)(record);
  const said = both(zh.status[sense][status], en.status[sense][status]);
  return { text: causes.length === 0 ? said : both(`${said.zh}：${missing(causes).zh}`, `${said.en}: ${missing(causes).en}`), mark: status };
}

const leads = (): Table => ({
  caption: both('识别期限：全国15天，海南20个工作日', 'Time to identify: 15 days, in Hainan 20 working days'),
  head: [both('户', 'Household'), both('发现线索', 'Lead found'), both('识别', 'Identified'), both('工作日', 'Working days'), both('甘肃', 'Gansu'), both('海南', 'Hainan')],
  rows: example.leads.map((row): Cell[] => {
    const { leadFoundOn: from, monitoredSince: to } = row;
    const n = typeof from === 'string' && typeof to === 'string' ? workingDaysBetween(publicHolidayCalendar, from, to) : null;
    return [row.id, day(from), day(to), n === null ? { text: both('不明', 'unknown'), mark: 'unknown' } : `${n}`, judged(timelyIdentification, row, { on: '2023-12-31', place: '62' }), judged(timelyIdentification, row, { on: '2023-12-31', place: '46' })];
  }),
});

const eliminations = (): Table => ({
  caption: both('安徽：监测满半年后才消除风险', 'Anhui: half a year of monitoring before the risk is eliminated'),
  head: [both('户', 'Household'), both('识别', 'Identified'), both('风险消除', 'Eliminated'), both('结论', 'Finding')],
  rows: example.eliminations.map((row): Cell[] => [row.id, day(row['monitoredSince']), day(row['riskEliminatedOn']), judged(halfYearStability, row, { on: '2022-12-31', place: '34' })]),
});

const spanOf = ({ low, high }: Span): Cell => (low === high ? `${low}` : { text: high === null ? both(`至少 ${low}`, `at least ${low}`) : `${low}–${high}`, mark: 'unknown' });
const ledgers = (): Table => ({
  caption: both('申请前12个月的收入，由台账逐笔合计', 'Income of the twelve months before application, added up line by line'),
  head: [both('户', 'Household'), both('申请', 'Applied'), both('合计（元）', 'Total (yuan)'), both('还缺', 'Missing')],
  rows: example.ledgers.map(({ id, ...record }): Cell[] => {
    const { span, causes } = measuring(windowIncome, { on: '2023-12-31', place: '36' })(record);
    return [id, day(record['appliedOn']), spanOf(span), missing(causes)];
  }),
});

const exits = (): Table => ({
  caption: both('脱贫户收入与脱贫当年的四川标准相比', 'Income of exited households against Sichuan’s line of their own exit year'),
  head: [both('户', 'Household'), both('退出', 'Exited'), both('当年标准', 'Line of that year'), both('收入', 'Income'), both('核查', 'Check')],
  rows: example.exits.map(({ id, ...record }): Cell[] => {
    const exitedOn = record['exitedOn'];
    const line = typeof exitedOn === 'string' ? lookUp(sichuanExitIncomeLine.values, { on: exitedOn, place: '51' }) : null;
    const [result] = checking([exitLineCheck], { on: '2020-10-31', place: '511722' })(record);
    const marks = { ok: { text: both('无误', 'in order'), mark: 'met' }, defect: { text: both('低于标准', 'below the line'), mark: 'unmet' }, 'cannot-tell': { text: both('无法判断', 'cannot tell'), mark: 'unknown' } } as const;
    return [id, day(exitedOn), line === null || typeof line === 'string' ? blank : both(formatAmount(line.value, 'yuan', zh), formatAmount(line.value, 'yuan', en)), typeof record['netIncomePerCapita'] === 'number' ? `${record['netIncomePerCapita']}` : blank, marks[result?.outcome ?? 'cannot-tell']];
  }),
});

export const calendar = (): View => ({
  id: 'calendar',
  title: both('日期与工作日', 'Dates and working days'),
  asks: both('期限到哪一天，收入算哪几个月，按哪一年的标准？', 'When is it due, which months of income count, and which year’s line applies?'),
  data: both('各户为虚构；放假与调休为国务院办公厅公布。', 'The households are invented; holidays and shifted days are those that the State Council announced.'),
  tables: [leads(), eliminations(), ledgers(), exits()],
  notes: [both(
    `2023年9月15日起第20个工作日是${addWorkingDays(publicHolidayCalendar, '2023-09-15', 20) ?? ''}：国庆假期不计，10月7日、8日（周末）调为上班。`,
    `The twentieth working day after 15 September 2023 is ${addWorkingDays(publicHolidayCalendar, '2023-09-15', 20) ?? ''}: the National Day week does not count, the weekend after it is worked.`,
  ), both('2027年的安排尚未公布：跨到该年的工作日数为不明，而不是按周推算。', 'Nobody has announced 2027 yet: working days that reach into it are unknown, not guessed from the weeks.')],
  sources: [...timelyIdentification.criteria, ...halfYearStability.criteria, ...windowIncome.formula, ...publicHolidayCalendar.years].map(({ source, standing }) => ({ source, standing }))
    .filter(({ source }, i, all) => all.findIndex((other) => other.source === source) === i),
});
