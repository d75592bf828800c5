import { masked, toChecklist, type Checklist, type Messages, type Verdict } from '@dabiao/core';

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

/** Data that came in as JSON: a verdict, or a verdict with facts. */
export type Data = { readonly verdict: unknown; readonly facts: unknown };

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null;

/** @throws SyntaxError when the text is not JSON */
export function fromJson(text: string): Data {
  const data: unknown = JSON.parse(text);
  return isObject(data) && 'verdict' in data ? { verdict: data.verdict, facts: data['facts'] } : { verdict: data, facts: undefined };
}

/** Keeps what can be shown as label and value, with identity numbers masked. */
export const factsOf = (given: unknown): Fact[] =>
  (Array.isArray(given) ? (given as readonly unknown[]) : []).flatMap((fact) =>
    isObject(fact) && (typeof fact['value'] === 'string' || typeof fact['value'] === 'number')
      ? [{ label: String(fact['label']), value: masked(String(fact['value'])) }]
      : []);

/**
 * The verdict as a list, or null when it is not a verdict.
 *
 * Whatever arrives from a page may be anything, and half a verdict must not be drawn as one: an answer without its words is refused whole.
 */
export function readVerdict(given: unknown, m: Messages): { readonly list: Checklist; readonly label: string } | null {
  if (!isObject(given) || given['kind'] !== 'verdict' || !isObject(given['part']) || given['part']['status'] !== given['status']) return null;
  try {
    const verdict = given as Verdict;
    const list = toChecklist(verdict, m);
    const worded = [list, ...list.rows].every((x) => typeof x.word === 'string' && Array.isArray(list.rows));
    return worded ? { list: withoutIdNumbers(list), label: m.pick(verdict.label) } : null;
  } catch {
    return null;
  }
}

/** A refused answer is shown as it was given, and it may be an identity number in the wrong field. */
function withoutIdNumbers(list: Checklist): Checklist {
  const rows = list.rows.map((r) => ({ ...r, actual: masked(r.actual), causes: r.causes.map((c) => ({ ...c, given: c.given && masked(c.given) })) }));
  return { ...list, rows, next: list.next.map((step) => ({ ...step, text: masked(step.text) })) };
}
