/** What stands beside a verdict: monitoring, who helps, and what is wrong with the record. */
import { tell, toChecklist, type Checked, type Classification, type Course, type Day, type Label, type Problem, type RecordOf, type Value } from '@dabiao/core';
import type { HouseholdDetail } from '@dabiao/city';
import { checks, helpers, monitoringClass, riskEliminated, villageTeam } from '@dabiao/core/rulebook';
import { fieldOf } from '../mechanisms/check.ts';
import { joined, worded } from '../mechanisms/label.ts';
import { states } from '../mechanisms/procedure.ts';
import { nextPanels } from './next-panels.ts';

type State = 'met' | 'unmet' | 'unknown' | 'na' | 'risk' | 'footing' | 'done' | 'now' | 'later' | 'missing';
export type Line = { readonly state: State; readonly label: Label; readonly note?: Label; readonly value?: Label };
export type Panel = { readonly title: Label; readonly note?: Label; readonly lines: readonly Line[]; readonly empty?: Label };

export const panelsOf = (detail: HouseholdDetail, on: Day): Panel[] => {
  const { courses, monitoring, help, findings, record } = detail;
  return [
    ...nextPanels(detail), ...(courses.length > 0 ? courses.map(coursePanel) : [noCourse]), monitoringPanel(monitoring, record), helpPanel(help, record[helpers.id], on), defectPanel(findings), ...readingPanels(detail),
  ];
};

const noCourse: Panel = {
  title: { zh: '程序', en: 'Procedures' },
  lines: [{ state: 'unknown', label: { zh: '待定', en: 'Unknown' }, note: { zh: '没有登记任何步骤，进行到哪一步无从知道。', en: 'No step was recorded: nobody can tell how far any procedure is.' } }],
};

/** What was not believed when the household was read from files. */
const readingPanels = ({ problems }: HouseholdDetail): Panel[] => (problems.length === 0 ? [] : [{
  title: { zh: '读入时未采信', en: 'Not believed when read' }, note: { zh: `${problems.length} 处，都按不知道处理`, en: `${problems.length}, all of them unknown` },
  lines: problems.slice(0, 20).map((problem): Line => ({ state: 'footing', label: tell(problem) })),
}]);

/** How far a procedure is: what is due, what lacks, what was refused. */
function coursePanel({ label: title, state, possible, due, trail, missingEvidence, refused, causes }: Course): Panel {
  const named = (code: string): Label => states[code] ?? { zh: code, en: code };
  const now: Line = state === null
    ? { state: 'unknown', label: { zh: '待定', en: 'Unknown' }, note: joined([{ zh: '可能是', en: 'may be' }, joined(possible.map(named), '、', ' or ')], '', ' ') }
    : { state: state === 'done' ? 'done' : state === 'rejected' ? 'unmet' : 'now', label: named(state) };
  return {
    title,
    lines: [
      now, ...trail.map(({ label, on }): Line => ({ state: 'done', label, ...(on && { note: worded((m) => m.day(on)) }) })), ...(due ? [{ state: 'later', label: due.label } as const] : []),
      ...missingEvidence.map(({ label, lacks }): Line => ({ state: 'missing', label, note: joined([{ zh: '缺', en: 'lacks' }, joined(lacks.map((l) => l.label), '、', ', ')], '', ' ') })),
      ...refused.map(({ event, problem }): Line => ({ state: 'unmet', label: { zh: '一条登记不予计入', en: 'A record that does not count' }, note: tellStep(event, problem) })),
      ...causes.filter(({ kind }) => kind !== 'missing' || state === null).slice(0, 3).map(({ label, kind }): Line => ({ state: 'unknown', label: worded((m) => m.pick(label)), value: worded((m) => m.cause[kind]) })),
    ],
  };
}

/** A clerk counts what was recorded from one, and knows no names of fields. */
const tellStep = (event: number, problem: Problem): Label => ({
  zh: tell({ ...problem, path: `第 ${event + 1} 条登记` }).zh, en: tell({ ...problem, path: `record ${event + 1}` }).en,
});

