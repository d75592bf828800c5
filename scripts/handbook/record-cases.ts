/** The cases of what judges, measures, sorts or checks a record: each says where its record differs from the first. */
import type { At, Band, Check, Classes, Figure, Matching, RecordOf, Rule, Score, Subject } from '@dabiao/core';
import { because, caseTable, join, labelOf, marked } from './case-table.ts';
import type { CaseTables } from './cases.ts';
import { answers, differences, nameOf, shapeOf } from './record-words.ts';
import { messages, placesOf, spanOf, words, type Lang } from './words.ts';

type RecordCase = At & { readonly name: string; readonly record: RecordOf; readonly causes?: readonly string[]; readonly provisional?: true };
type CaseOf<K extends keyof CaseTables> = CaseTables[K][string][number];

function recordCases<C extends RecordCase>(subject: Subject, cases: readonly C[], answer: (of: C) => string, lang: Lang): string[] {
  const w = words[lang], [first] = cases, shape = shapeOf(subject);
  if (first === undefined || shape === undefined) return [];
  const rows = cases.map((c, i) => {
    const said = i === 0 ? answers(c.record, shape, lang) : differences(c.record, first.record, shape, lang);
    const why = because((c.causes ?? []).map((cause) => {
      const [kind = '', path = ''] = cause.split(' ');
      return { kind, about: nameOf(path, shape, lang) };
    }), lang);
    return { name: c.name, cells: [c.on, placesOf([c.place], lang), said || (i === 0 ? w.empty : w.same), join([marked(answer(c), c.provisional, lang), ...why], lang)] };
  });
  return caseTable([w.day, w.place, w.record, w.answer], rows, lang, w.base);
}

export const ruleCases = (rule: Rule, cases: readonly CaseOf<'rules'>[], lang: Lang): string[] =>
  recordCases(rule.subject, cases, ({ applies, status }) => (applies === false ? words[lang].notApplicable : messages[lang].status[rule.sense][status]), lang);

export const figureCases = (figure: Figure, cases: readonly CaseOf<'figures'>[], lang: Lang): string[] =>
  recordCases(figure.subject, cases, ({ span: [low, high] }) => spanOf({ low, high }, lang), lang);

/** One class, none, or those still possible. */
function classOf(found: string | null | readonly string[], { bands }: Classes, lang: Lang): string {
  const all: readonly Band[] = bands.flatMap(({ value = [] }) => value);
  if (found === null) return words[lang].noClass;
  if (typeof found === 'string') return labelOf(all, found, lang);
  return found.length === 0 ? messages[lang].status.standard.unknown : words[lang].maybe(found.map((code) => labelOf(all, code, lang)));
}

export const classesCases = (list: Classes, cases: readonly CaseOf<'classes'>[], lang: Lang): string[] =>
  recordCases(list.subject, cases, (c) => classOf(c.class, list, lang), lang);

export const scoreCases = ({ subject, grades }: Score, cases: readonly CaseOf<'scores'>[], lang: Lang): string[] =>
  recordCases(subject, cases, ({ points, grade }) => {
    const [low, high] = typeof points === 'number' ? [points, points] : points;
    return join([messages[lang].named(words[lang].points, spanOf({ low, high }, lang)), grades ? messages[lang].named(words[lang].grade, classOf(grade ?? null, grades, lang)) : ''], lang);
  }, lang);

export function checkCases({ subject }: Check, cases: readonly CaseOf<'checks'>[], lang: Lang): string[] {
  const shape = shapeOf(subject), w = words[lang], m = messages[lang];
  return recordCases(subject, cases, ({ outcome, paths = [] }) => m.title(w.outcomesOfCheck[outcome], shape ? paths.map((path) => nameOf(path, shape, lang)).join(lang === 'zh' ? '、' : ', ') : ''), lang);
}

/** What became of every need that is not known to be absent. */
export function matchingCases({ subject, needs: lists }: Matching, cases: readonly CaseOf<'matchings'>[], lang: Lang): string[] {
  const w = words[lang], m = messages[lang], all = lists.flatMap(({ value = [] }) => value);
  return recordCases(subject, cases, ({ needs, causes }) => {
    const said = join(Object.entries(needs).map(([code, status]) => m.named(labelOf(all, code, lang), w.needStatuses[status])), lang);
    return said || (causes ? w.needStatuses.unknown : w.noNeed);
  }, lang);
}
