import { isChecklist, type Checklist } from '@dabiao/core';
import { allMasked, factsOf, fromJson, textOf, type Fact } from '../../base/given.js';
import type { Refusal } from '../../base/result-element.js';
import { langOf, type Lang } from '../../base/strings.js';
import { stringsIn, type ChecklistStrings } from './checklist.strings.js';

/** What is drawn: the checklist, the words of the buttons in its language, and what the host says about the case. */
export type Drawn = {
  readonly list: Checklist;
  readonly lang: Lang;
  readonly s: ChecklistStrings;
  readonly day: Fact;
  readonly place: Fact;
  readonly facts: readonly Fact[];
  readonly number: string;
  readonly sample: boolean;
};

/** As much of the element as says what to draw. A page written without types may have put anything there. */
export type Given = { readonly [P in 'checklist' | 'facts' | 'placeName' | 'number']: unknown } & Pick<Drawn, 'sample'>;

/**
 * What to draw; why that cannot be done; or null when there is nothing to draw.
 *
 * The property wins over what is written into the page. Whatever arrives may be anything, and half a checklist must not be drawn as
 * one: it is refused whole.
 */
export function drawnFrom(given: Given, slotted: string | null): Drawn | Refusal | null {
  if (given.checklist == null && slotted === null) return null;
  const data: Readonly<Record<string, unknown>> | null = given.checklist == null ? fromJson(slotted ?? '', 'checklist') : given;
  if (data === null) return 'notJson';
  if (!isChecklist(data['checklist'])) return 'malformed';
  const list = allMasked(data['checklist']);
  const lang = langOf(list.lang);
  return {
    list, lang, s: stringsIn(lang), facts: factsOf(data['facts'] ?? given.facts), number: textOf(given.number), sample: given.sample,
    day: { label: list.form.day, value: list.day }, place: { label: list.form.place, value: textOf(given.placeName) || list.place },
  };
}
