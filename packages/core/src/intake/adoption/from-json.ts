import type { Catalogue, RuleJson } from '../../model/adoption.js';
import { needShape } from '../../engine/need-shape.js';
import type { Label } from '../../model/label.js';
import { refuse, type Problem } from '../../model/problem.js';
import type { Rule } from '../../model/rule.js';
import { conform } from './conform.js';
import { ruleForm } from './forms.js';
import { readJson } from './read-json.js';
import { read } from './standards.js';

const aRule: Label = { zh: '规则的 JSON（对象或文字）', en: 'a rule as JSON: an object, or its text' };
const giveRule: Label = { zh: '请给出 toJson 写出的内容。', en: 'Hand in what toJson wrote.' };

/**
 * A rule from plain JSON, as `toJson` writes it: ids become the things themselves again.
 *
 * @param json - a rule as data, or its text
 * @throws ContractError when it is nothing that JSON can hold
 * @returns `rule` is null when there is any problem
 * @example fromJson(toJson(electricity), catalogue).rule?.id //=> 'implementation/exit/electricity'
 */
export function fromJson(json: unknown, catalogue: Catalogue): { readonly rule: Rule | null; readonly problems: readonly Problem[] } {
  needShape('catalogue', catalogue, 'subjects');
  const given = readJson(typeof json === 'string' ? json : textOf(json));
  if (given.value === undefined) return { rule: null, problems: given.problems };
  const problems: Problem[] = [...given.problems, ...conform(ruleForm, given.value, '')];
  if (problems.length > 0) return { rule: null, problems };
  const rule = given.value as unknown as RuleJson;
  // On its own a rule is as it stands, not a layer over the one of its id.
  const others = { ...catalogue, rules: catalogue.rules.filter(({ id }) => id !== rule.id) };
  const { rules: [layer] } = read({ parameters: [], rules: [rule], figures: [] }, { sources: new Map() }, others, (problem) => problems.push(problem));
  if (problems.length > 0 || layer === undefined) return { rule: null, problems };
  return { rule: { ...layer.of, criteria: layer.added.map(({ entry }) => entry) }, problems };
}

/** As text; what no JSON can hold is none. */
function textOf(json: unknown): string {
  try {
    const text = JSON.stringify(json) as string | undefined;
    if (text !== undefined) return text;
  } catch { /* circles and big integers */ }
  return refuse('wrong-type', 'json', json, aRule, giveRule);
}
