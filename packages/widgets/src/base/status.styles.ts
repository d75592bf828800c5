import { css } from './css.js';

const tinted = ['met', 'unmet', 'unknown', 'risk', 'veto', 'eligible'];
const tone = (t: string): string => `[data-tone=${t}]{color:var(--_${t})}.status[data-tone=${t}],.band[data-tone=${t}]{background:var(--_${t}-bg)}`;

/** Answers, marks, standings and buttons: solid means that someone must act, outline is at rest, dashes mean find out first. */
export const status: string = css`
.icon { inline-size: 1.143em; block-size: 1.143em; flex: none; vertical-align: -.2em; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
b, strong { font-weight: 600; }
.status, .mod, .standing, button { display: inline-flex; align-items: center; gap: .4em; border-radius: var(--_radius); white-space: nowrap; }
.status, .mod { padding: .14em .57em .14em .43em; border: 1px solid transparent; line-height: 1.43; }
.status { font-weight: 600; margin-block: calc(-.08em - 1px); }
${tinted.map(tone).join('')}
[data-tone=quiet], .standing, .mod[data-kind=sample] { color: var(--_text-secondary); }
.status:is([data-tone=met], [data-tone=unknown], [data-tone=quiet]) { background: none; }
.status[data-tone=quiet] { font-weight: 400; }
.status[data-tone=unknown] { border: 1px dashed var(--_line-strong); }
.mod, .standing { font-size: var(--_xs); }
.mod { border: 1px dashed; padding-block: .08em; color: var(--_provisional); background: var(--_surface); }
.mod[data-kind=stale] { border-style: dotted; }
.mod[data-kind=sample] { border: 1px solid var(--_line-strong); }
.standing[data-weak] { color: var(--_provisional); }
button { justify-content: center; min-block-size: calc(var(--_u) * 8); padding: 0 .86em; border: 1px solid var(--_line-strong); background: var(--_surface); color: var(--_text); font: inherit; font-size: var(--_sm); cursor: pointer; }
button:hover { border-color: var(--_link); color: var(--_link); }
@media (forced-colors: active) { .status, .band { border: 1px solid; } .status:is([data-tone=met], [data-tone=quiet]) { border-color: Canvas; } }
@media print { button { display: none; } .status[data-tone=unmet] { border: 1pt solid; } }
`;
