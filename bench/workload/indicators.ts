/** The 24 questions of the benchmark. With the id of the household a row has 25 fields. */
import type { ChoiceIndicator, FlagIndicator, NumberIndicator } from '@dabiao/core';

const named = <I extends string>(id: I) => ({ id, label: { zh: id, en: id } });
type Limits = { readonly min?: number; readonly max?: number };
const number = (id: string, scale: NumberIndicator['scale'], limits: Limits = {}, unit: NumberIndicator['unit'] = 'none'): NumberIndicator =>
  ({ ...named(id), type: 'number', unit, scale, ...limits });
const flag = (id: string): FlagIndicator => ({ ...named(id), type: 'flag' });
const choice = (id: string, ...codes: string[]): ChoiceIndicator => ({ ...named(id), type: 'choice', codes: Object.fromEntries(codes.map((code) => [code, { zh: code, en: code }])) });

export const people = number('people', 1, {}, 'person');
export const income = number('income', 100, {}, 'yuan/person/year');
export const medical = number('medical', 100, {}, 'yuan');
export const education = number('education', 100, {}, 'yuan');
export const loss = number('loss', 100, {}, 'yuan');
export const debt = number('debt', 100, { min: 0 }, 'yuan');
export const area = number('area', 10, { min: 0, max: 10_000 }, 'square-metre');
export const litres = number('litres', 10, { min: 0 }, 'litre/person/day');
export const minutes = number('minutes', 1, { min: 0 }, 'minute');
export const pupils = number('pupils', 1, { min: 0, max: 30 }, 'person');
export const dropouts = number('dropouts', 1, { min: 0, max: 30 }, 'person');
export const labourers = number('labourers', 1, { min: 0, max: 30 }, 'person');
export const arrears = number('arrears', 100, { min: 0 }, 'yuan');

export const food = flag('food');
export const clothing = flag('clothing');
export const insured = flag('insured');
export const electricity = flag('electricity');
export const television = flag('television');
export const relocated = flag('relocated');
export const allowance = flag('allowance');
export const registered = flag('registered');

export const house = choice('house', 'A', 'B', 'C', 'D');
export const risk = choice('risk', 'none', 'illness', 'disaster', 'accident', 'schooling', 'other');
export const exitYear = choice('exitYear', '2016', '2017', '2018', '2019', '2020');

export const numbers = [people, income, medical, education, loss, debt, area, litres, minutes, pupils, dropouts, labourers, arrears] as const;
export const flags = [food, clothing, insured, electricity, television, relocated, allowance, registered] as const;
export const choices = [house, risk, exitYear] as const;
