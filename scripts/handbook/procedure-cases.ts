/** The cases of a procedure: what was recorded, and where each instance stands. */
import { track, type Course, type Named, type Procedure, type ProcedureEvent, type ProcedureStep } from '@dabiao/core';
import { because, caseTable, join, labelOf, listed, marked } from './case-table.ts';
import type { CaseTables } from './cases.ts';
import { messages, placesOf, words, type Lang } from './words.ts';

export function procedureCases(procedure: Procedure, cases: CaseTables['procedures'][string], lang: Lang): string[] {
  const w = words[lang];
  const steps = procedure.steps.flatMap(({ value = [] }) => value);
  const rows = cases.map(({ name, on, place, events }, i) => ({
    name,
    cells: [on, placesOf([place], lang), listed(events, i === 0 ? [] : cases[0]?.events ?? [], (event) => eventOf(event, steps, lang), lang) || w.noEvents, track(procedure, events, { on, place }).courses.map((course) => courseOf(course, events, steps, lang)).join(messages[lang].semicolon)],
  }));
  return caseTable([w.day, w.place, w.events, w.state], rows, lang);
}

const listOf = (names: readonly string[], lang: Lang): string => [...new Set(names)].join(lang === 'zh' ? '、' : ', ');
const list = (codes: readonly string[], of: readonly Named[], lang: Lang): string => listOf(codes.map((code) => labelOf(of, code, lang)), lang);

/** What a notice showed: by name what it must conceal; of the rest, nobody set names. */
const shownBy = (codes: readonly string[], concealed: readonly Named[], lang: Lang): string => listOf(codes.map((code) => concealed.find((x) => x.code === code)?.label[lang] ?? words[lang].other), lang);

/** Messages name a code beside its label, for those who keep data; a reader needs the label. */
const withoutCodes = (text: string, named: readonly Named[], lang: Lang): string =>
  named.reduce((said, { code, label }) => said.replaceAll(messages[lang].title(label[lang], code), label[lang]).replaceAll(messages[lang].title(code, label[lang]), label[lang]), text);

function eventOf(event: ProcedureEvent, steps: readonly ProcedureStep[], lang: Lang): string {
  const w = words[lang], m = messages[lang];
  const step = steps.find(({ code }) => code === event.step);
  const said = [
    event.instance, event.on ?? w.noDay, event.until && m.named(w.hungUntil, event.until),
    event.by && list([event.by], steps.flatMap(({ by = [] }) => by), lang), event.by === null && w.noWho,
    event.evidence && (event.evidence.length === 0 ? w.noEvidence : list(event.evidence, steps.flatMap(({ evidence = [] }) => evidence), lang)),
    event.shows && m.named(w.showed, event.shows.length === 0 ? w.absent : shownBy(event.shows, step?.notice?.conceals ?? [], lang)),
    event.outcome && w.outcomes[event.outcome], event.outcome === null && w.noOutcome,
  ];
  return m.title(step?.label[lang] ?? words[lang].someStep, said.filter(Boolean).join(m.comma));
}

function courseOf(course: Course, events: readonly ProcedureEvent[], steps: readonly ProcedureStep[], lang: Lang): string {
  const w = words[lang], m = messages[lang];
  const state = course.state === null ? w.maybe(course.possible.map((code) => w.states[code])) : w.states[course.state];
  const name = (code: string): string => labelOf(steps, code, lang);
  const everyName = steps.flatMap((step) => [step, ...(step.by ?? []), ...(step.evidence ?? []), ...(step.notice?.conceals ?? [])]);
  return join([
    marked(course.instance === null ? state : m.named(course.instance, state), course.provisional.length > 0, lang),
    course.due ? m.named(w.due, course.due.label[lang]) : '',
    ...course.limits.map(({ label, status, daysLate }) => m.named(w.limitOf(label[lang]), w.limits[status] + (daysLate ? w.daysLate(daysLate) : ''))),
    ...course.refused.map(({ event, problem }) => w.refusedEvent(event + 1, name(events[event]?.step ?? ''), withoutCodes(problem.expected[lang], everyName, lang))),
    ...course.missingEvidence.map(({ label, lacks }) => m.named(label[lang], `${w.lacks}${lang === 'zh' ? '' : ' '}${lacks.map((x) => x.label[lang]).join(m.comma)}`)),
    course.returned > 0 ? w.returned(course.returned) : '', course.reopened > 0 ? w.reopenedTimes(course.reopened) : '', course.later > 0 ? w.laterEvents(course.later) : '',
    ...because(course.causes.map(({ kind, label }) => ({ kind, about: m.pick(label) })), lang),
  ], lang);
}
