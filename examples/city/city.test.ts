import { judge, type RecordOf } from '@dabiao/core';
import { toColumns } from '@dabiao/core/intake';
import { household, householdExit, member } from '@dabiao/core/rulebook';
import { expect, it } from 'vitest';
import { assessCity } from './assess-city.ts';
import { documented } from './assumptions.ts';
import { generateCity } from './generate-city.ts';
import { generateInParallel } from './generate-in-parallel.ts';
import { placesOf } from './places.ts';
import { recordAt } from './record-at.ts';
import { codeAt, rowOf } from './register.ts';

const at = { on: '2020-12-31', place: '5117' };
const options = { seed: 5, share: 0.01 };
const { city } = generateCity(options);
const rows = Array.from({ length: city.households.length }, (_, row) => row);

it('is the same for the same seed, and another for another', () => {
  expect(generateCity(options).city).toEqual(city);
  expect(generateCity({ ...options, seed: 6 }).city.households).not.toEqual(city.households);
});

it('is the same whether one thread makes it or three', async () => {
  expect(await generateInParallel(options, undefined, 3)).toEqual(generateCity(options));
});

it('has as many villages and households as the documents say, in each county both kinds', () => {
  const { villages, counties } = placesOf(5, 1);
  expect(villages.filter(({ poor }) => poor)).toHaveLength(documented.poorVillages);
  expect(villages.filter(({ poor }) => !poor)).toHaveLength(documented.otherVillages);
  expect(villages.reduce((sum, v) => sum + v.households, 0)).toBe(documented.households);
  for (const { code } of counties) expect(new Set(city.places.villages.filter((v) => v.county === code).map((v) => v.poor)).size).toBe(2);
});

it('holds in a share the same villages as in the whole', () => {
  const more = generateCity({ ...options, share: 0.02 }).city;
  const code = codeAt(city, 40);
  expect(recordAt(household, more.households, rowOf(more, code))).toEqual(recordAt(household, city.households, 40));
});

it('finds a household by its code, and nobody by a code that no one has', () => {
  expect(rows.every((row) => rowOf(city, codeAt(city, row)) === row)).toBe(true);
  for (const code of ['', '511722', '511722-0001-999', '511722-0001-000', '999999-0001-001', '__proto__']) expect(rowOf(city, code)).toBe(-1);
});

/** The same columns in another form: one that holds nothing is no column. */
const answersOf = (records: readonly RecordOf[]) => records.map((record) => JSON.parse(JSON.stringify(record)) as RecordOf);

it('has the columns that intake would make of its records', () => {
  const records = rows.map((row) => recordAt(household, city.households, row));
  const columns = toColumns(household, records);
  expect(answersOf(rows.map((row) => recordAt(household, columns, row)))).toEqual(answersOf(records));
  expect(columns.rosters?.['members']?.rows.dates?.['birthDate']).toEqual(city.households.rosters?.['members']?.rows.dates?.['birthDate']);
  expect(member.indicators.length).toBeGreaterThan(0);
});

it('is judged in columns as its records are one by one', () => {
  const { households } = assessCity(city, at);
  const codes = { unmet: 0, unknown: 1, met: 2 };
  for (const row of rows.filter((n) => n % 7 === 0)) expect(codes[judge(householdExit, recordAt(household, city.households, row), at).status], codeAt(city, row)).toBe(households.exit[row]);
});

it('adds its villages up to townships, counties and the city', () => {
  const { counts } = assessCity(city, at);
  for (const of of [counts.villages, counts.townships, counts.counties]) expect(of.reduce((sum, { met, unmet, unknown }) => sum + met + unmet + unknown, 0)).toBe(city.households.length);
  expect(counts.city.households).toBe(city.households.length);
  expect([counts.city.met, counts.city.unmet, counts.city.unknown, counts.city.monitored].every((n) => n > 0)).toBe(true);
});
