/** Ours. */
import { classifying, judgeColumns, judging, type Status } from '@dabiao/core';
import { answers, classOf } from '../workload/answers.ts';
import { columnsOf } from '../workload/data.ts';
import { at, bandRules, credit, exit, grades, monitoring } from '../workload/rules.ts';
import type { Engine } from './engine.ts';

const statuses: readonly Status[] = ['unmet', 'unknown', 'met'];

export const columns: Engine = {
  name: 'dabiao columns', what: 'columns with validation, verdict only',
  prepare({ table }) {
    const given = columnsOf(table);
    const rules = [exit, credit, ...bandRules];
    const out = answers(table.length);
    const byTruths = Uint8Array.from({ length: 64 }, (_, i) => classOf(...([i & 3, (i >> 2) & 3, i >> 4].map((t) => (t === 2 ? 3 : t)) as [number, number, number])));
    const gradeBy = Uint8Array.from({ length: 64 }, (_, i) => [i & 3, (i >> 2) & 3, i >> 4, 2].reduce((g, t, k) => (g < 5 || t === 0 ? g : t === 2 ? k : 4), 5));
    const classes = (into: Uint8Array, by: Uint8Array, [a, b, c]: readonly Uint8Array[]): void => {
      if (a && b && c) for (let i = 0; i < into.length; i++) into[i] = by[(a[i] ?? 0) | ((b[i] ?? 0) << 2) | ((c[i] ?? 0) << 4)] ?? 4;
    };
    return () => {
      const found = judgeColumns(rules, given, at);
      const of = (...ids: string[]) => ids.map((id) => found[id] as Uint8Array);
      classes(out.monitoring, byTruths, of('relapse', 'marginal', 'sudden'));
      classes(out.grade, gradeBy, of('A', 'B', 'C'));
      return { ...out, exit: found['exit'] as Uint8Array, credit: found['credit'] as Uint8Array };
    };
  },
};

export const reasons: Engine = {
  name: 'dabiao judge', what: 'one record at a time, full reasons', rows: 2_000, records: true,
  prepare({ records }) {
    const out = answers(records.length);
    const judgeExit = judging(exit, at), judgeCredit = judging(credit, at), watch = classifying(monitoring, at), rate = classifying(grades, at);
    const codes = ['relapse', 'marginal', 'sudden'];
    return () => {
      records.forEach((record, i) => {
        out.exit[i] = statuses.indexOf(judgeExit(record).status);
        out.credit[i] = statuses.indexOf(judgeCredit(record).status);
        const watched = watch(record), rated = rate(record);
        out.monitoring[i] = watched.class ? codes.indexOf(watched.class.code) + 1 : watched.possible.length > 0 ? 4 : 0;
        out.grade[i] = rated.class ? 'ABCD'.indexOf(rated.class.code) : 4;
      });
      return out;
    };
  },
};