/** What the register says, beside what follows from the answers: they need not agree. */
function registeredAs({ [monitoringClass.id]: code, [riskEliminated.id]: eliminated }: RecordOf): Line[] {
  const label = typeof code === 'string' && Object.hasOwn(monitoringClass.codes, code) ? monitoringClass.codes[code] : undefined;
  if (label === undefined) return [];
  const note: Label = eliminated === true ? { zh: '登记为风险已消除', en: 'registered as no longer at risk' } : { zh: '登记所写，不是判定', en: 'as registered, not as judged' };
  return [{ state: 'done', label: joined([{ zh: '登记类别', en: 'Registered class' }, label], '：', ': '), note }];
}

function monitoringPanel({ class: found, settled, possible, causes }: Classification, record: RecordOf): Panel {
  const title: Label = { zh: '防返贫监测', en: 'Monitoring' }, registered = registeredAs(record);
  if (found) return { title, lines: [{ state: 'risk', label: found.label }, ...registered] };
  if (settled) return { title, lines: [{ state: 'na', label: { zh: '不属于监测对象', en: 'In no class that is monitored' } }, ...registered] };
  const could = possible.length > 0 ? { note: joined([{ zh: '可能是', en: 'may be' }, joined(possible.map(({ label }) => label), '、', ' or ')], '', ' ') } : {};
  return { title, lines: [{ state: 'unknown', label: { zh: '待定', en: 'Unknown' }, ...could }, ...registered, ...causes.map(({ label, kind }): Line => ({ state: 'missing', label: worded((m) => m.pick(label)), value: worded((m) => m.cause[kind]) }))] };
}

/** The links of a roster that were in force on the day, or may have been. */
function linksOf(rows: Value | readonly RecordOf[] | undefined, on: Day): Line[] {
  return (Array.isArray(rows) ? rows as readonly RecordOf[] : []).flatMap((row): Line[] => {
    const { role: code, assignedSince: since, assignedUntil: until } = row;
    const [first, end] = [since, until].map((day) => (typeof day === 'string' ? day : null)) as [Day | null, Day | null];
    if ((first !== null && first > on) || (end !== null && end <= on)) return [];
    const label = typeof code === 'string' ? villageTeam.role.codes[code] : undefined;
    return [{ state: first === null ? 'unknown' : 'done', label: label ?? { zh: '角色未填', en: 'role not filled in' }, note: first === null ? { zh: '起日未填', en: 'first day not filled in' } : worded((m) => m.day(first)) }];
  });
}

/** Whether the help that the documents ask for is in place, and who it is. */
function helpPanel({ household, village, team }: HouseholdDetail['help'], ofHousehold: Value | readonly RecordOf[] | undefined, on: Day): Panel {
  const answered = [household, village].map((verdict): Line => ({ state: verdict.status, label: verdict.label, value: worded((m) => toChecklist(verdict, m).word) }));
  return { title: { zh: '帮扶力量', en: 'Who helps' }, lines: [...answered, ...linksOf(ofHousehold, on), ...linksOf(team, on)] };
}

const asked = checks.filter(({ subject }) => subject === 'household').length;

function defectPanel(found: readonly Checked[]): Panel {
  const defects = found.filter(({ outcome }) => outcome === 'defect'), unsure = found.length - defects.length;
  const note = { zh: `核查 ${String(asked)} 项，有误 ${String(defects.length)} 项，不能判断 ${String(unsure)} 项`, en: `${String(asked)} checks: ${String(defects.length)} defects, ${String(unsure)} cannot tell` };
  return {
    title: { zh: '记录质量', en: 'Record quality' }, note, empty: { zh: '没有发现缺陷。', en: 'No defect found.' },
    lines: defects.map(({ label, remedy, code, findings }): Line => ({
      state: 'footing', label: joined([{ zh: code, en: code }, label], ' ', ' '), note: joined([joined([...new Set(findings.flatMap(({ paths }) => paths))].map(fieldOf), '、', ', '), remedy], '。', '. '),
    })),
  };
}
