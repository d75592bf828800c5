/** What the workbench shows of a place: its counts, the places below, and what to do first. */
import type { Label } from '@dabiao/core';
import { checks, countyExit, villageExit } from '@dabiao/core/rulebook';
import type { Counts } from '@dabiao/city';
import { joined } from '../mechanisms/label.ts';
import { weakFootings } from './footing.ts';
import type { Panel } from './panels.ts';
import { itemsOf, type Item } from './parts.ts';
import { placeOf, trailOf, type Area, type Place, type Registry } from './registry.ts';
import { countIn, type Wanted } from './rows.ts';
import type { SystemTile } from './systems.ts';

type Todo = { readonly kind: 'unmet' | 'unknown' | 'risk' | 'footing'; readonly label: Label; readonly note?: Label; readonly count: number; readonly find?: Wanted };
type Truth = 'unmet' | 'unknown' | 'met';

export type Overview = {
  readonly on: string;
  readonly isInvented: boolean;
  readonly about: Label;
  readonly place: Place;
  readonly trail: readonly Place[];
  readonly counts: Counts;
  /** What every verdict that is met rests on and is not documented well. */
  readonly weak: readonly Label[];
  /** The standard of the place itself, where it has one. */
  readonly own: { readonly label: Label; readonly answer: Truth } | null;
  readonly children: readonly (Place & { readonly counts: Counts })[];
  readonly todo: readonly Todo[];
  readonly systems: readonly SystemTile[];
  readonly reading: readonly Panel[];
};

const truths: readonly Truth[] = ['unmet', 'unknown', 'met'];
const most = 12;

export function seeOverview(registry: Registry, code: string, systems: readonly SystemTile[]): Overview | null {
  const area = registry.areas.get(code);
  if (area === undefined) return null;
  const { assessment: { on }, about, isInvented } = registry, weak = weakFootings(registry), below = registry.childrenOf.get(code) ?? [];
  return {
    on, about, isInvented, place: placeOf(area), trail: trailOf(registry, area), own: ownStandard(registry, area),
    counts: area.counts, weak,
    children: below.map((child) => ({ ...placeOf(child), counts: child.counts })),
    todo: [...ofItems(registry, area, below), ...ofChecks(registry, area)].sort((a, b) => b.count - a.count).slice(0, most).concat(ofFootings(weak, area)),
    systems: area.level === 'city' ? systems : [], reading: area.level === 'city' ? registry.reading ?? [] : [],
  };
}

function ownStandard({ assessment, register: { places } }: Registry, { level, village, code }: Area): Overview['own'] {
  const truth = level === 'village' && village !== null ? assessment.villages.exit[village] : level === 'county' ? assessment.counties.exit[places.counties.findIndex((c) => c.code === code)] : undefined;
  return truth === undefined ? null : { label: (level === 'village' ? villageExit : countyExit).label, answer: truths[truth] ?? 'unknown' };
}

/** In thousands, as the counts beside it are written. */
const grouped = (n: number): string => n.toLocaleString('en-US');

/** Where they are: the two places with the most, and how many elsewhere. */
function whereOf(below: readonly Area[], count: (area: Area) => number): Label | undefined {
  const found = below.map((area) => ({ name: area.name, n: count(area) })).filter(({ n }) => n > 0).sort((a, b) => b.n - a.n);
  const rest = found.slice(2).reduce((sum, { n }) => sum + n, 0);
  const named = found.slice(0, 2).map(({ name, n }): Label => ({ zh: `${name.zh} ${grouped(n)} 户`, en: `${name.en} ${grouped(n)}` }));
  return found.length === 0 ? undefined : joined([...named, ...(rest > 0 ? [{ zh: `其余 ${grouped(rest)} 户`, en: `others ${grouped(rest)}` }] : [])], ' · ', ' · ');
}

function ofItems(registry: Registry, area: Area, below: readonly Area[]): Todo[] {
  const { criteria } = registry.assessment;
  return itemsOf(registry).flatMap(({ rule, label }: Item) => (['unmet', 'unknown'] as const).flatMap((answer): Todo[] => {
    const of = criteria[rule];
    if (of === undefined) return [];
    const code = truths.indexOf(answer), count = countIn(area, of, code), note = whereOf(below, (child) => countIn(child, of, code));
    const word: Label = answer === 'unmet' ? { zh: '未达标', en: 'not met' } : { zh: '待定', en: 'unknown' };
    return count === 0 ? [] : [{ kind: answer, label: joined([label, word], '：', ': '), count, find: { answer, item: rule }, ...(note && { note }) }];
  }));
}

/** The rule's own weakness stands last: no village can mend it. */
const ofFootings = (weak: readonly Label[], { counts: { met } }: Area): Todo[] => (weak.length === 0 || met === 0 ? [] : [{
  kind: 'footing', label: { zh: `达标结论暂定：${String(weak.length)} 项依据尚待证实`, en: `Met, provisionally: ${String(weak.length)} footings are not confirmed` },
  note: joined([joined(weak, '、', ', '), { zh: '由主管部门查明文件后重新判定', en: 'judged again once the bureau in charge finds the documents' }], '；', '; '), count: met, find: { answer: 'met' },
}]);

function ofChecks({ assessment: { checked } }: Registry, area: Area): Todo[] {
  const labels = new Map(checks.map(({ id, label }) => [id, label]));
  return checked.flatMap(({ check, code, outcomes }): Todo[] => {
    const count = countIn(area, outcomes, 2), label = labels.get(check);
    return count === 0 || label === undefined ? [] : [{ kind: 'footing', label, note: { zh: `记录核查 ${code}`, en: `record check ${code}` }, count, find: { answer: 'defects', check } }];
  });
}
