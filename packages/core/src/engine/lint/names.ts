/** What is wrong with the names in a rule: missing labels, and one id for different things. */
import { dateOf } from '../../model/expr.js';
import type { Indicator } from '../../model/indicator.js';
import type { Label } from '../../model/label.js';
import { finding, type Finding } from '../../model/lint.js';
import type { Definition } from '../../model/definition.js';
import type { Rule } from '../../model/rule.js';
import { daysIn, indicatorsIn, nodesOf, type Node } from '../syntax.js';

const isBlank = ({ label }: { readonly label?: Label }): boolean => label === undefined || label.zh.trim() === '' || label.en.trim() === '';

/** The things that a word names, each with its label. */
function labelled({ x }: Node): { readonly id: string; readonly label: Label }[] {
  const codes = (of: Indicator) => (of.type === 'choice' ? Object.entries(of.codes).map(([code, label]) => ({ id: `${of.id}.${code}`, label })) : []);
  return [
    ...indicatorsIn(x).flatMap((of) => [of, ...codes(of)]),
    ...daysIn(x).map(dateOf),
    ...('calendar' in x ? [x.calendar] : []),
    ...('in' in x ? [x.in, { id: `${x.in.id}.member`, label: x.in.member }] : []),
    ...(x.kind === 'parameter' || x.kind === 'asOf' ? [x.of] : []),
    ...(x.kind === 'score' ? x.items : []),
  ];
}

/** The classes of a list, each by its code. */
const bandsIn = (of: Definition): { readonly id: string; readonly label: Label }[] =>
  ('bands' in of ? of.bands.flatMap(({ value = [] }, i) => value.map(({ code, label }) => ({ id: `${of.id}.bands[${i}].${code}`, label }))) : []);

export function lintLabels(rule: Definition): Finding[] {
  const own = [rule, ...bandsIn(rule)].filter(isBlank).map(({ id }) => finding('no-label', id));
  const blank = [...nodesOf(rule)].flatMap((node) => labelled(node).filter(isBlank).map(({ id }) => finding('no-label', node.path, id)));
  return [...own, ...blank];
}

/**
 * One id with different contents, in the rule and all that it rests on.
 *
 * A record has one cell per id, so two indicators of one id would read each other's answers. Household and member may share an id:
 * they are different records. A copy with the same content is no mistake, as two bundles may each carry one.
 */
export function lintIds(rule: Definition): Finding[] {
  const contents = new Map<string, string>();
  const out: Finding[] = [];
  const see = (key: string, id: string, path: string, content: unknown): void => {
    const text = JSON.stringify(content);
    if ((contents.get(key) ?? text) !== text) out.push(finding('same-id', path, id));
    contents.set(key, text);
  };
  if ('criteria' in rule) see(`rule ${rule.id}`, rule.id, rule.id, identity(rule));
  for (const { x, path, rosters } of nodesOf(rule, true)) {
    const where = rosters.map(({ id }) => id).join('.');
    for (const of of indicatorsIn(x)) see(`cell ${where} ${of.id}`, of.id, path, of);
    const above = rosters.slice(0, -1).map(({ id }) => id).join('.');
    for (const day of daysIn(x)) if ('of' in day) see(`cell ${above} ${day.of.id}`, day.of.id, path, day.of);
    if ('calendar' in x) see(`calendar ${x.calendar.id}`, x.calendar.id, path, x.calendar);
    if ('in' in x) see(`cell ${where} ${x.in.id}`, x.in.id, path, x.in);
    if (x.kind === 'parameter' || x.kind === 'asOf') see(`parameter ${x.of.id}`, x.of.id, path, x.of);
    if (x.kind === 'holds') see(`rule ${x.of.id}`, x.of.id, path, identity(x.of));
    if (x.kind === 'score') for (const [i, { id }] of x.items.entries()) see(`item ${path} ${id}`, id, path, i);
  }
  if ('bands' in rule) for (const { value = [] } of rule.bands) for (const [i, { code }] of value.entries()) if (value.findIndex((b) => b.code === code) < i) out.push(finding('same-code', rule.id, code));
  return out;
}

/** A rule may rest on itself, and then it cannot be written out whole. */
const identity = ({ label, subject, criteria }: Rule): unknown => [label, subject, criteria.map(({ value, ...entry }) => [entry, value?.kind])];
