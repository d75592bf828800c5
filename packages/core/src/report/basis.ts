/** From a comparison to the document that it rests on. */
import { walk } from '../engine/walk.js';
import type { Standing } from '../model/source.js';
import type { Footing, Part, Reading } from '../model/verdict.js';
import { formatAmount } from './format.js';
import type { Messages } from './messages/messages.js';
import { boundOf, nameOf, valueOf } from './words.js';

/** One step from the comparison to the document that it rests on. */
export type BasisStep = {
  readonly kind: 'comparison' | 'clause' | 'parameter';
  readonly word: string;
  readonly text: string;
  readonly detail: string;
  readonly validity: string;
  /** How an ambiguous wording was taken, or why the standing is weak. Empty when nothing. */
  readonly note: string;
  readonly standing: Standing | null;
  readonly standingWord: string;
};

/** The parts and readings of a row itself; those of its sub-rows stand there. */
const own = (part: Part, shallow: boolean): readonly (Part | Reading)[] => (shallow ? [part] : walk(part));
const footingsIn = (part: Part, shallow: boolean): readonly Footing[] => [...new Set([...own(part, shallow)].flatMap((x) => ('footing' in x && x.footing ? [x.footing] : [])))];

/** How ambiguous wordings were taken. */
export const notesOf = (part: Part, shallow: boolean, m: Messages): string[] =>
  [...new Set(footingsIn(part, shallow).flatMap((f) => (f.reading ? [m.pick(f.reading)] : [])))];

/** The comparisons that a row makes (once it is settled, only those that could be made), then the clauses and the parameters that it rests on. */
export function basisOf(part: Part, shallow: boolean, m: Messages): BasisStep[] {
  const comparisons = shallow ? [] : comparisonsIn(part).filter((x) => x.status !== 'unknown' || part.status === 'unknown').map((x) => comparison(x, m));
  const footings = footingsIn(part, shallow);
  const steps = [
    ...comparisons,
    ...footings.filter((f) => f.kind === 'rule').map((f) => step('clause', f, clauseOf(f, m), m)),
    ...footings.filter((f) => f.kind === 'parameter').map((f) => step('parameter', f, m.named(m.pick(f.label), f.amount === undefined ? '' : formatAmount(f.amount, f.unit ?? 'none', m)), m)),
  ];
  return [...new Map(steps.map((x) => [JSON.stringify(x), x])).values()];
}

/** The comparisons that a row itself makes; those of each member would be a list of numbers without a name. */
const comparisonsIn = (part: Part): readonly (Part & { kind: 'compare' })[] =>
  part.kind === 'compare' ? [part] : 'parts' in part ? part.parts.flatMap(comparisonsIn) : [];

const comparison = (x: Part & { kind: 'compare' }, m: Messages): BasisStep => ({
  kind: 'comparison', word: m.step.comparison, text: m.against(valueOf(x.left, m), boundOf(x, m)),
  detail: nameOf(x.left, m), validity: '', note: '', standing: null, standingWord: '',
});

function step(kind: 'clause' | 'parameter', f: Footing, text: string, m: Messages): BasisStep {
  const { source } = f;
  const detail = [source.untitled ? m.pick(source.title) : m.document(m.pick(source.title)), source.issuer && m.pick(source.issuer), source.date && m.day(source.date), source.number].filter(Boolean).join(' · ');
  const checked = f.verifiedThrough ? `${m.semicolon}${m.checkedUntil(m.day(f.verifiedThrough))}` : '';
  return {
    kind, word: m.step[kind], text, detail, note: f.reading ? m.named(m.note, m.pick(f.reading)) : '', standing: f.standing, standingWord: m.standing[f.standing],
    validity: m.validity(m.day(f.from), f.until ? m.day(f.until) : null) + checked,
  };
}

/** The words of the document where the reader can read them, else the standard in words. */
function clauseOf(f: Footing, m: Messages): string {
  const words = m.pick(f.text ?? f.label);
  return m.lang.startsWith('zh') ? f.clause ?? words : words;
}

/** An entry of a rule or parameter, and the rows that rest on it. */
export type CitedEntry = { readonly rows: readonly string[]; readonly step: BasisStep };

/** The entries behind all rows, each once. */
export function documentsOf(rows: readonly { readonly number: string; readonly basis: readonly BasisStep[] }[]): CitedEntry[] {
  const found = new Map<string, { step: BasisStep; rows: string[] }>();
  for (const { number, basis } of rows) {
    for (const step of basis.filter((b) => b.kind !== 'comparison')) {
      const key = JSON.stringify(step);
      found.set(key, { step, rows: [...(found.get(key)?.rows ?? []), number] });
    }
  }
  return [...found.values()];
}
