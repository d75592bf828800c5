/** The case tables beside the rulebook's files. They are sources, not part of the package, so they are bundled to be read. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { CalendarCase } from '@dabiao/core';
import * as rulebook from '@dabiao/core/rulebook';
import type { CheckCase } from '../../packages/core/src/model/check-case.ts';
import type { ClassesCase } from '../../packages/core/src/model/classes-case.ts';
import type { FigureCase } from '../../packages/core/src/model/figure-case.ts';
import type { LedgerCase } from '../../packages/core/src/model/ledger-case.ts';
import type { MatchingCase } from '../../packages/core/src/model/matching-case.ts';
import type { ProcedureCase } from '../../packages/core/src/model/procedure-case.ts';
import type { RuleCase } from '../../packages/core/src/model/rule-case.ts';
import type { ScoreCase } from '../../packages/core/src/model/score-case.ts';

type CaseOf = {
  readonly rules: RuleCase; readonly figures: FigureCase; readonly scores: ScoreCase; readonly classes: ClassesCase;
  readonly procedures: ProcedureCase; readonly ledgers: LedgerCase; readonly checks: CheckCase; readonly calendars: CalendarCase; readonly matchings: MatchingCase;
};

/** The cases of each kind by id. */
export type CaseTables = { readonly [K in keyof CaseOf]: Readonly<Record<string, readonly CaseOf[K][]>> };

const kinds = ['rules', 'figures', 'scores', 'classes', 'procedures', 'ledgers', 'checks', 'calendars', 'matchings'] as const satisfies readonly (keyof CaseOf)[];

export async function caseTables(): Promise<CaseTables> {
  const folder = join(import.meta.dirname, '..', '..', 'packages', 'core', 'src', 'rulebook');
  const has = (id: string): boolean => existsSync(join(folder, `${id}.cases.ts`));
  // Checks of one list have one table: a part for each, by its name in the list.
  const files = kinds.map((kind) => ({ kind, ids: rulebook[kind].map(({ id }) => id).flatMap((id) => (has(id) ? [{ id, from: id, part: '' }] : has(dirname(id)) ? [{ id, from: dirname(id), part: `[${JSON.stringify(basename(id))}]` }] : [])) }));
  const name = (kind: string, i: number): string => `${kind}${i}`;
  const contents = [
    ...files.flatMap(({ kind, ids }) => ids.map(({ from }, i) => `import { cases as ${name(kind, i)} } from './${from}.cases.ts';`)),
    `export default { ${files.map(({ kind, ids }) => `${kind}: { ${ids.map(({ id, part }, i) => `${JSON.stringify(id)}: ${name(kind, i)}${part}`).join(', ')} }`).join(', ')} };`,
  ].join('\n');
  const { outputFiles } = await build({ stdin: { contents, resolveDir: folder, loader: 'ts' }, bundle: true, write: false, format: 'esm', platform: 'node' });
  const module = (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`)) as { default: CaseTables };
  return module.default;
}
