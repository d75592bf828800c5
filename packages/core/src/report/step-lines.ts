/** The steps of a procedure in words, with the days of the day of judgement. */
import type { Duration, Named, ProcedureStep, TimeLimit } from '../model/procedure.js';
import { isWeak } from '../model/source.js';
import { lookUp, type At } from '../model/timeline.js';
import { formatAmount } from './format.js';
import type { Messages } from './messages/messages.js';
import { mechanismWords } from './mechanism-words.js';
import type { Line } from './outline.js';

/** One line for each step; below it who takes it, with what, by when, and where it leads. */
export function stepLines(steps: readonly ProcedureStep[], m: Messages, at: At): readonly Line[] {
  const words = mechanismWords(m);
  const nameOf = (code: string): string => m.pick(steps.find((step) => step.code === code)?.label ?? { zh: code, en: code });
  const listed = (name: string, of: readonly Named[] | undefined): string[] => (of?.length ? [m.named(name, of.map(({ label }) => m.pick(label)).join(m.comma))] : []);
  const days = ({ days: of, calendar }: Duration): string => {
    const found = lookUp(of.values, at);
    const said = typeof found === 'string' ? m.title(m.pick(of.label), m.cause[found]) : m.title(formatAmount(found.value, of.unit, m), isWeak(found.standing) ? m.standing[found.standing] : '');
    return calendar ? words.working(said, m.pick(calendar.label)) : said;
  };
  const limit = (of: TimeLimit): string => ('by' in of ? words.before(m.day(of.by)) : words.within(days(of), nameOf(of.after)));
  return steps.map(({ label, by, evidence, within = [], notice, leads = {} }): Line => ({
    text: m.pick(label),
    lines: [
      ...listed(words.by, by), ...listed(words.evidence, evidence), ...within.map(limit),
      ...(notice ? [words.notice(days(notice.atLeast)), ...listed(words.conceals, notice.conceals)] : []),
      ...(['objection', 'rejected', 'reopened'] as const).flatMap((outcome) => (leads[outcome] === undefined ? [] : [words.leads[outcome](nameOf(leads[outcome]))])),
    ].map((text) => ({ text, lines: [] })),
  }));
}
