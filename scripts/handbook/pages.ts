/** The pages of the handbook by their path below docs/handbook. */
import { calendars, checks, classes, figures, ledgers, matchings, parameters, procedures, rules, scores } from '@dabiao/core/rulebook';
import { calendarCases } from './calendar-cases.ts';
import { calendarPage } from './calendar-page.ts';
import type { CaseTables } from './cases.ts';
import { checkPage } from './check-page.ts';
import { classesPage } from './classes-page.ts';
import { countyExitsPage } from './county-exits-page.ts';
import { documentsPage } from './documents-page.ts';
import { figurePage } from './figure-page.ts';
import { indexPage } from './index-page.ts';
import { ledgerCases } from './ledger-cases.ts';
import { ledgerPage } from './ledger-page.ts';
import { matchingPage } from './matching-page.ts';
import { pathOf, type Linked } from './page.ts';
import { parameterPage } from './parameter-page.ts';
import { procedureCases } from './procedure-cases.ts';
import { procedurePage } from './procedure-page.ts';
import { checkCases, classesCases, figureCases, matchingCases, ruleCases, scoreCases } from './record-cases.ts';
import { rulePage } from './rule-page.ts';
import { scorePage } from './score-page.ts';
import type { Lang } from './words.ts';

type Write<T> = (of: T, lang: Lang) => string[];
type WriteCases<T, C> = (of: T, cases: readonly C[], lang: Lang) => string[];

export function pagesOf(tables: CaseTables): Map<string, string> {
  const pages = new Map<string, string>();
  const add = (file: string, lines: readonly string[]): void => void pages.set(file, `${lines.join('\n').replace(/\n{3,}/g, '\n\n').trimEnd()}\n`);
  for (const lang of ['zh', 'en'] as const) {
    const each = <T extends Linked, C>(all: readonly T[], page: Write<T>, of: Readonly<Record<string, readonly C[]>> = {}, table: WriteCases<T, C> = () => []): void => {
      for (const one of all) add(`${lang}/${pathOf(one)}.md`, [...page(one, lang), ...table(one, of[one.id] ?? [], lang)]);
    };
    add(`${lang}/index.md`, indexPage(lang));
    each(rules, rulePage, tables.rules, ruleCases);
    each(figures, figurePage, tables.figures, figureCases);
    each(scores, scorePage, tables.scores, scoreCases);
    each(classes, classesPage, tables.classes, classesCases);
    each(procedures, procedurePage, tables.procedures, procedureCases);
    each(matchings, matchingPage, tables.matchings, matchingCases);
    each(ledgers, ledgerPage, tables.ledgers, ledgerCases);
    each(checks, checkPage, tables.checks, checkCases);
    each(calendars, calendarPage, tables.calendars, calendarCases);
    each(parameters, parameterPage);
    add(`${lang}/county-exits.md`, countyExitsPage(lang));
    add(`${lang}/documents.md`, documentsPage(lang));
  }
  return pages;
}
