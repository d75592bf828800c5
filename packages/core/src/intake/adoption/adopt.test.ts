import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, it, test } from 'vitest';
import { judge } from '../../engine/judge.js';
import { lookUp } from '../../model/timeline.js';
import { tell } from '../../model/tell.js';
import { catalogue } from '../../rulebook/catalogue.js';
import { completeVillage } from '../../rulebook/implementation/exit/village.cases.js';
import { adopt } from './adopt.js';
import { adoptionSchema } from './adoption-schema.js';
import { conform } from './conform.js';
import { documentForm } from './forms.js';
import { jsonLimits, type Json } from './read-json.js';

const root = new URL('../../../../../', import.meta.url);
const file = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const example = file('examples/data/mechanisms/adoption.json');
const broken = file('examples/data/mechanisms/adoption-broken.json');
const adopted = adopt(example, catalogue);
const rule = (id: string, of = adopted.rules) => of.find((r) => r.id === id) as (typeof of)[number];
const parameter = (id: string, of = adopted.parameters) => of.find((p) => p.id === id) as (typeof of)[number];
const codes = (text: string): string[] => adopt(text, catalogue).problems.map(({ code, path }) => `${code} ${path}`);
const changed = (change: (document: Record<string, unknown>) => void): string => {
  const document = JSON.parse(example) as Record<string, unknown>;
  change(document);
  return JSON.stringify(document);
};
const collective = 'implementation/exit/collective-economy';
const at = { on: '2018-03-01', place: '511722' };

describe('what no document can say', () => {
  type Document = { sources: { id: string; title: { zh: string; en: string }; date?: string }[]; parameters: { id: string; values: { value: unknown }[] }[] };
  const problemsWith = (change: (document: Document) => void): string[] => codes(changed((document) => change(document as unknown as Document)));
  it.each<[string, (document: Document) => void, string]>([
    ['a floor below nothing', (d) => { (d.parameters[0] as Document['parameters'][0]).values = d.parameters[0]?.values.map((v) => ({ ...v, value: -5 })) ?? []; }, 'out-of-range parameters[0].values[0].value'],
    ['more than any number counts exactly', (d) => { (d.parameters[0] as Document['parameters'][0]).values = d.parameters[0]?.values.map((v) => ({ ...v, value: 1e300 })) ?? []; }, 'out-of-range parameters[0].values[0].value'],
    ['a bound below nothing', (d) => { (d.parameters[0] as Document['parameters'][0]).values = d.parameters[0]?.values.map((v) => ({ ...v, value: { atLeast: -1 } })) ?? []; }, 'out-of-range parameters[0].values[0].value'],
    ['a month that no year has', (d) => { (d.sources[0] as Document['sources'][0]).date = '2018-13-01'; }, 'unlisted sources[0].date'],
    ['a day that its month has not', (d) => { (d.sources[0] as Document['sources'][0]).date = '2018-02-30'; }, 'not-a-day sources[0].date'],
    ['a day that its month has not, of a document that is cited in full', (d) => { for (const v of d.parameters[0]?.values ?? []) Object.assign(v, { source: { ...d.sources[0], date: '2019-02-30' } }); }, 'not-a-day parameters[0].values[0].source.date'],
    ['a title that goes on in another line', (d) => { (d.sources[0] as Document['sources'][0]).title = { zh: '文件', en: 'a\nb' }; }, 'unlisted sources[0].title.en'],
    ['a title of blanks', (d) => { (d.sources[0] as Document['sources'][0]).title = { zh: ' ', en: 'a' }; }, 'unlisted sources[0].title.zh'],
    ['an id that every object has', (d) => { (d.parameters[0] as Document['parameters'][0]).id = 'constructor'; }, 'unlisted parameters[0].id'],
    ['an id of a prototype', (d) => { (d.parameters[0] as Document['parameters'][0]).id = '__proto__'; }, 'unlisted parameters[0].id'],
  ])('%s is refused', (_, change, problem) => expect(problemsWith(change)).toContain(problem));
});

