import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One `@example`: where it stands, its lines that only prepare, and its lines that promise a result behind `//=>`. */
export type Example = { readonly path: string; readonly line: number; readonly body: string; readonly promises: readonly string[] };

const promise = /^(.*?);?\s*\/\/=>\s*(.+)$/;

/** The `@example` blocks of one text. A block ends at the next tag or at the end of the comment. */
export function examplesIn(path: string, text: string): Example[] {
  return [...text.matchAll(/@example\s+([\s\S]*?)(?=\n\s*\*\s*@|\*\/)/g)].map((found) => {
    const lines = (found[1] ?? '').split('\n').map((line) => line.replace(/^\s*\*\s?/, '').trim()).filter((line) => line !== '' && !line.startsWith('```'));
    const body = lines.map((line) => {
      const [, expression] = promise.exec(line) ?? [];
      return expression === undefined ? line : `results.push(${expression});`;
    });
    const promises = lines.flatMap((line) => promise.exec(line)?.[2] ?? []);
    return { path, line: text.slice(0, found.index).split('\n').length, body: body.join('\n'), promises };
  });
}

/** Every example of the sources below a folder, tests left out. */
export const readExamples = (folder: string): Example[] =>
  globSync('**/*.ts', { cwd: folder })
    .filter((path) => !path.endsWith('.test.ts'))
    .sort()
    .flatMap((path) => examplesIn(path, readFileSync(join(folder, path), 'utf8')));

/** Runs an example with these names in scope: what its promising lines gave, and what they promised. */
export function run({ body, promises }: Example, scope: Readonly<Record<string, unknown>>): { readonly given: unknown[]; readonly promised: unknown[] } {
  const evaluate = (code: string): unknown[] => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples of our own sources
    const make = Function(...Object.keys(scope), `'use strict'; const results = [];\n${code}\nreturn results;`) as (...values: unknown[]) => unknown[];
    return make(...Object.values(scope));
  };
  return { given: evaluate(body), promised: evaluate(promises.map((value) => `results.push(${value});`).join('\n')) };
}
