import { checks } from '@dabiao/core/rulebook';
import { describe, expect, it } from 'vitest';
import { assessCity } from './assess-city.ts';
import { generateCity } from './generate-city.ts';
import { measurePlants, type FinderMeasure, type KindMeasure, type Measured } from './plants/measure.ts';

/** The rulebook of exit is in force on the one day, that of monitoring on the other. */
const in2020 = { on: '2020-12-31', place: '5117' }, in2023 = { on: '2023-10-31', place: '5117' };
/** Ten times as much is planted as usual, so that a small city has every kind. */
const measured = (at: typeof in2020, planted = 0.4): Measured => {
  const { city, sealed } = generateCity({ seed: 11, share: at === in2023 ? 0.08 : 0.04, on: at.on, planted });
  return measurePlants(city, sealed, assessCity(city, at));
};
const both = [measured(in2020), measured(in2023)] as const;
const ofKinds = (is: (of: KindMeasure) => boolean): string[] => [...new Set(both.flatMap(({ kinds }) => kinds.filter(is).map(({ kind }) => kind)))];

describe('of what was planted', () => {
  it('nothing is missed: it is found, or it is said that nobody can tell', () => expect(ofKinds(({ missed }) => missed > 0)).toEqual([]));
  it('every kind is found on one of the days, but for what no document of the place speaks of', () => {
    const found = ofKinds((of) => of.found > 0);
    expect(ofKinds(({ planted }) => planted > 0).filter((kind) => !found.includes(kind))).toEqual(['same-year-entry', 'identification-notice-short']);
    const planted = ofKinds((of) => of.planted > 0);
    expect(ofKinds(() => true).filter((kind) => !planted.includes(kind))).toEqual([]);
  });
  it('a check that is not in force yet cannot tell', () => {
    const early = checks.filter(({ flaws }) => flaws.every(({ from, places }) => from > in2020.on || places !== undefined)).map(({ id }) => id);
    const told = both[0].kinds.filter(({ finder, found }) => finder.kind === 'check' && early.includes(finder.id) && found > 0);
    expect([early.length > 10, told]).toEqual([true, []]);
  });
  it('where the answers are there, it is found: hardly any is left open by a blank', () => {
    const { planted, cannotTell } = both[0].kinds.filter((of) => of.found > 0).reduce((sum, of) => ({ planted: sum.planted + of.planted, cannotTell: sum.cannotTell + of.cannotTell }), { planted: 0, cannotTell: 0 });
    expect(cannotTell / planted).toBeLessThan(0.02);
  });
  it('the same notices are too short where a number of days is in force', () => {
    const notices = measured({ on: '2020-12-31', place: '53' }).kinds.find(({ kind }) => kind === 'identification-notice-short');
    expect([notices?.planted, notices?.missed]).toEqual([notices?.found, 0]);
    expect(notices?.found).toBeGreaterThan(0);
  });
});

describe('of what is called a defect besides', () => {
  const falseOnes = (of: readonly FinderMeasure[]) => of.filter(({ falseAlarms }) => falseAlarms.length > 0).map(({ finder, falseAlarms }) => [finder, falseAlarms]);
  it('nothing is a false alarm: each is about a household that was spoiled, or an answer left blank', () => {
    for (const { finders } of both) expect(falseOnes(finders)).toEqual([]);
  });
  it('in the same city without anything planted every alarm is an answer left blank', () => {
    for (const at of [in2020, in2023]) {
      const { finders } = measured(at, 0);
      expect(finders.filter(({ alarms, blanked }) => alarms !== blanked)).toEqual([]);
      expect(finders.reduce((sum, { blanked }) => sum + blanked, 0)).toBeGreaterThan(100);
    }
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
