/** What was not believed of a record, as sentences: where, what, what was expected, what to do. */
const { tell } = globalThis.Dabiao;

/** The cell in the words of the form: of a list, the row and its cell. What the form does not have stands as it is. */
function nameOf({ key, indicators, rosters }, path, m) {
  const [, list, row, cell] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const within = rosters.find(({ roster }) => roster.id === list);
  if (within) return [`${m.pick(within.roster.label)} #${Number(row) + 1}`, cell && nameOf(within.of, cell, m)].filter(Boolean).join(' ');
  const found = [...(key ? [key] : []), ...indicators, ...rosters.map(({ roster }) => roster)].find(({ id }) => id === path);
  return found ? m.pick(found.label) : path;
}

/** Answers that contradict each other are one sentence: it names each of them with what was given. */
export function sentencesOf(problems, shape, m) {
  const groups = new Map();
  for (const one of problems) {
    const { code, expected } = one.problem;
    const key = code === 'contradiction' ? `${one.where} ${expected.zh}` : `${one.where} ${one.path} ${code}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const [{ where, problem }] = group;
    const path = [where && /line \d+/.exec(where)?.[0], group.map((one) => nameOf(shape, one.path, m)).join(m.comma)].filter(Boolean).join(': ');
    const text = tell({ ...problem, path, given: group.map((one) => one.problem.given).join(m.comma) });
    return [where && where.replace(/ line \d+$/, ''), m.pick(text)].filter(Boolean).join(' ');
  });
}
