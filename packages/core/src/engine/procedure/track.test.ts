/** Laws of tracking on random courses, and what hostile events do to it. */
import { describe, expect, it, test } from 'vitest';
import { random, seed, type Random } from '../../../test/readings/random.js';
import { dayOfSerial, serialOf } from '../../model/civil-date.js';
import type { Parameter } from '../../model/parameter.js';
import type { Procedure, ProcedureEvent, ProcedureStep } from '../../model/procedure.js';
import type { Course } from '../../model/track.js';
import { track } from './track.js';
import { trackTable } from './track-table.js';

const label = { zh: 'x', en: 'x' };
const source = { id: 'test', title: label };
const entry = { source, standing: 'official' } as const;
const days = (value: number): Parameter => ({ id: `days-${String(value)}`, label, unit: 'day', scale: 1, values: [{ ...entry, from: '2020-01-01', value }] });
const named = (code: string) => ({ code, label });
const steps: readonly ProcedureStep[] = [
  { ...named('a'), by: [named('x'), named('y')] },
  { ...named('b'), evidence: [named('paper')], within: [{ days: days(4), after: 'a' }], leads: { rejected: 'end' } },
  { ...named('c'), notice: { atLeast: { days: days(3) }, conceals: [named('secret')] }, leads: { objection: 'b' } },
  { ...named('d'), within: [{ days: days(12), after: 'a' }, { by: '2020-03-25' }], leads: { reopened: 'b', rejected: 'end' } },
];
const procedure: Procedure = {
  id: 'test/procedure', label, instance: label,
  steps: [{ ...entry, from: '2020-02-01', value: steps }, { ...entry, from: '2020-03-08', value: steps.filter(({ code }) => code !== 'b').map((s) => (s.leads ? { ...s, leads: { rejected: 'end' } } : s)) }],
};
const at = { on: '2020-03-31', place: '51' };
const today = serialOf(at.on);

/** A course that mostly keeps to the steps, with detours. */
function randomEvents(r: Random): ProcedureEvent[] {
  const events: ProcedureEvent[] = [];
  let day = serialOf('2020-02-20') + r.int(20);
  for (let k = 0, i = 0; k < 3 + r.int(8); k++) {
    const step = r.chance(0.85) ? steps[i % 4] : steps[r.int(4)];
    if (!step) continue;
    day += r.int(5);
    const { code, leads = {} } = step;
    const outcome = r.chance(0.7) ? 'passed' as const : r.pick(['passed', ...Object.keys(leads)] as ('passed' | 'objection')[]);
    events.push({
      step: code, on: dayOfSerial(r.chance(0.9) ? day : day - 6), outcome, by: r.pick(['x', 'x', 'y', r.chance(0.1) ? 'z' : 'x']), evidence: r.chance(0.9) ? ['paper'] : [], shows: r.chance(0.95) ? [] : ['secret'],
      until: dayOfSerial(day + (r.chance(0.8) ? 2 : 1) + r.int(3)),
    });
    if (code === 'c') day += 4;
    i = outcome === 'passed' ? i + 1 : 1;
  }
  return events;
}
const cells = ['on', 'until', 'by', 'evidence', 'shows', 'outcome'] as const;
/** Blanks cells, or writes a code that no step names; what a cell of the rest held is its filling. */
const blank = (r: Random, events: readonly ProcedureEvent[], share: number): ProcedureEvent[] =>
  events.map((event) => cells.reduce((e, cell) => (r.chance(share) ? { ...e, [cell]: (cell === 'evidence' || cell === 'shows') && r.chance(0.5) ? ['odd'] : null } : e), event));
const isAnswer = (codes: readonly string[] | null | undefined): codes is readonly string[] => codes?.includes('odd') === false;
const only = ({ courses }: { readonly courses: readonly Course[] }): Course => courses[0] as Course;
const follow = (events: readonly ProcedureEvent[]): Course => only(track(procedure, events, at));
const final = (status: string) => status !== 'unknown';

