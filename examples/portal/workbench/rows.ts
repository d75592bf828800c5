/** Which households are asked for. */
import type { Area, Registry } from './registry.ts';

export const answers = ['met', 'unmet', 'unknown', 'monitored', 'defects'] as const;
export type Answer = (typeof answers)[number];

/** `item` narrows met, unmet and unknown to one item of the standard; `check` narrows defects to one check. */
export type Wanted = { readonly answer?: Answer; readonly item?: string; readonly check?: string };

const codes: Readonly<Record<'unmet' | 'unknown' | 'met', number>> = { unmet: 0, unknown: 1, met: 2 };

/** Whether a row is wanted. */
export function wants({ assessment }: Registry, { answer, item, check }: Wanted): (row: number) => boolean {
  const { exit, monitored, defects } = assessment.households;
  const checked = check === undefined ? undefined : assessment.checked.find((c) => c.check === check)?.outcomes;
  if (check !== undefined) return (row) => checked?.[row] === 2;
  switch (answer) {
    case undefined: return () => true;
    case 'monitored': return (row) => monitored[row] === 2;
    case 'defects': return (row) => (defects[row] ?? 0) > 0;
    default: {
      const truths = item === undefined ? exit : assessment.criteria[item];
      return (row) => truths?.[row] === codes[answer];
    }
  }
}

/** The rows of a page, and how many there are in all. */
export function pageOf({ from, to }: Area, isWanted: (row: number) => boolean, page: number, size: number): { readonly rows: number[]; readonly total: number } {
  const rows: number[] = [];
  let total = 0;
  for (let row = from; row < to; row++) {
    if (!isWanted(row)) continue;
    if (total >= page * size && rows.length < size) rows.push(row);
    total++;
  }
  return { rows, total };
}

export function countIn({ from, to }: Area, codesOf: Uint8Array, code: number): number {
  let n = 0;
  for (let row = from; row < to; row++) if (codesOf[row] === code) n++;
  return n;
}
