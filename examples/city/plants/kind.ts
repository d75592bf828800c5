import type { Label } from '@dabiao/core';
import type { Draft } from '../draft.ts';

/**
 * Who is to find it: a check, a rule, a procedure, by id.
 *
 * - `check`: the check says that the record is defective
 * - `wrong-exit`: the household exited and does not meet the standard of exit today
 * - `refused`: an event of the procedure does not count, for this reason
 * - `unmet`: the rule about helpers is not met
 * - `veto`: the rule that makes an exit void is met
 */
export type Finder =
  | { readonly kind: 'check'; readonly id: string }
  | { readonly kind: 'wrong-exit' }
  | { readonly kind: 'refused'; readonly id: string; readonly code: 'lacking' | 'out-of-range' | 'not-allowed' }
  | { readonly kind: 'unmet' | 'veto'; readonly id: string };

export const finderId = (finder: Finder): string => ('id' in finder ? `${finder.kind} ${finder.id}${finder.kind === 'refused' ? ` ${finder.code}` : ''}` : finder.kind);

/** One way to spoil a household. */
export type PlantKind = {
  readonly id: string;
  readonly label: Label;
  readonly finder: Finder;
  /** For what can be done in few households only: how often it is done where it can be, at the usual rate of all. Other kinds share the rate of all. */
  readonly rate?: number;
  /**
   * Spoils a household, or leaves it as it is and says false where this cannot be done there.
   *
   * @param before - the household before it in the village, which nobody spoiled; of two that share something both are planted
   */
  readonly spoil: (draft: Draft, before: Draft | null) => boolean | 'both';
};

const inRecheck = (name: string): Finder => ({ kind: 'check', id: `implementation/recheck/${name}` });
export const wrongExit: Finder = { kind: 'wrong-exit' };

/** A kind that is found by the check of the same name. */
export const found = (name: string, zh: string, en: string, spoil: PlantKind['spoil']): PlantKind =>
  ({ id: name, label: { zh, en }, finder: inRecheck(`${name}-check`), spoil });
