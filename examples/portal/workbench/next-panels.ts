/** What somebody can do about a verdict: what to ask, what would meet the standard, and which measures answer the needs. */
import { tellQuestion, tellRemedy, type Change, type FoundNeed, type Label, type ListReason, type NextQuestions, type Question, type Remedies, type Remedy, type Suggestions } from '@dabiao/core';
import type { HouseholdDetail } from '@dabiao/city';
import { joined, worded } from '../mechanisms/label.ts';
import { needStatuses } from '../mechanisms/matching.ts';
import type { Line, Panel } from './panels.ts';

export const nextPanels = ({ questions, remedies, suggestions }: Pick<HouseholdDetail, 'questions' | 'remedies' | 'suggestions'>): Panel[] =>
  [...(questions ? [questionPanel(questions)] : []), ...(remedies ? [remedyPanel(remedies)] : []), ...suggestions.map(measurePanel)];

/** How many are shown; the note says how many there are. */
const most = 5;
const reasonsOf = (reasons: readonly ListReason[]): Line[] => reasons.map(({ label }) => ({ state: 'unknown', label: worded((m) => m.pick(label)) }));

/** A share that is there is never written as nothing. */
const percent = (share: number): string => (share > 0 && share < 0.0001 ? '< 0.01%' : `${String(Number((share * 100).toFixed(2)))}%`);

function questionPanel({ questions, sense, exact, reasons }: NextQuestions): Panel {
  const more = questions.length > most ? { zh: `，列出前 ${most} 个`, en: `, the first ${most}` } : { zh: '', en: '' }, estimate = exact ? { zh: '', en: '' } : { zh: '（估计）', en: ' (estimated)' };
  const lineOf = (question: Question): Line => {
    const told = worded((m) => tellQuestion(question, sense, m).asks), answers = question.answers.map((_, i) => worded((m) => { const { answer = '', becomes = '' } = tellQuestion(question, sense, m).answers[i] ?? {}; return `${answer} → ${becomes}`; }));
    return { state: 'unknown', label: told, note: joined(answers), value: { zh: percent(question.pivotal), en: percent(question.pivotal) } };
  };
  return {
    title: { zh: '先问什么', en: 'What to ask next' },
    note: { zh: `${questions.length} 个未答的问题${more.zh}；百分数是该回答改变结论的比例${estimate.zh}`, en: `${questions.length} open questions${more.en}; percentages: how often the answer changes the verdict${estimate.en}` },
    lines: [...questions.slice(0, most).map(lineOf), ...(questions.length === 0 ? reasonsOf(reasons) : [])],
  };
}

function remedyPanel({ remedies, complete, reasons, fixed }: Remedies): Panel {
  const note = complete ? { zh: `共 ${remedies.length} 种办法`, en: `${remedies.length} ways` } : { zh: `至少 ${remedies.length} 种办法`, en: `at least ${remedies.length} ways` };
  const unchangeable = fixed.map(({ of }): Line => ({ state: 'na', label: of.label, note: { zh: '谁也改变不了', en: 'Nobody can change it' } }));
  const ways = byChange(remedies), more = ways.size - most;
  const rest: Line[] = more > 0 ? [{ state: 'later', label: { zh: `另有 ${more} 种改变`, en: `${more} more changes` } }] : [];
  return { title: { zh: '怎样才能达标', en: 'What would meet the standard' }, note, lines: [...[...ways.values()].slice(0, most).map(wayOf), ...rest, ...(remedies.length === 0 ? [...reasonsOf(reasons), ...unchangeable] : [])] };
}

/** Ways that change the same, and differ in what has to be found out. */
function byChange(remedies: readonly Remedy[]): ReadonlyMap<string, readonly Remedy[]> {
  const ways = new Map<string, Remedy[]>();
  for (const remedy of remedies) {
    const key = said(ofKind(remedy, 'change')).zh;
    ways.set(key, [...(ways.get(key) ?? []), remedy]);
  }
  return ways;
}

const ofKind = ({ changes }: Remedy, kind: Change['kind']): Change[] => changes.filter((change) => change.kind === kind);
const said = (changes: readonly Change[]): Label => worded((m) => tellRemedy({ changes }, m).join(m.semicolon));

/** What has to change, and below it what is not known and has to turn out so: in every way, and by how many ways it differs. */
function wayOf(ways: readonly Remedy[]): Line {
  const [first = { changes: [] }] = ways, toFind = ofKind(first, 'requirement');
  const always = toFind.filter((change) => ways.every((way) => ofKind(way, 'requirement').some((other) => said([other]).zh === said([change]).zh)));
  const besides = ways.length > 1 ? [{ zh: `其余有 ${ways.length} 种可能`, en: `the rest in one of ${ways.length} ways` }] : [];
  const note = toFind.length === 0 ? {} : { note: joined([{ zh: '还须查明：', en: 'Still to be found out: ' }, joined([...(always.length > 0 ? [said(always)] : []), ...besides])], '', '') };
  return { state: 'later', label: ofKind(first, 'change').length > 0 ? said(ofKind(first, 'change')) : { zh: '不必改变', en: 'Nothing has to change' }, ...note };
}

/** The needs that are there, each with what answers it and why; of those of which nobody knows, how many. */
function measurePanel({ label: title, needs, causes }: Suggestions): Panel {
  const there = needs.filter(({ needed }) => needed === 'met'), open = needs.filter(({ needed }) => needed === 'unknown').length;
  const note = open === 0 ? {} : { note: { zh: `另有 ${open} 项待定：不知道有没有`, en: `${open} more unknown: nobody knows whether they are there` } };
  const closed = needs.length > 0 ? [] : causes.map(({ kind }): Line => ({ state: 'unknown', label: worded((m) => m.cause[kind]) }));
  return { title, ...note, lines: [...there.map(needLine), ...closed], empty: open > 0 ? { zh: '没有已知的需求。', en: 'None that is known.' } : { zh: '没有需求。', en: 'None.' } };
}

function needLine({ label, status, answers, reason, provisional }: FoundNeed): Line {
  const { text, mark = 'na' } = needStatuses[status], none = { zh: '没有文件写明措施', en: 'no document names a measure' };
  const suggested = answers.length > 0 ? joined(answers.map((answer) => answer.label), '、', ', ') : none;
  const weak = provisional.length > 0 ? [{ zh: '暂定', en: 'provisional' }] : [];
  return { state: mark === 'unmet' ? 'missing' : mark, label: joined([label, suggested], '：', ': '), note: joined([reason, ...weak]), value: text };
}
