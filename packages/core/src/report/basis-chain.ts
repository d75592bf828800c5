/** The chain of one criterion: what was compared, the clauses and numbers behind it, their documents, and what is missing. */
import { walk } from '../engine/walk.js';
import type { Parameter } from '../model/parameter.js';
import { isWithin, type Place } from '../model/place.js';
import type { Source } from '../model/source.js';
import type { Entry } from '../model/timeline.js';
import type { Footing, Part, Verdict } from '../model/verdict.js';
import { formatAmount } from './format.js';
import type { Messages } from './messages/messages.js';
import type { RowOfPart, RulePart } from './rows.js';
import type { BasisLink, BasisOptions, BasisPart, BasisPeriod } from './to-basis.js';
import { actualOf, boundOf, nameOf, requiredOf, signs, valueOf } from './words.js';

/** What every link is worded with. */
export type Setting = { readonly verdict: Verdict; readonly m: Messages; readonly options: BasisOptions };

/** The links of one row, from its answer to the documents. */
export const chainOf = ({ row, part }: RowOfPart, rows: readonly RowOfPart[], setting: Setting): BasisLink[] =>
  [...answered(row, part, rows, setting), ...grounded(part, row.hasParts, setting), ...missing(row, setting)];

export const partOf = ({ number, label, status, sense, applies, word, actual, standard }: RowOfPart['row']): BasisPart => ({ number, label, status, sense, applies, word, actual, standard });

const link = (kind: BasisLink['kind'], m: Messages, said: Partial<Omit<BasisLink, 'kind' | 'word'>>): BasisLink =>
  ({ kind, word: m.basis.link[kind], text: '', quote: '', details: [], status: null, statusWord: '', standing: null, standingWord: '', parts: [], periods: [], ...said });

/** What was compared, or the parts that it is made of. */
function answered({ number, hasParts }: RowOfPart['row'], part: RulePart, rows: readonly RowOfPart[], { m }: Setting): BasisLink[] {
  if (!hasParts) {
    const told = comparisons(part).filter((x) => x.status !== 'unknown' || part.status === 'unknown').map((x) => link('comparison', m, comparison(x, m)));
    return told.filter((x, i) => told.findIndex((other) => other.text === x.text && String(other.details) === String(x.details)) === i);
  }
  const parts = rows.flatMap(({ row: r }) => (r.number.startsWith(`${number}.`) ? [partOf(r)] : []));
  return [link('parts', m, { parts })];
}

type Compared = Part & { readonly kind: 'is' | 'oneOf' | 'compare' | 'ratio' | 'every' | 'some' };

/** The comparisons that a row itself makes; those of each member would be a list of numbers without a name. */
const comparisons = (part: Part): readonly Compared[] => ('parts' in part ? part.parts.flatMap(comparisons) : [part]);

function comparison(x: Compared, m: Messages): Partial<BasisLink> {
  const measured = { status: x.status, statusWord: m.basis.holds[x.status] };
  switch (x.kind) {
    case 'compare': return { text: `${valueOf(x.left, m)} ${boundOf(x, m)}`, details: [nameOf(x.left, m)], ...measured };
    case 'ratio': return { text: `${actualOf(x, m)} ${signs[x.by]} ${requiredOf(x.limit, m)}`, details: [m.outOf(nameOf(x.part, m), nameOf(x.whole, m))], ...measured };
    case 'oneOf': return { text: m.named(m.pick(x.of.label), actualOf(x, m)) };
    default: return { text: actualOf(x, m) };
  }
}

/** Clauses and parameters, each followed by its document. Two that rest on one document name it once. */
function grounded(part: RulePart, shallow: boolean, setting: Setting): BasisLink[] {
  const parts = shallow ? [part] : walk(part);
  const footings = [...new Set(parts.flatMap((x) => ('footing' in x && x.footing ? [x.footing] : [])))];
  const clauses = footings.filter((f) => f.kind !== 'parameter'), amounts = footings.filter((f) => f.kind === 'parameter');
  const links = [...clauses, ...amounts].flatMap((f, i, all) => {
    const repeated = all.slice(0, i).some((other) => other.source.id === f.source.id);
    return [f.kind === 'parameter' ? amountOf(f, setting) : clauseOf(f, setting), ...(repeated ? [] : [documentOf(f, setting)])];
  });
  return links.filter((x, i) => x.kind === 'document' || links.findIndex((other) => JSON.stringify(other) === JSON.stringify(x)) === i);
}

