/** Figures and classes of the rulebook on their edges. */
import { existsSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { classify } from '../../src/engine/classes/classify.js';
import { measure } from '../../src/engine/figure/measure.js';
import type { FigureCase } from '../../src/model/figure-case.js';
import type { RecordOf } from '../../src/model/record.js';
import { figures } from '../../src/rulebook/catalogue.js';
import { countyExits } from '../../src/rulebook/codes/county-exits.js';
import { completeCounty } from '../../src/rulebook/implementation/exit/county.cases.js';
import { countyStage } from '../../src/rulebook/implementation/exit/county-stage.js';
import { incidenceFromCounts } from '../../src/rulebook/implementation/exit/incidence-from-counts.js';
import { villagesAtStandard } from '../../src/rulebook/implementation/exit/villages-at-standard.js';
import { incidenceFromRates } from '../../src/rulebook/implementation/exit/incidence-from-rates.js';
import { completeVillage } from '../../src/rulebook/implementation/exit/village.cases.js';
import { windowIncome } from '../../src/rulebook/implementation/monitoring/income-window.js';
import { nationalMonitoringLine } from '../../src/rulebook/implementation/monitoring/national-monitoring-line.js';
import { monitoringLine } from '../../src/rulebook/parameters/monitoring-line.js';
import { villageStage } from '../../src/rulebook/implementation/exit/village-stage.js';

const at = { on: '2018-12-31', place: '511722' };
const counts = { ruralPopulation: 100_000, remainingPoor: 1_000, missedPoor: 400, wronglyExited: 190 };
const rates = { ruralPopulation: 100_000, remainingPoor: 1_000, unregisteredPopulation: 80_000, omissionRate: 0.5, plannedExits: 19_000, wrongfulExitRate: 1 };

describe('the comprehensive incidence of poverty', () => {
  it('is 1.59 % in the worked example of the formula, from counts and from rates', () => {
    expect(measure(incidenceFromCounts, counts, at)).toMatchObject({ span: { low: 1.59, high: 1.59 }, unit: 'percent', causes: [], provisional: [] });
    expect(measure(incidenceFromRates, rates, at)).toMatchObject({ span: { low: 1.59, high: 1.59 }, unit: 'percent', causes: [] });
  });
  it('is at least what the remaining poor make when missed people are unknown, and names them', () => {
    const { span, missing } = measure(incidenceFromCounts, { ...counts, missedPoor: null }, at);
    expect(span.low).toBe(1.19);
    expect(missing).toEqual(['missedPoor']);
  });
  it('is unknown of nobody, and before the exit mechanism', () => {
    expect(measure(incidenceFromCounts, { ...counts, ruralPopulation: 0 }, at).causes.map(({ kind }) => kind)).toContain('whole-not-positive');
    expect(measure(incidenceFromCounts, counts, { ...at, on: '2016-03-31' }).causes.map(({ kind }) => kind)).toEqual(['not-yet']);
  });
});

describe('the poor villages of a county that meet the standard', () => {
  const short = { ...completeVillage, pavedRoadCertified: false };
  const villages = (size: number | null, ...poorVillages: RecordOf[]) => measure(villagesAtStandard, { poorVillageCount: size, poorVillages }, at);
  it('are counted from the villages, and a village from its own households', () => {
    expect(villages(2, completeVillage, short)).toMatchObject({ span: { low: 1, high: 1 }, causes: [] });
    const { povertyIncidence: _, remainingPoor: __, ...uncounted } = completeVillage;
    const counted = { ...uncounted, ruralPopulation: 1_000, registeredHouseholds: 2, households: [{ povertyStatus: 'exited', householdSize: 40 }, { povertyStatus: 'poor', householdSize: 31 }] };
    expect(villages(1, { ...counted, households: [counted.households[0] as RecordOf, { povertyStatus: 'poor', householdSize: 29 }] }).span).toEqual({ low: 1, high: 1 });
    expect(villages(1, counted).span).toEqual({ low: 0, high: 0 });
  });
  it('are a span while a village is not listed or not known', () => {
    expect(villages(3, completeVillage, short)).toMatchObject({ span: { low: 1, high: 2 }, causes: [{ kind: 'roster-incomplete' }] });
    expect(villages(2, completeVillage, {}).span).toEqual({ low: 1, high: 2 });
    expect(villages(null, completeVillage).span).toEqual({ low: 1, high: 1_000 });
  });
});

const stage = (record: RecordOf, on = '2018-12-31', place = '511702') => {
  const { class: found, possible } = classify(countyStage, record, { on, place });
  return found?.code ?? possible.map(({ code }) => code);
};

describe('where a poor county stands', () => {
  const announced = { ...completeCounty, delisted: true, delistedOn: '2018-07-31' };
  it('is delisted from the day of the announcement on, as Tongchuan on 31 July 2018', () => {
    expect(stage(announced, '2018-07-31')).toBe('delisted');
    expect(stage(announced, '2018-07-30')).toBe('meets-standard');
  });
  it('meets the standard when the exit is not announced', () => {
    expect(stage({ ...completeCounty, delisted: false })).toBe('meets-standard');
  });
  it('is below the standard at exactly 3 % when the exit is not announced', () => {
    expect(stage({ delisted: false, comprehensiveIncidence: 3 })).toBe('below-standard');
  });
  it('stays delisted whatever its figures say later', () => {
    expect(stage({ delistedOn: '2018-07-31', comprehensiveIncidence: 9 })).toBe('delisted');
  });
  it('may be delisted when the exit is announced without a day, or nobody says whether it is', () => {
    expect(stage({ ...completeCounty, delisted: true })).toEqual(['delisted', 'meets-standard']);
    expect(stage(completeCounty)).toEqual(['delisted', 'meets-standard']);
  });
  it('is not known when the announcement has a day and is denied', () => {
    const { class: found, causes } = classify(countyStage, { ...announced, delisted: false }, at);
    expect([found, causes.map(({ kind }) => kind)]).toEqual([null, ['contradiction']]);
  });
  it('is one of two when a figure is missing', () => {
    expect(stage({ delisted: false })).toEqual(['meets-standard', 'below-standard']);
  });
  it('is no question before the exit mechanism', () => {
    expect(stage(announced, '2016-03-31')).toEqual([]);
  });
  test.each(countyExits.flatMap(({ place, announcedOn }) => (announcedOn === undefined ? [] : [{ place, announcedOn }])))('is delisted on $announcedOn in $place', ({ place, announcedOn }) => {
    expect(stage({ delistedOn: announcedOn }, announcedOn, place)).toBe('delisted');
  });
});

describe('where a poor village stands', () => {
  it('goes from below the standard to delisted', () => {
    const code = (record: RecordOf) => classify(villageStage, record, at).class?.code;
    expect(code({ delisted: false, pavedRoadCertified: false })).toBe('below-standard');
    expect(code({ ...completeVillage, delisted: false })).toBe('meets-standard');
    expect(code({ ...completeVillage, delistedOn: '2018-12-31' })).toBe('delisted');
    expect(code({ ...completeVillage, delistedOn: '2019-01-01' })).toBe('meets-standard');
    expect(code(completeVillage)).toBeUndefined();
  });
});

describe('the income of the window', () => {
  const lines = (...of: [string | null, number][]): RecordOf => ({ incomeMonthCount: of.length, incomeMonths: of.map(([earnedOn, earned]) => ({ earnedOn, earned })) });
  const ledger = lines(['2022-05-31', 1_000], ['2022-06-01', 200], ['2023-05-31', 30], ['2023-06-01', 4]);
  const at2023 = { on: '2023-12-31', place: '36' };
  it('is that of the twelve months before the month of application: neither the month itself nor the thirteenth', () => {
    for (const appliedOn of ['2023-06-01', '2023-06-30']) expect(measure(windowIncome, { ...ledger, appliedOn }, at2023).span).toEqual({ low: 230, high: 230 });
    expect(measure(windowIncome, { ...ledger, appliedOn: '2023-07-01' }, at2023).span).toEqual({ low: 34, high: 34 });
  });
  it('counts in Anhui from the day of identification while the mechanism of 2020 lasted, provisionally, and then as elsewhere', () => {
    const of2020 = lines(['2019-05-31', 1_000], ['2019-06-01', 200], ['2020-05-31', 30], ['2020-06-01', 4]);
    const anhui = (on: string) => measure(windowIncome, { ...of2020, appliedOn: '2020-07-01', monitoredSince: '2020-06-15' }, { on, place: '34' });
    for (const on of ['2020-03-20', '2021-04-30']) expect(anhui(on).span).toEqual({ low: 230, high: 230 });
    for (const on of ['2020-03-19', '2021-05-01']) expect(anhui(on).span).toEqual({ low: 34, high: 34 });
    expect(anhui('2021-04-30').provisional).not.toEqual([]);
  });
  it('ends with the old regime, on the last day of 2025', () => {
    const window = (on: string) => measure(windowIncome, { ...ledger, appliedOn: '2023-06-01' }, { on, place: '36' });
    expect(window('2025-12-31').span).toEqual({ low: 230, high: 230 });
    expect(window('2026-01-01').causes.map(({ kind }) => kind)).toEqual(['ended']);
  });
  it('is open while the day of application, a day of income or a line is missing, and says which', () => {
    expect(measure(windowIncome, ledger, at2023)).toMatchObject({ span: { low: 0, high: 1_234 }, missing: ['appliedOn'] });
    expect(measure(windowIncome, { ...lines([null, 50], ['2023-05-31', 30]), appliedOn: '2023-06-01' }, at2023)).toMatchObject({ span: { low: 30, high: 80 }, missing: ['incomeMonths[0].earnedOn'] });
    expect(measure(windowIncome, { ...ledger, incomeMonthCount: null, appliedOn: '2023-06-01' }, at2023)).toMatchObject({ span: { low: 230 }, missing: ['incomeMonthCount', 'incomeMonths'] });
  });
});

describe('the national monitoring line', () => {
  const line = (on: string) => measure(nationalMonitoringLine, {}, { on, place: '511722' });
  it('is half more than the national line: in 2020 somewhere between the lines that the document may mean', () => {
    expect(line('2020-03-20')).toMatchObject({ span: { low: 4_827, high: 6_000 }, causes: [{ kind: 'not-established' }] });
  });
  it('is 6,000 from 2021 to the end of 2025, provisionally, and none before and after', () => {
    for (const on of ['2021-01-01', '2025-12-31']) expect(line(on)).toMatchObject({ span: { low: 6_000, high: 6_000 }, causes: [] });
    expect(line('2025-12-31').provisional).not.toEqual([]);
    expect([line('2020-03-19'), line('2026-01-01')].map(({ causes }) => causes.map(({ kind }) => kind))).toEqual([['not-yet'], ['ended']]);
  });
  it('holds the numbers that places run, and no line that anybody found is below it', () => {
    for (const { from, value } of monitoringLine.values) {
      if (value === undefined) continue;
      const least = typeof value === 'number' ? value : 'atLeast' in value ? value.atLeast : NaN;
      expect([from, least >= (line(from).span.low ?? NaN)]).toEqual([from, true]);
    }
  });
});

const fileOf = (id: string) => new URL(`../../src/rulebook/${id}.cases.ts`, import.meta.url);
const tables = await Promise.all(figures.filter(({ id }) => existsSync(fileOf(id))).map(async (figure) => {
  const { cases } = (await import(fileOf(figure.id).href)) as { cases: readonly FigureCase[] };
  return { id: figure.id, figure, cases };
}));

describe.each(tables)('$id', ({ figure, cases }) => {
  test.each(cases)('$name', ({ on, place, record, span, causes = [], provisional = false }) => {
    const found = measure(figure, record, { on, place });
    expect({ span: [found.span.low, found.span.high], causes: found.causes.map((c) => `${c.kind} ${c.path}`), provisional: found.provisional.length > 0 }).toEqual({ span, causes, provisional });
  });
  test('has cases of a day before it and of an answer that is missing, with distinct names', () => {
    const causes = cases.flatMap((c) => c.causes ?? []);
    expect([causes.some((c) => c.startsWith('not-yet')), causes.some((c) => /^(missing|roster-incomplete)/.test(c))]).toEqual([true, true]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});
