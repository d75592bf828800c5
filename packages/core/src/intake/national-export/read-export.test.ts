import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../engine/judge.js';
import type { RecordOf } from '../../model/record.js';
import { householdExit } from '../../rulebook/implementation/exit/household.js';
import { nationalExport } from '../../rulebook/national-export/national-export.js';
import { readExport, type ExportOptions } from './read-export.js';
import type { ExportInput } from './export-rows.js';

const file = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../../../../examples/data/export', name));
const read = (input: ExportInput, options?: ExportOptions) => readExport(input, nationalExport, options);
const at = { on: '2019-12-31', place: '511722' };
const membersOf = (record: RecordOf | undefined): readonly RecordOf[] => (record?.['members'] ?? []) as readonly RecordOf[];

describe('an export of 2019 with titles above the headers', () => {
  const { rows, header, period, encoding, columns, ...rest } = read(file('persons-2019.csv'));
  it('becomes households with their members, and nothing is refused or lost', () => {
    expect(rest).toEqual({ subject: 'household', refused: [], cells: [], setAside: [], emptyRows: 0, repeats: [], years: ['2019'], problems: [] });
    expect(rows.map(({ id, line, problems, place, record }) => [id, line, problems, place['village'], membersOf(record).length])).toEqual([['A001', 4, [], '示例村', 3], ['A002', 7, [], '示例村', 1]]);
    expect(rows[0]?.record).toMatchObject({ householdSize: 3, povertyStatus: 'exited', povertyCause: 'illness', netIncomePerCapita: 4250.75, productionExpense: 1200.5, electricityConnected: true, waterSafe: true });
    expect(membersOf(rows[0]?.record)[2]).toMatchObject({ relation: 'son', birthDate: '2009-09-09', schoolStage: 'primary', schooling: 'enrolled', medicalInsurance: 'resident', disabled: false });
  });
  it('says where its headers were, what it is of, how it was written, and what each column is', () => {
    expect([header.line, header.above.length, period.of.map(({ id }) => id), encoding?.name]).toEqual([3, 2, ['2018'], 'utf-8']);
    expect(columns.filter(({ status }) => status !== 'read' && status !== 'known')).toEqual([]);
    expect(columns.find(({ header }) => header === '证件号码')).toMatchObject({ letters: 'R', status: 'read', indicators: ['birthDate', 'idNumberForm', 'idNumberSex', 'idNumberOccurrence'] });
    expect(columns.find(({ header }) => header === '姓名')).toMatchObject({ status: 'known', indicators: [] });
    expect(columns.find(({ header }) => header === '是否通广播电视')?.silent).toEqual([{ value: '是', count: 1 }]);
  });
  it('is judged as it stands: unmet where it says so, unknown where the export does not ask, never met by silence', () => {
    const [first, second] = rows.map(({ record }) => judge(householdExit, record, at));
    expect([first?.status, second?.status]).toEqual(['unknown', 'unmet']);
    expect(first?.missing).toContain('incomeStable');
    const answered = { ...rows[0]?.record, incomeStable: true, foodSufficient: true, clothingSufficient: true, housingGrade: 'B', electricitySufficient: true, broadcastAccess: 'cable', waterVolume: 60, waterQuality: 'standard', waterAtHome: true, waterReliability: 98, waterAbundance: 'rich', waterSupply: 'small-works', waterRoundTrip: 0 };
    expect(judge(householdExit, answered, at).missing).toEqual([]);
  });
});
