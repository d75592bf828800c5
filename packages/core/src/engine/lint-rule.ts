import type { Calendar } from '../model/calendar.js';
import { isDay } from '../model/civil-date.js';
import type { Definition } from '../model/definition.js';
import { finding, type Finding } from '../model/lint.js';
import type { Parameter } from '../model/parameter.js';
import type { Rule } from '../model/rule.js';
import type { Score } from '../model/score.js';
import { layers, type Entry, type Timeline } from '../model/timeline.js';
import { lintGrades } from './lint/grades.js';
import { lintIds, lintLabels } from './lint/names.js';
import { isNumeric, lintAmounts, lintNumbers } from './lint/numbers.js';
import { lintTimeline } from './lint/timeline.js';
import { needShape } from './need-shape.js';
import { daysIn, nodesOf, type Node } from './syntax.js';

/**
 * Lists what is wrong with a rule, figure, list of classes or score itself, in every entry, before any record is judged.
 *
 * The rules that it rests on are looked at only for cycles and ids: they are linted on their own. The parameters it reads are linted
 * with it, because they have no rule of their own; so are the grades of a score.
 *
 * @returns findings with a path such as `implementation/exit/household.criteria[0].of[2]`; none when the rule is sound
 * @example lintRule(householdExit) //=> []
 */
export function lintRule(rule: Definition | Score): Finding[] {
  needShape('rule', rule, 'criteria', 'formula', 'bands');
  const nodes = [...nodesOf(rule)];
  const parameters = new Set(nodes.flatMap(({ x }) => (x.kind === 'parameter' || x.kind === 'asOf' ? [x.of] : [])));
  return [
    ...lintTimeline(...timelineOf(rule)),
    ...nodes.flatMap(lintNode),
    ...nodes.flatMap(lintOwner),
    ...[...parameters].flatMap(lintParameter),
    ...[...new Set(nodes.flatMap(({ x }) => ('calendar' in x ? [x.calendar] : [])))].flatMap(lintCalendar),
    ...lintInherited(rule, nodes),
    ...lintConcur(nodes),
    ...lintLabels(rule),
    ...lintIds(rule),
    ...lintCycles(rule),
    ...('polarity' in rule ? [...lintGrades(rule), ...(rule.grades ? lintRule(rule.grades) : [])] : []),
  ];
}

function timelineOf(of: Definition): [Timeline<unknown>, string] {
  if ('formula' in of) return [of.formula, `${of.id}.formula`];
  return 'bands' in of ? [of.bands, `${of.id}.bands`] : [of.criteria, `${of.id}.criteria`];
}

/** What is wrong with a parameter by itself. */
export const lintParameter = (of: Parameter): Finding[] => [...lintTimeline(of.values, `${of.id}.values`), ...lintAmounts(of)];

const lintCalendar = ({ id, years }: Calendar): Finding[] => [
  ...lintTimeline(years, `${id}.years`),
  ...years.flatMap(({ value }, i) => [...(value?.off ?? []), ...(value?.on ?? [])].flatMap((day) => (isDay(day) ? [] : [finding('not-a-day', `${id}.years[${i}]`, day)]))),
];

/** What is wrong with one word, whatever it stands in. */
export function lintNode({ x, path }: Pick<Node, 'x' | 'path'>): Finding[] {
  if (isNumeric(x)) return lintNumbers(x, path);
  if (x.kind === 'oneOf') return x.codes.filter((code) => !Object.hasOwn(x.of.codes, code)).map((code) => finding('unlisted-code', path, code));
  if (x.kind === 'atLeastOf') {
    const possible = x.n >= 1 && x.n <= x.of.length && Number.isInteger(x.n);
    return possible ? [] : [finding('impossible-count', path, `${x.n}/${x.of.length}`)];
  }
  return [];
}

/** A day of the owner has an owner only inside a roster. */
const lintOwner = ({ x, path, rosters }: Node): Finding[] =>
  daysIn(x).flatMap((day) => ('of' in day && rosters.length === 0 ? [finding('owner-outside-roster', path, day.of.id)] : []));

/** An `inherited` needs a wider entry of the same rule on some day of its own entry, and speaks of the rule's subject. */
function lintInherited(rule: Definition, nodes: readonly Node[]): Finding[] {
  return nodes.filter(({ x }) => x.kind === 'inherited').flatMap(({ path, rosters }) => {
    if (rosters.length > 0) return [finding('inherited-in-roster', path)];
    if (!('criteria' in rule)) return [finding('inherited-out-of-reach', path)];
    const entry = rule.criteria.find((_, i) => path.startsWith(`${rule.id}.criteria[${i}]`));
    return entry && !reachesWider(rule, entry) ? [finding('inherited-out-of-reach', path)] : [];
  });
}

/** No way of a `concur` holds another one, not even in a rule that it rests on. What is inherited might. */
function lintConcur(nodes: readonly Node[]): Finding[] {
  const isConcur = ({ x }: Node): boolean => x.kind === 'concur';
  return nodes.filter(isConcur).flatMap(({ path }) => {
    const inside = nodes.filter((node) => node.path.startsWith(`${path}.`));
    const nested = inside.some((node) => isConcur(node) || node.x.kind === 'inherited' || (node.x.kind === 'holds' && [...nodesOf(node.x.of, true)].some(isConcur)));
    return nested ? [finding('nested-concur', path)] : [];
  });
}

/** The entries in force change only on a day when one of them begins, so those days are enough. */
function reachesWider({ criteria }: Rule, entry: Entry<unknown>): boolean {
  const days = criteria.map(({ from }) => from).filter((from) => from >= entry.from && (entry.until === undefined || from < entry.until));
  return (entry.places ?? ['CN']).some((place) => days.some((on) => {
    const inForce: readonly Entry<unknown>[] = layers(criteria, { on, place });
    const own = inForce.indexOf(entry);
    return own >= 0 && own < inForce.length - 1;
  }));
}

/** Every rule on the way that needs itself: none of them, nor this one, can ever be judged. */
function lintCycles(rule: Definition): Finding[] {
  const rules = new Set([rule, ...held(rule)]);
  return [...rules].filter((one) => held(one).includes(one)).map(({ id }) => finding('cyclic-rule', id));
}

const held = (rule: Definition): Definition[] => [...nodesOf(rule, true)].flatMap(({ x }) => (x.kind === 'holds' ? [x.of] : []));
