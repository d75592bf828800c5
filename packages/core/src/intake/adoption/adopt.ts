import type { Adopted, Catalogue, Override } from '../../model/adoption.js';
import type { Label } from '../../model/label.js';
import { ContractError, shown, type Problem } from '../../model/problem.js';
import { hidden, layered } from '../../engine/adoption/layer.js';
import { relinking } from '../../engine/adoption/relink.js';
import { needShape } from '../../engine/need-shape.js';
import { footingOf } from '../../engine/footing.js';
import type { Amount, Parameter } from '../../model/parameter.js';
import { isWeak } from '../../model/source.js';
import type { Entry, Timeline } from '../../model/timeline.js';
import type { Footing } from '../../model/verdict.js';
import { conform } from './conform.js';
import { cyclesIn } from './cycles.js';
import { documentForm } from './forms.js';
import { bureauIn, legible } from './legible.js';
import { jsonLimits, readJson } from './read-json.js';
import { standardsIn, type Placed, type Standards } from './standards.js';

const aText: Label = { zh: '文件的文字（字符串）', en: 'the text of the document (a string)' };
const readFile: Label = { zh: '请先把文件读成文字，不要先解析。', en: 'Read the file as text, and do not parse it first.' };

/**
 * Lays a bureau's own parameters, rules and figures over a rulebook.
 *
 * All or nothing: with a single problem nothing is adopted, and all problems are told at once, each with its place in the document.
 * What is handed in stays as it is; a rule that holds a changed parameter or rule is a new object, every other one the same as before.
 * The text is read rather than parsed data, because parsing would already have dropped a key that stands twice.
 *
 * @param text - a JSON document of the form of {@link adoptionSchema}
 * @returns the new catalogue, with everything that the bureau's entries take the place of
 * @throws ContractError when `text` is no string; never for what is in it
 * @example adopt('{ "schema": "urn:dabiao:adoption:1" }', catalogue).problems.map(({ path }) => path) //=> ['bureau', 'sources']
 */
export function adopt(text: string, shipped: Catalogue): Adopted {
  if (typeof text !== 'string') throw new ContractError({ code: 'wrong-type', path: 'text', given: shown(text), expected: aText, remedy: readFile });
  needShape('shipped', shipped, 'subjects');
  const unchanged = (problems: readonly Problem[], bureau: Label | null = null): Adopted => ({ ...shipped, adopted: false, bureau, overrides: [], problems: inOrder(problems) });
  const { value, problems } = readJson(text);
  if (value === undefined) return unchanged(problems);
  const misfits = conform(documentForm, value, '');
  const standards = standardsIn(legible(value, misfits), shipped);
  const found = [...problems, ...misfits, ...standards.problems, ...cyclesIn(standards, shipped)];
  const bureau = bureauIn(value);
  return found.length > 0 ? unchanged(found, bureau) : { ...laidOver(standards, shipped), adopted: true, bureau, problems: [] };
}

/** In the order in which they were found, each once. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...new Map(problems.map((problem) => [`${problem.code} ${problem.path} ${problem.given} ${problem.expected.en}`, problem])).values()].slice(0, jsonLimits.problems);

/** New things and new entries of old ones, and every rule and figure rebuilt around them. */
function laidOver({ parameters, rules, figures }: Standards, shipped: Catalogue): Catalogue & Pick<Adopted, 'overrides'> {
  const changedParameters = new Map(parameters.map(({ of, added }) => [of.id, { ...of, values: layered(of.values, entriesOf(added)) }]));
  const changedRules = new Map(rules.map(({ of, added }) => [of.id, { ...of, criteria: layered(of.criteria, entriesOf(added)) }]));
  const changedFigures = new Map(figures.map(({ of, added }) => [of.id, { ...of, formula: layered(of.formula, entriesOf(added)) }]));
  const relink = relinking({ parameters: changedParameters, rules: changedRules });
  return {
    parameters: withChanged(shipped.parameters, changedParameters),
    rules: withChanged(shipped.rules, changedRules).map(relink.rule),
    figures: withChanged(shipped.figures, changedFigures).map(relink.figure),
    calendars: shipped.calendars,
    subjects: shipped.subjects,
    overrides: [
      ...parameters.flatMap(({ of, added }) => added.map((one) => overridden('parameter', of, of.values, one, (entry) => amountOf(of, entry)))),
      ...rules.flatMap(({ of, added }) => added.map((one) => overridden('rule', of, of.criteria, one))),
      ...figures.flatMap(({ of, added }) => added.map((one) => overridden('figure', of, of.formula, one))),
    ],
  };
}

const entriesOf = <T>(added: readonly Placed<T>[]): Entry<T>[] => added.map(({ entry }) => entry);

function withChanged<T extends { readonly id: string }>(old: readonly T[], changed: ReadonlyMap<string, T>): T[] {
  const ids = new Set(old.map(({ id }) => id));
  return [...old.map((of) => changed.get(of.id) ?? of), ...[...changed.values()].filter(({ id }) => !ids.has(id))];
}

const amountOf = ({ unit }: Parameter, { value }: Entry<Amount>): Partial<Footing> => ({ unit, ...(value !== undefined && { amount: value }) });

function overridden<T>(
  kind: Override['kind'], of: { readonly id: string; readonly label: Label }, before: Timeline<T>, { path, entry }: Placed<T>, more: (entry: Entry<T>) => Partial<Footing> = () => ({}),
): Override {
  const footing = (one: Entry<T>): Footing => ({ ...footingOf(kind, of, one), ...more(one) });
  const { old, narrower } = hidden(before, entry);
  return { kind, id: of.id, label: of.label, path, new: footing(entry), old: old.map(footing), narrower: narrower.map(footing), firmer: old.every(({ standing }) => isWeak(standing)) };
}
