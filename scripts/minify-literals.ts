/** Leaves the white space of style sheets and templates out of what is published: no bundler looks into a template literal. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** A style sheet between two placeholders. A space before a colon or around + and - means something; one after a colon does not. */
const ofStyles = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1').replace(/: /g, ':').replace(/;\}/g, '}');
/** Any run of white space is one space to a browser. */
const ofMarkup = (text: string): string => text.replace(/\s+/g, ' ');
const minifiers: Readonly<Record<string, (text: string) => string>> = { css: ofStyles, html: ofMarkup, svg: ofMarkup };

/** The text of a module with its tagged templates made short; lines move, so a source map is exact to the template. */
export function minifyLiterals(text: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const minify = ts.isTaggedTemplateExpression(node) ? minifiers[node.tag.getText()] : undefined;
    if (ts.isTaggedTemplateExpression(node) && minify) {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template) ? [template] : [template.head, ...template.templateSpans.map((span) => span.literal)];
      parts.forEach((part, i) => {
        const [start, end] = [part.getStart() + 1, part.end - (i === parts.length - 1 ? 1 : 2)];
        let short = minify(text.slice(start, end));
        if (i === 0) short = short.trimStart();
        if (i === parts.length - 1) short = short.trimEnd();
        edits.push({ start, end, text: short });
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true));
  return edits.sort((a, b) => b.start - a.start).reduce((out, { start, end, text: short }) => out.slice(0, start) + short + out.slice(end), text);
}

/** The same as a step of the build. */
export const minifiedLiterals: Plugin = {
  name: 'minified-literals',
  setup(build) {
    build.onLoad({ filter: /packages\/widgets\/src\/.*\.ts$/ }, ({ path }) => ({ contents: minifyLiterals(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
};
