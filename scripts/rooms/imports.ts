/** Who may import whom. The rooms of core, the two runtime dependencies, and what a widget may see. */
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { isCore, isShipped, isTest, isWidget, lineOf, nodes, type Check, type Finding, type SourceFile } from './source-file.ts';

const core = 'packages/core/src/';

/** What each room may import besides itself. `index` is the front door. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  rulebook: ['model'],
  engine: ['model'],
  intake: ['model', 'engine'],
  report: ['model', 'engine'],
  change: ['model', 'engine', 'report'],
  files: ['model', 'engine', 'intake'],
  cli: ['index', 'rulebook/index', 'intake/index', 'change/index', 'files/index', 'report/messages/zh', 'report/messages/en'],
  index: ['model', 'engine', 'report'],
};

type Import = { readonly to: string; readonly line: number };

/** Every import of a file: `import`, `export ... from`, `import()` and `import('...')` in a type. */
function importsOf(file: SourceFile): Import[] {
  return nodes(file).flatMap((node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0]
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal
      : undefined;
    if (specifier === undefined) return [];
    const to = ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)';
    return [{ to, line: lineOf(file, node) }];
  });
}

/** The room of a file below core: its folder, or its own name for a file at the top. */
const roomOf = (inside: string): string => (inside.includes('/') ? inside.slice(0, inside.indexOf('/')) : inside.replace(/\.ts$/, ''));
const isRelative = (to: string): boolean => to.startsWith('.');

function roomFindings(file: SourceFile): Finding[] {
  const inside = file.path.slice(core.length);
  const room = roomOf(inside);
  const allowed = mayImport[room];
  if (allowed === undefined) {
    return [{ path: file.path, line: 1, what: `"${room}" is not a room`, remedy: `Put the file into one of: ${Object.keys(mayImport).join(', ')}.` }];
  }
  return importsOf(file).filter(({ to }) => isRelative(to)).flatMap(({ to, line }) => {
    const target = join(dirname(file.path), to);
    if (!target.startsWith(core)) return [{ path: file.path, line, what: `imports ${to}, outside of core`, remedy: 'Core imports only its own files and its dependencies.' }];
    const door = target.slice(core.length).replace(/\.js$/, '');
    if (roomOf(door) === room || allowed.includes(roomOf(door)) || allowed.includes(door)) return [];
    const remedy = room === 'rulebook' || room === 'engine' ? 'Rulebook and engine meet in the caller: hand it in.' : `${room} may import: ${allowed.join(', ') || 'nothing'}.`;
    return [{ path: file.path, line, what: `${room} imports ${roomOf(door)} (${to})`, remedy }];
  });
}

/** Why a package may not be imported here, or nothing. */
function refusal(path: string, to: string): string | undefined {
  if (isWidget(path)) {
    return /^(lit|@dabiao\/core)(\/.+)?$/.test(to) ? undefined : 'Widgets import lit, @dabiao/core and their own files.';
  }
  const inside = path.slice(core.length);
  const room = roomOf(inside);
  if (/^date-fns(\/|$)/.test(to)) return inside === 'model/civil-date.ts' ? undefined : 'Only model/civil-date.ts knows date-fns: days are strings everywhere else.';
  if (/^zod(\/|$)/.test(to)) {
    if (to !== 'zod/mini') return 'Import zod/mini: `zod` keeps every locale (454 kB) and compiles with eval.';
    return room === 'intake' ? undefined : 'Only intake knows zod.';
  }
  if (to.startsWith('node:')) return room === 'files' || room === 'cli' ? undefined : 'Only files and cli run on Node; the rest runs in browsers too.';
  if (room === 'cli') return undefined;
  return to === 'vitest' && inside === 'change/vitest.ts' ? undefined : 'Runtime dependencies are zod/mini and date-fns, no others.';
}

function packageFindings(file: SourceFile): Finding[] {
  return importsOf(file).filter(({ to }) => !isRelative(to)).flatMap(({ to, line }) => {
    const remedy = refusal(file.path, to);
    return remedy === undefined ? [] : [{ path: file.path, line, what: `imports ${to}`, remedy }];
  });
}

const endingFindings = (file: SourceFile): Finding[] =>
  importsOf(file).filter(({ to }) => isRelative(to) && !to.endsWith('.js')).map(({ to, line }) => ({
    path: file.path, line, what: `imports ${to}`, remedy: 'A relative import ends in .js: that is the file which Node and browsers will load.',
  }));

export const importChecks: readonly Check[] = [
  { name: 'rooms: who imports whom', concerns: (path) => isCore(path) && !isTest(path), find: roomFindings },
  { name: 'packages that a room may import', concerns: isShipped, find: packageFindings },
  { name: 'relative imports end in .js', concerns: (path) => path.startsWith('packages/'), find: endingFindings },
];
