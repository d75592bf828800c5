/** Steps that documents prescribe, version by version. */
import { formatAmount, lookUp, type At, type Duration, type Procedure, type ProcedureStep, type TimeLimit } from '@dabiao/core';
import { byStart, footingOf } from './entry.ts';
import { citedOf } from './formula.ts';
import { front, idLine, item, linkTo } from './page.ts';
import { parametersSection } from './parameter-page.ts';
import { omitsSection } from './rule-page.ts';
import { asOf } from './spoken.ts';
import { topicOf } from './topics.ts';
import { messages, words, type Lang } from './words.ts';

type Version = { readonly id: string; readonly steps: readonly ProcedureStep[]; readonly at: At; readonly lang: Lang };

export function procedurePage(procedure: Procedure, lang: Lang): string[] {
  const { id, label, instance, steps, omits } = procedure;
  return [
    ...front(label[lang], lang), ...idLine(id, [[words[lang].instance, instance[lang]]], lang), words[lang].versions, '',
    ...byStart(steps).flatMap((entry) => {
      const version: Version = { id, steps: entry.value ?? [], at: { on: entry.from, place: entry.places?.[0] ?? 'CN' }, lang };
      return [...footingOf(entry, lang), ...(version.steps.length > 0 ? [item(words[lang].content, asOf(version.at, lang), lang)] : []), '', ...version.steps.flatMap((step, i) => stepOf(step, i, version)), ''];
    }),
    ...omitsSection(omits, lang), ...parametersSection(topicOf(id).parameters, id, lang),
  ];
}

/** One step, and below it whatever is said of it. */
function stepOf({ label, by, evidence = [], within = [], notice, leads = {} }: ProcedureStep, i: number, version: Version): string[] {
  const { lang } = version, w = words[lang], m = messages[lang];
  const list = (of: readonly { readonly label: ProcedureStep['label'] }[]): string => of.map((x) => x.label[lang]).join(lang === 'zh' ? '、' : ', ');
  const said: [string, string][] = [
    [w.who, by ? list(by) : w.unsaid],
    ...(evidence.length > 0 ? [[w.evidence, list(evidence)] as [string, string]] : []),
    ...within.map((limit): [string, string] => [w.limit, limitOf(limit, version)]),
    ...(notice ? [[w.notice, daysOf(notice.atLeast, w.hangs, version)] as [string, string]] : []),
    ...(notice?.conceals ? [[w.conceals, list(notice.conceals)] as [string, string]] : []),
    ...(leads.objection ? [[w.objection, w.backTo(nameOf(leads.objection, version))] as [string, string]] : []),
    ...(leads.rejected ? [[w.rejected, w.ends] as [string, string]] : []),
    ...(leads.reopened ? [[w.reopened, w.backTo(nameOf(leads.reopened, version))] as [string, string]] : []),
  ];
  return [`${i + 1}. **${label[lang]}**`, ...said.map(([name, text]) => `   - ${m.named(name, text)}`)];
}

const nameOf = (code: string, { steps, lang }: Version): string => steps.find((step) => step.code === code)?.label[lang] ?? code;

/** So many days, as the step says it, and who set the number. */
function daysOf({ days, calendar }: Duration, say: (days: string) => string, { id, at, lang }: Version): string {
  const w = words[lang], m = messages[lang], found = lookUp(days.values, at);
  const said = typeof found === 'string' ? w.unsetDays : say(formatAmount(found.value, days.unit, m));
  return m.title(said, [m.named(linkTo(days, id, lang), citedOf(days, at, lang)), ...(calendar ? [w.by(linkTo(calendar, id, lang))] : [])].join(m.semicolon));
}

function limitOf(limit: TimeLimit, version: Version): string {
  const w = words[version.lang];
  return 'by' in limit ? w.noLaterThan(messages[version.lang].day(limit.by)) : daysOf(limit, (days) => w.after(nameOf(limit.after, version), days), version);
}
