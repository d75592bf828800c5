import { listReason, type ListReason } from '../model/list-reason.js';
import { giveOrNull, oneOfThese, refuse } from '../model/problem.js';
import type { RecordOf } from '../model/record.js';
import type { Known } from '../model/question.js';
import type { Change, Remedies, Remedy } from '../model/remedy.js';
import type { Rule, Sense } from '../model/rule.js';
import type { Cause } from '../model/verdict.js';
import { isOfRule } from './cause.js';
import type { JudgeAt } from './judge.js';
import { snap } from './logic.js';
import { needShape } from './need-shape.js';
import { needOptions } from './need-list.js';
import type { Box } from './open/boxes.js';
import type { Cell } from './open/cell.js';
import { conjunctsOf, groupsOf, type Group, type Wanted } from './open/conjuncts.js';
import { movedTo, shapeOf } from './open/orbits.js';
import { sceneOf, type Scene } from './open/scene.js';
import { search, type Found, type Solution } from './open/search.js';
import { placesOf, product } from './open/split.js';

/** What is looked for: the wanted status, met for a standard and an eligibility, unmet for a risk and a veto if it is not named. */
export type RemedyOptions = { readonly want?: Wanted };

const wantedOf: Readonly<Record<Sense, Wanted>> = { standard: 'met', eligibility: 'met', risk: 'unmet', veto: 'unmet' };
const statuses: readonly Wanted[] = ['met', 'unmet'];
const mostRemedies = 200;

/**
 * The smallest changes that would bring a record to the wanted status, with amounts.
 *
 * The changes of a remedy belong together and none can be left out. Known answers change, unless their indicator is one that nobody can
 * change; unknown ones are not guessed but become requirements: they have to turn out so. How many rows a roster has is no measure, and
 * time that passes until another day is none either: judge on that day. Every remedy was applied and judged.
 *
 * Exact where no two numbers with more than 64 answers meet in one comparison, one answer moves a comparison one way only, and the work
 * stays within bounds; else `complete` is false, and what is listed is still true.
 *
 * @throws ContractError as `judge` does
 * @example remedies(householdExit, { ...record, netIncomePerCapita: 3560 }, at).remedies[0].changes[0].by //=> 190
 */
export function remedies(rule: Rule, record: RecordOf, at: JudgeAt, options: RemedyOptions = {}): Remedies {
  needShape('rule', rule, 'criteria');
  needOptions(options);
  const { want = wantedOf[rule.sense] } = options;
  if (!statuses.includes(want)) refuse('unlisted', 'options.want', want, oneOfThese(statuses), giveOrNull);
  const scene = sceneOf(rule, record, at, true);
  const { verdict: { label, sense, on, place, status, part, causes } } = scene;
  const common = { kind: 'remedies', rule: rule.id, label, sense, on, place, status, wanted: want } as const;
  if (status === want) return { ...common, remedies: [], complete: true, reasons: [listReason('already-so')], fixed: [], gaps: [] };
  const mayChange = (cell: Cell): boolean => (isUnknown(cell) && cell.domain.count > 0) || (cell.of.changeable !== false && !cell.isSize);
  const groups = groupsOf(conjunctsOf(part, scene.read, want), scene.cells.filter(mayChange), ({ path }) => path);
  const found = searchEach(scene, groups, mayChange);
  const ways = found.map(({ solutions }) => solutions.flatMap((solution) => solution.boxes.map((box) => remedyOf(solution, box))));
  const combined = ways.some((of) => of.length === 0) ? { of: [], whole: true } : product([...ways].sort((a, b) => a.length - b.length), mostRemedies);
  const all = combined.of.map((parts) => inOrder(parts.flatMap(({ changes }) => changes), scene));
  const tried = all.filter((changes) => changes.length > 0 && suffices(changes, scene, want));
  const blocked = found.flatMap((f) => (f.solutions.length === 0 ? [...f.blocked] : []));
  const isWhole = tried.length === all.length && found.every((f) => f.complete);
  return {
    ...common,
    remedies: tried.map((changes) => ({ changes })).sort((a, b) => cost(a) - cost(b)),
    complete: combined.whole && scene.reads.whole && isWhole,
    reasons: [...(tried.length === 0 ? whyNone(causes, blocked, isWhole, scene) : []), ...(combined.whole ? [] : [listReason('cut', mostRemedies)]), ...scene.limits(isWhole)],
    fixed: [...new Set(blocked)].map(({ path, within, of }) => ({ path, within, of })),
    gaps: causes.filter((c) => isOfRule(c.kind)),
  };
}

