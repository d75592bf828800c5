/** The sealed list: what was planted, and what the generator left blank. Nothing in the records tells it. */
import { plantRate } from '../assumptions.ts';
import type { Draft } from '../draft.ts';
import { random } from '../random.ts';
import { eventKinds } from './event-kinds.ts';
import { exitKinds } from './exit-kinds.ts';
import { formKinds } from './form-kinds.ts';
import type { PlantKind } from './kind.ts';
import { laterKinds } from './later-kinds.ts';
import { recordKinds } from './record-kinds.ts';

export const plantKinds: readonly PlantKind[] = [...recordKinds, ...laterKinds, ...formKinds, ...exitKinds, ...eventKinds];

/** One thing that was planted, in a household or a village. */
export type Plant = { readonly kind: string; readonly code: string };
export type Sealed = {
  readonly planted: readonly Plant[];
  /** The codes of the households in which an answer was blanked, by the id of the answer. */
  readonly blanked: ReadonlyMap<string, ReadonlySet<string>>;
};

const often = plantKinds.filter(({ rate }) => rate === undefined), rare = plantKinds.filter(({ rate }) => rate !== undefined);
const tries = 4;

/**
 * Spoils some of the households of a village, each in one way at most, and says which.
 *
 * @param spoiled - the share of households
 */
export function plant(drafts: readonly Draft[], seed: number, spoiled: number): Plant[] {
  const planted: Plant[] = [];
  const r = random(seed, 4, drafts[0]?.village.index ?? 0);
  let before: Draft | null = null;
  for (const draft of drafts) {
    draft.r = r;
    let isSpoiled = false;
    const first = r.between(0, rare.length - 1);
    // From another one each time: whoever comes first leaves nothing for the rest.
    const offered = [...[...rare.slice(first), ...rare.slice(0, first)].filter(({ rate = 0 }) => r.chance((rate * spoiled) / plantRate)), ...(r.chance(spoiled) ? Array.from({ length: tries }, () => r.pick(often)) : [])];
    for (const { id, spoil } of offered) {
      const done = isSpoiled ? false : spoil(draft, before);
      if (done === false) continue;
      isSpoiled = true;
      planted.push({ kind: id, code: draft.code });
      if (done === 'both' && before) planted.push({ kind: id, code: before.code });
    }
    before = isSpoiled ? null : draft;
  }
  return planted;
}
