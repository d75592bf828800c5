/** Pieces of SQL text, each with the stage whose columns it may read. */
import type { Interval } from '../logic.js';

/** A piece that stands alone: an identifier, a literal, a call, or something in parentheses. `stage` counts the bound stages it needs. */
export type Sql = { readonly text: string; readonly stage: number };

/**
 * A number: NULL is the infinite end. `low` and `high` are the same object when it is exact or wholly unknown.
 *
 * `column` is the bare column of an indicator, NULL when unknown; `range` is where an indicator or a constant can lie at all.
 */
export type Spans = { readonly low: Sql; readonly high: Sql; readonly column?: Sql; readonly range?: Interval };

type Part = Sql | string | number;

/** Joins text and pieces; the result needs the latest stage that any of them needs. */
export const sql = (texts: TemplateStringsArray, ...parts: Part[]): Sql => ({
  text: String.raw({ raw: texts }, ...parts.map((part) => (typeof part === 'object' ? part.text : part))),
  stage: latest(parts),
});

/** The pieces in parentheses with an operator between them. */
export const joined = (of: readonly Sql[], by: string): Sql => ({ text: `(${of.map(({ text }) => text).join(` ${by} `)})`, stage: latest(of) });

const latest = (parts: readonly Part[]): number => parts.reduce<number>((stage, part) => Math.max(stage, typeof part === 'object' ? part.stage : 0), 0);

/** A name, whatever is in it. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** A text, whatever is in it. A backslash goes in by its number: to a database with old settings it would hide the quote after it. */
export function quoteText(text: string): string {
  const parts = text.split('\\').map((part) => `'${part.replaceAll("'", "''")}'`);
  return parts.length === 1 ? parts.join('') : `(${parts.join(' || chr(92) || ')})`;
}

/** A double; NULL when infinite. Typed, because PostgreSQL cannot add two bare NULLs and divides bare whole numbers without a remainder. */
export const number = (n: number): Sql => sql`${Number.isFinite(n) ? n : 'NULL'}::float8`;

export const exact = (of: Sql): Spans => ({ low: of, high: of });
export const isExact = ({ low, high }: Spans): boolean => low === high;

/** A span that is the same in every row. */
export function constant(of: Interval): Spans {
  const open = of.low === -Infinity && of.high === Infinity;
  const ends = of.low === of.high || open ? exact(number(of.low)) : { low: number(of.low), high: number(of.high) };
  return { ...ends, range: of };
}
