/** The records of a view as they stand: read from the files, edited on the page, held against each other, judged. */
import { stillOpen } from './record-form.js';
import { views } from './views.js';

const { acceptText, classify, judge, measure, readRecord } = globalThis.Dabiao;

/** By item: the record as edited, and the problems of its file that nobody has touched yet. */
const edits = new Map();

/** Answers that the file refused because they contradict each other are answers still: whoever corrects one of them restores the others. */
function asTyped({ indicators }, record, problems) {
  const clashing = new Set(problems.filter(({ problem }) => problem.code === 'contradiction').map(({ path }) => path));
  const restored = indicators.flatMap((of) => {
    const value = record[of.id];
    const accepted = clashing.has(of.id) && typeof value === 'object' && value !== null && 'refused' in value ? acceptText(of, value.refused) : {};
    return 'value' in accepted ? [[of.id, accepted.value]] : [];
  });
  return { record: { ...record, ...Object.fromEntries(restored) }, restored: new Set(restored.map(([id]) => id)) };
}

/** What stands in the form, what of it is believed, and everything that is not. */
export function stateOf(view, item) {
  const { shape } = views[view], edit = edits.get(item);
  if (!item.typed) item.typed = asTyped(shape, item.record, item.problems);
  const record = edit?.record ?? item.typed.record;
  const read = readRecord(shape, { ...record, [shape.key.id]: item.number });
  const live = read.problems.filter(({ code }) => code === 'contradiction').map((problem) => ({ path: problem.path, where: '', problem }));
  const problems = edit ? [...edit.problems, ...live] : item.problems;
  return { record, believed: read.record, problems, edited: edit !== undefined };
}

export function edit(view, item, record, edited) {
  const open = edits.get(item)?.problems ?? item.problems.filter(({ path }) => !item.typed.restored.has(path));
  const sizes = Object.fromEntries(views[view].shape.rosters.map(({ roster }) => [roster.id, roster.size.id]));
  edits.set(item, { record, problems: stillOpen(open, edited, sizes) });
}

/** The verdicts: the standard first. */
export const verdictsOf = (view, item, at) => views[view].rules.map((rule) => judge(rule, stateOf(view, item).believed, at));
export const stageOf = (view, item, at) => views[view].stage && classify(views[view].stage, stateOf(view, item).believed, at);
export const figuresOf = (view, item, at) => views[view].figures.map((figure) => measure(figure, stateOf(view, item).believed, at));
