/** Checks that look for blanks in fields which the files of a register do not have. */
import type { Check } from '@dabiao/core';
import type { Register } from './register.ts';

/** The ids of all answers whose absence something looks for. */
function blanksIn(of: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof of !== 'object' || of === null) return found;
  if ('blankOf' in of) found.add((of.blankOf as { readonly id: string }).id);
  if ('kind' in of && of.kind === 'blank' && 'of' in of) found.add((of.of as { readonly id: string }).id);
  for (const part of Object.values(of)) blanksIn(part, found);
  return found;
}

/** A blank in a field that nobody was shown is no defect of the record: of these checks a defect is only "cannot tell". */
export const uncalledFor = ({ asks }: Register, checks: readonly Check[]): ReadonlySet<string> =>
  new Set(asks === undefined ? [] : checks.filter(({ flaws }) => [...blanksIn(flaws.map(({ value }) => value))].some((id) => !asks.has(id))).map(({ id }) => id));
