import { masked } from '@dabiao/core';

/** Something that the host says about the case: household number, masked head of household, address. */
export type Fact = { readonly label: string; readonly value: string };

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null;

/** A text or a number, with identity numbers masked; of anything else nothing, rather than `[object Object]`. */
export const textOf = (x: unknown): string => (typeof x === 'string' || typeof x === 'number' ? masked(String(x)) : '');

/** Keeps what can be shown as label and value. */
export const factsOf = (given: unknown): Fact[] =>
  (Array.isArray(given) ? (given as readonly unknown[]) : []).flatMap((fact) => (isObject(fact) && textOf(fact['value']) ? { label: textOf(fact['label']), value: textOf(fact['value']) } : []));

/** Every text with its identity numbers masked: a refused answer is shown as it was given, and may be one in the wrong field. */
export const allMasked = <T>(of: T): T => JSON.parse(JSON.stringify(of), (_, x: unknown) => (typeof x === 'string' ? masked(x) : x)) as T;

/** A result, or an object with the result and facts beside it; null when the text is not JSON. */
export function fromJson(text: string, key: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(text);
    return isObject(data) && key in data ? data : { [key]: data };
  } catch {
    return null;
  }
}
