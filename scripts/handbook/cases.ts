/** The case tables beside the rules. They are sources, not part of the package, so they are bundled to be read. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { At, RecordOf, Status } from '@dabiao/core';
import { rules } from '@dabiao/core/rulebook';

/** One row of a case table. */
export type Case = At & { readonly name: string; readonly record: RecordOf; readonly status: Status; readonly provisional?: true; readonly applies?: false; readonly causes?: readonly string[] };

/** The cases of each rule by its id. */
export type CaseTables = Readonly<Record<string, readonly Case[]>>;

export async function caseTables(): Promise<CaseTables> {
  const rulebook = join(import.meta.dirname, '..', '..', 'packages', 'core', 'src', 'rulebook');
  const ids = rules.map(({ id }) => id).filter((id) => existsSync(join(rulebook, `${id}.cases.ts`)));
  const contents = ids.map((id, i) => `import { cases as c${i} } from './${id}.cases.ts';`).join('\n') + `\nexport default { ${ids.map((id, i) => `${JSON.stringify(id)}: c${i}`).join(', ')} };`;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: rulebook, loader: 'ts' }, bundle: true, write: false, format: 'esm', platform: 'node' });
  const module = (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`)) as { default: CaseTables };
  return module.default;
}
