/** Made-up subjects with indicators of every type, and rosters inside rosters. */
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../../src/model/indicator.js';

export type Subject = {
  readonly numbers: readonly NumberIndicator[];
  readonly flags: readonly FlagIndicator[];
  readonly dates: readonly DateIndicator[];
  readonly choices: readonly ChoiceIndicator[];
  readonly rosters: readonly { readonly roster: Roster; readonly of: Subject }[];
};

export const named = (id: string) => ({ id, label: { zh: id, en: id } });
type Scale = NumberIndicator['scale'];
type Range = { readonly min?: number; readonly max?: number };
const number = (id: string, scale: Scale, range: Range = {}, unit: NumberIndicator['unit'] = 'none'): NumberIndicator => ({ ...named(id), type: 'number', unit, scale, ...range });

/** Names that differ only in case, hold quotes, or are those of intermediate columns. */
const subject = (p: string, rosters: Subject['rosters']): Subject => ({
  numbers: [number(`${p}Free`, 1), number(`${p} "Money"`, 100, { min: 0 }), number(`${p}Rate`, 10, { min: 0, max: 10 }, 'percent'), ...rosters.map((r) => r.roster.size)],
  flags: ['A', 'a', '_1', 'Stored as number'].map((x) => ({ ...named(p + x), type: 'flag' })),
  dates: [{ ...named(`${p}Born`), type: 'date', past: true }, { ...named(`${p}Exit`), type: 'date' }],
  choices: [{ ...named(`${p}Kind`), type: 'choice', codes: Object.fromEntries(['x', "y'z", 'w'].map((code) => [code, { zh: code, en: code }])) }],
  rosters,
});
const roster = (id: string, of: Subject, range: Range) => ({
  roster: { ...named(id), size: number(`${id}Size`, 1, range), member: { zh: id, en: id } }, of,
});

export const household = subject('h', [
  roster('members', subject('m', [roster('loans', subject('l', [roster('payments', subject('y', []), { min: 0, max: 3 })]), { min: 0 })]), { min: 0 }),
  roster('plots', subject('p', []), { min: 1, max: 3 }),
]);

/** The flag that tables hold as 0 and 1, so that a database can hold a wrong one. */
export const isStoredAsNumber = ({ id }: FlagIndicator): boolean => id.endsWith('number');

/** Every indicator of a subject and of the rows inside it. */
export const indicatorsOf = (s: Subject): (NumberIndicator | FlagIndicator | DateIndicator | ChoiceIndicator)[] =>
  [...s.numbers, ...s.flags, ...s.dates, ...s.choices, ...s.rosters.flatMap((r) => indicatorsOf(r.of))];
