/** What the linter of rules finds wrong with adopted entries, told where it stands in the document. */
import type { Expr, Quantity } from '../../model/expr.js';
import type { LintCode, Finding } from '../../model/lint.js';
import type { Problem } from '../../model/problem.js';
import type { Rule } from '../../model/rule.js';
import { lintNode } from '../../engine/lint-rule.js';
import { nodesOf } from '../../engine/syntax.js';
import type { Places } from './linker.js';

/** Told elsewhere, or only to be said of a whole timeline. */
const elsewhere: readonly LintCode[] = ['same-id', 'cyclic-rule', 'not-ended', 'inherited-out-of-reach', 'ends-before-start'];

/** A finding at a place in the document. */
const problemAt = (path: string, { message }: Finding): Problem => ({
  code: 'unsound', path, given: '', expected: { zh: `成立的条件（${message.zh}）`, en: `a sound condition (${message.en})` },
  remedy: { zh: '请按文件改正；单位、小数位和代码要与所引的指标、参数一致。', en: 'Correct it as the document says. Units, decimals and codes must be those of the indicators and parameters named.' },
});

/** What is wrong with one word. Told as it is read, so that a fault beside it does not hide it. */
export const unsoundWord = (x: Expr | Quantity, path: string): Problem[] => lintNode({ x, path }).map((finding) => problemAt(path, finding));

/**
 * @param findings - of a rule or parameter that holds the adopted entries only
 * @param added - the entries with their places, in the order of the findings
 */
export function unsound(findings: readonly Finding[], added: readonly { readonly path: string }[], places: Places = new Map(), rule?: Rule): Problem[] {
  const words = new Map(rule ? [...nodesOf(rule)].flatMap(({ x, path }) => (places.has(x) ? [[path, places.get(x) as string] as const] : [])) : []);
  const entryAt = (path: string): string => added[Number(/\.(?:criteria|values|formula)\[(\d+)\]/.exec(path)?.[1])]?.path ?? '';
  return findings.filter(({ code }) => !elsewhere.includes(code)).map((finding) => problemAt(words.get(finding.path) ?? entryAt(finding.path), finding));
}