describe('an adoption', () => {
  it('has no problem, and says of each entry what it takes the place of, from which day and where', () => {
    expect(adopted.problems.map((problem) => tell(problem).en)).toEqual([]);
    const floor = adopted.overrides.find(({ id }) => id === 'collective-income-floor');
    expect(floor).toMatchObject({
      kind: 'parameter', path: 'parameters[0].values[0]', firmer: true,
      old: [{ standing: 'unset', places: ['51'] }], new: { from: '2018-03-01', until: '2021-01-01', places: ['5117'], amount: 12, unit: 'yuan/person/year', standing: 'official' },
    });
    expect(adopted.overrides.filter(({ id }) => id === 'vehicle-value-floor').map(({ old }) => old)).toEqual([[]]);
    expect(JSON.parse(JSON.stringify(adopted.overrides))).toEqual(adopted.overrides);
  });

  it('decides what nobody could decide, and only in its own places and days', () => {
    const { collectiveEconomyCertified: _, ...uncertified } = completeVillage;
    const village = { ...uncertified, collectiveIncome: 12_000, ruralPopulation: 1_000 };
    const status = (of: typeof adopted.rules, where: typeof at) => judge(rule(collective, of), village, where).status;
    expect(status(catalogue.rules, at)).toBe('unknown');
    expect(status(adopted.rules, at)).toBe('met');
    expect(judge(rule(collective), { ...village, collectiveIncome: 11_999.99 }, at).status).toBe('unmet');
    for (const elsewhere of [{ ...at, on: '2018-02-28' }, { ...at, place: '511601' }, { ...at, on: '2021-01-01' }]) expect(status(adopted.rules, elsewhere)).toBe('unknown');
  });

  it('reaches every rule that rests on what changed, and leaves every other one the same object', () => {
    const moved = adopted.rules.filter((r) => !catalogue.rules.includes(r)).map(({ id }) => id);
    expect(moved.sort()).toEqual([
      'implementation/exit/collective-economy', 'implementation/exit/compulsory-education', 'implementation/exit/household', 'implementation/exit/village',
      'implementation/identification/six-removals-adoption', 'implementation/identification/stable-earner', 'implementation/monitoring/risk-elimination',
      'implementation/recheck/household-by-household', 'implementation/recheck/three-precisions', 'implementation/recheck/two-assurances-three-guarantees',
    ]);
    const pupil = { householdSize: 1, members: [{ birthDate: '2002-01-01', schooling: 'dropped-out', unfitForSchooling: false }] };
    const school = 'implementation/exit/compulsory-education';
    expect([catalogue.rules, adopted.rules].map((of) => judge(rule(school, of), pupil, at).status)).toEqual(['met', 'unmet']);
  });

  it('leaves the shipped rulebook as it was', () => {
    expect(lookUp(parameter('collective-income-floor', catalogue.parameters).values, at)).toBe('not-established');
    expect(lookUp(parameter('collective-income-floor').values, at)).toMatchObject({ value: 12 });
  });

  it('takes the mark of the reconstructed away where the bureau has its own items', () => {
    const id = 'implementation/identification/six-removals-adoption';
    const car = { ownsVehicle: true, exceptionCount: 0 };
    const marks = (of: typeof adopted.rules) => judge(rule(id, of), car, at).provisional.map(({ standing }) => standing);
    expect([marks(catalogue.rules), marks(adopted.rules)]).toEqual([['reconstructed'], []]);
  });

  it('cuts an entry of the very same place where the new one begins, and lets it go on after the new one ends', () => {
    const line = parameter('sichuan-exit-income-line', catalogue.parameters);
    const text = changed((d) => {
      d['bureau'] = { label: { zh: '某省（虚构）', en: 'A province (invented)' }, places: ['51'] };
      d['parameters'] = [{ id: line.id, values: [{ from: '2018-06-01', until: '2018-09-01', value: 3700, source: 'city-village-notice', standing: 'official' }] }];
      d['rules'] = [];
    });
    const values = parameter(line.id, adopt(text, catalogue).parameters).values;
    const on = (day: string) => lookUp(values, { on: day, place: '51' });
    expect(['2018-05-31', '2018-06-01', '2018-08-31', '2018-09-01'].map((day) => (on(day) as { value: number }).value)).toEqual([3600, 3700, 3700, 3600]);
  });
});

