/** A verdict as chains of reasons: from each answer through its comparison, clause and parameter to the documents. It words; it decides nothing. */
import { settle } from '../engine/settle.js';
import type { Day } from '../model/civil-date.js';
import type { Parameter } from '../model/parameter.js';
import type { Place } from '../model/place.js';
import type { Sense } from '../model/rule.js';
import { isWeak, type Standing } from '../model/source.js';
import type { Status, Verdict } from '../model/verdict.js';
import { chainOf, partOf, type Setting } from './basis-chain.js';
import type { FormWords, Messages } from './messages/messages.js';
import { rowsOf, type RowOfPart } from './rows.js';
import { footnotesOf, summaryOf, titleOf } from './summary.js';

/** One stretch of a parameter's time: what it was then, and whether the verdict rests on it. */
export type BasisPeriod = {
  readonly from: Day;
  readonly until: Day | null;
  readonly period: string;
  /** The period as short as the cell of a timeline: '2019', '2016–2018'. */
  readonly label: string;
  readonly value: string;
  readonly standing: Standing;
  readonly standingWord: string;
  readonly inForce: boolean;
};

/** A criterion inside another, in one line. */
export type BasisPart = { readonly number: string; readonly label: string; readonly status: Status; readonly sense: Sense; readonly applies: boolean; readonly word: string; readonly actual: string; readonly standard: string };

/** One link of a chain. `details` are lines below the text; empty lists when there is nothing to say. */
export type BasisLink = {
  readonly kind: 'comparison' | 'parts' | 'clause' | 'document' | 'parameter' | 'missing';
  readonly word: string;
  readonly text: string;
  /** The clause as printed, in the language of its document. */
  readonly quote: string;
  readonly details: readonly string[];
  /** Of a comparison of numbers: whether it holds, whatever that means for the rule. */
  readonly status: Status | null;
  readonly statusWord: string;
  /** Of a clause and a parameter, and `unset` of a document that was not found. */
  readonly standing: Standing | null;
  readonly standingWord: string;
  readonly parts: readonly BasisPart[];
  readonly periods: readonly BasisPeriod[];
};

/** A criterion and the chain from its answer to the documents. */
export type BasisItem = BasisPart & {
  readonly rule: string;
  readonly wanted: 'met' | 'unmet';
  readonly detail: string;
  readonly decisive: boolean;
  readonly provisional: boolean;
  readonly stale: boolean;
  readonly links: readonly BasisLink[];
  /** What of its footing is not confirmed, and what follows from that; empty when it is firm. */
  readonly note: string;
  /** All of it as plain text. */
  readonly lines: readonly string[];
};

/** A document, what is known of it, and the numbers of the items that rest on it. */
export type BasisDocument = { readonly items: readonly string[]; readonly text: string; readonly details: readonly string[] };

/** What stands around the chains, on screen and on paper, and every word that an answer can have. */
export type BasisWords = Pick<FormWords, 'sample' | 'day' | 'place' | 'number' | 'colon' | 'finding' | 'page'> & Pick<Messages, 'status' | 'standing' | 'notApplicable' | 'provisional' | 'stale'>
  & Pick<Messages['basis'], 'holds' | 'documents' | 'documentColumns' | 'periodColumns'> & {
    /** What the printed annex is called, and the form that it belongs to. */
    readonly annex: string;
    readonly annexOf: string;
  };

/** What a verdict rests on, ready to be drawn. */
export type Basis = {
  readonly kind: 'basis';
  readonly lang: string;
  readonly title: string;
  readonly rule: string;
  readonly on: Day;
  readonly day: string;
  readonly place: Place;
  readonly status: Status;
  readonly sense: Sense;
  readonly word: string;
  readonly summary: string;
  readonly provisional: boolean;
  readonly stale: boolean;
  /** Answer, marks and summary as a line of text. */
  readonly finding: string;
  readonly items: readonly BasisItem[];
  /** The documents behind all items, each once. */
  readonly documents: readonly BasisDocument[];
  readonly footnotes: readonly string[];
  readonly form: BasisWords;
};

/** What a verdict alone does not carry. */
export type BasisOptions = {
  /** Parameters whose other periods and values are shown beside the one in force; `parameters` of '@dabiao/core/rulebook'. */
  readonly parameters?: readonly Parameter[];
  /** The name of a place by its code; the code itself otherwise. */
  readonly placeName?: (code: Place) => string;
};

