/** What a strict Content Security Policy, a closed intranet and a host page forbid. Each line is a failure that was measured somewhere. */
import ts from 'typescript';
import { isWidget, lineOf, nodes, type Check, type Finding, type SourceFile } from './source-file.ts';

const html = 'Render with lit templates: text set as HTML is an injection.';
const style = 'Set CSS variables through element.style.setProperty: style-src \'self\' blocks style attributes and elements.';
const network = 'A widget asks nothing of the network: take the data as a property.';
const code = 'script-src \'self\' blocks it.';

const forbiddenNames: Readonly<Record<string, string>> = {
  styleMap: style, unsafeHTML: html, unsafeSVG: html, unsafeStatic: html, innerHTML: html, outerHTML: html, insertAdjacentHTML: html, setHTMLUnsafe: html,
  createContextualFragment: html, eval: code, Function: code, fetch: network, XMLHttpRequest: network, WebSocket: network, EventSource: network, sendBeacon: network,
};
const forbiddenText: readonly (readonly [RegExp, string])[] = [
  [/<style\b/i, style],
  [/(^|\s)style\s*=/i, style],
  [/<script\b/i, code],
];

const isText = (node: ts.Node): node is ts.LiteralLikeNode => ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
/** Names in types do nothing: `Function` as a type is for the linter. */
const isInType = (node: ts.Node): boolean => ts.isTypeNode(node.parent) || ts.isTypeElement(node.parent);

function nameFindings(file: SourceFile, node: ts.Node): Finding[] {
  if (!ts.isIdentifier(node) || isInType(node) || !Object.hasOwn(forbiddenNames, node.text)) return [];
  return [{ path: file.path, line: lineOf(file, node), what: node.text, remedy: forbiddenNames[node.text] ?? '' }];
}

function textFindings(file: SourceFile, node: ts.Node): Finding[] {
  if (!isText(node)) return [];
  const tag = taggedBy(node);
  const own: (readonly [string, string])[] = [];
  if (tag === 'css' && /\d\s*rem\b/.test(node.text)) own.push(['rem', 'Use em or px: the root font size belongs to the host page.']);
  if ((tag === 'html' || tag === 'svg') && /\son[a-z]+\s*=/i.test(node.text)) own.push(['on...=', 'Listen with @event: an on... attribute is inline script.']);
  const found = forbiddenText.flatMap(([pattern, remedy]) => (pattern.test(node.text) ? [[(pattern.exec(node.text)?.[0] ?? '').trim(), remedy] as const] : []));
  return [...found, ...own].map(([what, remedy]) => ({ path: file.path, line: lineOf(file, node), what: `"${what}" in a text`, remedy }));
}

/** The tag of the template that a text belongs to: `css`, `html`, ... */
function taggedBy(node: ts.Node): string | undefined {
  const template = ts.isTemplateSpan(node.parent) ? node.parent.parent : ts.isTemplateExpression(node.parent) ? node.parent : node;
  return ts.isTaggedTemplateExpression(template.parent) ? template.parent.tag.getText() : undefined;
}

function defineFindings(file: SourceFile, node: ts.Node): Finding[] {
  if (!ts.isCallExpression(node) || !/(^|\.)customElements\.define$/.test(node.expression.getText())) return [];
  return file.path.endsWith('/base/define.ts') ? [] : [{ path: file.path, line: lineOf(file, node), what: 'customElements.define', remedy: 'Call define() of base/define: a second copy on the page must not throw.' }];
}

const findings = (file: SourceFile): Finding[] => nodes(file).flatMap((node) => [...nameFindings(file, node), ...textFindings(file, node), ...defineFindings(file, node)]);

export const pagePolicyChecks: readonly Check[] = [{ name: 'widgets under a strict page policy', concerns: isWidget, find: findings }];
