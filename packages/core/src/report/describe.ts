import { foldExpr, foldQuantity, foldRule, type Algebra } from '../engine/fold.js';
import { checkAt } from '../engine/judge.js';
import { needShape } from '../engine/need-shape.js';
import { nodesOf } from '../engine/syntax.js';
import { flawed } from '../model/check.js';
import type { Asking } from '../model/definition.js';
import type { Expr, Quantity } from '../model/expr.js';
import type { Figure } from '../model/figure.js';
import type { Label } from '../model/label.js';
import { lookUp, type At, type Entry, type Timeline } from '../model/timeline.js';
import type { Messages, Reader } from './messages/messages.js';
import { mechanismWords } from './mechanism-words.js';
import { citation, outline, type Line, type Spoken } from './outline.js';
import { stepLines } from './step-lines.js';
import { formatAmount } from './format.js';
import { needReader } from './need-reader.js';

/**
 * Says what something of the rulebook asks on a day at a place, without a record, with the numbers of that day.
 *
 * A rule: what it requires. A figure: how it is worked out; a score: its items and grades as well. Classes: the condition of each. A
 * check: what is a defect, and what to do. A matching: each need with its answers. A procedure: each step, by whom, with what, by when.
 *
 * @param reader - `official` adds the document and its standing to each line
 * @returns lines, numbered; those of a rule as in the checklist of a verdict. The first is the title
 * @throws ContractError when it is none of these, or the day or place is malformed
 * @example describe(householdExit, zh, { on: '2019-10-31', place: '511722' })
 */
export function describe(of: Asking, m: Messages, at: At, reader: Reader = 'official'): string[] {
  needShape('definition', of, 'criteria', 'formula', 'bands', 'flaws', 'needs', 'steps');
  needShape('messages', m, 'status');
  checkAt(at);
  needReader(reader);
  return sectionsOf(of, { m, at, reader, all: outline(m, reader) }).flatMap(({ text, lines }) => [text, ...lines.flatMap((line, i) => numbered(line, String(i + 1)))]);
}

const numbered = ({ text, lines }: Line, number: string): string[] => [`${number} ${text}`, ...lines.flatMap((line, i) => numbered(line, `${number}.${i + 1}`))];

type Telling = { readonly m: Messages; readonly at: At; readonly reader: Reader; readonly all: Algebra<string, Spoken> };

/** The outline of a definition: one section, and one more for the grades of a score. */
function sectionsOf(of: Asking, telling: Telling): readonly Line[] {
  const { m, at, all } = telling;
  const words = mechanismWords(m);
  const said = (x: Expr): Spoken => foldExpr(x, all, at);
  const lineOf = (name: string, x: Expr): Line => {
    const { words: condition, rules } = said(x);
    return { text: m.named(name, condition), lines: rules };
  };
  if ('formula' in of) {
    const outOf = 'polarity' in of && of.outOf && lookUp(of.outOf.values, at);
    const total = outOf && typeof outOf !== 'string' && 'polarity' in of && of.outOf ? words.outOf(formatAmount(outOf.value, of.outOf.unit, m)) : '';
    // The items have lines of their own: a total is called by its name.
    const brief = { ...telling, all: { ...all, score: () => words.points } };
    return [
      section(of.label, of.formula, telling, (formula) => {
        const items = itemsOf(of, formula, telling);
        return { text: m.named(m.title(m.pick(of.label), total), foldQuantity(formula, (items.length > 0 ? brief : telling).all, at)), lines: items };
      }),
      ...('polarity' in of && of.grades ? sectionsOf(of.grades, brief) : []),
    ];
  }
  if ('bands' in of) return [section(of.label, of.bands, telling, (bands) => ({ text: m.title(m.pick(of.label), words.firstThatApplies), lines: bands.map(({ label, when }) => lineOf(m.pick(label), when)) }))];
  if ('flaws' in of) {
    const title = `${of.code} ${m.pick(of.label)}`;
    return [section(of.label, of.flaws, telling, (flaw) => ({ text: m.title(title, words.severity[of.severity]), lines: [lineOf(words.defect, flawed(flaw)), { text: m.named(words.toDo, m.pick(of.remedy)), lines: [] }] }))];
  }
  if ('needs' in of) {
    return [section(of.label, of.needs, telling, (needs) => ({
      text: m.pick(of.label),
      lines: needs.map(({ label, when, answers, reason }) => {
        const need = lineOf(m.pick(label), when);
        return { text: need.text, lines: [...need.lines, ...answers.map(({ label: name, inPlace }) => lineOf(m.pick(name), inPlace)), { text: m.pick(reason), lines: [] }] };
      }),
    }))];
  }
  if ('steps' in of) return [section(of.label, of.steps, telling, (steps) => ({ text: m.title(m.pick(of.label), m.pick(of.instance)), lines: stepLines(steps, m, at) }))];
  return foldRule(of, all, at).rules.slice(0, 1);
}

/** What is in force with its document behind the title; its absence where nothing is. */
function section<T>(label: Label, timeline: Timeline<T>, { m, at, reader }: Telling, tell: (value: T, entry: Entry<T>) => Line): Line {
  const entry = lookUp(timeline, at);
  if (typeof entry === 'string') return { text: m.title(m.pick(label), m.cause[entry]), lines: [] };
  const { text, lines } = tell(entry.value, entry);
  return { text: reader === 'official' ? text + citation(entry, m) : text, lines };
}

/** The items of the scores in a formula, each with its condition; what counts members has no lines of its own. */
function itemsOf({ id, label, subject }: Figure, formula: Quantity, { m, at, all }: Telling): readonly Line[] {
  const alone = { id, label, subject, formula: [{ from: at.on, source: { id, title: label }, standing: 'official', value: formula }] } as const;
  return [...nodesOf(alone)].flatMap(({ x, rosters }) => (x.kind !== 'score' || rosters.length > 0 ? [] : x.items.map(({ label: name, when, points }): Line => {
    const condition = when && foldExpr(when, all, at);
    return { text: m.named(m.pick(name), m.title(foldQuantity(points, all, at), condition?.words ?? '')), lines: condition?.rules ?? [] };
  })));
}
