import type { Indicator } from '../model/indicator.js';
import { answerIn } from '../engine/answer.js';
import { nothingAssumed } from '../engine/assumed.js';
import type { Interval } from '../engine/logic.js';
import type { Label } from '../model/label.js';
import { refuse, recordList, giveOrNull, shown, type Problem } from '../model/problem.js';
import type { RecordOf, Value } from '../model/record.js';
import type { SubjectShape } from '../model/subject-shape.js';
import { readRegistry, type Registry } from './registry.js';

/** One of the two registries. */
export type RegistrySide = 'ours' | 'theirs';
/** Somebody whom one registry has and the other does not. `isCertain` is false while the other has rows that name nobody: one of them may be this one. */
export type Unmatched = { readonly key: string; readonly row: number; readonly isCertain: boolean };
/** An answer on which the registries differ, with both answers in words. */
export type RegistryConflict = { readonly key: string; readonly field: string; readonly label: Label; readonly ours: Label; readonly theirs: Label; readonly rows: readonly [number, number] };
/** An answer that cannot be compared, because one of them, or both, do not know it. */
export type RegistryGap = { readonly key: string; readonly field: string; readonly label: Label; readonly unknownIn: RegistrySide | 'both'; readonly rows: readonly [number, number] };
/** A row, or a cell, that was not believed. `row` counts from 0. */
export type RegistryRefusal = { readonly side: RegistrySide; readonly row: number; readonly problem: Problem };
/** How one field came out over all that both registries have. */
export type FieldAgreement = { readonly field: string; readonly label: Label; readonly same: number; readonly conflicts: number; readonly open: number };

/** Two registries held against each other. Plain data; keys that are id numbers are masked, and `row` says which row it is. */
export type RegistryComparison = {
  readonly kind: 'registry-comparison';
  readonly both: number;
  /** In theirs, not in ours. */
  readonly missing: readonly Unmatched[];
  /** In ours, not in theirs. */
  readonly extra: readonly Unmatched[];
  readonly conflicts: readonly RegistryConflict[];
  readonly open: readonly RegistryGap[];
  readonly fields: readonly FieldAgreement[];
  readonly refused: readonly RegistryRefusal[];
};

/** `fields`: what to compare; every indicator of the shape when absent. */
export type RegistryOptions = { readonly fields?: readonly Indicator[] };

/**
 * Compares two registries of the same subject: who is missing in ours, who is extra, and where the two disagree.
 *
 * Not knowing is not disagreeing: an answer that one side lacks is `open`. Two rows of one key are refused, since nobody can say which
 * is right, and that key is then neither missing nor extra on the other side. Rosters are compared as registries of their own.
 *
 * @param ours - rows with the key column of the shape, such as the register
 * @param theirs - the same of another source, such as the census
 * @throws ContractError when the shape has no key, a list is no list, or a field is none of the shape
 * @example compareRegistries(household, [{ householdNumber: 'a', povertyStatus: 'exited' }], [{ householdNumber: 'a', povertyStatus: 'poor' }]).conflicts[0]?.field //=> 'povertyStatus'
 */
export function compareRegistries(shape: SubjectShape, ours: readonly unknown[], theirs: readonly unknown[], { fields = shape.indicators }: RegistryOptions = {}): RegistryComparison {
  if (shape.key === undefined) refuse('absent', 'shape.key', '', aKeyedShape, giveKey);
  for (const [path, list] of Object.entries({ ours, theirs })) if (!Array.isArray(list)) refuse('wrong-shape', path, list, recordList, giveOrNull);
  for (const { id } of fields) if (!shape.indicators.some((of) => of.id === id)) refuse('unknown-reference', 'fields', id, ofTheShape, nameOne);
  const [a, b] = [readRegistry(shape, shape.key, ours), readRegistry(shape, shape.key, theirs)];
  const shared = [...a.rows].flatMap(([key, one]) => { const other = b.rows.get(key); return other ? [{ key: shown(key), rows: [one.row, other.row] as const, ours: one.record, theirs: other.record }] : []; });
  const found = fields.map((of) => ({ of, each: shared.map((pair) => ({ pair, ...compared(of, pair.ours, pair.theirs) })) }));
  return {
    kind: 'registry-comparison', both: shared.length, missing: unmatched(b, a), extra: unmatched(a, b),
    conflicts: found.flatMap(({ of, each }) => each.flatMap(({ pair: { key, rows, ...pair }, state }) => (state === 'conflict' ? [{ key, field: of.id, label: of.label, ours: written(of, pair.ours[of.id]), theirs: written(of, pair.theirs[of.id]), rows }] : []))),
    open: found.flatMap(({ of, each }) => each.flatMap(({ pair: { key, rows }, unknownIn }) => (unknownIn ? [{ key, field: of.id, label: of.label, unknownIn, rows }] : []))),
    fields: found.map(({ of: { id, label }, each }) => ({ field: id, label, same: times(each, 'same'), conflicts: times(each, 'conflict'), open: times(each, 'open') })),
    refused: [...a.refused.map((x) => ({ side: 'ours' as const, ...x })), ...b.refused.map((x) => ({ side: 'theirs' as const, ...x }))],
  };
}

type State = 'same' | 'conflict' | 'open';
const times = (each: readonly { readonly state: State }[], state: State): number => each.filter((x) => x.state === state).length;

/** Rows that the other registry lacks. A key that it holds in doubt is there, whatever its row says. */
const unmatched = ({ rows }: Registry, other: Registry): Unmatched[] =>
  [...rows].flatMap(([key, { row }]) => (other.rows.has(key) || other.doubtful.has(key) ? [] : [{ key: shown(key), row, isCertain: other.nameless === 0 }]));

function compared(of: Indicator, ours: RecordOf, theirs: RecordOf): { readonly state: State; readonly unknownIn?: RegistrySide | 'both' } {
  const [a, b] = [ours, theirs].map((record) => answerIn(record, of, nothingAssumed).value);
  if (a === null || b === null || a === undefined || b === undefined) return { state: 'open', unknownIn: a === b ? 'both' : a === null ? 'ours' : 'theirs' };
  if (typeof a !== 'object' || typeof b !== 'object') return { state: a === b ? 'same' : 'conflict' };
  if (apart(a, b)) return { state: 'conflict' };
  const [isExactA, isExactB] = [a.low === a.high, b.low === b.high];
  return isExactA && isExactB ? { state: 'same' } : { state: 'open', unknownIn: isExactA ? 'theirs' : isExactB ? 'ours' : 'both' };
}

/** Two numbers, one or both known only within bounds, that cannot be the same. */
const apart = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low;

function written(of: Indicator, value: Value): Label {
  if (of.type === 'choice' && typeof value === 'string') return of.codes[value] ?? alike(shown(value));
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value !== 'object' || value === null || !('low' in value || 'high' in value)) return alike(shown(value));
  return alike(`${value.low ?? ''} … ${value.high ?? ''}`);
}

const alike = (text: string): Label => ({ zh: text, en: text });
const yes: Label = { zh: '是', en: 'yes' };
const no: Label = { zh: '否', en: 'no' };

const aKeyedShape: Label = { zh: '带有编号列的对象', en: 'a subject with a key column' };
const giveKey: Label = { zh: '没有编号的对象无法两表比对。', en: 'Two tables of rows without a key cannot be compared.' };
const ofTheShape: Label = { zh: '该对象的指标', en: 'an indicator of the subject' };
const nameOne: Label = { zh: '请改正要比对的指标。', en: 'Correct the fields to be compared.' };
