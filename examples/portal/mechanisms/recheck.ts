/** Look-back and census: what was found and helped, who checks whom, and what a second registry says of the first. */
import { assign, judge, tell, track, type Course, type Link, type ProcedureEvent } from '@dabiao/core';
import { compareRegistries, findDivision, type RegistryComparison } from '@dabiao/core/intake';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { censusAssignment, crossedCensus, divisions, household, householdSize, housingGrade, lookBackHelpProcedure, povertyStatus } from '@dabiao/core/rulebook';
import { readFileSync } from 'node:fs';
import { both } from './label.ts';
import type { Cell, Table, View } from './view.ts';

type Example = { readonly on: string; readonly place: string; readonly events: readonly ProcedureEvent[]; readonly census: readonly Link[]; readonly register: readonly object[]; readonly visits: readonly object[] };
const example = JSON.parse(readFileSync(new URL('../../data/mechanisms/recheck.json', import.meta.url), 'utf8')) as Example;
const counties = divisions.filter(({ code, through }) => code.startsWith('5117') && code !== '511700' && through === undefined);
const nameOf = (code: string): Cell => { const found = findDivision(divisions, code, example.on); return found.status === 'current' ? found.division.label : code; };

const states = { 'not-begun': both('未开始', 'not begun'), 'under-way': both('办理中', 'under way'), done: both('已销号', 'closed'), rejected: both('未通过', 'rejected') } as const;
const stateOf = ({ state }: Course): Cell => (state === null ? { text: both('待定', 'unknown'), mark: 'unknown' } : state === 'done' ? { text: states.done, mark: 'met', weak: true } : states[state]);

function lookBack(): Table {
  const { courses } = track(lookBackHelpProcedure, example.events, example);
  return {
    caption: both('回头看、回头帮：查出的问题，帮了并复核过才销号', 'Looked back at, helped back: closed only once helped and looked at again'),
    head: [both('问题', 'Problem'), both('状态', 'State'), both('应办', 'Due'), both('不予计入，及处理', 'Does not count, and what to do')],
    rows: courses.map((course): Cell[] => [course.instance ?? '', stateOf(course), course.due?.label ?? '—', course.refused[0] ? { text: tell(course.refused[0].problem), mark: 'refused' } : '—']),
  };
}

function census(): readonly Table[] {
  const { helped, refused } = assign(crossedCensus, example.census, { helped: counties.map(({ code }) => code), helpers: counties.map(({ code }) => code), complete: true });
  return [
    {
      caption: both('交叉普查：每县由别县查一次', 'Crossed census: each county is checked once, by another'),
      head: [both('受查县', 'Checked'), both('结论', 'Finding')],
      rows: helped.map(({ key, record }): Cell[] => {
        const { status, sense, provisional } = judge(censusAssignment, record, { on: '2020-10-31', place: key });
        return [nameOf(key), { text: both(zh.status[sense][status], en.status[sense][status]), mark: status, weak: provisional.length > 0 }];
      }),
    },
    {
      caption: both('不能成立的安排', 'Links that cannot hold'), head: [both('问题与处理', 'What is wrong, and what to do')],
      rows: refused.map(({ problem }): Cell[] => [{ text: tell(problem), mark: 'refused' }]),
    },
  ];
}

const sides = { ours: both('台账未填', 'not in the register'), theirs: both('入户未填', 'not found on the visit'), both: both('两边都未填', 'on neither side') } as const;
const sure = (isCertain: boolean): Cell => (isCertain ? both('确定', 'certain') : { text: both('待定：对方有无编号的行', 'unknown: the other side has rows without a number'), mark: 'unknown' });

function differences({ missing, extra, conflicts, open, refused }: RegistryComparison): Cell[][] {
  return [
    ...missing.map(({ key, isCertain }): Cell[] => [both('漏登', 'missing'), key, '', sure(isCertain)]),
    ...extra.map(({ key, isCertain }): Cell[] => [both('多登', 'extra'), key, '', sure(isCertain)]),
    ...conflicts.map(({ key, label, ours, theirs }): Cell[] => [both('不一致', 'conflict'), key, label, { text: both(`台账 ${ours.zh}，入户 ${theirs.zh}`, `register ${ours.en}, visit ${theirs.en}`), mark: 'unmet' }]),
    ...open.map(({ key, label, unknownIn }): Cell[] => [both('不能比', 'open'), key, label, { text: sides[unknownIn], mark: 'unknown' }]),
    ...refused.map(({ side, problem }): Cell[] => [both('未读入', 'refused'), problem.given, side === 'ours' ? both('台账', 'register') : both('入户', 'visit'), { text: tell(problem), mark: 'refused' }]),
  ];
}

export function recheck(): View {
  const compared = compareRegistries(household, example.register, example.visits, { fields: [householdSize, povertyStatus, housingGrade] });
  return {
    id: 'recheck',
    title: both('回头看与普查', 'Look-back and census'),
    asks: both('查出的问题帮了没有、复核没有；谁查哪个县；台账与入户对得上吗？', 'Was what was found helped with and looked at again; who checks which county; do register and visits agree?'),
    data: both('虚构示例；县名为达州的七县（市、区）。', 'Invented; the counties are the seven of Dazhou.'),
    tables: [
      lookBack(), ...census(),
      {
        caption: both(`台账与入户比对：两边都有 ${compared.both} 户`, `Register against visits: ${compared.both} households on both sides`),
        head: [both('种类', 'Kind'), both('户', 'Household'), both('项目', 'Item'), both('结果', 'Result')], rows: differences(compared),
      },
    ],
    notes: [
      both('一边没有填，不算不一致；同号两行都不读入，也不算对方漏登。', 'What one side did not fill in is no conflict. Two rows of one number are both refused, and that number is not missing on the other side.'),
      both('哪县查哪县未见公布，安排为示例；宣汉、万源为国贫县，其余为省贫县，据了解。', 'Who checked whom was not published: the links are made up. Xuanhan and Wanyuan are understood to be poor counties of the State, the others of the province.'),
    ],
    sources: [...lookBackHelpProcedure.steps, ...censusAssignment.criteria].map(({ source, standing }) => ({ source, standing })),
  };
}
