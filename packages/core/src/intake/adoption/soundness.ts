/** What the linter of rules finds wrong with adopted entries, told where it stands in the document. */
import type { LintCode, Finding } from '../../model/lint.js';
import type { Problem } from '../../model/problem.js';
import type { Rule } from '../../model/rule.js';
import { nodesOf } from '../../engine/syntax.js';
import type { Places } from './linker.js';

/** Told elsewhere, or only to be said of a whole timeline. */
const elsewhere: readonly LintCode[] = ['same-id', 'cyclic-rule', 'not-ended', 'inherited-out-of-reach', 'ends-before-start'];

/**
 * @param findings - of a rule or parameter that holds the adopted entries only
 * @param at - the path of the entries in the document, for `…criteria[2]` to be found
 */
export function unsound(findings: readonly Finding[], at: string, places: Places = new Map(), rule?: Rule): Problem[] {
  const jsonPath = new Map(rule ? [...nodesOf(rule)].flatMap(({ x, path }) => (places.has(x) ? [[path, places.get(x) as string] as const] : [])) : []);
  const distinct = new Map(findings.filter(({ code }) => !elsewhere.includes(code)).map((finding) => [`${finding.code} ${finding.path}`, finding]));
  return [...distinct.values()].map(({ path, message }) => ({
    code: 'unsound', path: jsonPath.get(path) ?? `${at}${/\.(?:criteria|values|formula)(\[\d+\])/.exec(path)?.[1] ?? ''}`, given: '',
    expected: { zh: `成立的条件（${message.zh}）`, en: `a sound condition (${message.en})` }, remedy: { zh: '请按文件改正；单位、小数位和代码要与所引的指标、参数一致。', en: 'Correct it as the document says. Units, decimals and codes must be those of the indicators and parameters named.' },
  }));
}
