/** What a part of a document looks like. One table of forms is read twice: to check a document, and to write its JSON Schema. */
import type { Label } from '../../model/label.js';

export type Form =
  | { readonly is: 'text'; readonly of: Label; readonly pattern?: string; readonly max: number }
  | { readonly is: 'day' }
  | { readonly is: 'number' }
  | { readonly is: 'whole'; readonly min: number; readonly max: number }
  | { readonly is: 'one'; readonly of: readonly (string | number | true)[] }
  | { readonly is: 'list'; readonly of: Form; readonly min: number; readonly max: number }
  | { readonly is: 'tuple'; readonly of: readonly Form[] }
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, Field>> }
  /** An object that is known by a key of its own, its word. */
  | { readonly is: 'word'; readonly name: Name; readonly or?: Form }
  /** The first form for a text or a number, the second for an object. */
  | { readonly is: 'either'; readonly plain: Form; readonly object: Form };

export type Field = Form | { readonly optional: Form };
/** The two halves of the language, and what a document says of a number it leaves open. */
export type Name = 'condition' | 'quantity' | 'bound';
export type Words = Readonly<Record<string, Readonly<Record<string, Field>>>>;

export const isOptional = (field: Field): field is { readonly optional: Form } => 'optional' in field;
export const formOf = (field: Field): Form => (isOptional(field) ? field.optional : field);