describe('a broken document', () => {
  const { problems, ...result } = adopt(broken, catalogue);
  it('is told all at once, each with its place, and adopts nothing', () => {
    expect(result.adopted).toBe(false);
    expect(result.rules).toBe(catalogue.rules);
    expect(result.overrides).toEqual([]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'repeated sources[1].id',
      'contradiction parameters[0].unit',
      'unknown-reference parameters[0].values[1].source',
      'out-of-range parameters[0].values[1].until',
      'outside parameters[0].values[2].places[0]',
      'unlisted parameters[0].values[2].standing',
      'unsound parameters[0].values[0]',
      'absent parameters[1].label',
      'absent parameters[1].unit',
      'absent parameters[1].scale',
      'unknown-reference rules[0].criteria[0].value.all[0].is',
      'unsound rules[0].criteria[0].value.all[2].holds',
      'unsound rules[0].criteria[1].value.any[0]',
      'unsound rules[0].criteria[1].value.any[1]',
      'unknown-reference rules[0].criteria[1].value.any[2].compare[2].parameter',
      'cyclic rules[0]',
    ]);
  });
  it('is read on past faults of form: they hide nothing in the other entries', () => {
    const text = broken.replace('"from": "2018-03-01", "value": 12.345', '"from": "2018-02-30", "value": "12.345"').replace('"schema": "urn:dabiao:adoption:1",', '"schema": 1,');
    const found = adopt(text, catalogue).problems;
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unlisted schema', 'not-a-day parameters[0].values[0].from', 'wrong-type parameters[0].values[0].value',
      ...problems.map(({ code, path }) => `${code} ${path}`).filter((one) => one !== 'unsound parameters[0].values[0]'),
    ]);
  });
  it('has a remedy in both languages for each', () => {
    for (const problem of problems) {
      const { zh, en } = tell(problem);
      expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe('an adoption refuses', () => {
  const withRule = (value: unknown, more: object = {}): string => changed((d) => {
    d['parameters'] = [];
    d['rules'] = [{ id: 'a/b', label: { zh: '某', en: 'x' }, subject: 'household', sense: 'standard', criteria: [{ from: '2018-01-01', source: 'city-village-notice', standing: 'official', value, ...more }] }];
  });
  const here = 'rules[0].criteria[0]';

  it.each<[string, string, string[]]>([
    ['a rule that rests on itself through another', changed((d) => {
      d['rules'] = ['electricity', 'broadcast'].map((name, i) => ({ id: `implementation/exit/${name}`, criteria: [{ from: '2018-01-01', source: 'city-village-notice', standing: 'official', value: { holds: `implementation/exit/${['broadcast', 'electricity'][i]}` } }] }));
    }), ['cyclic rules[0]', 'cyclic rules[1]']],
    ['a rule that rests on itself through a shipped one', changed((d) => {
      d['rules'] = [{ id: 'implementation/exit/electricity', criteria: [{ from: '2018-01-01', source: 'city-village-notice', standing: 'official', value: { holds: 'implementation/exit/household' } }] }];
    }), ['cyclic rules[0]']],
    ['an operator that nobody knows', withRule({ greaterThan: [1, 0] }), [`unlisted ${here}.value`]],
    ['two operators in one', withRule({ is: 'foodSufficient', not: { is: 'foodSufficient' } }), [`unlisted ${here}.value`]],
    ['units that differ', withRule({ compare: [{ indicator: 'netIncomePerCapita' }, '>=', { parameter: 'water-volume-floor' }] }), [`unsound ${here}.value`]],
    ['a code that is not listed', withRule({ not: { oneOf: 'housingGrade', codes: ['E'] } }), [`unsound ${here}.value.not`]],
    ['more conditions than there are', withRule({ atLeast: 2, of: [{ is: 'foodSufficient' }] }), [`unsound ${here}.value`]],
    ['an indicator of another subject', withRule({ is: 'pavedRoadCertified' }), [`unknown-reference ${here}.value.is`]],
    ['an indicator of the household inside its members', withRule({ some: 'members', of: { is: 'foodSufficient' } }), [`unknown-reference ${here}.value.of.is`]],
    ['an indicator of the wrong kind', withRule({ is: 'netIncomePerCapita' }), [`unknown-reference ${here}.value.is`]],
    ['a bare number', withRule({ compare: [{ indicator: 'netIncomePerCapita' }, '>=', 3300] }), [`unlisted ${here}.value.compare[2]`]],
    ['a day that is none', withRule({ is: 'foodSufficient' }, { from: '2018-02-30' }), [`not-a-day ${here}.from`]],
    ['a standing below the documented', withRule({ is: 'foodSufficient' }, { standing: 'reconstructed' }), [`unlisted ${here}.standing`]],
    ['no source', withRule({ is: 'foodSufficient' }, { source: undefined }), [`absent ${here}.source`]],
    ['a place outside', withRule({ is: 'foodSufficient' }, { places: ['5117', '52'] }), [`outside ${here}.places[1]`]],
    ['the whole country', withRule({ is: 'foodSufficient' }, { places: ['CN'] }), [`outside ${here}.places[0]`]],
    ['a key that nobody knows', withRule({ is: 'foodSufficient', note: 1 }), [`unknown-key ${here}.value.note`]],
    ['another edition of the form', changed((d) => { d['schema'] = 'urn:dabiao:adoption:2'; }), ['unlisted schema']],
    ['no edition of the form', changed((d) => { delete d['schema']; }), ['absent schema']],
    ['numbers as text', example.replace('"value": 12,', '"value": "12",'), ['wrong-type parameters[0].values[0].value']],
    ['bounds of nothing', example.replace('"value": 12,', '"value": {},'), ['unlisted parameters[0].values[0].value']],
    ['bounds the wrong way round', example.replace('"value": 12,', '"value": { "between": [5, 3] },'), ['out-of-range parameters[0].values[0].value.between']],
    ['an amount that is too fine', example.replace('"value": 12,', '"value": 12.001,'), ['unsound parameters[0].values[0]']],
    ['a number that no computer holds', example.replace('"value": 12,', '"value": 1e999,'), ['not-a-number parameters[0].values[0].value', 'unsound parameters[0].values[0]']],
    ['a key that stands twice', example.replace('"value": 12,', '"value": 12, "value": 13,'), ['repeated parameters[0].values[0].value']],
    ['a prototype key', example.replace('"value": 12,', '"value": 12, "__proto__": { "standing": "official" },'), ['unknown-key parameters[0].values[0].__proto__']],
    ['a constructor key', example.replace('"value": 12,', '"value": 12, "constructor": 1,'), ['unknown-key parameters[0].values[0].constructor']],
    ['two entries of one id', changed((d) => { (d['parameters'] as unknown[]).push((d['parameters'] as unknown[])[0]); }), ['repeated parameters[3].id']],
    ['a link that is none', changed((d) => { Object.assign((d['sources'] as object[])[0] as object, { link: 'javascript:alert(1)' }); }), ['unlisted sources[0].link']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
    expect(adopt(text, catalogue).adopted).toBe(false);
  });

  it('ten thousand levels, ten million characters, a text of a million, and what is no JSON', () => {
    expect(codes('['.repeat(10_000))).toEqual([`too-deep $${'[0]'.repeat(jsonLimits.depth)}`]);
    const deep = withRule({ is: 'deep' }).replace('{"is":"deep"}', `${'{"not":'.repeat(10_000)}{"is":"foodSufficient"}${'}'.repeat(10_000)}`);
    expect(codes(deep)).toEqual([`too-deep ${here}.value${'.not'.repeat(jsonLimits.depth - 5)}`]);
    expect(codes(' '.repeat(10_000_000))).toEqual(['too-large $']);
    expect(codes(example.replace('虚构〔2018〕1号', 'x'.repeat(900_000)))).toEqual(['too-large sources[0].number']);
    expect(codes('')).toEqual(['wrong-shape $ 1:1']);
    expect(codes('{\n  "schema": tru }')).toEqual(['wrong-shape $ 2:13']);
    expect(codes('{"a": 1,}')).toEqual(['wrong-shape $ 1:9']);
    expect(codes('[1 2]')).toEqual(['wrong-shape $ 1:4']);
    expect(codes('"unclosed')).toEqual(['wrong-shape $ 1:1']);
    expect(codes('null')).toEqual(['wrong-shape $']);
    expect(codes(`${example}x`)).toHaveLength(1);
    expect(({} as { standing?: string }).standing).toBeUndefined();
  });

  it('what is no text at all', () => {
    expect(() => adopt(JSON.parse(example) as string, catalogue)).toThrow(TypeError);
  });
});

describe('the schema', () => {
  const validator = new Validator(adoptionSchema(), '2020-12', false);
  test('lies in the repository as it is made', async () => {
    await expect(`${JSON.stringify(adoptionSchema(), null, 2)}\n`).toMatchFileSnapshot(fileURLToPath(new URL('docs/schemas/adoption-1.schema.json', root)));
  });
  test('accepts the example, and the broken one, whose faults need the rulebook', () => {
    for (const text of [example, broken]) expect(validator.validate(JSON.parse(text)).errors).toEqual([]);
  });
  test('and the reader agree on the form of every document that differs in one place', () => {
    const document = JSON.parse(example) as unknown;
    let refused = 0, tried = 0;
    for (const path of pathsIn(document)) {
      for (const value of [null, 'x', -1, [], {}, true, undefined]) {
        const json = JSON.parse(JSON.stringify(replaced(document, path, value))) as Json;
        const { valid } = validator.validate(json);
        expect(conform(documentForm, json, '').length === 0, `${path.join('.')} = ${JSON.stringify(value)}`).toBe(valid);
        if (tried % 10 === 0) expect(adopt(JSON.stringify(json), catalogue).adopted && !valid).toBe(false);
        tried++;
        if (!valid) refused++;
      }
    }
    console.log(`adoption schema: ${tried} changes, ${refused} refused by both, ${tried - refused} accepted by both`);
    expect(Math.min(refused, tried - refused)).toBeGreaterThan(50);
  }, 60_000);
});

type Path = readonly (string | number)[];
function pathsIn(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, value]) => pathsIn(value, [...path, key]))];
}
function replaced(json: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value ?? null;
  const copy = (Array.isArray(json) ? [...(json as unknown[])] : { ...(json as object) }) as Record<string, unknown>;
  copy[key] = rest.length === 0 ? value : replaced(copy[key], rest, value);
  return copy;
}
