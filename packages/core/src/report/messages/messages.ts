import type { Indicator, Subject } from '../../model/indicator.js';
import type { Label, Term } from '../../model/label.js';
import type { Sense } from '../../model/rule.js';
import type { Standing } from '../../model/source.js';
import type { TimeUnit } from '../../model/civil-date.js';
import type { Unit } from '../../model/unit.js';
import type { CauseKind, Status } from '../../model/verdict.js';
import type { Row } from '../rows.js';

/** Who reads an explanation: somebody of the household, or an official who signs for it. */
export type Reader = 'villager' | 'official';

/** What stands around the answers of a checklist, on screen and on the form that is signed. Plain texts: they travel with the checklist. */
export type FormWords = {
  readonly sample: string;
  readonly day: string;
  readonly place: string;
  readonly number: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly finding: string;
  readonly next: string;
  readonly todo: string;
  readonly columns: readonly [no: string, item: string, standard: string, actual: string, answer: string, basis: string];
  readonly annex: string;
  readonly annexColumns: readonly [item: string, what: string, document: string, standing: string, validity: string];
  readonly signers: readonly (readonly [who: string, also: string, seal: string])[];
  readonly signature: string;
  readonly date: string;
  readonly legend: string;
  /** Page numbers, as the `content` of a margin box. */
  readonly page: string;
};

/** The sentences of one language. What a rulebook names comes from its labels; this is all the rest. */
export type Messages = {
  readonly lang: string;
  readonly pick: (label: Label | Term) => string;
  readonly unit: (unit: Unit) => string;
  /** `2019-10-31` in words. */
  readonly day: (day: string) => string;
  readonly status: Readonly<Record<Sense, Readonly<Record<Status, string>>>>;
  readonly notApplicable: string;
  readonly countsAsMet: string;
  readonly provisional: string;
  readonly stale: string;
  readonly assumed: string;
  readonly cause: Readonly<Record<CauseKind, string>>;
  /** What to do about a cause, and who. */
  readonly remedy: Readonly<Record<CauseKind, string>>;
  /** Who is asked for what is missing of a subject. */
  readonly whoFillsIn: Readonly<Record<Subject, string>>;
  readonly whoDecides: string;
  readonly standing: Readonly<Record<Standing, string>>;
  /** How a subject is spoken of: a household is addressed. */
  readonly who: Readonly<Record<Subject, string>>;
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
  /** Between two sentences. */
  readonly space: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly and: string;
  readonly or: string;
  readonly always: string;
  readonly never: string;
  readonly not: (x: string) => string;
  /** One condition, established in several ways. */
  readonly concur: (of: readonly string[]) => string;
  /** A part in percent of a whole. */
  readonly shareOf: (part: string, whole: string) => string;
  /** Several conditions that belong together. */
  readonly group: (x: string) => string;
  readonly atLeastOf: (n: number, of: string) => string;
  readonly outOf: (part: string, whole: string) => string;
  /** A part for each of a whole, such as yuan per person. */
  readonly perOf: (part: string, whole: string) => string;
  readonly everyOf: (roster: string, where: string, of: string) => string;
  readonly someOf: (roster: string, where: string, of: string) => string;
  readonly countOf: (roster: string, where: string) => string;
  readonly totalOf: (of: string, roster: string, where: string) => string;
  readonly scoreOf: (items: string) => string;
  /** How many of the members concerned, in the unit of the roster. */
  readonly share: (met: string, whole: string, unit: string) => string;
  readonly elapsed: (unit: TimeUnit, from: string, to: string) => string;
  /** A parameter as it was on a day of the record. */
  readonly asOf: (day: string) => string;
  /** A day of the subject to which a row of a roster belongs. */
  readonly ofOwner: (day: string) => string;
  readonly dayOfJudgement: string;
  readonly atLeast: (n: string) => string;
  readonly atMost: (n: string) => string;
  readonly nobodyConcerned: string;
  readonly partsWaiting: (waiting: number, of: number) => string;
  readonly against: (actual: string, standard: string, sense?: Sense) => string;
  readonly short: (gap: string) => string;
  /** The difference of two percentages. */
  readonly percentagePoints: (n: string) => string;
  /** What an answer to the indicator has to be. */
  readonly expected: (of: Indicator, given: string | undefined) => string;
  readonly step: Readonly<Record<'comparison' | 'clause' | 'parameter', string>>;
  /** A name and what is said of it. */
  readonly named: (name: string, value: string) => string;
  readonly title: (name: string, also: string) => string;
  readonly document: (title: string) => string;
  readonly validity: (from: string, until: string | null) => string;
  readonly checkedUntil: (day: string) => string;
  readonly noSource: string;
  readonly summary: {
    /** `word` is the answer, in the words of what was judged. */
    readonly met: (items: number, word: string) => string;
    /** The numbers of the items that decide, and how many items there are. */
    readonly unmet: (deciding: readonly string[], items: number, word: string) => string;
    /** How many answers are missing, and for which items the rule itself has a gap. */
    readonly unknown: (gaps: number, ruled: readonly string[], causes: string) => string;
    readonly provisional: (items: string) => string;
    readonly stale: (items: string) => string;
  };
  readonly item: (number: string) => string;
  readonly items: (numbers: readonly string[]) => string;
  readonly opening: Readonly<Record<Reader, (title: string, day: string, word: string, status: Status, who: string) => string>>;
  readonly line: { readonly official: (row: Row) => string; readonly villager: (row: Row, who: string) => string };
  /** What a criterion is called in a line: a standard, or what triggers a veto. */
  readonly criterion: Readonly<Record<Sense, string>>;
  readonly needed: Readonly<Record<Reader, (paths: string, subject: Subject) => string>>;
  /** The words of a basis: its links, and what is said of a document. */
  readonly basis: {
    readonly link: Readonly<Record<'comparison' | 'parts' | 'clause' | 'document' | 'parameter' | 'missing', string>>;
    /** What a comparison of numbers comes to. */
    readonly holds: Readonly<Record<Status, string>>;
    readonly everywhere: string;
    /** A place of which only the code is known. */
    readonly division: (code: string) => string;
    readonly reading: string;
    readonly issuer: string;
    readonly number: string;
    readonly date: string;
    readonly documents: string;
    readonly documentColumns: readonly [items: string, document: string, details: string];
    readonly periodColumns: readonly [period: string, value: string, standing: string];
  };
  /** Ends a note about what is not confirmed. */
  readonly again: string;
  /** About one row that rests on what is not confirmed. */
  readonly unconfirmed: string;
  readonly tally: (items: number, counts: string) => string;
  /** What completing the rest is good for, once the answer is settled. */
  readonly rest: string;
  /** What a checklist is not. */
  readonly disclaimer: string;
  readonly note: string;
  readonly form: Omit<FormWords, 'signers'>;
  /** Who signs: what a household, a village or a county is asked differs, and so do those who answer for it. */
  readonly signers: Readonly<Record<Subject, FormWords['signers']>>;
  readonly formTitle: (label: string) => string;
  readonly footnote: { readonly provisional: (what: string) => string; readonly stale: (what: string) => string; readonly assumed: (what: string) => string };
};
