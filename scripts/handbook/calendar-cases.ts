/** The cases of a calendar: from one day to another, so many working days. */
import type { Calendar, CalendarCase } from '@dabiao/core';
import { caseTable } from './case-table.ts';
import { messages, words, type Lang } from './words.ts';

export function calendarCases(_: Calendar, cases: readonly CalendarCase[], lang: Lang): string[] {
  const w = words[lang];
  return caseTable([w.fromDay, w.toDay, w.workingDays], cases.map(({ name, from, to, workingDays }) => ({ name, cells: [from, to, workingDays === null ? messages[lang].status.standard.unknown : String(workingDays)] })), lang);
}
