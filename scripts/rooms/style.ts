/** How a file is named, what syntax it keeps to, and how long it may get. */
import { basename } from 'node:path/posix';
import ts from 'typescript';
import { isShipped, isTest, lineOf, nodes, type Check, type Finding, type SourceFile } from './source-file.ts';

const vague = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'types', 'misc'];

function fileNameFindings({ path }: SourceFile): Finding[] {
  const finding = (what: string, remedy: string): Finding => ({ path, line: 1, what, remedy });
  const parts = path.replace(/\.ts$/, '').split('/');
  const empty = parts.find((part) => part.split('.').some((word) => vague.includes(word)));
  return [
    ...(empty === undefined ? [] : [finding(`the name ${empty}`, 'Name the file after what it exports: such a name takes in anything.')]),
    ...(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+(-[a-z]+)*)*$/.test(basename(path)) ? [] : [finding(`the name ${basename(path)}`, 'File names are kebab-case.')]),
  ];
}

function syntaxOf(node: ts.Node): readonly [string, string] | undefined {
  if (ts.isEnumDeclaration(node)) return ['an enum', 'Use a union of literals, or a const object: an enum is not erasable.'];
  if (ts.isModuleDeclaration(node) && (node.flags & ts.NodeFlags.GlobalAugmentation) === 0 && !ts.isStringLiteral(node.name)) return ['a namespace', 'A file is the namespace.'];
  const isDefault = ts.isExportAssignment(node) || (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword) === true);
  const renamed = ts.isExportSpecifier(node) && node.name.text === 'default';
  if (isDefault || renamed) return ['a default export', 'Export it by name: a name can be searched for.'];
  if (ts.isDecorator(node)) return ['a decorator', 'Use `static properties`: decorators are not erasable.'];
  return undefined;
}

const syntaxFindings = (file: SourceFile): Finding[] =>
  nodes(file).flatMap((node) => {
    const found = syntaxOf(node);
    return found === undefined ? [] : [{ path: file.path, line: lineOf(file, node), what: found[0], remedy: found[1] }];
  });

/** Tables of data grow with the documents they copy, not with what a reader must hold in mind. */
const isTable = (path: string): boolean => /\/(rulebook|messages)\/|\.(cases|fixtures|strings)\.ts$/.test(path);

function lengthFindings({ path, text }: SourceFile): Finding[] {
  const length = text.trimEnd().split('\n').length;
  if (length <= 150) return [];
  const finding: Finding = { path, line: length, what: `${String(length)} lines`, remedy: 'Aim under 150, stop at 400: split it by idea.' };
  return [length > 400 ? finding : { ...finding, only: 'warning' }];
}

export const styleChecks: readonly Check[] = [
  { name: 'file names say what is inside', concerns: () => true, find: fileNameFindings },
  { name: 'erasable syntax, named exports', concerns: () => true, find: syntaxFindings },
  { name: 'length of files', concerns: (path) => (isShipped(path) || path.startsWith('scripts/')) && !isTest(path) && !isTable(path), find: lengthFindings },
];
