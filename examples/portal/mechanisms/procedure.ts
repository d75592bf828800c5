/** Procedures: where each instance stands, what is due, what is late, and what does not count. */
import { tell, track, type At, type Course, type Label, type Procedure, type ProcedureEvent, type TrackedLimit } from '@dabiao/core';
import { identificationProcedure, monitoringIdentificationProcedure, problemClosingProcedure } from '@dabiao/core/rulebook';
import { joined } from './label.ts';
import { rowsOf } from './rows.ts';
import type { Cell, Mark, Table, View } from './view.ts';

export const states: Readonly<Record<string, Label>> = {
  'not-begun': { zh: '未开始', en: 'not begun' }, 'under-way': { zh: '办理中', en: 'under way' }, done: { zh: '已办结', en: 'done' }, rejected: { zh: '未通过', en: 'rejected' },
};
const limits: Readonly<Record<TrackedLimit['status'], Label>> = {
  kept: { zh: '按期', en: 'in time' }, missed: { zh: '超期', en: 'late' }, running: { zh: '未到期', en: 'not yet due' }, overdue: { zh: '逾期', en: 'overdue' }, unknown: { zh: '不能判定', en: 'not known' },
};
const limitMarks: Readonly<Record<TrackedLimit['status'], Mark | null>> = { kept: 'met', missed: 'unmet', running: null, overdue: 'overdue', unknown: 'unknown' };
const none: Label = { zh: '—', en: '—' };
const listed = (labels: readonly Label[], inChinese = '、', inEnglish = ', '): Label => (labels.length === 0 ? none : joined(labels, inChinese, inEnglish));
const marked = (text: Label, mark: Mark | null): Cell => (mark === null ? text : { text, mark });

function stateOf({ state, possible, returned, reopened, provisional }: Course): Cell {
  const named = (code: string): Label => states[code] ?? { zh: code, en: code };
  if (state === null) return { text: { zh: `不能判定：${listed(possible.map(named), '或').zh}`, en: `not known: ${listed(possible.map(named), '', ' or ').en}` }, mark: 'unknown' };
  const [back, again] = [returned > 0 ? { zh: '，有异议退回过', en: ', led back by an objection' } : { zh: '', en: '' }, reopened > 0 ? { zh: '，已重启', en: ', reopened' } : { zh: '', en: '' }];
  const text = { zh: named(state).zh + back.zh + again.zh, en: named(state).en + back.en + again.en };
  return { text, ...(state === 'done' ? { mark: 'met' } : state === 'rejected' ? { mark: 'unmet' } : {}), weak: provisional.length > 0 };
}

const dueOf = ({ due }: Course): Label =>
  due === null ? none : { zh: due.label.zh + (due.by.length > 0 ? `（${listed(due.by.map((b) => b.label)).zh}）` : ''), en: due.label.en + (due.by.length > 0 ? ` (${listed(due.by.map((b) => b.label)).en})` : '') };

function limitOf({ limits: [limit] }: Course): Cell {
  if (limit === undefined) return none;
  const { status, due, daysLate } = limit;
  const late: Label = daysLate ? { zh: ` ${String(daysLate)} 天`, en: ` by ${String(daysLate)} ${daysLate === 1 ? 'day' : 'days'}` } : { zh: '', en: '' };
  return marked({ zh: `${limits[status].zh}${late.zh}${due === null ? '' : `，期限至 ${due}`}`, en: `${limits[status].en}${late.en}${due === null ? '' : `, last day ${due}`}` }, limitMarks[status]);
}

const whyOf = ({ causes, missingEvidence }: Course): Label => listed([
  ...missingEvidence.map(({ label, lacks }): Label => ({ zh: `${label.zh}缺${listed(lacks.map((l) => l.label)).zh}`, en: `${label.en} lacks ${listed(lacks.map((l) => l.label)).en}` })),
  ...causes.map(({ kind, label, path }): Label => {
    const name = typeof label === 'string' ? { zh: label, en: label } : label;
    if (kind === 'missing') return { zh: `未填${name.zh}（${path}）`, en: `${name.en} missing (${path})` };
    return kind === 'refused' ? { zh: `${name.zh}有误（${path}）`, en: `${name.en} refused (${path})` } : { zh: `${name.zh}：未查到规定`, en: `${name.en}: no document found that sets it` };
  }),
], '；', '; ');

