/** How much of what was planted is found, and what else is called a defect. */
import type { Check, Label } from '@dabiao/core';
import { checks, pairedHelperAssignment } from '@dabiao/core/rulebook';
import type { Assessment } from '../assess-city.ts';
import { codeAt, type City } from '../city.ts';
import { teamKind } from './event-kinds.ts';
import { finderId, type Finder } from './kind.ts';
import { plantKinds, type Sealed } from './sealed.ts';

/** Of one kind. Found, cannot tell and missed together are all that were planted. */
export type KindMeasure = { readonly kind: string; readonly label: Label; readonly finder: Finder; readonly planted: number; readonly found: number; readonly cannotTell: number; readonly missed: number };
/**
 * Of one finder. Its alarms are planted for it; or are a side of something else that was planted; or are answers that the generator
 * left blank, as people do; or are false.
 */
export type FinderMeasure = { readonly finder: Finder; readonly alarms: number; readonly planted: number; readonly besides: number; readonly blanked: number; readonly falseAlarms: readonly string[] };
export type Measured = { readonly kinds: readonly KindMeasure[]; readonly finders: readonly FinderMeasure[] };

/** Row by row: 2 an alarm, 1 cannot tell, 0 nothing found. */
type Alarms = { readonly at: Uint8Array; readonly codeOf: (row: number) => string };
type Kind = { readonly id: string; readonly label: Label; readonly finder: Finder; readonly also?: readonly Finder[] };

const kinds: readonly Kind[] = [...plantKinds, teamKind];

export function measurePlants(city: City, { planted, blanked }: Sealed, assessment: Assessment): Measured {
  const finders = new Map(kinds.map(({ finder }) => [finderId(finder), finder]));
  const planting = new Map<string, string[]>();
  for (const { code, kind } of planted) planting.set(code, [...(planting.get(code) ?? []), kind]);
  const alarms = new Map([...finders].map(([id, finder]) => [id, alarmsOf(city, assessment, finder)]));
  const rows = rowsByCode(city);
  return {
    kinds: kinds.map(({ id, label, finder }) => {
      const outcomes = planted.filter(({ kind }) => kind === id).map(({ code }) => alarms.get(finderId(finder))?.at[rows.get(code) ?? -1]);
      const count = (outcome: number): number => outcomes.filter((o) => o === outcome).length;
      return { kind: id, label, finder, planted: outcomes.length, found: count(2), cannotTell: count(1), missed: outcomes.length - count(2) - count(1) };
    }),
    finders: [...finders].map(([id, finder]) => {
      const { at, codeOf } = alarms.get(id) as Alarms;
      const blank = blankOf(finder);
      const counts = { alarms: 0, planted: 0, besides: 0, blanked: 0 }, falseAlarms: string[] = [];
      for (let row = at.indexOf(2); row !== -1; row = at.indexOf(2, row + 1)) {
        const code = codeOf(row);
        const here = (planting.get(code) ?? []).map((kind) => kinds.find((k) => k.id === kind));
        counts.alarms++;
        if (here.some((kind) => kind && finderId(kind.finder) === id)) counts.planted++;
        else if (here.some((kind) => kind?.also?.some((other) => finderId(other) === id)) || isOfHousehold(planting, id, code)) counts.besides++;
        else if (blank !== null && blanked.get(blank)?.has(code)) counts.blanked++;
        else falseAlarms.push(code);
      }
      return { finder, ...counts, falseAlarms };
    }),
  };
}

/** A village is right to complain of a household in it that nobody helps. */
const isOfHousehold = (planting: ReadonlyMap<string, readonly string[]>, finder: string, village: string): boolean =>
  finder === finderId(teamKind.finder) && [...planting].some(([code, here]) => code.startsWith(`${village}-`) && here.includes('no-helper'));

function rowsByCode(city: City): ReadonlyMap<string, number> {
  const households = Array.from({ length: city.households.length }, (_, row) => [codeAt(city, row), row] as const);
  return new Map([...households, ...city.places.villages.map(({ code }, row) => [code, row] as const)]);
}

function alarmsOf(city: City, { checked, criteria, households, procedures, villages }: Assessment, finder: Finder): Alarms {
  const codeOf = (row: number): string => codeAt(city, row);
  switch (finder.kind) {
    case 'check': return { codeOf, at: checked.find(({ check }) => check === finder.id)?.outcomes ?? new Uint8Array(city.households.length).fill(1) };
    case 'wrong-exit': return { codeOf, at: wrongExits(city, households.exit) };
    case 'refused': return { codeOf, at: procedures.find(({ procedure }) => procedure === finder.id)?.refused[finder.code] ?? new Uint8Array(city.households.length).fill(1) };
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

/** The answer whose absence a check looks at. */
function blankOf(finder: Finder): string | null {
  const check: Check | undefined = finder.kind === 'check' ? checks.find(({ id }) => id === finder.id) : undefined;
  const flaw = check?.flaws.find(({ value }) => value?.kind === 'blank')?.value;
  return flaw?.kind === 'blank' ? flaw.of.id : null;
}