/**
 * Unfolds a verdict down to its documents.
 *
 * A document that was not found is a link of its own and says so: an empty line would read as if nobody had to look.
 *
 * @param verdict - from `judge`
 * @param m - the language, such as `zh` from '@dabiao/core/messages/zh'
 * @param options - parameters for their timelines, and names of places
 * @returns one item per criterion, each with its chain
 * @example toBasis(judge(electricity, { electricityConnected: false }, at), zh).items[0]?.links.map((link) => link.kind) //=> ['comparison', 'clause', 'document']
 */
export function toBasis(verdict: Verdict, m: Messages, options: BasisOptions = {}): Basis {
  const rows = rowsOf(verdict, m);
  const decisive = new Set(verdict.because.flatMap((r) => r.rules.slice(1)));
  const { rule, on, place, status, sense } = verdict;
  const said = { word: m.status[sense][status], provisional: verdict.provisional.length > 0, stale: verdict.stale.length > 0 };
  const summary = summaryOf(verdict, rows.map(({ row }) => row), m);
  const items = rows.map((row) => itemOf(row, rows, decisive, { verdict, m, options }));
  return {
    kind: 'basis', lang: m.lang, title: titleOf(verdict, m), rule, on, day: m.day(on), place, status, sense, ...said, summary,
    finding: m.named(m.form.finding, [said.word, ...marksOf(said, m)].join(m.comma)) + m.semicolon + summary,
    items, documents: documentsOf(items), footnotes: footnotesOf(verdict, m), form: wordsOf(verdict, m),
  };
}

function wordsOf({ label }: Verdict, m: Messages): BasisWords {
  const { sample, day, place, number, colon, finding, page, annex } = m.form;
  const { holds, documents, documentColumns, periodColumns } = m.basis;
  const { status, standing, notApplicable, provisional, stale } = m;
  return {
    sample, day, place, number, colon, finding, page, annex, annexOf: m.formTitle(m.pick(label)), status, standing, notApplicable, provisional, stale,
    holds, documents, documentColumns, periodColumns,
  };
}

const marksOf = (of: Pick<BasisItem, 'provisional' | 'stale'>, m: Messages): string[] => (['provisional', 'stale'] as const).filter((mark) => of[mark]).map((mark) => m[mark]);

function documentsOf(items: readonly BasisItem[]): BasisDocument[] {
  const found = new Map<string, BasisDocument>();
  for (const { number, links } of items) {
    for (const { text, details, standingWord } of links.filter(({ kind }) => kind === 'document')) {
      const key = JSON.stringify([text, details]);
      found.set(key, { items: [...new Set([...(found.get(key)?.items ?? []), number])], text, details: details.length > 0 ? details : [standingWord].filter(Boolean) });
    }
  }
  return [...found.values()];
}

function itemOf({ row, part }: RowOfPart, rows: readonly RowOfPart[], decisive: ReadonlySet<string>, setting: Setting): BasisItem {
  const { verdict: { on }, m } = setting;
  const { rule, wanted, detail } = row;
  const { footings } = settle(part);
  const weak = footings.filter((f) => isWeak(f.standing));
  const item = {
    ...partOf(row), rule, wanted, detail, decisive: decisive.has(part.id),
    provisional: weak.length > 0, stale: footings.some((f) => f.verifiedThrough !== undefined && f.verifiedThrough < on),
    links: chainOf({ row, part }, rows, setting),
    note: weak.length === 0 ? '' : m.footnote.provisional([...new Set(weak.map((f) => m.title(m.pick(f.label), m.standing[f.standing])))].join(m.semicolon)),
  };
  return { ...item, lines: linesOf(item, m.line.official(row), setting) };
}

/** The chain as plain text, each line below its link set in. */
function linesOf(item: Omit<BasisItem, 'lines'>, first: string, { m, verdict }: Setting): string[] {
  const under = (of: readonly string[]): string[] => of.filter(Boolean).map((line) => `    ${line}`);
  return [
    [first, ...marksOf(item, m).map((mark) => `[${mark}]`)].join(' '),
    ...item.links.flatMap((x) => [
      `  ${m.title(m.named(x.word, x.text), x.statusWord || x.standingWord)}`, ...under([x.quote, ...x.details]),
      ...under(x.parts.map((p) => `${p.number} ${m.named(p.label, `${p.word}${m.semicolon}${m.against(p.actual, p.standard, p.sense)}`)}`)),
      ...under(x.periods.map((p) => [m.named(p.period, m.title(p.value, p.standingWord)), ...(p.inForce ? [`[${m.named(m.form.day, m.day(verdict.on))}]`] : [])].join(' '))),
    ]),
    ...(item.note ? [`  ${item.note}`] : []),
  ];
}
