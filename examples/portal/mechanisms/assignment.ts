/** Who helps whom: invented households with their helpers, and the published counts of Dazhou as one table of links. */
import { assign, coverage, judging, measuring, spread, tell, type Assigned, type Label, type Link, type RecordOf, type Spread, type Verdict } from '@dabiao/core';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { helperLoad, pairedHelper, pairedHelperAssignment, villageTeam, villageTeamAssignment } from '@dabiao/core/rulebook';
import { readFileSync } from 'node:fs';
import type { Cell, Mark, Table, View } from './view.ts';

type Example = { readonly on: string; readonly place: string; readonly households: readonly string[]; readonly helpers: readonly string[]; readonly links: readonly Link[] };
const example = JSON.parse(readFileSync(new URL('../../data/mechanisms/assignment.json', import.meta.url), 'utf8')) as Example;
const both = (zhText: string, enText: string): Label => ({ zh: zhText, en: enText });
const statusOf = ({ status, sense }: Verdict): Cell => ({ text: both(zh.status[sense][status], en.status[sense][status]), mark: status satisfies Mark });
const states = { covered: both('有人帮扶', 'helped'), gap: both('空档', 'gap'), unknown: both('不明', 'nobody knows') } as const;
const joined = (of: readonly Label[]): Label => both(of.map((x) => x.zh).join('；'), of.map((x) => x.en).join('; '));

function households({ helped }: Assigned, { on, place }: Example): Table {
  const judgeOne = judging(pairedHelperAssignment, { on, place });
  const time = { from: '2018-03-01', until: on };
  return {
    caption: both(`各户${on}是否有结对帮扶责任人`, `Whether each household has a paired helper on ${on}`),
    head: [both('户', 'Household'), both('结论', 'Finding'), both('还缺', 'Missing'), both('2018年3月以来', 'Since March 2018')],
    rows: helped.map(({ key, record }) => {
      const verdict = judgeOne(record);
      const parts = coverage(pairedHelper, record['helpers'] as readonly RecordOf[], ['paired-helper'], time);
      return [key, statusOf(verdict), joined(verdict.causes.map((c) => both(zh.pick(c.label), en.pick(c.label)))), joined(parts.map((p) => both(`${p.from}至${p.until}${states[p.state].zh}`, `${p.from} to ${p.until}: ${states[p.state].en}`)))];
    }),
  };
}

const loads = ({ helpers }: Assigned, at: { readonly on: string; readonly place: string }) => helpers.map(({ key, record }) => ({ key, span: measuring(helperLoad, at)(record).span }));

/** Each village by one adviser and one officer, from one person to the next and round again. */
function dazhou(): { readonly assigned: Assigned; readonly villages: number; readonly people: (of: string) => Spread } {
  const [villages, advisers, officers] = [828 + 1_415, 898, 1_006];
  const since = { assignedSince: '2018-03-01', assignedUntil: '9999-12-31' };
  const links = Array.from({ length: villages }, (_, i): readonly Link[] => [
    { villageCode: `${i}`, helperNumber: `legal-adviser ${i % advisers}`, role: 'legal-adviser', ...since }, { villageCode: `${i}`, helperNumber: `credit-officer ${i % officers}`, role: 'credit-officer', ...since },
  ]).flat();
  const assigned = assign(villageTeam, links, { complete: true });
  return { assigned, villages, people: (of) => spread(loads(assigned, example).filter(({ key }) => key.startsWith(of)).map(({ span }) => span)) };
}

function loadRow(name: Label, { subjects, least, most, counts }: Spread, villages: number): Cell[] {
  return [name, `${subjects}`, `${villages}`, `${least}–${most}`, joined(counts.map((c) => both(`${c.subjects}人各帮${c.n}村`, `${c.subjects} serve ${c.n}`)))];
}

export function assignment(): View {
  const assigned = assign(pairedHelper, example.links, { helped: example.households, helpers: example.helpers, complete: true });
  const city = dazhou();
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
        rows: loads(assigned, example).map(({ key, span: { low, high } }): Cell[] => [key, low === high ? `${low}` : { text: high !== null && high <= example.links.length ? `${low}–${high}` : both(`至少 ${low}`, `at least ${low}`), mark: 'unknown' }]),
      },
      {
        caption: both('不能成立的关系，原样留存', 'Links that cannot hold, kept as they are'), head: [both('问题与处理', 'What is wrong, and what to do')],
        rows: assigned.refused.map(({ problem }): Cell[] => [{ text: tell(problem), mark: 'refused' }]),
      },
      {
        caption: both('达州：人数不是村数', 'Dazhou: the number of people is not that of villages'),
        head: [both('角色', 'Role'), both('人数', 'People'), both('村数', 'Villages'), both('每人帮村', 'Villages each'), both('分布', 'Spread')],
        rows: [
          loadRow(both('法律顾问', 'legal advisers'), city.people('legal-adviser'), city.villages), loadRow(both('农信员', 'rural-credit officers'), city.people('credit-officer'), city.villages),
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
