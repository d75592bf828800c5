/** How much of what was planted is found, and what else is called a defect. */
import type { Check, Label } from '@dabiao/core';
import { checks, pairedHelperAssignment } from '@dabiao/core/rulebook';
import type { Assessment } from '../assess-city.ts';
import type { City } from '../city.ts';
import { codeAt } from '../register.ts';
import { teamKind } from './event-kinds.ts';
import { finderId, type Finder } from './kind.ts';
import { plantKinds, type Sealed } from './sealed.ts';

/** Of one kind. Found, cannot tell and missed together are all that were planted. */
export type KindMeasure = { readonly kind: string; readonly label: Label; readonly finder: Finder; readonly planted: number; readonly found: number; readonly cannotTell: number; readonly missed: number };
/**
 * Of one finder. Its alarms are planted for it; or are about a household that was spoiled in another way, which without that gives
 * no alarm; or are answers that the generator left blank, as people do; or are false.
 */
export type FinderMeasure = { readonly finder: Finder; readonly alarms: number; readonly planted: number; readonly besides: number; readonly blanked: number; readonly falseAlarms: readonly string[] };
export type Measured = { readonly kinds: readonly KindMeasure[]; readonly finders: readonly FinderMeasure[] };

/** Row by row: 2 an alarm, 1 cannot tell, 0 nothing found. */
type Alarms = { readonly at: Uint8Array; readonly codeOf: (row: number) => string };

const kinds = [...plantKinds, teamKind];
const kindOf = new Map<string, { readonly finder: Finder }>(kinds.map((kind) => [kind.id, kind]));
/** Every check of a household, whether anything is planted for it or not, and the finders of all kinds. */
const finders = new Map<string, Finder>([...checks.filter(({ subject }) => subject === 'household').map(({ id }): Finder => ({ kind: 'check', id })), ...kinds.map(({ finder }) => finder)].map((finder) => [finderId(finder), finder]));

export function measurePlants(city: City, { planted, blanked }: Sealed, assessment: Assessment): Measured {
  const alarms = new Map([...finders].map(([id, finder]) => [id, alarmsOf(city, assessment, finder)]));
  const rows = rowsByCode(city);
  const here = new Map<string, string[]>();
  // What is planted in a household is planted in its village too: a village is right to complain of it.
  for (const { code, kind } of planted) for (const place of [code, code.slice(0, '511722-0003'.length)]) here.set(place, [...(here.get(place) ?? []), kind]);
  return {
    kinds: kinds.map(({ id, label, finder }) => {
      const at = alarms.get(finderId(finder))?.at;
      const outcomes = planted.filter(({ kind }) => kind === id).map(({ code }) => at?.[rows.get(code) ?? -1]);
      const count = (outcome: number): number => outcomes.filter((o) => o === outcome).length;
      return { kind: id, label, finder, planted: outcomes.length, found: count(2), cannotTell: count(1), missed: outcomes.length - count(2) - count(1) };
    }),
    finders: [...finders].map(([id, finder]) => {
      const { at, codeOf } = alarms.get(id) as Alarms;
      const blanks = blanksOf(finder);
      const counts = { alarms: 0, planted: 0, besides: 0, blanked: 0 }, falseAlarms: string[] = [];
      for (let row = at.indexOf(2); row !== -1; row = at.indexOf(2, row + 1)) {
        const code = codeOf(row), plants = here.get(code) ?? [];
        counts.alarms++;
        if (plants.some((kind) => finderId(kindOf.get(kind)?.finder ?? finder) === id)) counts.planted++;
        else if (blanks.some((blank) => blanked.get(blank)?.has(code))) counts.blanked++;
        else if (plants.length > 0) counts.besides++;
        else falseAlarms.push(code);
      }
      return { finder, ...counts, falseAlarms };
    }),
  };
}

function rowsByCode(city: City): ReadonlyMap<string, number> {
  const households = Array.from({ length: city.households.length }, (_, row) => [codeAt(city, row), row] as const);
  return new Map([...households, ...city.places.villages.map(({ code }, row) => [code, row] as const)]);
}

function alarmsOf(city: City, { checked, criteria, households, procedures, villages }: Assessment, finder: Finder): Alarms {
  const codeOf = (row: number): string => codeAt(city, row);
  const untold = (): Uint8Array => new Uint8Array(city.households.length).fill(1);
  switch (finder.kind) {
    case 'check': return { codeOf, at: checked.find(({ check }) => check === finder.id)?.outcomes ?? untold() };
    case 'wrong-exit': return { codeOf, at: wrongExits(city, households.exit) };
    case 'refused': return { codeOf, at: procedures.find(({ procedure }) => procedure === finder.id)?.refused[finder.code] ?? untold() };
    case 'veto': return { codeOf, at: criteria[finder.id] ?? untold() };
    case 'unmet': return finder.id === pairedHelperAssignment.id ? { codeOf, at: alarmsIn(criteria[finder.id]) } : { at: alarmsIn(villages.team), codeOf: (row) => city.places.villages[row]?.code ?? '' };
  }
}

/** A truth that is not met is an alarm. */
const alarmsIn = (truths: Uint8Array | undefined): Uint8Array => Uint8Array.from(truths ?? [], (truth) => 2 - truth);

/** Households that were announced as out of poverty, and do not meet the standard or are not known to. */
function wrongExits({ households }: City, exit: Uint8Array): Uint8Array {
  const { codes, values } = households.choices?.['povertyStatus'] ?? { codes: new Int32Array(), values: [] };
  const exited = values.indexOf('exited');
  return Uint8Array.from(exit, (truth, row) => (codes[row] === exited ? 2 - truth : 0));
}

/** The answers whose absence a check looks at. */
function blanksOf(finder: Finder): string[] {
  const check: Check | undefined = finder.kind === 'check' ? checks.find(({ id }) => id === finder.id) : undefined;
  return (check?.flaws ?? []).flatMap(({ value }) => (value?.kind === 'blank' ? [value.of.id] : [...JSON.stringify(value ?? null).matchAll(/"id":"(\w+):blank"/g)].map(([, id = '']) => id)));
}
