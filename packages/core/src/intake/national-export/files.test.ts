import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../model/record.js';
import { nationalExport } from '../../rulebook/national-export/national-export.js';
import { decodeTable } from './decode-table.js';
import { readExport } from './read-export.js';
import { splitRows } from './split-rows.js';

const folder = join(import.meta.dirname, '../../../../../examples/data/export');
const read = (name: string) => readExport(readFileSync(join(folder, name)), nationalExport);
const membersOf = (record: RecordOf | undefined): readonly RecordOf[] => (record?.['members'] ?? []) as readonly RecordOf[];

describe('the example files', () => {
  it.each([
    ['persons-2015.csv', 'gb18030', ['2015'], 2], ['persons-2019.csv', 'utf-8', ['2018'], 2], ['persons-2023.csv', 'utf-8', ['2022'], 2],
    ['monitoring-2023.csv', 'utf-16le', ['2018', '2022'], 1], ['work-2023.csv', 'utf-8', ['2015', '2018', '2022'], 2], ['villages-2023.csv', 'gb18030', ['2015', '2018', '2022'], 2],
  ])('%s is %s of %s, and nothing in it is refused, doubtful or unknown', (name, encoding, period, rows) => {
    const found = read(name);
    expect([found.encoding?.name, found.period.of.map(({ id }) => id), found.rows.length, found.header.line]).toEqual([encoding, period, rows, 3]);
    expect([found.refused, found.cells, found.problems.filter(({ code }) => code !== 'repeated'), found.columns.filter(({ status }) => status === 'doubtful' || status === 'unmapped')]).toEqual([[], [], [], []]);
  });
  it('of 2015 says who lives there in the words of its time', () => {
    const { rows } = read('persons-2015.csv');
    expect(rows[0]?.record).toMatchObject({ householdSize: 3, householdKind: 'dibao', povertyCause: 'illness', secondPovertyCause: 'no-skills', povertyStatus: 'poor', netIncomePerCapita: 2700, cultivatedLand: 3.2, waterDifficult: false, entranceRoad: 'gravel', mainFuel: 'firewood' });
    expect(membersOf(rows[0]?.record)[1]).toMatchObject({ sex: 'female', education: 'tertiary', medicalInsurance: 'resident', receivesDibao: true });
    expect(rows[1]?.record).toMatchObject({ householdKind: 'extreme-poverty', povertyStatus: 'pre-exit', extremePovertySupport: 4800, broadcastAccess: 'none', dangerousHouse: true });
  });
  it('of 2023 says so in the words of its own', () => {
    const { rows } = read('persons-2023.csv');
    expect(rows[0]?.record).toMatchObject({ registeredAsPoor: true, householdSize: 3, netIncome: 39000, sanitaryToilet: true });
    expect(membersOf(rows[0]?.record)[1]).toMatchObject({ medicalInsurance: 'employee', residentMedicalInsurance: false, publicPostMonths: 6, education: 'higher-vocational', phoneForm: 'mobile', receivesDibao: false });
    expect(rows[1]?.record).toMatchObject({ registeredAsPoor: false, monitoringClass: 'sudden-hardship' });
    expect(membersOf(rows[1]?.record)[0]).toMatchObject({ idNumberForm: 'disability-card', receivesDibao: true, disabled: true });
  });
  it('of monitoring says what is at risk and what was done', () => {
    const { rows, problems, columns } = read('monitoring-2023.csv');
    expect(rows[0]?.record).toMatchObject({
      monitoringClass: 'near-poor', illnessRisk: true, unstableWorkRisk: true, disabilityRisk: false, supportedWithoutLabour: false, selfPaidExpenditure: 12000.5, insurancePayout: 3000,
      employmentMeasure: true, dibaoMeasure: true, disabilityMeasure: true, extremePovertyMeasure: false, riskEliminated: true, eliminationWay: 'by-help', netIncomePerCapitaAfter: 9800,
    });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['repeated', 'column AG']]);
    expect(columns.find(({ header }) => header === '识别监测时间')).toMatchObject({ status: 'known' });
    expect(rows[0]?.record).not.toHaveProperty('monitoredSince');
  });
  it('of work has one line for each piece of work, and of villages one village in each row, its totals set aside', () => {
    expect(read('work-2023.csv').rows.map(({ id, record }) => [id, record['monthlyWage'], record['workStartedOn']])).toEqual([['E001', 4500, '2023-02-01'], ['E001', 5200.5, '2023-07-15']]);
    const { subject, rows, setAside } = read('villages-2023.csv');
    expect([subject, rows.map(({ id }) => id), setAside.map(({ kind }) => kind)]).toEqual(['village', ['示例省/示例市/示例县/示例乡/示例一村', '示例省/示例市/示例县/示例乡/示例二村'], ['totals']]);
    expect(rows[0]?.record).toMatchObject({ villageExited: true, totalHouseholds: 420, collectiveIncome: 123500, roadToTownship: true });
  });
});

describe('a village', () => {
  it('that stands there twice, or has no name, is kept unread', () => {
    const { rows, refused } = readExport('县,村,总户数,总人口数\n示例县,甲村,1,2\n示例县,乙村,3,4\n示例县,甲村,5,6\n示例县,,7,8', nationalExport);
    expect([rows.map(({ id }) => id), refused.map(({ line, cells, reason }) => [line, cells[2], reason.code])]).toEqual([['示例县/乙村'], [[2, '1', 'repeated'], [4, '5', 'repeated'], [5, '7', 'no-identity']]]);
  });
});

describe('any order of the columns, and any spelling of the headers', () => {
  const sources = ['persons-2015.csv', 'persons-2019.csv', 'persons-2023.csv', 'monitoring-2023.csv'].map((name) => {
    const decoded = decodeTable(readFileSync(join(folder, name)));
    if ('code' in decoded) throw new Error(name);
    const [a = [], b = [], headers = [], ...rows] = splitRows(decoded.text, decoded.separator);
    return { name, titles: [a, b], headers, rows, record: read(name).rows.map(({ id, record, place }) => ({ id, record, place })) };
  });
  const columns = Object.entries(nationalExport.columns).filter(([scope]) => scope !== 'village' && scope !== 'work').flatMap(([, of]) => of);
  const spellings = (header: string): readonly string[] => {
    const own = columns.find(({ headers }) => headers.includes(header));
    const all = own === undefined || own.several ? [header] : own.headers;
    return all.flatMap((text) => [text, ` ${text} `, text.replace('（', '(').replace('）', ')'), text.replace('(', '（').replace(')', '）')]);
  };
  it('give the same households', () => {
    const seed = Date.now() % 1_000_000;
    console.log(`seed ${seed}`);
    fc.assert(fc.property(fc.constantFrom(...sources), fc.infiniteStream(fc.nat(1_000_000)), ({ titles, headers, rows, record }, random) => {
      const next = (n: number): number => (random.next().value as number) % n;
      const order = headers.map((_, i) => i);
      for (let i = order.length - 1; i > 0; i -= 1) {
        const j = next(i + 1);
        [order[i], order[j]] = [order[j] as number, order[i] as number];
      }
      const spelt = headers.map((header) => spellings(header)[next(spellings(header).length)] ?? header);
      const shuffled = [...titles.slice(next(3)), order.map((i) => spelt[i] ?? ''), ...rows.map((row) => order.map((i) => row[i] ?? ''))];
      expect(readExport(shuffled, nationalExport).rows.map(({ id, record, place }) => ({ id, record, place }))).toEqual(record);
    }), { seed, numRuns: 200 });
  });
});
