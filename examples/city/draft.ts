/** A household while it is made: records that may still change, and the texts that never enter a record. */
import type { Value } from '@dabiao/core';
import type { Village } from './places.ts';
import type { Random } from './random.ts';

export type Answers = Record<string, Value>;
/** A member with the id number as it was entered. */
export type Person = { readonly answers: Answers; readonly age: number; idNumber: string };
export type Draft = {
  readonly village: Village;
  /** '511722-0003-017': nobody has such a name. */
  readonly code: string;
  readonly on: string;
  readonly r: Random;
  readonly answers: Answers;
  people: Person[];
  helpers: Answers[];
  /** Of the head; null where there is none. */
  phone: string | null;
};
