/** The cases of a procedure: what was recorded, and where each instance stands. */
import { track, type Course, type Procedure, type ProcedureEvent, type ProcedureStep } from '@dabiao/core';
import { because, caseTable, join, labelOf, marked } from './case-table.ts';
import type { CaseTables } from './cases.ts';
import { messages, placesOf, words, type Lang } from './words.ts';

export function procedureCases(procedure: Procedure, cases: CaseTables['procedures'][string], lang: Lang): string[] {
  const w = words[lang];
  const steps = procedure.steps.flatMap(({ value = [] }) => value);
  const rows = cases.map(({ name, on, place, events }) => ({
    name,
    cells: [on, placesOf([place], lang), events.map((event, i) => `${i + 1}. ${eventOf(event, steps, lang)}`).join(messages[lang].semicolon) || w.noEvents, track(procedure, events, { on, place }).courses.map((course) => courseOf(course, events, steps, lang)).join(messages[lang].semicolon)],
  }));
  return caseTable([w.day, w.place, w.events, w.state], rows, lang);
}

const list = (codes: readonly string[], of: ProcedureStep[keyof ProcedureStep & ('by' | 'evidence')], lang: Lang): string => codes.map((code) => labelOf(of ?? [], code, lang)).join(lang === 'zh' ? '、' : ', ');

function eventOf(event: ProcedureEvent, steps: readonly ProcedureStep[], lang: Lang): string {
  const w = words[lang], m = messages[lang];
  const step = steps.find(({ code }) => code === event.step);
  const said = [
    event.instance, event.on ?? w.noDay, event.until && m.named(w.hungUntil, event.until),
    event.by && list([event.by], step?.by, lang), event.by === null && w.noWho,
    event.evidence && (event.evidence.length === 0 ? w.noEvidence : list(event.evidence, step?.evidence, lang)),
    event.shows && m.named(w.showed, event.shows.length === 0 ? w.absent : list(event.shows, step?.notice?.conceals, lang)),
    event.outcome && w.outcomes[event.outcome], event.outcome === null && w.noOutcome,
  ];
  return m.title(step?.label[lang] ?? event.step, said.filter(Boolean).join(m.comma));
}

function courseOf(course: Course, events: readonly ProcedureEvent[], steps: readonly ProcedureStep[], lang: Lang): string {
  const w = words[lang], m = messages[lang];
  const state = course.state === null ? w.maybe(course.possible.map((code) => w.states[code])) : w.states[course.state];
  const name = (code: string): string => labelOf(steps, code, lang);
  return join([
    marked(course.instance === null ? state : m.named(course.instance, state), course.provisional.length > 0, lang),
    course.due ? m.named(w.due, course.due.label[lang]) : '',
    ...course.limits.map(({ label, status, daysLate }) => m.named(label[lang], w.limits[status] + (daysLate ? m.comma + w.daysLate(daysLate) : ''))),
    ...course.refused.map(({ event, problem }) => w.refusedEvent(event + 1, name(events[event]?.step ?? ''), problem.expected[lang])),
    ...course.missingEvidence.map(({ label, lacks }) => m.named(label[lang], `${w.lacks}${lang === 'zh' ? '' : ' '}${lacks.map((x) => x.label[lang]).join(m.comma)}`)),
    course.returned > 0 ? w.returned(course.returned) : '', course.reopened > 0 ? w.reopenedTimes(course.reopened) : '', course.later > 0 ? w.laterEvents(course.later) : '',
    ...because(course.causes.map(({ kind, label }) => ({ kind, about: m.pick(label) })), lang),
  ], lang);
}