/** What stands in the way of any remedy; nothing that can be said where the search did not come to its end. */
function whyNone(causes: readonly Cause[], blocked: readonly Cell[], isWhole: boolean, { reads }: Scene): ListReason[] {
  const found = isWhole && reads.whole;
  const kind = causes.some((c) => c.kind === 'roster-overfull') ? 'roster-overfull' : causes.some((c) => isOfRule(c.kind)) ? 'rule-open' : !found ? null : blocked.length > 0 ? 'nothing-changeable' : 'out-of-reach';
  return kind ? [listReason(kind)] : [];
}

/** Each group may cost its share of the work. Of rows that nothing tells apart, the first is searched. */
function searchEach(scene: Scene, groups: readonly Group[], mayChange: (cell: Cell) => boolean): Found[] {
  const first = new Map<string, { readonly group: Group; readonly found: Found }>();
  const byPath = new Map(scene.cells.map((cell) => [cell.path, cell]));
  const shapes = groups.map(({ cells }, i) => shapeOf(cells, scene.kinds) ?? `${i}`);
  let left = new Set(shapes).size;
  return groups.map((group, i) => {
    const shape = shapes[i] ?? '', before = first.get(shape);
    if (before) {
      const moved = (cell: Cell): Cell => byPath.get(movedTo(cell, before.group.cells[0] as Cell, group.cells[0] as Cell)) ?? cell;
      return { ...before.found, solutions: before.found.solutions.map((s) => ({ ...s, cells: s.cells.map(moved) })), blocked: new Set([...before.found.blocked].map(moved)) };
    }
    scene.allow(left--);
    const found = search(scene, group, mayChange);
    first.set(shape, { group, found });
    return found;
  });
}

/** Nobody knows it, or only within bounds. */
const isUnknown = ({ known }: Cell): boolean => typeof known === 'object';
/** Fewest first; then what can be changed before what can only turn out so, and of this what has only to be found out before what has to be done. */
const cost = ({ changes }: Remedy): number =>
  changes.length * 1e6 + changes.filter(({ of }) => of.changeable === false).length * 1e3 + changes.filter(({ kind }) => kind === 'change').length;

function inOrder(changes: readonly Change[], { cells }: Scene): Change[] {
  const rank = new Map(cells.map(({ path }, i) => [path, i]));
  return [...changes].sort((a, b) => (rank.get(a.path) ?? 0) - (rank.get(b.path) ?? 0));
}

const remedyOf = ({ cells, pieces }: Solution, box: Box): Remedy => ({
  changes: cells.map((cell, i): Change => {
    const { path, within, of, known, domain } = cell;
    const chosen = (box[i] ?? []).flatMap((j) => pieces[i]?.[j] ?? []);
    const places = placesOf(domain, chosen);
    const nearest = nearestTo(known, places, cell);
    const there = domain.answer(nearest);
    const [low, high] = [places[0] ?? 0, places.at(-1) ?? 0].map((p) => domain.answer(p) as number) as [number, number];
    const here = typeof known === 'object' && known !== null;
    const open = known === null || (here && (known.high ?? Infinity) >= low && (known.low ?? -Infinity) <= high);
    return {
      kind: open ? 'requirement' : 'change', path, within, of, from: known, to: domain.region(places), nearest: there,
      by: typeof known === 'number' && of.type === 'number' ? snap((there as number) - known, of.scale) : null, unit: of.type === 'number' ? of.unit : 'none',
    };
  }),
});

/** Of what suffices, the nearest to what there is; of an unknown number, the end that is not the end of the domain. */
function nearestTo(known: Known, places: readonly number[], { domain }: Cell): number {
  const [low = 0, high = low] = [places[0], places.at(-1)];
  if (!domain.ordered) return low;
  if (known === null) return low === 0 && high !== domain.count - 1 ? high : low;
  return Math.min(high, Math.max(low, domain.place(known)));
}

function suffices(changes: readonly Change[], scene: Scene, want: Wanted): boolean {
  const byPath = new Map(scene.cells.map((cell) => [cell.path, cell]));
  return scene.judge(new Map(changes.flatMap(({ path, nearest }) => {
    const cell = byPath.get(path);
    return cell ? [[cell, cell.domain.place(nearest)] as const] : [];
  }))).status === want;
}
