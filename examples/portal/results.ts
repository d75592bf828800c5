/** What was judged, for programs (`--json`) and for the page. */
import type { Verdict } from '@dabiao/core';
import { tallyOf } from './agreement-table.ts';
import type { DazhouCounty } from './dazhou.ts';
import type { Examples } from './examples.ts';
import type { View } from './mechanisms/view.ts';
import { subjectOf } from './published-case.ts';
import type { ComparedKind, JudgedCase } from './published.ts';
import { tellFound, type ReadSubjects } from './read-subjects.ts';
import type { JudgedItem } from './subject-tables.ts';
import type { SubjectName } from './subjects.ts';

export type Results = {
  readonly examples: Examples;
  readonly judged: Readonly<Record<SubjectName, readonly JudgedItem[]>>;
  readonly dazhou: readonly DazhouCounty[];
  readonly compared: readonly ComparedKind[];
  readonly published: readonly JudgedCase[];
  readonly mechanisms: readonly View[];
};

/** Each judgement whole, each comparison in short. */
export function forPrograms({ examples, judged, dazhou, compared, published, mechanisms }: Results): Record<string, unknown> {
  const list = (of: readonly JudgedItem[]): unknown[] => of.map(({ item: { number, name, problems }, judgement }) => ({ number, ...(name && { name }), ...judgement, problems }));
  const all = Object.values(examples);
  return {
    households: list(judged.household), villages: list(judged.village), counties: list(judged.county),
    dazhou: dazhou.map(({ exit, published: p, on, judgement }) => ({ ...exit, on, case: p?.id ?? null, ...judgement })),
    published: published.map(({ published: { id, reading }, verdict }) => ({ id, verdict, refused: refusedIn(verdict), reading })),
    agreement: compared.map(({ kind, cases }) => ({
      kind, ...tallyOf(cases),
      compared: cases.map(({ published: { id }, comparisons, outcome }) => ({
        id, outcome, comparisons: comparisons.map(({ expected, found, outcome: o, reasons }) => ({ of: subjectOf(expected), expected: expected.answer, answer: found.answer, outcome: o, reasons })),
      })),
    })),
    mechanisms, refused: all.flatMap(({ refused }) => refused), columns: all.flatMap(({ columns }) => columns),
  };
}

/** What was published and not believed. */
function refusedIn(verdict: Verdict | null): string[] {
  return (verdict?.causes ?? []).flatMap(({ kind, path }) => (kind === 'refused' ? [path] : []));
}

const view = ({ items, refused }: ReadSubjects, more: readonly unknown[] = []): unknown => ({
  items: [...items.map(({ problems, ...rest }) => ({ ...rest, problems: problems.map(({ file, field, ...problem }) => ({ path: field, where: `${file} ${/^line \d+/.exec(problem.path)?.[0] ?? ''}`, problem })) })), ...more],
  refused: refused.map(({ line, reason }) => ({ line, reason: tellFound(reason) })),
});

/** By subject: the records, for the page judges them itself. */
export function forPage({ examples, dazhou, published, mechanisms }: Results): unknown {
  const households = published.flatMap(({ published: p, verdict }) => {
    const { id, on, code, place, record, said, reading } = p;
    return verdict ? [{ number: id, name: '', on, place: code, label: place, record, said, published: p.published, reading, problems: [] }] : [];
  });
  const counties = dazhou.map(({ exit, published: p, on, record }) => ({
    number: exit.place, name: '', on, place: exit.place, record, exit, said: p?.said, published: p?.published, reading: p?.reading, problems: [],
  }));
  const { items, refused } = view(examples.county) as { items: unknown[]; refused: unknown };
  return { household: view(examples.household, households), village: view(examples.village), county: { items: [...counties, ...items], refused }, mechanism: { items: mechanisms.map((shown) => ({ ...shown, number: shown.id })), refused: [] } };
}
