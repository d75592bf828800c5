/** Ours. */
import { answerColumns, classifying, deciding, judgeRecords, judging, requires, type Status } from '@dabiao/core';
import { answers, classOf } from '../workload/answers.ts';
import { columnsOf, type Table } from '../workload/data.ts';
import { at, bandRules, credit, exit, grades, monitoring } from '../workload/rules.ts';
import type { Engine } from './engine.ts';

const statuses: readonly Status[] = ['unmet', 'unknown', 'met'];
const watched = ['relapse', 'marginal', 'sudden'] as const;
/** Four rules: two that are met or not, and the conditions of the classes and grades. */
const rules = [exit, credit, ...bandRules];

/** Whatever is missing in the answers of columns is a mistake of this benchmark. */
function of<T>(found: Readonly<Record<string, T>>, id: string): T {
  const one = found[id];
  if (one === undefined) throw new Error(`no answer to ${id}`);
  return one;
}

const byColumns = (name: string, what: string, asked: readonly (typeof exit)[]): Engine => ({
  name, what,
  prepare({ table }: { readonly table: Table }) {
    const given = columnsOf(table);
    const out = answers(table.length);
    return () => {
      const { rules: found, classes } = answerColumns({ rules: asked, classes: [monitoring, grades] }, given, at);
      const [watch, grade] = [of(classes, monitoring.id).codes, of(classes, grades.id).codes];
      for (let i = 0; i < watch.length; i++) {
        out.monitoring[i] = watchedBy[(watch[i] ?? -1) + 2] ?? 4;
        out.grade[i] = gradedBy[(grade[i] ?? -1) + 2] ?? 4;
      }
      return { ...out, exit: of(found, exit.id), credit: of(found, credit.id) };
    };
  },
});
/** Ours are positions, -1 unknown, -2 none; these are the codes of this benchmark. */
const watchedBy = Uint8Array.of(0, 4, 1, 2, 3), gradedBy = Uint8Array.of(4, 4, 0, 1, 2, 3);
export const columns = byColumns('dabiao columns', 'columns, validated, verdict only', [exit, credit]);
export const criteria = byColumns('dabiao columns, every criterion', 'the same, and the truth of the twelve criteria', [exit, credit, ...requires(exit, at).rules]);

/** The class of truths 0, 1, 2, and the grade: codes of this benchmark. */
const tri = (code: number): number => (code === 2 ? 3 : code);
const watchedAs = (a: number, b: number, c: number): number => classOf(tri(a), tri(b), tri(c));
const gradedAs = (a: number, b: number, c: number): number => (a ? (a === 2 ? 0 : 4) : b ? (b === 2 ? 1 : 4) : c ? (c === 2 ? 2 : 4) : 3);

export const objects: Engine = {
  name: 'dabiao records', what: 'plain objects, validated, verdict only', records: true,
  prepare({ records }) {
    const out = answers(records.length);
    return () => {
      const found = judgeRecords(rules, records, at);
      const [a, b, c] = watched.map((id) => of(found, id)) as [Uint8Array, Uint8Array, Uint8Array];
      const [x, y, z] = ['A', 'B', 'C'].map((id) => of(found, id)) as [Uint8Array, Uint8Array, Uint8Array];
      for (let i = 0; i < records.length; i++) {
        out.monitoring[i] = watchedAs(a[i] ?? 1, b[i] ?? 1, c[i] ?? 1);
        out.grade[i] = gradedAs(x[i] ?? 1, y[i] ?? 1, z[i] ?? 1);
      }
      return { ...out, exit: of(found, exit.id), credit: of(found, credit.id) };
    };
  },
};

export const decided: Engine = {
  name: 'dabiao deciding', what: 'one record at a time, verdict only', rows: 2_000, records: true,
  prepare({ records }) {
    const out = answers(records.length);
    const decide = deciding(rules, at);
    const code = { unmet: 0, unknown: 1, met: 2 };
    return () => {
      records.forEach((record, i) => {
        const found = decide(record);
        const as = (id: string): number => code[of(found, id)];
        out.exit[i] = as('exit');
        out.credit[i] = as('credit');
        out.monitoring[i] = watchedAs(as('relapse'), as('marginal'), as('sudden'));
        out.grade[i] = gradedAs(as('A'), as('B'), as('C'));
      });
      return out;
    };
  },
};

export const reasons: Engine = {
  name: 'dabiao judge', what: 'one record at a time, full reasons', rows: 2_000, records: true,
  prepare({ records }) {
    const out = answers(records.length);
    const judgeExit = judging(exit, at), judgeCredit = judging(credit, at), watch = classifying(monitoring, at), rate = classifying(grades, at);
    return () => {
      records.forEach((record, i) => {
        out.exit[i] = statuses.indexOf(judgeExit(record).status);
        out.credit[i] = statuses.indexOf(judgeCredit(record).status);
        const group = watch(record), rated = rate(record);
        out.monitoring[i] = group.class ? watched.findIndex((code) => code === group.class?.code) + 1 : group.possible.length > 0 ? 4 : 0;
        out.grade[i] = rated.class ? 'ABCD'.indexOf(rated.class.code) : 4;
      });
      return out;
    };
  },
};
