/** The city of Dazhou: 898 legal advisers and 1,006 credit officers over 828 poor and 1,415 other villages, in every reading. */
import { afterAll, describe, expect, test } from 'vitest';
import { assign, type Link } from '../../src/engine/assignment/assign.js';
import { spread } from '../../src/engine/assignment/spread.js';
import { judgeColumns } from '../../src/engine/judge-columns.js';
import { judging } from '../../src/engine/judge.js';
import { measuring } from '../../src/engine/figure/measure.js';
import { toColumns } from '../../src/intake/to-columns.js';
import { oneOf } from '../../src/model/expr.js';
import { served } from '../../src/model/assignment.js';
import type { RecordOf } from '../../src/model/record.js';
import type { Rule } from '../../src/model/rule.js';
import { helperLoad } from '../../src/rulebook/implementation/support/helper-load.js';
import { villageTeam } from '../../src/rulebook/implementation/support/village-team-assignment.js';
import { role } from '../../src/rulebook/indicators/assignment.js';
import { dazhouSevenSystems } from '../../src/rulebook/sources.js';
import { helper, village } from '../../src/rulebook/subjects.js';
import { open } from '../readings/databases.js';
import { inDatabase } from '../readings/in-database.js';

const at = { on: '2019-10-31', place: '5117' };
const [poor, others, advisers, officers] = [828, 1_415, 898, 1_006];
const villages = Array.from({ length: poor + others }, (_, i) => `v${i}`);
const since = { assignedSince: '2018-03-01', assignedUntil: '9999-12-31' };
/** Village by village, from one person to the next and round again: some serve two villages, some three. */
const links: readonly Link[] = villages.flatMap((villageCode, i) => [
  { linkNumber: `a${i}`, villageCode, helperNumber: `adviser ${i % advisers}`, role: 'legal-adviser', ...since },
  { linkNumber: `o${i}`, villageCode, helperNumber: `officer ${i % officers}`, role: 'credit-officer', ...since },
]);
const served2: Rule = {
  id: 'served', label: { zh: '有法律顾问和农信员', en: 'Has a legal adviser and a credit officer' }, subject: 'village', sense: 'standard',
  criteria: [{ from: '2017-04-01', source: dazhouSevenSystems, standing: 'inferred', value: { kind: 'all', of: ['legal-adviser', 'credit-officer'].map((code) => served(villageTeam, oneOf(role, code))) } }],
};
const assigned = assign(villageTeam, links, { helped: villages, complete: true });
const databases = await open();
afterAll(async () => { for (const { close } of databases) await close(); });

