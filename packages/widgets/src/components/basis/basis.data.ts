import { isBasis, type Basis, type BasisDocument, type BasisItem } from '@dabiao/core';
import { allMasked, factsOf, fromJson, textOf, type Fact } from '../../base/given.js';
import type { Ready, Refusal } from '../../base/result-element.js';
import { langOf } from '../../base/strings.js';
import { stringsIn } from './basis.strings.js';

/** What is drawn: the basis, the chains that were asked for with their documents, and what the host says about the case. */
export type Drawn = Ready & {
  readonly basis: Basis;
  /** Whether these are the chains of all criteria, so that the finding stands above them. */
  readonly whole: boolean;
  readonly items: readonly BasisItem[];
  readonly documents: readonly BasisDocument[];
  /** Day and place first. */
  readonly facts: readonly Fact[];
  readonly number: string;
  readonly sample: boolean;
};

/** As much of the element as says what to draw. A page written without types may have put anything there. */
export type Given = { readonly [P in 'basis' | 'facts' | 'placeName' | 'number' | 'item']: unknown } & Pick<Drawn, 'sample'>;

/**
 * What to draw; why that cannot be done; or null when there is nothing to draw.
 *
 * The property wins over what is written into the page. Half a basis must not be drawn as one: it is refused whole, and so is the
 * number of a criterion that it does not have.
 */
export function drawnFrom(given: Given, slotted: string | null): Drawn | Refusal | null {
  if (given.basis == null && slotted === null) return null;
  const data: Readonly<Record<string, unknown>> | null = given.basis == null ? fromJson(slotted ?? '', 'basis') : given;
  if (data === null) return 'notJson';
  if (!isBasis(data['basis'])) return 'malformed';
  const basis = allMasked(data['basis']);
  const { form, lang: tag, day, place } = basis;
  const lang = langOf(tag);
  const item = textOf(given.item);
  const items = basis.items.filter(({ number }) => item === '' || number === item);
  if (items.length === 0) return 'noItem';
  const documents = basis.documents.filter((x) => item === '' || x.items.includes(item));
  return {
    basis, lang, s: stringsIn(lang), whole: item === '', items, documents, number: textOf(given.number), sample: given.sample,
    facts: [{ label: form.day, value: day }, { label: form.place, value: textOf(given.placeName) || place }, ...factsOf(data['facts'] ?? given.facts)],
  };
}
