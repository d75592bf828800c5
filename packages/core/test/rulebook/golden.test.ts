/** One description and one explanation per rule, in files. `npx vitest run -u` rewrites them; `git diff` is the review. */
import { expect, test } from 'vitest';
import { judge } from '../../src/engine/judge.js';
import { toSql } from '../../src/engine/to-sql.js';
import { describe as describeRule } from '../../src/report/describe.js';
import { explain } from '../../src/report/explain.js';
import { en } from '../../src/report/messages/en.js';
import { zh } from '../../src/report/messages/zh.js';
import { rules } from '../../src/rulebook/catalogue.js';
import { complete } from '../../src/rulebook/implementation/exit/household.cases.js';

const at = { on: '2019-10-31', place: '511722' };
const household = { ...complete, waterVolume: null, medicalExemption: 'none', waterRoundTrip: { refused: '一刻钟左右' }, waterAtHome: false, netIncomePerCapita: 3749 };

test.each(rules.flatMap((rule) => [zh, en].map((m) => ({ rule, m }))))('$rule.id in $m.lang', async ({ rule, m }) => {
  const verdict = judge(rule, household, at);
  const sections = (['official', 'villager'] as const).flatMap((reader) => [
    `## ${reader}`, ...describeRule(rule, m, at, reader), '', ...explain(verdict, m, reader), '',
  ]);
  await expect(sections.join('\n')).toMatchFileSnapshot(`../golden/${rule.id}.${m.lang === 'en' ? 'en' : 'zh'}.txt`);
});

const members = { table: 'members', key: 'id', parent: 'household' };
test.each(rules.flatMap((rule) => (['duckdb', 'postgresql'] as const).map((dialect) => ({ rule, dialect }))))('$rule.id as SQL for $dialect', async ({ rule, dialect }) => {
  const from = rule.subject === 'member' ? { table: 'members', key: 'id' } : { table: 'households', key: 'id', rosters: { members } };
  await expect(`${toSql([rule], { ...at, dialect, from })}\n`).toMatchFileSnapshot(`../golden/${rule.id}.${dialect}.sql`);
});
