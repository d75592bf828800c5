import { listReason, type ListReason } from '../model/list-reason.js';
import type { NextQuestions, Question } from '../model/question.js';
import type { RecordOf } from '../model/record.js';
import type { Roster } from '../model/indicator.js';
import type { Rule } from '../model/rule.js';
import type { Cause, Status } from '../model/verdict.js';
import { isOfRecord, isOfRule } from './cause.js';
import type { JudgeAt } from './judge.js';
import { conjunctsOf, groupsOf, type Group } from './open/conjuncts.js';
import { askedWith, dimensionsOf, type Dimension } from './open/dimension.js';
import type { Cell } from './open/cell.js';
import { orbitsOf } from './open/orbits.js';
import { sceneOf, type Scene } from './open/scene.js';
import { sharesOf, type Share } from './open/shares.js';
import { grouped, remembered, split } from './open/split.js';

/**
 * Says what to ask next about a record whose verdict is unknown: what decides most first.
 *
 * For each open question its answers are put together into regions that act alike, and `pivotal` says how often the answer matters:
 * each region of the other questions counts the same. A question whose answer never matters is not listed. A row of a roster that nobody
 * described is one question; while nobody knows how many rows there are, that is the question.
 *
 * Exact where a group of conditions that share a question has at most 4,096 combinations of regions, and no two open numbers with more
 * than 64 answers meet in one comparison; rows of which the same is known may change places and are not combined one by one. Otherwise shares
 * are eighths taken from 128 combinations, or fewer where much is open, `exact` is false, and nothing is left out. Equal merits stand in
 * the order of the rule.
 *
 * @returns no questions when the verdict is settled, or when only the rule itself leaves it open: see `gaps`
 * @throws ContractError as `judge` does
 * @example nextQuestions(electricity, { electricityConnected: true }, at).questions[0].asked.path //=> 'electricitySufficient'
 */
export function nextQuestions(rule: Rule, record: RecordOf, at: JudgeAt): NextQuestions {
  const scene = sceneOf(rule, record, at);
  const { verdict: { label, sense, on, place, status, causes } } = scene;
  const common = { kind: 'next-questions', rule: rule.id, label, sense, on, place, status } as const;
  if (status !== 'unknown') return { ...common, questions: [], exact: true, reasons: [listReason('settled')], gaps: [], contradictions: [] };
  const open = scene.cells.filter(({ known, domain }) => typeof known === 'object' && domain.count > 1);
  scene.allow(2);
  const pieces = split(scene, open);
  const dimensions = dimensionsOf(open, pieces);
  const groups = groupsOfQuestions(scene, open, dimensions.of);
  const { shares, exact } = sharesOf(scene, groups);
  const isWhole = exact && pieces.exact && dimensions.whole;
  const gaps = causes.filter((c) => isOfRule(c.kind));
  const contradictions = causes.filter((c) => !isOfRule(c.kind) && (!isOfRecord(c.kind) || c.kind === 'roster-overfull'));
  return {
    ...common,
    questions: inOrder(shares, scene),
    exact: isWhole && scene.reads.whole,
    reasons: [...(shares.length === 0 ? [whyNone(gaps, contradictions)] : []), ...scene.limits(isWhole)],
    gaps, contradictions,
  };
}

const whyNone = ([gap]: readonly Cause[], [first]: readonly Cause[]): ListReason =>
  listReason(first?.kind === 'roster-overfull' ? 'roster-overfull' : first ? 'contradiction' : gap ? 'rule-open' : 'out-of-reach');

/** Groups that share no question. The wish is the one that takes the rule apart further; either way nothing is lost. */
function groupsOfQuestions(scene: Scene, open: Scene['cells'], dimensions: readonly Dimension[]): { group: Group; dimensions: readonly Dimension[] }[] {
  const [met = [], unmet = []] = (['met', 'unmet'] as const).map((want) => groupsOf(conjunctsOf(scene.verdict.part, scene.read, want), open, askedWith));
  return (met.length >= unmet.length ? met : unmet).map((group) => ({ group, dimensions: dimensions.filter((d) => d.cells.some((cell) => group.cells.includes(cell))) }));
}

/** What decides most first; of equal merit, what settles the verdict in more cases, unless that was estimated; else as the rule names them. */
function inOrder(shares: readonly Share[], scene: Scene): Question[] {
  const rank = new Map(scene.cells.map((cell, i) => [cell, i]));
  const settling = (share: Share, { answers }: Question): number => (share.exact ? answers.filter(({ status }) => status !== 'unknown').length : 0);
  // What an answer settles in one row, it settles in every row that is like it.
  const judged = new Map(orbitsOf(shares, ({ dimension }) => dimension.cells[0] as Cell, scene.kinds).flatMap((rows) => {
    const known = (rows[0] ?? []).map(({ dimension }) => remembered((i: number) => scene.judge(dimension.pieces[i] ?? new Map()).status));
    return rows.flatMap((row) => row.map((share, k) => [share, known[k]] as const));
  }));
  return shares
    .map((share) => {
      const question = questionOf(share, scene, judged.get(share) as (i: number) => Status);
      return { question, settling: settling(share, question), rank: Math.min(...share.dimension.cells.map((cell) => rank.get(cell) ?? 0)) };
    })
    .sort((a, b) => b.question.pivotal - a.question.pivotal || b.settling - a.settling || a.rank - b.rank)
    .map(({ question }) => question);
}

function questionOf({ dimension, alike, pivotal, exact }: Share, scene: Scene, status: (i: number) => Status): Question {
  const { path, cells: [cell], row, ordered, pieces, region } = dimension;
  // How a row may turn out is too much to list where nobody knows what acts alike.
  const groups = row && !exact ? [[...pieces.keys()]] : alike;
  const depth = path.split('[').length - 1;
  const roster = scene.reads.rosters.get(path.replace(/\[\d+\]$/, ''));
  return {
    asked: row || cell === undefined ? { kind: 'row', path, within: cell?.within.slice(0, depth) ?? [], of: roster as Roster } : { kind: 'answer', path, within: cell.within, of: cell.of },
    answers: groups.flatMap((group) => alikeNow(group, status, ordered)).map(([first = 0, ...more]) => ({ region: region([first, ...more]), status: status(first) })),
    pivotal,
  };
}

/** Answers that act alike whatever the others are, told apart by what they settle now; in runs where there is an order. */
function alikeNow(group: readonly number[], status: (i: number) => Status, ordered: boolean): number[][] {
  const all = group.map(status);
  const run = all.map((_, i) => all.slice(0, i).filter((s, j) => s !== all[j + 1]).length);
  return grouped(group.length, (i) => (ordered ? String(run[i]) : (all[i] ?? ''))).map((places) => places.map((i) => group[i] ?? 0));
}
