/** One description and one explanation per rule, in files. `npx vitest run -u` rewrites them; `git diff` is the review. */
import { expect, test } from 'vitest';
import { judge } from '../../src/engine/judge.js';
import type { From } from '../../src/engine/sql/from.js';
import { toSql } from '../../src/engine/to-sql.js';
import type { Definition } from '../../src/model/definition.js';
import { describe as describeRule } from '../../src/report/describe.js';
import { explain } from '../../src/report/explain.js';
import { en } from '../../src/report/messages/en.js';
import { zh } from '../../src/report/messages/zh.js';
import { classes, figures, rules, scores } from '../../src/rulebook/catalogue.js';
import type { Subject } from '../../src/model/indicator.js';
import type { RecordOf } from '../../src/model/record.js';
import { completeCounty } from '../../src/rulebook/implementation/exit/county.cases.js';
import { complete } from '../../src/rulebook/implementation/exit/household.cases.js';
import { completeVillage } from '../../src/rulebook/implementation/exit/village.cases.js';

const inForce = { on: '2019-10-31', place: '511722' };
/** Poor villages were identified in 2014. */
const places: Readonly<Record<string, string>> = {
  'no-labour-household': '34', 'signal-follow-up': '62', 'risk-elimination': '520526', 'measures-match-risks': '520526', 'risks-match-symptoms': '520526', 'four-looks-score': '520526', 'five-looks-score': '640422', 'net-income-of-chuxiong': '532301',
  'same-year-entry': '500235', 'measures-without-effect': '500235', 'strict-examination': '361121', 'four-admissions': '500235', 'exclusion-list': '532301', 'five-comparisons': '430524', 'three-priorities': '430524', 'six-exclusions': '511681',
};
const atOf = ({ id }: Definition) => ({ ...dayOf(id), place: places[id.split('/').at(-1) ?? ''] ?? dayOf(id).place });
/** What was not in force on the usual day of its folder. */
const days: Readonly<Record<string, string>> = {
  'epidemic-help': '2020-10-31', 'monitoring-scale': '2020-10-31', 'census-assignment': '2020-10-31', 'signal-follow-up': '2023-10-31', 'risk-elimination': '2023-10-31',
  'measures-match-risks': '2023-10-31', 'risks-match-symptoms': '2023-10-31', 'continued-help-classes': '2026-06-30', 'strict-examination': '2017-10-31', 'four-admissions': '2017-10-31', 'five-comparisons': '2017-10-31', 'three-priorities': '2017-10-31',
  'same-year-entry': '2017-10-31', 'measures-without-effect': '2017-10-31', 'six-exclusions': '2016-10-31', 'six-removals-adoption': '2016-10-31', 'six-admissions-adoption': '2016-10-31',
};
const dayOf = (id: string) => (days[id.split('/').at(-1) ?? ''] ? { ...inForce, on: days[id.split('/').at(-1) ?? ''] ?? '' } : usualDayOf(id));
const usualDayOf = (id: string) =>
  id.endsWith('/deep-poverty-village') ? { on: '2018-10-31', place: '611026' } : id.includes('/identification/') ? { ...inForce, on: '2014-10-31' }
    : id.includes('/monitoring/') ? { ...inForce, on: '2021-10-31' } : id.startsWith('evaluation/') ? { ...inForce, on: '2019-12-31' } : inForce;
const household = { ...complete, waterVolume: null, medicalExemption: 'none', waterRoundTrip: { refused: '一刻钟左右' }, waterAtHome: false, netIncomePerCapita: 3749, prominentDifficulty: false, copesOnItsOwn: false, rigidExpenditurePerCapita: 4200 };
const village = { ...completeVillage, collectiveEconomyCertified: null, remainingPoor: 14, povertyIncidence: { refused: '约1%' }, provincialIncidence: 9.6, villageNetIncomePerCapita: 4737.5 };
const county = { ...completeCounty, everyTownshipHasHealthCentre: null, townshipCount: 3, townships: [{ healthCentre: true }, { healthCentre: true }], omissionRate: 2.5, sampledMissed: 125, comprehensiveIncidence: 2.6, missedPoor: 19000 };
const link = { role: 'legal-adviser', assignedSince: '2018-03-01', assignedUntil: '9999-12-31' };
const records: Readonly<Record<Subject, RecordOf>> = { assignment: link, exception: { exceptedLine: 'ownsVehicle', exceptionApprovedBy: 'township' }, helper: { loadSize: 1, load: [link] }, household, member: household, village, township: {}, county };

test.each(rules.flatMap((rule) => [zh, en].map((m) => ({ rule, m }))))('$rule.id in $m.lang', async ({ rule, m }) => {
  const at = atOf(rule);
  const verdict = judge(rule, records[rule.subject], at);
  const sections = (['official', 'villager'] as const).flatMap((reader) => [
    `## ${reader}`, ...describeRule(rule, m, at, reader), '', ...explain(verdict, m, reader), '',
  ]);
  await expect(sections.join('\n')).toMatchFileSnapshot(`../golden/${rule.id}.${m.lang === 'en' ? 'en' : 'zh'}.txt`);
});

const team = { table: 'links', key: 'id', parent: 'village' };
const helpers = { table: 'links', key: 'id', parent: 'household' };
const members = { table: 'members', key: 'id', parent: 'household' };
const villages = { table: 'villages', key: 'id', rosters: { team, households: { table: 'households', key: 'id', parent: 'village', rosters: { members, helpers } } } };
const froms: Readonly<Record<Subject, From>> = {
  assignment: { table: 'links', key: 'id' },
  helper: { table: 'helpers', key: 'id', rosters: { load: { table: 'links', key: 'id', parent: 'helper' } } },
  household: {
    table: 'households', key: 'id',
    rosters: { members, helpers, ...Object.fromEntries([['incomeMonths', 'income'], ['effectChecks', 'effect_checks'], ['exceptions', 'exceptions'], ['batches', 'batches']].map(([id = '', table = '']) => [id, { table, key: 'id', parent: 'household' }])) },
  },
  exception: { table: 'exceptions', key: 'id' },
  member: { table: 'members', key: 'id' },
  village: villages,
  township: { table: 'townships', key: 'id' },
  county: { table: 'counties', key: 'id', rosters: { townships: { table: 'townships', key: 'id', parent: 'county' }, poorVillages: { ...villages, parent: 'county' }, censusChecks: { table: 'census', key: 'id', parent: 'checked' } } },
};
test.each(rules.flatMap((rule) => (['duckdb', 'postgresql'] as const).map((dialect) => ({ rule, dialect }))))('$rule.id as SQL for $dialect', async ({ rule, dialect }) => {
  await expect(`${toSql([rule], { ...atOf(rule), dialect, from: froms[rule.subject] })}\n`).toMatchFileSnapshot(`../golden/${rule.id}.${dialect}.sql`);
});

/** Classes and grades, figures and scores: what each column of the statement says, for one database; the other differs in how cells are read. */
test.each([...figures, ...scores, ...classes, ...scores.flatMap(({ grades }) => grades ?? [])])('$id as SQL', async (of) => {
  await expect(`${toSql([of], { ...atOf(of), dialect: 'postgresql', from: froms[of.subject] })}\n`).toMatchFileSnapshot(`../golden/${of.id}.postgresql.sql`);
});
