import { describe, expect, test } from 'vitest';
import { check, checkedTable } from './mechanisms/check.ts';

const { results, columns, repeats } = checkedTable();
const outcome = (id: string, code: string): string | undefined => results.find((row) => row.id === id)?.results.find((result) => result.code === code)?.outcome;
const paths = (id: string, code: string): string[] | undefined =>
  results.find((row) => row.id === id)?.results.find((result) => result.code === code)?.findings.filter((finding) => finding.outcome === 'defect').flatMap((finding) => finding.paths);

describe('the four invented households', () => {
  test('each have their defects, in the fields that show them', () => {
    expect(paths('示例-101', 'DB-05')).toEqual(['members[2].relation', 'members[2].sex']);
    expect(paths('示例-101', 'DB-19')).toEqual(['householdKind', 'members[1].receivesDibao']);
    expect(paths('示例-102', 'DB-02')).toEqual(['members[0].idNumberForm']);
    expect(paths('示例-102', 'DB-14')).toEqual(['members[0].workMonths']);
    expect(paths('示例-102', '2_11_001')).toEqual(['disabilityRisk', 'members[0].disabled', 'members[1].disabled']);
    expect(paths('示例-103', '5_15_016/017')).toEqual(['members[2].schooling']);
    expect(paths('示例-103', 'DB-06')).toEqual(['members[0].relation', 'members[0].sex', 'members[1].relation', 'members[1].sex']);
    expect(paths('示例-104', 'DB-01')).toEqual(['members[1].idNumberForm']);
    expect(paths('示例-104', 'DB-18')).toEqual(['productionIncome', 'productionExpense']);
  });
  test('share a person and a phone, whose numbers nobody sees', () => {
    expect(repeats.map(({ key, rows }) => [key, rows.map(({ id, index }) => `${id} ${index}`)])).toEqual([
      ['idNumber', ['示例-102 1', '示例-104 0']],
      ['phone', ['示例-101 0', '示例-101 1']],
      ['phone', ['示例-102 0', '示例-102 1', '示例-103 0']],
    ]);
    expect([outcome('示例-102', 'DB-08'), outcome('示例-101', 'DB-09'), outcome('示例-103', 'DB-09')]).toEqual(['defect', 'cannot-tell', 'defect']);
    expect(JSON.stringify(check())).not.toMatch(/\d{11}/);
  });
  test('leave a check open where the day of birth cannot be read', () => {
    expect([outcome('示例-102', 'DB-13'), outcome('示例-104', 'DB-13')]).toEqual(['cannot-tell', 'ok']);
  });
  test('know the line of the year of exit', () => {
    expect(['示例-101', '示例-102', '示例-103', '示例-104'].map((id) => outcome(id, 'DB-24'))).toEqual(['ok', 'defect', 'cannot-tell', 'ok']);
  });
  test('count the same by columns as one by one', () => {
    for (const [i, column] of columns.entries()) {
      const said = results.map((row) => row.results[i]?.outcome);
      expect([column.ok, column.defect, column.cannotTell]).toEqual(['ok', 'defect', 'cannot-tell'].map((one) => said.filter((x) => x === one).length));
    }
  });
});
