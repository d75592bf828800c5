/** Where each year departs from its weeks, notice by notice, and how many working days that leaves. */
import { workingDaysBetween, type Calendar, type Day } from '@dabiao/core';
import { byStart } from './entry.ts';
import { front, idLine, section } from './page.ts';
import { documentOf, messages, periodOf, standingOf, table, words, type Lang } from './words.ts';

export function calendarPage(calendar: Calendar, lang: Lang): string[] {
  const w = words[lang], m = messages[lang], { id, label, years } = calendar;
  const shifted = byStart(years).map((entry) => [
    periodOf(entry, lang), daysOf(entry.value?.off ?? [], lang), daysOf(entry.value?.on ?? [], lang), standingOf(entry, lang), documentOf(entry.source, lang), entry.reading ? m.pick(entry.reading) : w.nothing,
  ]);
  return [
    ...front(label[lang], lang), ...idLine(id, [], lang), w.calendar, '',
    ...section(w.shifts, table([w.period, w.off, w.worked, w.standing, w.source, w.reading], shifted)),
    ...section(w.workingDays, table([w.calendarYear, w.workingDays], yearsOf(years.map(({ from }) => from)).map((year) => [year, String(workingDaysBetween(calendar, `${Number(year) - 1}-12-31`, `${year}-12-31`) ?? w.none)]))),
  ];
}

const yearsOf = (days: readonly Day[]): string[] => [...new Set(days.map((day) => day.slice(0, 4)))].sort();

/** Days of a year under its number, without saying it again for each. */
function daysOf(days: readonly Day[], lang: Lang): string {
  const m = messages[lang];
  const short = (day: Day): string => (lang === 'zh' ? m.day(day).replace(/^\d+年/, '') : m.day(day).replace(/ \d{4}$/, ''));
  return yearsOf(days).map((year) => m.named(year, runsOf(days.filter((day) => day.startsWith(year))).map((run) => [...new Set([run[0], run.at(-1)])].map((day) => short(day ?? '')).join('–')).join(lang === 'zh' ? '、' : ', '))).join(m.semicolon) || words[lang].nothing;
}

/** Days that follow each other, together. */
const runsOf = (days: readonly Day[]): Day[][] => days.reduce<Day[][]>((runs, day) => {
  const run = runs.at(-1), last = run?.at(-1);
  if (run && last && Date.parse(day) - Date.parse(last) === aDay) run.push(day);
  else runs.push([day]);
  return runs;
}, []);
const aDay = 24 * 60 * 60 * 1000;
