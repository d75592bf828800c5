/** Who helps whom: invented households with their helpers, and the published counts of Dazhou as one table of links. */
import { assign, coverage, judging, measuring, spread, tell, type Assigned, type Label, type Link, type RecordOf, type Spread, type Verdict } from '@dabiao/core';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { helperLoad, pairedHelper, pairedHelperAssignment, villageTeam, villageTeamAssignment } from '@dabiao/core/rulebook';
import { readFileSync } from 'node:fs';
import { both, joined } from './label.ts';
import type { Cell, Mark, Table, View } from './view.ts';

type Example = { readonly on: string; readonly place: string; readonly households: readonly string[]; readonly helpers: readonly string[]; readonly links: readonly Link[] };
const example = JSON.parse(readFileSync(new URL('../../data/mechanisms/assignment.json', import.meta.url), 'utf8')) as Example;
const statusOf = ({ status, sense }: Verdict): Cell => ({ text: both(zh.status[sense][status], en.status[sense][status]), mark: status satisfies Mark });
const states = { covered: both('有人帮扶', 'helped'), gap: both('空档', 'gap'), unknown: both('不明', 'nobody knows') } as const;

function households({ helped }: Assigned, { on, place }: Example): Table {
  const judgeOne = judging(pairedHelperAssignment, { on, place });
  const time = { from: '2018-03-01', until: on };
  return {
    caption: both(`各户${on}是否有结对帮扶责任人`, `Whether each household has a paired helper on ${on}`),
    head: [both('户', 'Household'), both('结论', 'Finding'), both('还缺', 'Missing'), both('2018年3月以来', 'Since March 2018')],
    rows: helped.map(({ key, record }) => {
      const verdict = judgeOne(record);
      const parts = coverage(pairedHelper, record, ['paired-helper'], time);
      return [key, statusOf(verdict), joined(verdict.causes.map((c) => both(zh.pick(c.label), en.pick(c.label)))), joined(parts.map((p) => both(`${p.from}至${p.until}${states[p.state].zh}`, `${p.from} to ${p.until}: ${states[p.state].en}`)))];
    }),
  };
}

const loads = ({ helpers }: Assigned, at: { readonly on: string; readonly place: string }) => helpers.map(({ key, record }) => ({ key, ...measuring(helperLoad, at)(record) }));

type Role = 'legal-adviser' | 'credit-officer';
type City = { readonly assigned: Assigned; readonly villages: number; readonly load: (of: Role) => Spread; readonly team: (of: Role) => Spread };

/** From one person and one village to the next, and round again, until everybody has a village and every village has somebody. */
function dazhou(villages: number): City {
  const since = { assignedSince: '2018-03-01', assignedUntil: '9999-12-31' };
  const linksOf = (role: Role, people: number): Link[] => Array.from({ length: Math.max(people, villages) }, (_, i) => ({ villageCode: `${i % villages}`, helperNumber: `${role} ${i % people}`, role, ...since }));
  const assigned = assign(villageTeam, [...linksOf('legal-adviser', 898), ...linksOf('credit-officer', 1_006)], { complete: true });
  const teamOf = (record: RecordOf, of: Role) => (record['team'] as readonly RecordOf[]).filter(({ role }) => role === of).length;
  return {
    assigned, villages, load: (of) => spread(loads(assigned, example).filter(({ key }) => key.startsWith(of)).map(({ span }) => span)),
    team: (of) => spread(assigned.helped.map(({ record }) => teamOf(record, of)).map((n) => ({ low: n, high: n }))),
  };
}

const said = ({ counts }: Spread, zhText: (subjects: number, n: number) => string, enText: (subjects: number, n: number) => string): Label => joined(counts.map((c) => both(zhText(c.subjects, c.n), enText(c.subjects, c.n))));

function cityRows({ villages, load, team }: City, place: Label): Cell[][] {
  const names = { 'legal-adviser': both('法律顾问', 'legal advisers'), 'credit-officer': both('农信员', 'rural-credit officers') };
  return (['legal-adviser', 'credit-officer'] as const).map((of) => [
    names[of], `${load(of).subjects}`, both(`${place.zh} ${villages}`, `${villages} ${place.en}`),
    said(load(of), (p, n) => `${p}人各帮${n}村`, (p, n) => `${p} serve ${n}`), said(team(of), (v, n) => `${v}村各${n}人`, (v, n) => `${v} villages have ${n}`),
  ]);
}

export function assignment(): View {
  const assigned = assign(pairedHelper, example.links, { helped: example.households, helpers: example.helpers, complete: true });
  const city = dazhou(828);
  const short = judging(villageTeamAssignment, example)({ registeredPoorVillage: true, ...city.assigned.helped[0]?.record });
  return {
    id: 'assignment',
    title: both('帮扶关系', 'Assignments'),
    asks: both('谁在帮谁，谁没人帮，一人帮几户几村？', 'Who helps whom, who has nobody, and how many does one person help?'),
    data: both('前三表为虚构；第四表人数、村数取自达州公布数，具体分配为示例。', 'The first three tables are invented; the counts of the fourth are published by Dazhou, who serves which village is made up.'),
    tables: [
      households(assigned, example),
      {
        caption: both('各帮扶人员在帮户数', 'How many households each helper has'), head: [both('帮扶人员', 'Helper'), both('在帮', 'In force')],
        rows: loads(assigned, example).map(({ key, span: { low, high }, provisional }): Cell[] => [key, low === high ? { text: `${low}`, weak: provisional.length > 0 } : { text: high !== null && high <= example.links.length ? `${low}–${high}` : both(`至少 ${low}`, `at least ${low}`), mark: 'unknown' }]),
      },
      {
        caption: both('不能成立的关系，原样留存', 'Links that cannot hold, kept as they are'), head: [both('问题与处理', 'What is wrong, and what to do')],
        rows: assigned.refused.map(({ problem }): Cell[] => [{ text: tell(problem), mark: 'refused' }]),
      },
      {
        caption: both('达州：人数不是村数', 'Dazhou: the number of people is not that of villages'),
        head: [both('角色', 'Role'), both('人数', 'People'), both('村数', 'Villages'), both('每人帮村', 'Villages each'), both('每村人数', 'People in each village')],
        rows: [
          ...cityRows(city, both('贫困村', 'poor villages')), ...cityRows(dazhou(828 + 1_415), both('贫困村和非贫困村', 'poor and other villages')),
          [both('其中一个贫困村，只有这两人', 'one of the poor villages, with these two only'), '', '', '', statusOf(short)],
        ],
      },
    ],
    notes: [
      both('止日空白不等于仍在帮：结论为待定，除非填表者声明空白的含义。', 'An empty end does not mean that the help goes on: the finding is unknown, unless whoever keeps the table declares what empty means.'),
      both('有一条关系被拒绝的户，名册不再算写全：没有责任人也不能断定。', 'The list of a household of which a link was refused no longer counts as complete: that nobody helps cannot be concluded.'),
    ],
    sources: [pairedHelperAssignment, villageTeamAssignment].flatMap(({ criteria }) => criteria.map(({ source, standing }) => ({ source, standing }))),
  };
}
