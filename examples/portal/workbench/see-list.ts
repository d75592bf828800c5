/** A page of the households of a place. */
import { classify, judge, type Label } from '@dabiao/core';
import { codeAt, householdAt } from '@dabiao/city';
import { checks, householdExit, monitoringClasses } from '@dabiao/core/rulebook';
import { itemsOf, marksOf, type Mark } from './parts.ts';
import { placeOf, trailOf, villageOf, type Place, type Registry } from './registry.ts';
import { answers, pageOf, wants, type Wanted } from './rows.ts';

const size = 25;

type Row = {
  readonly code: string;
  readonly village: Label;
  readonly size: number | null;
  readonly answer: 'met' | 'unmet' | 'unknown';
  readonly parts: readonly Mark[];
  readonly provisional: boolean;
  readonly monitored: Label | null;
  readonly defects: number;
};
export type Ledger = {
  readonly on: string;
  readonly isInvented: boolean;
  readonly place: Place;
  readonly trail: readonly Place[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly size: number;
  readonly parts: readonly Label[];
  /** What the list was narrowed to, besides the answer. */
  readonly part: Label | null;
  readonly rows: readonly Row[];
};

/** What the address asks for. What it may not ask for is left out: the list is then the wider one, and says so. */
export function wantedBy(query: URLSearchParams): Wanted & { readonly page: number } {
  const answer = answers.find((name) => name === query.get('answer')), page = Number(query.get('page') ?? 0);
  const item = query.get('item'), check = query.get('check');
  return { ...(answer && { answer }), ...(item && { item }), ...(check && { check }), page: Number.isSafeInteger(page) && page > 0 ? page : 0 };
}

export function seeList(registry: Registry, code: string, { page: asked, ...wanted }: Wanted & { readonly page: number }): Ledger | null {
  const area = registry.areas.get(code);
  const items = itemsOf(registry), part = items.find(({ rule }) => rule === wanted.item)?.label ?? checks.find(({ id }) => id === wanted.check)?.label ?? null;
  // A list that was to be narrowed to what does not exist would be a wider one.
  if (area === undefined || (part === null && (wanted.item ?? wanted.check) !== undefined)) return null;
  const isWanted = wants(registry, wanted);
  const first = pageOf(area, isWanted, asked, size), pages = Math.ceil(first.total / size);
  const page = Math.min(asked, Math.max(0, pages - 1)), { rows, total } = page === asked ? first : pageOf(area, isWanted, page, size);
  return {
    on: registry.assessment.on, isInvented: registry.isInvented, place: placeOf(area), trail: trailOf(registry, area), total, page, pages, size,
    parts: items.map(({ label }) => label), part,
    rows: rows.map((row): Row => {
      const { on, place } = registry.assessment, record = householdAt(registry.register, row), verdict = judge(householdExit, record, { on, place });
      const { householdSize } = record, { class: found } = classify(monitoringClasses, record, { on, place });
      return {
        code: codeAt(registry.register, row), village: villageOf(registry, row).name, size: typeof householdSize === 'number' ? householdSize : null, answer: verdict.status, parts: marksOf(verdict, items),
        provisional: verdict.provisional.length > 0, monitored: found?.label ?? null, defects: registry.assessment.households.defects[row] ?? 0,
      };
    }),
  };
}
