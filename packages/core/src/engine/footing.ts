import type { Label, Term } from '../model/label.js';
import type { Entry } from '../model/timeline.js';
import type { Footing } from '../model/verdict.js';

/** An entry without its value: what was said, not what follows from it. */
export const footingOf = (kind: Footing['kind'], { id, label }: { readonly id: string; readonly label: Label | Term }, { value: _value, ...entry }: Entry<unknown>): Footing =>
  ({ kind, id, label, ...entry });
