/** What each reading says of figures and classes, in words that can be compared. */
import { classifyColumns } from '../../src/engine/classes/classify-columns.js';
import { classifying } from '../../src/engine/classes/classify.js';
import type { Columns } from '../../src/engine/columns.js';
import { measureColumns } from '../../src/engine/figure/measure-columns.js';
import { measuring } from '../../src/engine/figure/measure.js';
import type { JudgeAt } from '../../src/engine/judge.js';
import { toSql, type SqlOptions } from '../../src/engine/to-sql.js';
import type { Classes } from '../../src/model/classes.js';
import type { Figure } from '../../src/model/figure.js';
import type { RecordOf } from '../../src/model/record.js';
import type { Database } from './databases.js';

/** Each answer per definition, then per record. */
export type Said = string[][];
type Both = readonly (Figure | Classes)[];

const figuresOf = (of: Both): Figure[] => of.filter((x): x is Figure => 'formula' in x);
const classesOf = (of: Both): Classes[] => of.filter((x): x is Classes => 'bands' in x);

const span = (low: number | null, high: number | null): string => `${low ?? '..'} to ${high ?? '..'}`;
/** `found` is null where the class is unknown and where none applies; `settled` tells them apart. */
const sorted = (found: string | null, settled: boolean, possible: readonly string[]): string => `${settled ? found ?? 'none' : 'unknown'} of ${possible.join(', ')}`;

export function byRecord(of: Both, records: readonly RecordOf[], at: JudgeAt): Said {
  return of.map((x) => {
    if ('formula' in x) {
      const measureOne = measuring(x, at);
      return records.map((record) => span(...(Object.values(measureOne(record).span) as [number | null, number | null])));
    }
    const classifyOne = classifying(x, at);
    return records.map((record) => {
      const { class: found, possible, causes } = classifyOne(record);
      return sorted(found?.code ?? null, causes.length === 0, possible.map(({ code }) => code));
    });
  });
}

export function byColumns(of: Both, columns: Columns, at: JudgeAt): Said {
  const measured = measureColumns(figuresOf(of), columns, at), classified = classifyColumns(classesOf(of), columns, at);
  const end = (n: number | undefined): number | null => (n === undefined || Number.isNaN(n) ? null : n);
  return of.map(({ id }) => Array.from({ length: columns.length }, (_, row) => {
    const ends = measured[id];
    if (ends) return span(end(ends.low[row]), end(ends.high[row]));
    const { values = [], codes = [], possible = [] } = classified[id] ?? {};
    const code = codes[row] ?? NaN;
    return sorted(values[code] ?? null, code !== -1, values.filter((_value, i) => ((possible[row] ?? 0) >>> i) & 1));
  }));
}

export async function byDatabase({ dialect, run }: Database, of: Both, options: Omit<SqlOptions, 'dialect'>): Promise<Said> {
  const rows = await run(toSql(of, { ...options, dialect }));
  const out: Said = of.map(() => []);
  for (const row of rows) {
    const key = Number(row['_key']);
    for (const [i, x] of of.entries()) (out[i] as string[])[key] = 'formula' in x ? span(number(row[`${x.id}.low`]), number(row[`${x.id}.high`])) : classOf(row, x.id);
  }
  return out;
}

function number(value: unknown): number | null {
  if (value !== null && typeof value !== 'number') throw new Error(`an end came back as ${typeof value}`);
  return value;
}

function classOf(row: Readonly<Record<string, unknown>>, id: string): string {
  const truths = Object.entries(row).filter(([name]) => name.startsWith(`${id}.`));
  if (truths.some(([, truth]) => typeof truth !== 'boolean')) throw new Error('whether a class is possible is always known');
  const possible = truths.filter(([name, truth]) => truth && name !== `${id}.settled`).map(([name]) => name.slice(id.length + 1));
  return sorted(row[id] as string | null, row[`${id}.settled`] as boolean, possible);
}