describe('what is settled', () => {
  it('stays so whatever the missing cells turn out to be', () => {
    const r = random(seed * 41);
    const count = { known: 0, open: 0, done: 0, rejected: 0, limits: 0, due: 0 };
    for (let k = 0; k < 2_000; k++) {
      const whole = randomEvents(r);
      const gaps = blank(r, whole, 0.06);
      const before = follow(gaps);
      const after = follow(whole);
      const what = JSON.stringify({ seed, gaps, whole });
      expect(before.possible, what).toContain(after.state);
      if (before.state === null) count.open++;
      else {
        count.known++;
        expect(after.state, what).toBe(before.state);
      }
      if (after.state === 'done') count.done++;
      if (after.state === 'rejected') count.rejected++;
      if (before.due) {
        count.due++;
        expect(after.due?.code, what).toBe(before.due.code);
      }
      for (const limit of before.limits.filter(({ status }) => final(status))) {
        count.limits++;
        expect(after.limits, what).toContainEqual(limit);
      }
    }
    console.log(`track: seed ${String(seed)}, ${JSON.stringify(count)}`);
    expect(Math.min(...Object.values(count))).toBeGreaterThan(100);
  }, 60_000);
  it('is what cells filled in at random agree with, too', () => {
    const r = random(seed * 43);
    for (let k = 0; k < 1_000; k++) {
      const gaps = blank(r, randomEvents(r), 0.1);
      const filled = gaps.map((e) => ({
        ...e, on: e.on ?? dayOfSerial(today - 45 + r.int(50)), until: e.until ?? dayOfSerial(today - 40 + r.int(45)), by: e.by ?? r.pick(['x', 'z']), evidence: isAnswer(e.evidence) ? e.evidence : r.pick([['paper'], []]),
        shows: isAnswer(e.shows) ? e.shows : r.pick([[], ['secret']]), outcome: e.outcome ?? (e.step === 'a' ? 'passed' as const : r.pick(['passed', 'objection', 'rejected', 'reopened'] as const)),
      }));
      const [before, after] = [follow(gaps), follow(filled)];
      const what = JSON.stringify({ seed, gaps, filled });
      expect(before.possible, what).toContain(after.state);
      if (before.due) expect(after.due?.code, what).toBe(before.due.code);
      for (const limit of before.limits.filter(({ status }) => final(status))) expect(after.limits, what).toContainEqual(limit);
    }
  }, 60_000);
  it('has a cause exactly where something is open', () => {
    const r = random(seed * 47);
    for (let k = 0; k < 2_000; k++) {
      const { state, due, limits, causes, trail } = follow(blank(r, randomEvents(r), 0.08));
      const isOpen = state === null || limits.some(({ status }) => status === 'unknown') || trail.some(({ counts }) => counts === null) || (due === null && state === 'under-way');
      expect(causes.length > 0).toBe(isOpen);
    }
  }, 60_000);
});

/** A course without the places of its rows. */
const bare = ({ refused, trail, missingEvidence, causes, missing, instance: _, ...rest }: Course) => ({
  ...rest, refused: refused.length, trail: trail.map(({ event: __, ...t }) => t), lacks: missingEvidence.length, causes: causes.length, missing: missing.length, limits: rest.limits.map(({ causes: ___, ...l }) => l),
});

test('instances that are mixed are followed as each is alone', () => {
  const r = random(seed * 53);
  for (let k = 0; k < 300; k++) {
    const all = Array.from({ length: 5 }, (_, i) => blank(r, randomEvents(r), 0.05).map((e) => ({ ...e, instance: `i${String(i)}` })));
    const mixed = all.flat().map((e) => ({ e, key: r.int(1e6) })).sort((a, b) => a.key - b.key).map(({ e }) => e);
    const together = track(procedure, mixed, at);
    for (const events of all) {
      const name = events[0]?.instance ?? null;
      const course = together.courses.find(({ instance }) => instance === name) as Course;
      // Rows of one day keep their order among each other only if nothing else tells them apart, so the row's own order is given.
      expect(bare(course)).toEqual(bare(follow(mixed.filter(({ instance }) => instance === name))));
    }
    expect(together.summary.instances).toBe(all.filter((events) => events.length > 0).length);
  }
});

