/** Two series of the national poverty line, and the line of identification: which years they share, and which figures never cross over. And a line that no place may look up. */
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../src/model/parameter.js';
import { lookUp } from '../../src/model/timeline.js';
import { identificationLine } from '../../src/rulebook/parameters/identification-line.js';
import { lanzhouNewAreaMonitoringLine } from '../../src/rulebook/parameters/monitoring-line.js';
import { povertyLine, povertyLineAtSixPercent } from '../../src/rulebook/parameters/poverty-line.js';

const byYear = ({ values }: Parameter) => new Map(values.map(({ from, value }) => [Number(from.slice(0, 4)), value]));
const [indexed, growing] = [byYear(povertyLine), byYear(povertyLineAtSixPercent)];

describe('the two series of the national poverty line', () => {
  it('agree in 2014, where one begins and the other stands, and in no other year', () => {
    const shared = [...indexed].filter(([year, value]) => value !== undefined && growing.get(year) === value);
    expect(shared).toEqual([[2014, 2800]]);
  });
  it('grow by 6 % a year from 2014 to 2019, to the yuan, in the one', () => {
    for (const year of [2014, 2015, 2016, 2017, 2018, 2019]) expect([year, growing.get(year)]).toEqual([year, Math.round(2800 * 1.06 ** (year - 2014))]);
  });
  it('keep 3,535 and 4,000 in the one that grows, 2,995 and 3,218 in the one that follows prices', () => {
    expect([growing.get(2018), growing.get(2020), indexed.get(2018), indexed.get(2019), indexed.get(2020)]).toEqual([3535, 4000, 2995, 3218, undefined]);
  });
  it('lend the line of identification no figure of the one that grows', () => {
    const lines = identificationLine.values.flatMap(({ value }) => (value === undefined ? [] : [value]));
    expect(lines).toEqual([indexed.get(2013), indexed.get(2015)]);
    expect(lines.filter((value) => [...growing.values()].includes(value))).toEqual([]);
  });
});

describe('the monitoring line of Lanzhou New Area', () => {
  it('answers no place, as the New Area has no division code: not Gansu, not Lanzhou, not the county around it', () => {
    for (const place of ['CN', '62', '6201', '620121']) expect(lookUp(lanzhouNewAreaMonitoringLine.values, { on: '2025-06-30', place })).toBe('not-established');
    expect(lanzhouNewAreaMonitoringLine.values.map(({ value }) => value)).toEqual([8600]);
  });
});
