/** The seven systems of the founding text, as far as they run. */
import type { Label } from '@dabiao/core';

/** How many clauses of a system run, run in part, or are open; `next` names one that is open. */
export type SystemTile = { readonly label: Label; readonly runs: number; readonly partly: number; readonly open: number; readonly next?: Label };