describe('the city of Dazhou', () => {
  test('has as many people as it published, and not as many people as villages', () => {
    expect(assigned.refused).toEqual([]);
    expect([assigned.helped.length, assigned.helpers.length]).toEqual([poor + others, advisers + officers]);
    expect(assigned.helpers.filter(({ key }) => key.startsWith('adviser'))).toHaveLength(advisers);
  });
  test('serves every village, and some people serve several', () => {
    const judgeOne = judging(served2, at);
    expect(assigned.helped.filter(({ record }) => judgeOne(record).status === 'met')).toHaveLength(poor + others);
    const load = (of: string) => spread(assigned.helpers.filter(({ key }) => key.startsWith(of)).map(({ record }) => measuring(helperLoad, at)(record).span));
    expect(load('adviser')).toMatchObject({ subjects: advisers, least: 2, most: 3, counts: [{ n: 2, subjects: 451 }, { n: 3, subjects: 447 }], unknown: 0 });
    expect(load('officer')).toMatchObject({ subjects: officers, least: 2, most: 3, counts: [{ n: 2, subjects: 775 }, { n: 3, subjects: 231 }], unknown: 0 });
  });
  test('has more people than poor villages, so that over these alone some villages have two', () => {
    const over = (of: string, people: number): Link[] => Array.from({ length: people }, (_, i) => ({ linkNumber: `${of}${i}`, villageCode: `v${i % poor}`, helperNumber: `${of} ${i}`, role: of, ...since }));
    const { helped, helpers, refused } = assign(villageTeam, [...over('legal-adviser', advisers), ...over('credit-officer', officers)], { complete: true });
    expect([refused.length, helped.length, helpers.length]).toEqual([0, poor, advisers + officers]);
    const sizes = spread(helped.map(({ record }) => { const n = (record[villageTeam.helped.roster.id] as readonly RecordOf[]).length; return { low: n, high: n }; }));
    expect(sizes.counts).toEqual([{ n: 2, subjects: 828 - 178 }, { n: 3, subjects: 178 - 70 }, { n: 4, subjects: 70 }]);
    expect(helped.filter(({ record }) => judging(served2, at)(record).status === 'met')).toHaveLength(poor);
  });
  test('leaves exactly the villages of one adviser unserved when he or she is gone, and does not know when nobody knows', () => {
    const gone = (assignedUntil: string | null) => assign(villageTeam, links.map((link) => (link['helperNumber'] === 'adviser 0' ? { ...link, assignedUntil } : link)), { helped: villages, complete: true });
    const statuses = (until: string | null) => gone(until).helped.map(({ record }) => judging(served2, at)(record).status);
    expect(statuses('2019-10-31').filter((status) => status === 'unmet')).toHaveLength(3);
    expect(statuses(null).filter((status) => status === 'unknown')).toHaveLength(3);
    expect(statuses('2019-11-01').filter((status) => status === 'met')).toHaveLength(poor + others);
  });
  test('is one table of links to columns and databases, read by village and by helper', async () => {
    const some: readonly Link[] = links.map((link, i) => ({ ...link, ...(i % 7 === 0 && { assignedUntil: '2019-10-31' }), ...(i % 11 === 0 && { assignedUntil: null }) }));
    const { helped, helpers } = assign(villageTeam, some, { complete: true });
    const busy: Rule = { ...served2, id: 'busy', subject: 'helper', criteria: [{ from: '2017-04-01', source: dazhouSevenSystems, standing: 'inferred', value: { kind: 'compare', left: helperLoad.formula[0]?.value ?? { kind: 'constant', of: 0 }, by: '>', right: { kind: 'constant', of: 1 } } }] };
    for (const [rule, groups, shape, parent] of [[served2, helped, village, 'villageCode'], [busy, helpers, helper, 'helperNumber']] as const) {
      const records = groups.map(({ record }) => record);
      const expected = records.map((record) => judging(rule, at)(record).status);
      expect(new Set(expected)).toEqual(new Set(['met', 'unmet', 'unknown']));
      const codes = judgeColumns([rule], toColumns(shape, records), at)[rule.id] ?? [];
      expect(Array.from(codes, (code) => (['unmet', 'unknown', 'met'] as const)[code])).toEqual(expected);
      const { roster } = parent === 'villageCode' ? villageTeam.helped : villageTeam.helper;
      for (const db of databases) {
        await db.run('DROP TABLE IF EXISTS links');
        await db.run('CREATE TABLE links ("linkNumber" text, "villageCode" text, "helperNumber" text, "role" text, "assignedSince" date, "assignedUntil" date)');
        const text = (value: RecordOf[string]) => (typeof value === 'string' ? `'${value}'` : 'NULL');
        await db.run(`INSERT INTO links VALUES ${some.map((l) => `(${['linkNumber', 'villageCode', 'helperNumber', 'role', 'assignedSince', 'assignedUntil'].map((id) => text(l[id])).join(', ')})`).join(', ')}`);
        await db.run('DROP TABLE IF EXISTS owners');
        await db.run(`CREATE TABLE owners (id text, place integer, size integer)`);
        await db.run(`INSERT INTO owners VALUES ${groups.map(({ key, record }, i) => `('${key}', ${i}, ${String(record[roster.size.id])})`).join(', ')}`);
        const from = { table: 'owners', key: 'id', columns: { [roster.size.id]: 'size' }, rosters: { [roster.id]: { table: 'links', key: 'linkNumber', parent } } };
        const [found] = await inDatabase({ ...db, run: async (sql) => await db.run(`SELECT o.place AS "_key", s."${rule.id}" FROM (${sql}) AS s JOIN owners AS o ON o.id = s._key`) }, [rule], { ...at, from });
        expect(found, db.name).toEqual(expected);
      }
    }
  });
});
