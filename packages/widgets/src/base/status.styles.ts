import { css, unsafeCSS, type CSSResult } from 'lit';

const tones = ['unmet', 'risk', 'veto', 'eligible'];

/** Answers, marks, standings and buttons: solid means that someone must act, outline is at rest, dashes mean find out first. */
export const status: CSSResult = css`
.icon { inline-size: 1.143em; block-size: 1.143em; flex: none; vertical-align: -.2em; color: inherit; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
b, strong { font-weight: 600; }
.status { display: inline-flex; align-items: center; gap: .4em; padding: .14em .57em .14em .43em; border: 1px solid transparent; border-radius: var(--_radius); font-weight: 600; line-height: 1.43; white-space: nowrap; margin-block: calc(-.08em - 1px); }
.status[data-tone=met] { color: var(--_met); }
${unsafeCSS(tones.map((t) => `.status[data-tone=${t}],.band[data-tone=${t}]{background:var(--_${t}-bg)}[data-tone=${t}]{color:var(--_${t})}`).join(''))}
.status[data-tone=unknown] { color: var(--_unknown); border: 1px dashed var(--_line-strong); }
.status[data-tone=quiet] { color: var(--_text-secondary); font-weight: 400; }
.mod { display: inline-flex; align-items: center; gap: .3em; padding: .08em .5em .08em .38em; border: 1px dashed; border-radius: var(--_radius); font-size: var(--_xs); font-weight: 400; line-height: 1.5; white-space: nowrap; color: var(--_provisional); background: var(--_surface); }
.mod[data-kind=stale] { border-style: dotted; }
.mod[data-kind=sample] { color: var(--_text-secondary); border: 1px solid var(--_line-strong); padding-inline: .5em; }
.standing { display: inline-flex; align-items: center; gap: .36em; font-size: var(--_xs); white-space: nowrap; color: var(--_text-secondary); }
.standing[data-weak] { color: var(--_provisional); }
button { display: inline-flex; align-items: center; justify-content: center; gap: .4em; min-block-size: calc(var(--_u) * 8); padding: 0 .86em; border: 1px solid var(--_line-strong); border-radius: var(--_radius); background: var(--_surface); color: var(--_text); font: inherit; font-size: var(--_sm); white-space: nowrap; cursor: pointer; }
button:hover { border-color: var(--_link); color: var(--_link); }
@media (prefers-reduced-motion: no-preference) { button { transition: border-color .12s, color .12s; } }
@media (forced-colors: active) { .status[data-tone] { border-color: CanvasText; } .status[data-tone=met], .status[data-tone=quiet] { border-color: Canvas; } }
@media print { button { display: none; } .status[data-tone=unmet] { border: 1pt solid; } }
`;
