import { isSound, masked, toChecklist, type Checklist, type Messages, type Verdict } from '@dabiao/core';
import { messagesIn, type Lang } from '../../base/strings.js';
import { stringsIn } from './checklist.strings.js';

/** Something that the host says about the case: household number, masked head of household, address. */
export type Fact = { readonly label: string; readonly value: string };

/** What is drawn: the case, the verdict as a list, and what the host says about it. */
export type Drawn = {
  readonly list: Checklist;
  readonly facts: readonly Fact[];
  readonly placeName: string;
  readonly number: string;
  readonly sample: boolean;
  readonly label: string;
};

/** As much of the element as says what to draw. A page written without types may have put anything there. */
export type Given = { readonly [P in 'verdict' | 'facts' | 'placeName' | 'number']: unknown } & Pick<Drawn, 'sample'>;

/**
 * What to draw; a sentence why that cannot be done; or null when there is nothing to draw.
 *
 * The property wins over what is written into the page.
 */
export function drawnFrom(given: Given, slotted: string | null, lang: Lang): Drawn | string | null {
  const s = stringsIn(lang);
  if (given.verdict == null && slotted === null) return null;
  const data = given.verdict == null ? fromJson(slotted ?? '') : given;
  if (data === null) return s.unreadable;
  const read = data !== given && !isSound(data.verdict) ? null : readVerdict(data.verdict, messagesIn(lang));
  if (read === null) return s.malformed;
  return { ...read, facts: factsOf(data.facts ?? given.facts), placeName: textOf(given.placeName), number: textOf(given.number), sample: given.sample };
}

/** A verdict, or a verdict with facts; null when the text is not JSON. */
function fromJson(text: string): Pick<Given, 'verdict' | 'facts'> | null {
  try {
    const data: unknown = JSON.parse(text);
    return isObject(data) && 'verdict' in data ? { verdict: data['verdict'], facts: data['facts'] } : { verdict: data, facts: undefined };
  } catch {
    return null;
  }
}

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null;

/** A text or a number, with identity numbers masked; of anything else nothing, rather than `[object Object]`. */
const textOf = (x: unknown): string => (typeof x === 'string' || typeof x === 'number' ? masked(String(x)) : '');

/** Keeps what can be shown as label and value. */
const factsOf = (given: unknown): Fact[] =>
  (Array.isArray(given) ? (given as readonly unknown[]) : []).flatMap((fact) => {
    const [label, value] = isObject(fact) ? [textOf(fact['label']), textOf(fact['value'])] : [];
    return value ? [{ label: label ?? '', value }] : [];
  });

/**
 * The verdict as a list, or null when it is not a verdict.
 *
 * Whatever arrives from a page may be anything, and half a verdict must not be drawn as one: an answer without its words is refused whole.
 */
function readVerdict(given: unknown, m: Messages): { readonly list: Checklist; readonly label: string } | null {
  if (!isObject(given) || given['kind'] !== 'verdict' || !isObject(given['part']) || given['part']['status'] !== given['status']) return null;
  try {
    const verdict = given as Verdict;
    const read = allMasked({ list: toChecklist(verdict, m), label: m.pick(verdict.label) });
    return [read.list, ...read.list.rows].every((x) => typeof x.word === 'string') ? read : null;
  } catch {
    return null;
  }
}

/** Every text with its identity numbers masked: a refused answer is shown as it was given, and may be one in the wrong field. */
const allMasked = <T>(of: T): T => JSON.parse(JSON.stringify(of), (_, x: unknown) => (typeof x === 'string' ? masked(x) : x)) as T;
