import type { Label, Term } from '../model/label.js';
import type { Entry } from '../model/timeline.js';
import type { Footing } from '../model/verdict.js';
import { once } from './once.js';

export type Named = { readonly id: string; readonly label: Label | Term };

/** An entry without its value: what was said, not what follows from it. More than one answer names it, so none may change it. */
export const footingOf = (kind: Footing['kind'], { id, label }: Named, { value: _value, ...entry }: Entry<unknown>, said?: Partial<Footing>): Footing =>
  Object.freeze({ kind, id, label, ...entry, ...said });

/** The footings of one judgement, each entry told once however often it is read. */
export type Told = ReturnType<typeof footingsOnce>;
export function footingsOnce() {
  const byEntry = once((_id: string) => new Map<Entry<unknown>, Footing>());
  return {
    footing(kind: Footing['kind'], of: Named, entry: Entry<unknown>, said?: Partial<Footing>): Footing {
      const made = byEntry(of.id), footing = made.get(entry) ?? footingOf(kind, of, entry, said);
      made.set(entry, footing);
      return footing;
    },
    /** The entry as somebody checked it for its own day; it is not for the day of judgement to be stale. */
    checked: once(<E extends Entry<unknown>>({ verifiedThrough: _, ...entry }: E) => entry as E),
  };
}