function clauseOf(f: Footing, { m, options }: Setting): BasisLink {
  const said = f.text ? m.named(m.pick(f.label), m.pick(f.text)) : m.pick(f.label);
  return link('clause', m, { text: said, quote: f.clause ?? '', details: [scopeOf(f, m, options), ...readingOf(f, m)], ...standingOf(f, m) });
}

function amountOf(f: Footing, { m, options, verdict }: Setting): BasisLink {
  const amount = f.amount === undefined ? '' : formatAmount(f.amount, f.unit ?? 'none', m);
  return link('parameter', m, {
    text: m.named(m.pick(f.label), amount), quote: f.clause ?? '', details: [scopeOf(f, m, options), ...readingOf(f, m)], ...standingOf(f, m),
    periods: periodsOf(options.parameters?.find(({ id }) => id === f.id), verdict, f, m),
  });
}

/** Every entry that spoke of this place, in order of time; those that a narrower one covers are left out. */
function periodsOf(parameter: Parameter | undefined, { place }: Verdict, { places, from }: Footing, m: Messages): BasisPeriod[] {
  const same = (entry: Entry<unknown>): boolean => String(entry.places) === String(places) && (entry.places ?? ['CN']).some((code) => isWithin(place, code));
  const entries = parameter?.values.filter(same) ?? [];
  return [...entries].sort((a, b) => (a.from < b.from ? -1 : 1)).map((entry) => ({
    from: entry.from, until: entry.until ?? null, period: m.validity(m.day(entry.from), entry.until ? m.day(entry.until) : null), label: shortly(entry, m),
    value: entry.value === undefined ? '' : formatAmount(entry.value, 'none', m), standing: entry.standing, standingWord: m.standing[entry.standing], inForce: entry.from === from,
  }));
}

/** Whole years by their numbers, anything else by its first day. */
function shortly({ from, until }: Pick<Entry<unknown>, 'from' | 'until'>, m: Messages): string {
  const [first, last] = [Number(from.slice(0, 4)), until?.endsWith('-01-01') === true ? Number(until.slice(0, 4)) - 1 : null];
  if (!from.endsWith('-01-01') || (until && last === null)) return `${m.day(from)}–`;
  return last === null ? `${first}–` : first === last ? `${first}` : `${first}–${last}`;
}

/** Where and since when it holds, and until when somebody checked that it still does. */
function scopeOf(f: Footing, m: Messages, { placeName = (code) => code }: BasisOptions): string {
  const named = (code: Place): string => (placeName(code) !== code ? placeName(code) : code === 'CN' ? m.basis.everywhere : m.basis.division(code));
  const places = (f.places ?? ['CN']).map(named).join(m.comma);
  return [places, m.validity(m.day(f.from), f.until ? m.day(f.until) : null), ...(f.verifiedThrough ? [m.checkedUntil(m.day(f.verifiedThrough))] : [])].join(' · ');
}

const readingOf = (f: Footing, m: Messages): string[] => (f.reading ? [m.named(m.basis.reading, m.pick(f.reading))] : []);
const standingOf = (f: Footing, m: Messages): Pick<BasisLink, 'standing' | 'standingWord'> => ({ standing: f.standing, standingWord: m.standing[f.standing] });

/** The document with what is known of it; what was not found is said to be so. */
function documentOf({ source }: Footing, { m }: Setting): BasisLink {
  const part = (name: string, text: string | undefined): string => m.named(name, text ?? m.standing.unset);
  const { issuer, number, date } = source;
  const text = titleOfSource(source, m);
  if (source.untitled && !issuer && !number && !date) return link('document', m, { text, standing: 'unset', standingWord: m.standing.unset });
  return link('document', m, { text, details: [[part(m.basis.issuer, issuer && m.pick(issuer)), part(m.basis.number, number), part(m.basis.date, date && m.day(date))].join(' · ')] });
}
const titleOfSource = (source: Source, m: Messages): string => (source.untitled ? m.pick(source.title) : m.document(m.pick(source.title)));

/** What is still needed, and who has to act. */
function missing({ causes, hasParts }: RowOfPart['row'], { m }: Setting): BasisLink[] {
  if (causes.length === 0 || hasParts) return [];
  const said = [...new Set(causes.map((c) => m.title(c.given === null ? c.about : `${c.about} “${c.given}”`, c.word)))];
  return [link('missing', m, { text: said.join(m.comma), details: [...new Set(causes.map((c) => m.remedy[c.kind]))] })];
}
