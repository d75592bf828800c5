import { isChecklist, masked, type Checklist } from '@dabiao/core';
import { langOf, type Lang } from '../../base/strings.js';
import { stringsIn, type Strings } from './checklist.strings.js';

/** Something that the host says about the case: household number, masked head of household, address. */
export type Fact = { readonly label: string; readonly value: string };

/** What is drawn: the checklist, the words of the buttons in its language, and what the host says about the case. */
export type Drawn = {
  readonly list: Checklist;
  readonly lang: Lang;
  readonly s: Strings;
  readonly day: Fact;
  readonly place: Fact;
  readonly facts: readonly Fact[];
  readonly number: string;
  readonly sample: boolean;
};

/** As much of the element as says what to draw. A page written without types may have put anything there. */
export type Given = { readonly [P in 'checklist' | 'facts' | 'placeName' | 'number']: unknown } & Pick<Drawn, 'sample'>;

/**
 * What to draw; a sentence why that cannot be done; or null when there is nothing to draw.
 *
 * The property wins over what is written into the page. Whatever arrives may be anything, and half a checklist must not be drawn as
 * one: it is refused whole.
 *
 * @param around - the language of a sentence why not; a checklist is drawn in its own
 */
export function drawnFrom(given: Given, slotted: string | null, around: Lang): Drawn | string | null {
  if (given.checklist == null && slotted === null) return null;
  const data = given.checklist == null ? fromJson(slotted ?? '') : given;
  if (data === null) return stringsIn(around).notJson;
  if (!isChecklist(data.checklist)) return stringsIn(around).malformed;
  const list = allMasked(data.checklist);
  const lang = langOf(list.lang);
  return {
    list, lang, s: stringsIn(lang), facts: factsOf(data.facts ?? given.facts), number: textOf(given.number), sample: given.sample,
    day: { label: list.form.day, value: list.day }, place: { label: list.form.place, value: textOf(given.placeName) || list.place },
  };
}

/** A checklist, or a checklist with facts; null when the text is not JSON. */
function fromJson(text: string): Pick<Given, 'checklist' | 'facts'> | null {
  try {
    const data: unknown = JSON.parse(text);
    return isObject(data) && 'checklist' in data ? { checklist: data['checklist'], facts: data['facts'] } : { checklist: data, facts: undefined };
  } catch {
    return null;
  }
}

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null;

/** A text or a number, with identity numbers masked; of anything else nothing, rather than `[object Object]`. */
const textOf = (x: unknown): string => (typeof x === 'string' || typeof x === 'number' ? masked(String(x)) : '');

/** Keeps what can be shown as label and value. */
const factsOf = (given: unknown): Fact[] =>
  (Array.isArray(given) ? (given as readonly unknown[]) : []).flatMap((fact) => (isObject(fact) && textOf(fact['value']) ? { label: textOf(fact['label']), value: textOf(fact['value']) } : []));

/** Every text with its identity numbers masked: a refused answer is shown as it was given, and may be one in the wrong field. */
const allMasked = <T>(of: T): T => JSON.parse(JSON.stringify(of), (_, x: unknown) => (typeof x === 'string' ? masked(x) : x)) as T;
