import { describe, expect, it } from 'vitest';
import { assessCity } from './assess-city.ts';
import { generateCity } from './generate-city.ts';
import { measurePlants, type Measured } from './plants/measure.ts';

/** The whole rulebook of its time is in force on the one day or on the other. */
const in2020 = { on: '2020-12-31', place: '5117' }, in2023 = { on: '2023-10-31', place: '5117' };
const measured = (at: typeof in2020, records = at.on): Measured => {
  const { city, sealed } = generateCity({ seed: 11, share: 0.06, on: records });
  return measurePlants(city, sealed, assessCity(city, at));
};
const [of2020, of2023] = [measured(in2020), measured(in2023)];
const open = ({ kinds }: Measured): string[] => kinds.filter(({ planted, cannotTell }) => planted > 0 && cannotTell === planted).map(({ kind }) => kind);

describe('of what was planted', () => {
  it('nothing is missed: it is found, or it is said that nobody can tell', () => {
    for (const { kinds } of [of2020, of2023]) for (const { kind, missed } of kinds) expect([kind, missed]).toEqual([kind, 0]);
  });
  it('every kind is found on one of the days, but for notices of whose days nobody knows how many there must be', () => {
    const found = new Set([of2020, of2023].flatMap(({ kinds }) => kinds.filter((k) => k.found > 0).map(({ kind }) => kind)));
    expect(of2020.kinds.map(({ kind }) => kind).filter((kind) => !found.has(kind))).toEqual(['identification-notice-short']);
  });
  it('what a later edition of the lists looks for cannot be told in 2020', () => {
    expect(open(of2020)).toEqual(['phone-in-two-households', 'disability-risk', 'no-measure', 'identification-notice-short']);
  });
  it('the same notices are too short where a number of days is in force', () => {
    const { kinds } = measured({ on: '2020-12-31', place: '53' });
    const notices = kinds.find(({ kind }) => kind === 'identification-notice-short');
    expect([notices?.planted, notices?.missed]).toEqual([notices?.found, 0]);
    expect(notices?.found).toBeGreaterThan(0);
  });
});

describe('of what is called a defect besides', () => {
  it('nothing is a false alarm: each is a side of something planted, or an answer left blank', () => {
    for (const { finders } of [of2020, of2023]) for (const { finder, falseAlarms } of finders) expect([finder, falseAlarms]).toEqual([finder, []]);
  });
  it('blanks that nobody planted are found by the checks that look for blanks', () => {
    const blanks = of2020.finders.filter(({ blanked }) => blanked > 0);
    expect(blanks.length).toBeGreaterThan(2);
    for (const { finder } of blanks) expect(JSON.stringify(finder)).toContain('-blank-check');
  });
  it('without the sealed list every alarm is false, and what a wrong list names is missed: the measure can fail', () => {
    const { city, sealed } = generateCity({ seed: 11, share: 0.02 });
    const assessment = assessCity(city, in2020);
    const unsealed = measurePlants(city, { planted: [], blanked: new Map() }, assessment);
    expect(unsealed.finders.every(({ alarms, falseAlarms }) => falseAlarms.length === alarms)).toBe(true);
    const others = sealed.planted.map(({ kind, code }) => ({ kind, code: code.replace(/\d{3}$/, '001') }));
    expect(measurePlants(city, { ...sealed, planted: others }, assessment).kinds.some(({ missed }) => missed > 0)).toBe(true);
  });
});