test('the order of rows does not matter where no two of one instance are of one day, step and outcome', () => {
  const r = random(seed * 59);
  for (let k = 0; k < 1_000; k++) {
    const whole = randomEvents(r);
    const events = whole.filter((e, i) => whole.findIndex((o) => o.on === e.on && o.step === e.step && o.outcome === e.outcome) === i);
    expect(bare(follow([...events].reverse()))).toEqual(bare(follow(events)));
  }
});

describe('hostile events', () => {
  const codes = (events: unknown) => only(track(procedure, events as ProcedureEvent[], at)).refused.map(({ problem: { code, path } }) => `${code} ${path}`);
  it('named like what every object has are unknown steps', () => {
    for (const step of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) expect(codes([{ step, on: '2020-03-01' }])).toEqual(['unlisted events[0].step']);
    expect(codes([JSON.parse('{"__proto__": {"step": "a"}, "on": "2020-03-01"}')])).toEqual(['unknown-key events[0].__proto__']);
  });
  it('that do not say which step they are may be any, so nothing is certain', () => {
    for (const step of [null, '']) {
      const course = only(track(procedure, [{ step: 'a', on: '2020-03-01', by: 'x' }, { step, on: '2020-03-02' }] as ProcedureEvent[], at));
      expect([course.state, course.due, course.refused, course.causes.map((c) => `${c.kind} ${c.path}`)]).toEqual([null, null, [], expect.arrayContaining(['missing events[1].step'])]);
    }
  });
  it('take instances of such names apart', () => {
    const { courses } = track(procedure, [{ step: 'a', on: '2020-03-01', by: 'x', instance: '__proto__' }, { step: 'a', on: '2020-03-01', by: 'x', instance: 'constructor' }], at);
    expect(courses.map(({ instance, state }) => [instance, state])).toEqual([['__proto__', 'under-way'], ['constructor', 'under-way']]);
  });
  it('do not take a cell from a prototype', () => {
    const event = Object.assign(Object.create({ by: 'x', on: '2020-03-01' }) as object, { step: 'a' });
    expect(only(track(procedure, [event as ProcedureEvent], at)).state).toBe(null);
  });
  it('of a wrong type are refused cell by cell, and the rest is read', () => {
    const event = { step: 'a', on: 20200301, by: ['x'], evidence: 'paper', until: '2020-02-30', shows: [1], outcome: 'won', note: 1 };
    expect(codes([event])).toEqual(['unknown-key events[0].note', 'not-a-day events[0].on', 'not-a-day events[0].until', 'unlisted events[0].outcome', 'wrong-type events[0].by', 'wrong-type events[0].evidence', 'wrong-type events[0].shows'].sort((x, y) => codes([event]).indexOf(x) - codes([event]).indexOf(y)));
  });
  it('that name evidence of which the step knows nothing lack nothing for certain, and the code is kept', () => {
    const notice = { step: 'c', on: '2020-03-05', until: '2020-03-07', outcome: 'passed' } as const;
    const states = (evidence: string[], shows: string[] = []) => {
      const course = only(track(procedure, [{ step: 'a', on: '2020-03-01', by: 'x' }, { step: 'b', on: '2020-03-02', outcome: 'passed', evidence }, { ...notice, shows }], at));
      return [course.due?.code ?? null, course.refused.map(({ problem: { code, path, given } }) => `${code} ${path} ${given}`), course.causes.map((c) => `${c.kind} ${c.path}`)];
    };
    expect(states(['paper'])).toEqual(['d', [], []]);
    expect(states(['papper'])).toEqual([null, ['unlisted events[1].evidence papper'], ['refused events[1].evidence']]);
    expect(states(['paper', 'photo'])).toEqual(['d', ['unlisted events[1].evidence photo'], []]);
    expect(states([])).toEqual(['b', ['lacking events[1].evidence ', 'out-of-order events[2].step c'], []]);
    expect(states(['paper'], ['secrets'])).toEqual([null, ['unlisted events[2].shows secrets'], ['refused events[2].shows']]);
    expect(states(['paper'], ['secret', 'name'])).toEqual(['c', ['unlisted events[2].shows name', 'not-allowed events[2].shows secret'], []]);
    expect(only(track(procedure, [{ step: 'a', on: '2020-03-01', by: 'x', evidence: ['paper'], shows: ['secret'] }], at)).refused.map(({ problem }) => problem.expected.en)).toEqual(['what this step names: nothing', 'what this step names: nothing']);
  });
  it('that begin without a day where nothing is in force today are told as they are: refused, or without their day', () => {
    const ended: Procedure = { ...procedure, steps: procedure.steps.slice(0, 1).map((of) => ({ ...of, until: '2020-03-08' })) };
    const told = (event: ProcedureEvent) => {
      const { state, refused, causes } = only(track(ended, [event], at));
      return [state, refused.map(({ problem: { code, path } }) => `${code} ${path}`), causes.map((c) => `${c.kind} ${c.path}`)];
    };
    expect(told({ step: 'a', by: 'z' })).toEqual([null, ['not-allowed events[0].by'], ['ended test/procedure']]);
    expect(told({ step: 'a', by: 'x' })).toEqual([null, [], ['ended test/procedure', 'missing events[0].on']]);
    expect(told({ step: 'a', by: 'x', on: '2020-02-30' })).toEqual([null, ['not-a-day events[0].on'], ['ended test/procedure', 'refused events[0].on']]);
    expect(told({ step: 'b' })).toEqual([null, [], ['ended test/procedure']]);
  });
  it('that are no events belong to no instance, are kept, and stop nothing', () => {
    const { refused, courses, summary } = track(procedure, [null, 'a', [], { step: 'a', instance: 7 }, { step: 'a', on: '2020-03-01', by: 'x' }] as unknown as ProcedureEvent[], at);
    expect(refused.map(({ problem: { code, path } }) => `${code} ${path}`)).toEqual(['wrong-shape events[0]', 'wrong-shape events[1]', 'wrong-shape events[2]', 'no-identity events[3].instance']);
    expect([courses.length, summary.refused]).toEqual([1, 4]);
  });
  it('must come as a list, for a day and a place', () => {
    expect(() => track(procedure, {} as ProcedureEvent[], at)).toThrow('a list of events');
    expect(() => track(procedure, [], { ...at, on: '2020-02-30' })).toThrow('a day such as');
    expect(() => track(procedure, [], { ...at, place: 'Dazhou' })).toThrow('division code');
  });
  it('show no id number in what is said of them', () => {
    expect(JSON.stringify(track(procedure, [{ step: 'a', by: '110105194912310021' }], at).courses[0]?.refused)).not.toContain('194912310021');
  });
  it('may be a hundred thousand of one instance, or of as many', () => {
    const many = Array.from({ length: 100_000 }, (_, i): ProcedureEvent => ({ step: i % 2 ? 'a' : 'b', on: i % 3 ? '2020-03-01' : null, by: 'x' }));
    const one = only(track(procedure, many, at));
    expect(one.refused.length + one.trail.length).toBe(100_000);
    const { rows, summary } = trackTable(procedure, many.map((e, i) => ({ ...e, instance: String(i) })), at);
    expect([rows.length, summary.instances]).toEqual([100_000, 100_000]);
  }, 120_000);
});
