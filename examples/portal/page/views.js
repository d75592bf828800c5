/** The three views: what each judges, by what the rows of its lists are judged where its own rules do not, and what it is called. */
const D = globalThis.Dabiao;

export const views = {
  household: { shape: D.household, rules: [D.householdExit], stage: null, figures: [], title: 'households', number: 'householdNumber', listed: {} },
  village: { shape: D.village, rules: [D.villageExit], stage: D.villageStage, figures: [], title: 'villages', number: 'villageNumber', listed: {} },
  county: { shape: D.county, rules: [D.countyExit, D.countyVerification], stage: D.countyStage, figures: [D.incidenceFromCounts, D.incidenceFromRates, D.villagesAtStandard], listed: { poorVillages: D.villageExit }, title: 'counties', number: 'countyNumber' },
};

/** What the classes read, and what only has to agree with the rest. */
const ofStage = ['province', 'listedOn', 'delisted', 'delistedOn'];

/** The questions of a view on a day, in the order of its rules; those of a list by list. */
export function questionsOf({ shape, rules, stage, listed }, at) {
  const needed = rules.flatMap((rule) => D.requires(rule, at).indicators);
  const asked = new Map(needed.map(({ path, of }) => [path, of]));
  const within = (id) => [...asked].flatMap(([path, of]) => (path === id + of.id ? [of] : []));
  const beside = stage ? shape.indicators.filter(({ id }) => !asked.has(id) && ofStage.includes(id)) : [];
  const ofRow = (rule) => D.requires(rule, at).indicators.flatMap(({ path, of }) => (path === of.id ? [of] : []));
  const rosters = shape.rosters.map(({ roster }) => ({ roster, questions: listed[roster.id] ? ofRow(listed[roster.id]) : within(`${roster.id}[].`) }));
  const sizes = rosters.flatMap(({ roster: { id, size } }) => (listed[id] && !asked.has(size.id) ? [size] : []));
  return { own: [...within(''), ...sizes, ...beside], rosters: rosters.filter(({ questions }) => questions.length > 0) };
}

/** Where in the page: the view and the record, from the address and back. */
export function readHash() {
  const [view = '', number = ''] = location.hash.slice(1).split('/');
  return { view: Object.hasOwn(views, view) || view === 'mechanism' ? view : null, number: decoded(number) };
}
export const hashOf = (view, item) => `#${view}${item ? `/${encodeURIComponent(item.number)}` : ''}`;
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
