/** What to ask next, and what to change: worked out for invented households and one county, on the standards of exit. */
import { fileURLToPath } from 'node:url';
import { judge, nextQuestions, remedies, tell, tellQuestion, tellRemedy, type Label, type RecordOf, type Rule } from '@dabiao/core';
import { readRecord } from '@dabiao/core/intake';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { county, countyVerification, household, householdExit } from '@dabiao/core/rulebook';
import { Complaint } from '../complaint.ts';
import { readText } from '../read-file.ts';
import { worded } from './label.ts';
import type { Cell, Mark, Table, View } from './view.ts';

const file = fileURLToPath(new URL('../../data/mechanisms/remedy.json', import.meta.url));
const of = { household: { shape: household, rule: householdExit }, county: { shape: county, rule: countyVerification } } as const;

type Given = { readonly number: string; readonly on: string; readonly place: string; readonly subject: keyof typeof of; readonly record: unknown };
type Case = { readonly number: string; readonly at: { readonly on: string; readonly place: string }; readonly rule: Rule; readonly record: RecordOf };

const cases = (): Case[] => (JSON.parse(readText(file)) as readonly Given[]).map(({ number, on, place, subject, record: given }) => {
  const { record, problems: [problem] } = readRecord(of[subject].shape, given);
  if (problem) throw new Complaint(tell(problem));
  return { number, at: { on, place }, rule: of[subject].rule, record: record ?? {} };
});

const percent = (n: number): string => `${Number((n * 100).toFixed(2))}%`;
const wanted: Readonly<Record<'met' | 'unmet' | 'unknown', Mark>> = { met: 'met', unmet: 'unmet', unknown: 'unknown' };

/** Longer lists are cut, and the table says how many remedies there are. */
const mostShown = 5;

function changesOf({ number, at, rule, record }: Case): Cell[][] {
  const { status, remedies: all, reasons, fixed, complete } = remedies(rule, record, at);
  const now: Cell = { text: worded((m) => m.status[rule.sense][status]), mark: wanted[status] };
  const count: Label = complete ? { zh: `共 ${all.length} 种`, en: `${all.length} in all` } : { zh: `至少 ${all.length} 种`, en: `${all.length} at least` };
  if (all.length === 0) return [[number, now, count, worded((m) => [...reasons, ...fixed.map((x) => x.of)].map((x) => m.pick(x.label)).join(m.semicolon))]];
  const more: Cell[][] = all.length > mostShown ? [['', '', '', worded((m) => [m.pick({ zh: `另有 ${all.length - mostShown} 种，未列出`, en: `${all.length - mostShown} more, not listed` }), ...reasons.map((x) => m.pick(x.label))].join(m.semicolon))]] : [];
  return all.slice(0, mostShown).map((remedy, i): Cell[] => [i === 0 ? number : '', i === 0 ? now : '', i === 0 ? count : '', worded((m) => tellRemedy(remedy, m).join(m.semicolon))]).concat(more);
}

function questionsOf({ number, at, rule, record }: Case): Cell[][] {
  const { questions, reasons, sense } = nextQuestions(rule, record, at);
  if (questions.length === 0) return [[number, worded((m) => reasons.map((x) => m.pick(x.label)).join(m.semicolon)), '', '', '']];
  return questions.flatMap((question, q) => {
    const told = { zh: tellQuestion(question, sense, zh), en: tellQuestion(question, sense, en) };
    return question.answers.map(({ status }, i): Cell[] => [
      q + i === 0 ? number : '', i === 0 ? { zh: told.zh.asks, en: told.en.asks } : '', i === 0 ? percent(question.pivotal) : '',
      { zh: told.zh.answers[i]?.answer ?? '', en: told.en.answers[i]?.answer ?? '' },
      { text: { zh: told.zh.answers[i]?.becomes ?? '', en: told.en.answers[i]?.becomes ?? '' }, mark: wanted[status] },
    ]);
  });
}

export function remedy(): View {
  const all = cases();
  const used = all.flatMap(({ rule, record, at }) => judge(rule, record, at).used).filter(({ kind, source }, i, of) => kind === 'rule' && of.findIndex((x) => x.source.id === source.id) === i);
  const changes: Table = {
    caption: { zh: '怎样才能达标', en: 'What would meet the standard' },
    head: [{ zh: '编号', en: 'Number' }, { zh: '现在', en: 'Now' }, { zh: '办法', en: 'Ways' }, { zh: '要改变的，或须查明的', en: 'What has to change, or to be found out' }],
    rows: all.flatMap(changesOf),
  };
  const questions: Table = {
    caption: { zh: '先问什么', en: 'What to ask next' },
    head: [{ zh: '编号', en: 'Number' }, { zh: '问题', en: 'Question' }, { zh: '起决定作用', en: 'Decides' }, { zh: '回答', en: 'Answer' }, { zh: '结论随之为', en: 'Then' }],
    rows: all.flatMap(questionsOf),
  };
  return {
    id: 'remedy',
    title: { zh: '先问什么、要改什么', en: 'What to ask, what to change' },
    asks: { zh: '哪一个未知的回答最能决定结论？最少改变什么就能达标，差多少？', en: 'Which unknown answer decides most? What is the least that would meet the standard, and by how much?' },
    data: { zh: '虚构的户和县。', en: 'Invented households and an invented county.' },
    tables: [changes, questions],
    notes: [
      { zh: '每一行办法都是最少的：其中任何一项都不能省。每种办法都已改入记录重新判定。', en: 'Each way is the least: nothing in it can be left out. Each was put into the record and judged again.' },
      { zh: '谁也改变不了的（出生日期、身体原因、农村户籍人口等）不列为办法；未知的只能查明，不能当作已知。', en: 'What nobody can change (a birth date, reasons of health, the population) is no way; what is unknown can only be found out.' },
      { zh: '“起决定作用”：其他未知的各种可能（按起作用的区间逐一计数）中，这一回答会改变结论的比例。', en: '“Decides”: of all that the other unknowns may turn out to be, counted by the regions that matter, the share in which this answer changes the finding.' },
    ],
    sources: used.map(({ source, standing }) => ({ source, standing })),
  };
}
