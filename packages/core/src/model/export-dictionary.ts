import type { Indicator } from './indicator.js';
import type { Label } from './label.js';
import type { Source, Standing } from './source.js';
import type { RosterShape, SubjectShape } from './subject-shape.js';

/** A time in which the register wrote its headers and values in one way. `years`: the first and, once it is over, the last. */
export type ExportPeriod = {
  readonly id: string;
  readonly label: Label;
  readonly years: readonly [from: number, through: number | null];
  readonly source: Source;
  readonly standing: Standing;
};

/**
 * What may stand in a column, by period. A period that is not there was not seen: it refuses nothing.
 *
 * - `also`: other spellings of a value
 * - `codes`: numbers that stand for a value, where every system numbers alike
 * - `many`: several values in one cell, apart by commas, in any order; `alone` is the one that goes with no other
 * - `open`: the list as seen is not whole, so a value beyond it may be right and still says nothing here
 */
export type ExportList = {
  readonly label: Label;
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly also?: Readonly<Record<string, string>>;
  readonly codes?: Readonly<Record<string, string>>;
  readonly many?: true;
  readonly alone?: string;
  readonly open?: true;
};

/**
 * The indicator that a column answers. `values` says what each value of its list means where it is not the label of a code; a value
 * that is not there says nothing about the indicator. `otherwise` is the answer of any other value that was given.
 */
export type ExportAnswer = {
  readonly of: Indicator;
  readonly values?: Readonly<Record<string, string | boolean>>;
  readonly otherwise?: string | boolean;
};

/** What a row of the file says something about: its household, its person, or, in the village file, its village. */
export type ExportScope = 'household' | 'member' | 'monitoring' | 'work' | 'village';

/** What stands in the cells of a column. `code` without a list: the list was not seen. */
export type ExportType = 'text' | 'id-number' | 'phone' | 'number' | 'day' | 'month' | 'year' | 'code';

/**
 * One column of the national export.
 *
 * - `headers`: as printed, the usual one first; `several`: each of them is a part of one answer, such as the risks 1 to 5
 * - `unit`: what a number is in where its header has no unit in brackets
 * - `elements`: national element codes
 * - `seen`: the periods in whose files it was seen
 * - `gives`: none where no indicator asks for it
 */
export type ExportColumn = {
  readonly key: string;
  readonly headers: readonly [string, ...string[]];
  readonly en: string;
  readonly type: ExportType;
  readonly unit?: string;
  readonly list?: ExportList;
  readonly several?: true;
  readonly elements?: readonly string[];
  readonly seen: readonly ExportPeriod[];
  readonly gives?: readonly ExportAnswer[];
};

/** An answer that takes two columns or more to give: each holds this very value. */
export type JointAnswer = { readonly of: Indicator; readonly when: Readonly<Record<string, string>>; readonly value: string | boolean };

/** All that is known of the files of the national register: what its columns are called, what stands in them, what they answer. */
export type ExportDictionary = {
  readonly periods: readonly ExportPeriod[];
  readonly columns: Readonly<Record<ExportScope, readonly ExportColumn[]>>;
  readonly joint: readonly JointAnswer[];
  /** Of each unit of a column: the units that may stand in brackets, and by how many powers of ten they are greater than that of the indicator. */
  readonly units: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What stands first in a row of totals. */
  readonly totals: readonly string[];
  readonly household: SubjectShape;
  readonly members: RosterShape;
  readonly village: SubjectShape;
  /** The columns that name a village together, from wide to narrow; the last must be there. */
  readonly villageName: readonly string[];
  /** The column of the relation to the head, and the value of the head. */
  readonly head: { readonly column: string; readonly value: string };
  readonly year: string;
};
