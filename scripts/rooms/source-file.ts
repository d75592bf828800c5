import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One file of the repository, read and parsed. `path` is relative to the root, with slashes. */
export type SourceFile = { readonly path: string; readonly text: string; readonly tree: ts.SourceFile };

/** Something that the house does not allow: where, what, and what to do instead. */
export type Finding = { readonly path: string; readonly line: number; readonly what: string; readonly remedy: string; readonly only?: 'warning' };

/** One check: its name, what it looked at, and what it found. */
export type Check = { readonly name: string; readonly concerns: (path: string) => boolean; readonly find: (file: SourceFile) => Finding[] };

const everywhere = ['packages/*/src/**/*.ts', 'packages/*/test/**/*.ts', 'scripts/**/*.ts', 'examples/**/*.ts'];

/** Reads the sources below a root. */
export const readSources = (root: string): SourceFile[] =>
  globSync(everywhere, { cwd: root, exclude: (path) => path.includes('node_modules') })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8')));

/** Parses one text as the file at `path`. */
export const parse = (path: string, text: string): SourceFile => ({ path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) });

/** Every node of a file, in order. */
export function nodes({ tree }: SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The line of a node, from 1. */
export const lineOf = ({ tree }: SourceFile, node: ts.Node): number => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;

export const isTest = (path: string): boolean => path.endsWith('.test.ts') || /^packages\/[^/]+\/test\//.test(path);
export const isShipped = (path: string): boolean => /^packages\/[^/]+\/src\//.test(path) && !isTest(path);
export const isCore = (path: string): boolean => path.startsWith('packages/core/src/');
export const isWidget = (path: string): boolean => path.startsWith('packages/widgets/src/') && !isTest(path);
export const isRulebook = (path: string): boolean => path.startsWith('packages/core/src/rulebook/') && !isTest(path);
