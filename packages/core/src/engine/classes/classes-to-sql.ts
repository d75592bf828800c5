/** Classes in SQL: the class, whether it is settled, and which are still possible. */
import type { Classes } from '../../model/classes.js';
import { lookUp } from '../../model/timeline.js';
import { foldExpr, type Algebra } from '../fold.js';
import type { JudgeAt } from '../judge.js';
import type { Answer } from '../sql/answer.js';
import { joined, quoteText, sql, type Spans, type Sql } from '../sql/fragment.js';
import type { Frame } from '../sql/frame.js';

/**
 * The code is NULL where the class is unknown and where none applies: `settled` tells the two apart. Each condition is bound once,
 * because every later class reads it.
 */
export function classesToSql({ id, bands }: Classes, frame: Frame, reading: Algebra<Spans, Sql>, at: JudgeAt): Answer[] {
  const found = lookUp(bands, at);
  if (typeof found === 'string') return [{ name: id, of: sql`NULL::varchar` }, { name: `${id}.settled`, of: sql`FALSE` }];
  const truths = found.value.map(({ code, when }) => ({ code, met: frame.bind(foldExpr(when, reading, at)) }));
  return [
    { name: id, of: firstOf(truths, ({ code }) => quoteText(code), 'NULL::varchar', 'NULL::varchar') },
    { name: `${id}.settled`, of: firstOf(truths, () => 'TRUE', 'FALSE', 'TRUE') },
    ...truths.map(({ code, met }, i) => ({ name: `${id}.${code}`, of: joined([sql`COALESCE(${met}, TRUE)`, ...truths.slice(0, i).map((before) => sql`NOT COALESCE(${before.met}, FALSE)`)], 'AND') })),
  ];
}

type Band = { readonly code: string; readonly met: Sql };

/** What holds of the first class that is met or unknown; the end of the list is reached where none is. */
function firstOf(bands: readonly Band[], met: (band: Band) => string, unknown: string, none: string): Sql {
  const cases = bands.map((band) => sql`WHEN ${band.met} THEN ${met(band)} WHEN ${band.met} IS NULL THEN ${unknown}`);
  return cases.length === 0 ? sql`${none}` : sql`CASE ${spaced(cases)} ELSE ${none} END`;
}

const spaced = (of: readonly Sql[]): Sql => of.reduce((before, one) => sql`${before} ${one}`);
