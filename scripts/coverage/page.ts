/** The table of clauses, in Chinese and English, and what is wrong with it. */
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import type { Clause, System } from './clause.ts';
import { standingsOf } from './standings.ts';

const words = { runs: '运行 runs', partly: '部分 partly', open: '未做 open' } as const;

/** What does not hold: an id that the rulebook does not have, or a clause that is called done and has nothing for Dazhou. */
export const faultsOf = (systems: readonly System[]): readonly string[] => systems.flatMap(({ clauses }) => clauses.flatMap((clause) => (clause.ids ?? []).flatMap((id) => {
  const found = standingsOf(id);
  if (found === undefined) return [`${clause.en}: nothing in the rulebook is called ${id}`];
  return clause.status === 'runs' && found.length === 0 ? [`${clause.en}: said to run, and ${id} says nothing for Dazhou`] : [];
})));

const said = (id: string): string => {
  const found = standingsOf(id) ?? [];
  return found.length === 0 ? '只见于别处 elsewhere only' : found.map((standing) => `${zh.standing[standing]} ${en.standing[standing]}`).join('; ');
};
const row = (clause: Clause): string => `| ${clause.zh}<br>${clause.en} | ${words[clause.status]} | ${(clause.ids ?? []).map((id) => `\`${id}\``).join('<br>')} | ${(clause.ids ?? []).map(said).join('<br>')} | ${clause.lacks ? `${clause.lacks.zh}<br>${clause.lacks.en}` : ''} |`;

const count = (clauses: readonly Clause[]): string => (['runs', 'partly', 'open'] as const).map((status) => clauses.filter((clause) => clause.status === status).length).join(' | ');

export const coveragePage = (systems: readonly System[]): string => [
  '# Coverage 对照表', '',
  '每一行是达州市《脱贫攻坚“七大体系”》中的一句（只取其意），后面是执行它的规则编号、执行到什么程度、在达州依据的可靠程度。由 `npm run coverage` 生成；编号对不上规则库，检查就不通过。', '',
  'Each row is a clause of the text on the seven systems of Dazhou, in a few words, with what of the rulebook carries it out, how far, and how well that is documented for Dazhou. Written by `npm run coverage`; the check fails when an id is not in the rulebook.', '',
  '| 体系 System | 句 Clauses | 运行 runs | 部分 partly | 未做 open |', '|---|---|---|---|---|',
  ...systems.map(({ label, clauses }) => `| ${label.zh} ${label.en} | ${clauses.length} | ${count(clauses)} |`),
  `| 合计 All | ${systems.flatMap(({ clauses }) => clauses).length} | ${count(systems.flatMap(({ clauses }) => clauses))} |`, '',
  ...systems.flatMap(({ label, clauses }) => [`## ${label.zh} ${label.en}`, '', '| 条款 Clause | 状态 Status | 编号 Id | 依据 Standing | 所缺 What is lacking |', '|---|---|---|---|---|', ...clauses.map(row), '']),
].join('\n');
