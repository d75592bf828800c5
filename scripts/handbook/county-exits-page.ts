/** The timetable: which county exited in which year. */
import { countyExits } from '@dabiao/core/rulebook';
import { front } from './page.ts';
import { documentOf, messages, placesOf, standingOf, table, words, type Lang } from './words.ts';

export function countyExitsPage(lang: Lang): string[] {
  const w = words[lang], m = messages[lang];
  return [
    ...front(w.countyExits, lang),
    ...table([w.place, w.year, w.announced, w.standing, w.source, w.reading], countyExits.map((exit) => [
      placesOf([exit.place], lang), String(exit.year), exit.announcedOn === undefined ? m.standing.unset : m.day(exit.announcedOn), standingOf(exit, lang), documentOf(exit.source, lang), exit.reading ? m.pick(exit.reading) : w.nothing,
    ])),
  ];
}