const rows = rowsOf('procedure.csv', ['evidence', 'shows']);
const eventsOf = (name: string): ProcedureEvent[] => rows.filter(({ procedure }) => procedure === name).map(({ procedure: _, ...event }) => event as ProcedureEvent);

const head: readonly Label[] = [{ zh: '对象', en: 'instance' }, { zh: '状态', en: 'state' }, { zh: '应办', en: 'due' }, { zh: '期限', en: 'limit' }, { zh: '原因', en: 'why' }];
function tablesOf(procedure: Procedure, name: string, where: Label, at: At): Table[] {
  const { courses } = track(procedure, eventsOf(name), at);
  const refused = courses.flatMap((course) => course.refused.map(({ problem }) => ({ instance: course.instance ?? '', problem })));
  const caption: Label = { zh: `${procedure.label.zh}，${where.zh}，${at.on}`, en: `${procedure.label.en}, ${where.en}, ${at.on}` };
  return [
    { caption, head, rows: courses.map((course) => [course.instance ?? '', stateOf(course), dueOf(course), limitOf(course), whyOf(course)]) },
    ...(refused.length === 0 ? [] : [{
      caption: { zh: '不予计入的登记', en: 'Records that do not count' }, head: [{ zh: '对象', en: 'instance' }, { zh: '原因与办法', en: 'why, and what to do' }],
      rows: refused.map(({ instance, problem }): Cell[] => [instance, { text: tell(problem), mark: 'refused' }]),
    }]),
  ];
}

/** Procedures on their real rules. */
export function procedure(): View {
  const used = [identificationProcedure, monitoringIdentificationProcedure, problemClosingProcedure];
  return {
    id: 'procedure',
    title: { zh: '程序', en: 'Procedures' },
    asks: { zh: '每一户、每条线索、每个问题办到了哪一步，谁该办，是否逾期，哪些登记不能计入？', en: 'Where does each household, lead and problem stand, whose turn is it, is it late, and what does not count?' },
    data: { zh: '办理记录为虚构，程序和期限出自文件。', en: 'The records are invented; procedures and limits are from documents.' },
    tables: [
      ...tablesOf(identificationProcedure, 'identification', { zh: '云南', en: 'Yunnan' }, { on: '2016-12-31', place: '53' }),
      tablesOf(identificationProcedure, 'identification', { zh: '同样的记录在宣汉', en: 'the same records in Xuanhan' }, { on: '2016-12-31', place: '511722' })[0] as Table,
      ...tablesOf(monitoringIdentificationProcedure, 'monitoring', { zh: '宣汉', en: 'Xuanhan' }, { on: '2022-07-31', place: '511722' }),
      ...tablesOf(problemClosingProcedure, 'closing', { zh: '宣汉', en: 'Xuanhan' }, { on: '2020-07-10', place: '511722' }),
    ],
    notes: [
      { zh: '公示天数四川未查到：即使各步齐全，也不能判定已办结；由主管部门补入天数后即可判定。', en: 'How long a notice must hang in Sichuan was not found: even with every step in order it is not known to be done, until the bureau in charge adds the number.' },
      { zh: '开始之日适用的版本管到底：四川2017年起开始的识别，程序中有信息比对一步（达州2016年6月已做检索比对，是否为程序的一步未查到）。', en: 'The version of the day on which it began governs it to the end: in Sichuan a comparison is a step of what began from 2017 on (Dazhou compared with other registers by June 2016; whether as a step of the procedure was not found).' },
    ],
    sources: used.flatMap(({ steps }) => steps.map(({ source, standing }) => ({ source, standing }))),
  };
}
