/** A household while it is made: records that may still change, and the texts that never enter a record. */
import type { ProcedureEvent, Value } from '@dabiao/core';
import type { Village } from './places.ts';
import type { Random } from './random.ts';

export type Answers = Record<string, Value>;
/** A member with the id number that was issued, and as it was entered. */
export type Person = { readonly answers: Answers; readonly age: number; readonly issued: string; idNumber: string };
/** One recorded step; days as whole days since 1970-01-01. */
export type Step = { -readonly [K in 'by' | 'evidence' | 'shows' | 'outcome']-?: NonNullable<ProcedureEvent[K]> | null } & { readonly step: string; readonly on: number; until: number | null };
/** What was recorded of one household, by the id of the procedure. */
export type Events = Record<string, readonly Step[]>;
export type Draft = {
  readonly village: Village;
  /** '511722-0003-017': nobody has such a name. */
  readonly code: string;
  readonly on: string;
  /** What is random about it: its own stream, and that of what is planted once it is made. */
  r: Random;
  readonly answers: Answers;
  people: Person[];
  helpers: Answers[];
  /** Of whoever helps now. */
  helperIdNumber: string;
  /** Of the head; null where there is none. */
  phone: string | null;
  readonly events: Events;
};
