import type { Calendar } from './calendar.js';
import type { CountedUnit, Day } from './civil-date.js';
import type { Relation } from './expr.js';
import type { Figure } from './figure.js';
import type { Subject } from './indicator.js';
import type { Label } from './label.js';
import type { Amount, Parameter } from './parameter.js';
import type { Place } from './place.js';
import type { Problem } from './problem.js';
import type { Rule, Sense } from './rule.js';
import type { Source, Standing } from './source.js';
import type { SubjectShape } from './subject-shape.js';
import type { Unit } from './unit.js';
import type { Footing } from './verdict.js';

/** The edition of the form that adoption documents are written in. A document names it, so that an old one is never read by new rules. */
export const adoptionSchemaId = 'urn:dabiao:adoption:1';

/** A day: the id of a date, 'on' for the day of judgement where a time ends, or the date of whom a roster belongs to. */
export type DayJson = string | { readonly owner: string };

/** A number in an adoption document: references are ids, 0 and 1 stand for themselves. */
export type QuantityJson =
  | 0 | 1
  | { readonly indicator: string }
  | { readonly parameter: string }
  | { readonly sum: readonly QuantityJson[] }
  | { readonly minus: readonly [QuantityJson, QuantityJson] }
  | { readonly product: readonly [QuantityJson, QuantityJson] }
  | { readonly atMost: readonly [QuantityJson, QuantityJson] }
  | { readonly atLeast: readonly [QuantityJson, QuantityJson] }
  | { readonly share: readonly [QuantityJson, QuantityJson] }
  | { readonly asOf: string; readonly day: DayJson }
  | { readonly elapsed: CountedUnit; readonly from: DayJson; readonly to: DayJson }
  | { readonly workingDays: string; readonly from: DayJson; readonly to: DayJson }
  | { readonly count: string; readonly where: ExprJson }
  | { readonly total: string; readonly of: QuantityJson; readonly where?: ExprJson }
  | { readonly score: readonly { readonly id: string; readonly label: Label; readonly when?: ExprJson; readonly points: QuantityJson }[] };

/** A condition in an adoption document. The first key is the word. */
export type ExprJson =
  | { readonly is: string }
  | { readonly oneOf: string; readonly codes: readonly string[] }
  | { readonly compare: readonly [QuantityJson, Relation, QuantityJson] }
  | { readonly ratio: readonly [QuantityJson, QuantityJson]; readonly by: Relation; readonly limit: QuantityJson }
  | { readonly all: readonly ExprJson[] }
  | { readonly any: readonly ExprJson[] }
  | { readonly atLeast: number; readonly of: readonly ExprJson[] }
  | { readonly not: ExprJson }
  | { readonly concur: readonly ExprJson[] }
  | { readonly every: string; readonly of: ExprJson; readonly where?: ExprJson }
  | { readonly some: string; readonly of: ExprJson; readonly where?: ExprJson }
  | { readonly holds: string }
  | { readonly inherited: true };

/** What a document of the bureau said for a while. `source` is the id of one of the sources, or the source itself. */
export type EntryJson<T> = {
  readonly from: Day;
  readonly until?: Day;
  readonly places?: readonly Place[];
  readonly value?: T;
  readonly source: string | Source;
  readonly clause?: string;
  readonly standing: Standing;
  readonly text?: Label;
  readonly reading?: Label;
  readonly verifiedThrough?: Day;
};

/** A parameter: new entries of one that exists, or a whole new one with label, unit and scale. */
export type ParameterJson = { readonly id: string; readonly label?: Label; readonly unit?: Unit; readonly scale?: 1 | 10 | 100; readonly values: readonly EntryJson<Amount>[] };
/** A rule, likewise. */
export type RuleJson = {
  readonly id: string; readonly label?: Label; readonly subject?: Subject; readonly sense?: Sense; readonly criteria: readonly EntryJson<ExprJson>[];
  readonly omits?: Rule['omits'];
};
/** A figure, likewise. */
export type FigureJson = { readonly id: string; readonly label?: Label; readonly subject?: Subject; readonly formula: readonly EntryJson<QuantityJson>[] };

/** What a bureau hands in: its own parameters, rules and figures, with the documents that say so. */
export type AdoptionDocument = {
  readonly schema: typeof adoptionSchemaId;
  readonly bureau: { readonly label: Label; readonly places: readonly Place[] };
  readonly sources: readonly Source[];
  readonly parameters?: readonly ParameterJson[];
  readonly rules?: readonly RuleJson[];
  readonly figures?: readonly FigureJson[];
};

/** A whole rulebook: what a document may refer to, and what it is laid over. */
export type Catalogue = {
  readonly rules: readonly Rule[];
  readonly parameters: readonly Parameter[];
  readonly figures: readonly Figure[];
  readonly calendars: readonly Calendar[];
  readonly subjects: readonly SubjectShape[];
};

/** One entry of a bureau, and what it takes the place of in its places from its first day on. */
export type Override = {
  readonly kind: 'parameter' | 'rule' | 'figure';
  readonly id: string;
  readonly label: Label;
  /** Where in the document. */
  readonly path: string;
  readonly new: Footing;
  /** The entries that no longer speak for these places in these days, the narrowest first; none where nothing was said. */
  readonly old: readonly Footing[];
  /** Entries for a narrower place in the same days: they stay in force there. */
  readonly narrower: readonly Footing[];
  /** True when what is replaced was weakly documented, or not at all. */
  readonly firmer: boolean;
};

/** What came of an adoption. With any problem nothing is adopted, and the catalogue is the one that was handed in. */
export type Adopted = Catalogue & {
  readonly adopted: boolean;
  readonly bureau: Label | null;
  readonly overrides: readonly Override[];
  readonly problems: readonly Problem[];
};
