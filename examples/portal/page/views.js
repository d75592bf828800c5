/** The three views: what each judges, and what it is called. */
const D = globalThis.Dabiao;

export const views = {
  household: { shape: D.household, rules: [D.householdExit], stage: null, figures: [], title: 'households', number: 'householdNumber' },
  village: { shape: D.village, rules: [D.villageExit], stage: D.villageStage, figures: [], title: 'villages', number: 'villageNumber' },
  county: { shape: D.county, rules: [D.countyExit, D.countyVerification], stage: D.countyStage, figures: [D.incidenceFromCounts, D.incidenceFromRates], title: 'counties', number: 'countyNumber' },
};

/** What the classes read, and what only has to agree with the rest. */
const ofStage = ['province', 'listedOn', 'delisted', 'delistedOn'];

/** The questions of a view on a day, in the order of its rules; those of a list by list. */
export function questionsOf({ shape, rules, stage }, at) {
  const needed = rules.flatMap((rule) => D.requires(rule, at).indicators);
  const asked = new Map(needed.map(({ path, of }) => [path, of]));
  const within = (id) => [...asked].flatMap(([path, of]) => (path === id + of.id ? [of] : []));
  const beside = stage ? shape.indicators.filter(({ id }) => !asked.has(id) && ofStage.includes(id)) : [];
  const rosters = shape.rosters.map(({ roster }) => ({ roster, questions: within(`${roster.id}[].`) }));
  return { own: [...within(''), ...beside], rosters: rosters.filter(({ questions }) => questions.length > 0) };
}

/** Where in the page: the view and the record, from the address and back. */
export function readHash() {
  const [view = '', number = ''] = location.hash.slice(1).split('/');
  return { view: Object.hasOwn(views, view) ? view : null, number: decoded(number) };
}
export const hashOf = (view, item) => `#${view}${item ? `/${encodeURIComponent(item.number)}` : ''}`;
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
