/**
 * The public face of core in reviewable form: one file per entrance in docs/api-report, made from the declarations in dist.
 *
 *   node scripts/api-report.ts            fails when a report differs from the build
 *   node scripts/api-report.ts --update   writes the reports
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { entrances } from './entrances.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'docs', 'api-report');

const printer = ts.createPrinter({ removeComments: true });

/** One declaration without comments and without `export declare`, as a reader of a diff wants it. */
function signature(declaration: ts.Declaration): string {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = printer.printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile());
  return text.replace(/^export /, '').replace(/^declare /, '');
}

/** A name that an entrance exports, and what stands behind it. */
type Exported = { readonly name: string; readonly original: ts.Symbol };

/** Every exported name of one entrance, sorted. */
function exportsOf(program: ts.Program, file: string): Exported[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) return [];
  return checker.getExportsOfModule(module)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((symbol) => ({ name: symbol.name, original: (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol) }));
}

const signatures = ({ name, original }: Exported): string[] =>
  (original.declarations ?? []).map((declaration) => (original.name === name ? '' : `// exported as ${name}\n`) + signature(declaration));

/** The functions among them that say nothing about themselves. */
function undocumented(program: ts.Program, found: readonly Exported[]): string[] {
  const checker = program.getTypeChecker();
  const isFunction = ({ original }: Exported): boolean => (original.declarations ?? []).some((d) => checker.getTypeOfSymbolAtLocation(original, d).getCallSignatures().length > 0);
  return found.filter((of) => isFunction(of) && of.original.getDocumentationComment(checker).length === 0).map(({ name }) => name);
}

type Report = { readonly name: string; readonly text: string; readonly count: number; readonly silent: readonly string[] };

function report(program: ts.Program, subpath: string, file: string): Report {
  const found = exportsOf(program, file);
  const lines = found.flatMap(signatures);
  const specifier = `@dabiao/core${subpath.slice(1)}`;
  const head = `# ${specifier}\n\nGenerated from the declarations: review the change, then \`npm run api:update\`. ${lines.length} declarations.\n`;
  const name = `${subpath === '.' ? 'index' : subpath.slice(2).replaceAll('/', '-')}.md`;
  return { name, text: `${head}\n\`\`\`ts\n${lines.join('\n\n')}\n\`\`\`\n`, count: lines.length, silent: undocumented(program, found) };
}

const declarationsOf = (file: string): string => join(root, 'packages/core/dist', `${file}.d.ts`);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function main(update: boolean): void {
  const absent = entrances.filter(([, file]) => !existsSync(declarationsOf(file)));
  if (absent.length > 0) return fail(`api-report: no declarations for ${absent.map(([subpath]) => subpath).join(' ')}.\n  To do: npm run build`);
  const options: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, types: [] };
  const program = ts.createProgram(entrances.map(([, file]) => declarationsOf(file)), options);
  const wanted = entrances.map(([subpath, file]) => report(program, subpath, declarationsOf(file)));
  const differing = wanted.filter(({ name, text }) => !existsSync(join(reports, name)) || readFileSync(join(reports, name), 'utf8') !== text);
  const orphans = globSync('*.md', { cwd: reports }).filter((name) => !wanted.some((w) => w.name === name));
  for (const { name, count, silent } of wanted) {
    console.log(`api-report: ${name} ${count} declarations`);
    if (silent.length > 0) fail(`api-report: ${name}: no docblock on ${silent.join(', ')}.\n  To do: one sentence, and an example with its result.`);
    if (count === 0) fail(`api-report: ${name} would be empty: the entrance exports nothing.`);
  }
  if (update) {
    mkdirSync(reports, { recursive: true });
    for (const { name, text } of differing) writeFileSync(join(reports, name), text);
    for (const name of orphans) rmSync(join(reports, name));
    console.log(`api-report: ${differing.length} written, ${orphans.length} removed`);
  } else if (differing.length + orphans.length > 0) {
    fail(`api-report: the public face changed: ${[...differing.map(({ name }) => name), ...orphans].join(', ')}.\n  To do: npm run api:update, read the diff, commit it.`);
  }
}

main(process.argv.includes('--update'));
