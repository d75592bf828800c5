import { messagesIn, type Lang } from '../../base/strings.js';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/icons.js';
import { iconOf, mark, toneOf, type Tone } from '../../base/status.js';
import type { Drawn } from './checklist.data.js';
import { stringsIn } from './checklist.strings.js';

/** What the top of the checklist calls back. */
export type Tools = { readonly copy: () => void; readonly print: () => void; readonly said: string; readonly shown: boolean };

/** Title, verdict, counts, the case, and what to do next. Headings take their level from the host's page. */
export function headOf(drawn: Drawn, lang: Lang, level: number, tools: Tools): TemplateResult {
  const s = stringsIn(lang);
  const { list, sample } = drawn;
  return html`
    <div class="head" part="header">
      <div class="title">
        <div class="h" part="title" role="heading" aria-level=${level}>${list.title}</div>
        ${sample ? html`<span class="mod" data-kind="sample">${s.sample}</span>` : nothing}
        ${tools.shown ? html`<div class="tools" part="tools">
          <button type="button" @click=${tools.copy}>${icon('copy')}${tools.said || s.copy}</button>
          <button type="button" @click=${tools.print}>${icon('print')}${s.print}</button>
          <span class="hidden" role="status">${tools.said}</span>
        </div>` : nothing}
      </div>
      ${bandOf(drawn, lang)}
      <dl part="facts">${factRows(drawn, lang).map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
    </div>
    ${nextOf(drawn, lang, level + 1)}`;
}

/** The day, the place, and what the host says. */
export function factRows({ list, placeName, facts }: Drawn, lang: Lang): readonly { readonly label: string; readonly value: string }[] {
  const s = stringsIn(lang);
  return [{ label: s.day, value: list.day }, { label: s.place, value: placeName || list.place }, ...facts];
}

function bandOf({ list }: Drawn, lang: Lang): TemplateResult {
  const m = messagesIn(lang);
  const answer = { ...list, applies: true };
  return html`
    <div class="band" part="verdict" data-tone=${toneOf(answer)}>
      <div>
        <div class="word">
          <strong data-tone=${toneOf(answer)}>${icon(iconOf(answer))}${list.word}</strong>
          ${list.provisional ? mark('provisional', m) : nothing}${list.stale ? mark('stale', m) : nothing}
        </div>
        <p>${list.summary}</p>
      </div>
      <ul class="count" part="counts">${countsOf({ list }, lang).map(({ n, word, tone, icon: name }) =>
        html`<li data-tone=${n === 0 ? 'quiet' : tone}><b>${n}</b><span>${icon(name)}${word}</span></li>`)}</ul>
    </div>`;
}

/** The items by answer: first what calls for action, then what is unknown. */
export function countsOf({ list }: Pick<Drawn, 'list'>, lang: Lang): readonly { readonly n: number; readonly word: string; readonly tone: Tone; readonly icon: ReturnType<typeof iconOf> }[] {
  const m = messagesIn(lang);
  const { sense, counts } = list;
  const order = sense === 'standard' ? (['unmet', 'unknown', 'met'] as const) : (['met', 'unknown', 'unmet'] as const);
  const of = order.map((status) => ({ n: counts[status], word: m.status[sense][status], tone: toneOf({ sense, status, applies: true }), icon: iconOf({ sense, status, applies: true }) }));
  return [...of, { n: counts.notApplicable, word: m.notApplicable, tone: 'quiet', icon: 'na' }];
}

function nextOf({ list }: Drawn, lang: Lang, level: number): TemplateResult | typeof nothing {
  const s = stringsIn(lang);
  if (list.next.length === 0) return nothing;
  const settled = list.status !== 'unknown' && list.next.some((step) => step.kind !== 'act');
  return html`
    <div class="next" part="next">
      <div class="h"><span role="heading" aria-level=${level}>${s.next}</span>${settled ? html`<small>${s.rest}</small>` : nothing}</div>
      <ol>${list.next.map((step) => html`
        <li data-tone=${step.kind}>${icon(step.kind === 'rule' ? 'unset' : iconOf({ ...step, applies: true }))}
          <b>${step.number} ${step.label}</b><span>${step.text}</span><small>${step.who}</small></li>`)}</ol>
    </div>`;
}

/** What follows the table: what the answer rests on and nobody has confirmed. */
export function footOf({ list }: Drawn, lang: Lang): TemplateResult {
  return html`<div class="foot" part="footer">${list.footnotes.map((note) => html`<p>${note}</p>`)}<p>${stringsIn(lang).disclaimer}</p></div>`;
}
