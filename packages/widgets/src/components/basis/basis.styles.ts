import { css } from '../../base/css.js';
import { timeline } from './basis.timeline.styles.js';

/** The chains on screen; on paper when the whole page is printed. */
export const basis: string = css`
.base { background: var(--_surface); border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 1.5); overflow: hidden; }
.head, .item, .foot, .error { padding: var(--_s3) var(--_s5); }
.item, .foot { border-block-start: 1px solid var(--_line); }
.foot { background: var(--_sunken); }
.title, .say, dl, .tools { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_s2); }
.tools { margin-inline-start: auto; }
.title + * { margin-block-start: var(--_s2); }
.h { font-weight: 600; font-size: var(--_lg); line-height: 1.3; }
p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0; list-style: none; }
.say { margin-block: var(--_s1) var(--_s2); }
.say > span:last-child { flex: 1 1 16em; }
.status[data-tone=met] { margin-inline-start: -.43em; }
dl { gap: var(--_s1) var(--_s5); }
dl div { display: flex; gap: .57em; }
dl, small { font-size: var(--_sm); }
.foot { font-size: var(--_xs); }
small, dt, .k, .foot { color: var(--_text-secondary); font-weight: 400; }
.v > small { display: block; }
ol > li { position: relative; display: grid; grid-template-columns: 6.2em minmax(0, 1fr) auto; gap: 0 var(--_s3); padding: var(--_s2) 0 var(--_s2) calc(var(--_u) * 6); }
ol > li::before, ol > li::after { content: ""; position: absolute; inset: calc(var(--_s2) + .43em) auto auto .36em; inline-size: .45em; block-size: .45em; border: 2px solid var(--_line-strong); border-radius: 50%; }
ol > li::after { inset: calc(var(--_s2) + 1.3em) auto calc(var(--_s2) * -1 - .3em) calc(.585em + 1.5px); inline-size: 0; block-size: auto; border-width: 0 0 0 1px; border-radius: 0; }
ol > li:last-child::after { display: none; }
ol > li[data-weak]::before { border-color: var(--_provisional); }
.standing { align-self: start; }
[data-holds] { color: var(--_text); }
[data-holds=unknown] { color: var(--_unknown); }
.say small { margin-inline-start: .6em; }
.time { grid-column: 2 / -1; margin-block-start: var(--_s2); }
blockquote { margin-block: var(--_s1); padding-inline-start: var(--_s3); border-inline-start: 2px solid var(--_line-strong); }
.parts { display: grid; gap: var(--_s1); }
.parts li { display: grid; grid-template-columns: 7em minmax(0, 1fr) minmax(0, 1.4fr); gap: 0 var(--_s3); align-items: baseline; }
[data-width=wide]:lang(en) .parts li { grid-template-columns: 9em minmax(0, 1fr) minmax(0, 1.4fr); }
.parts .status { justify-self: start; }
.weak { display: flex; gap: var(--_s2); margin-block: var(--_s2); padding: var(--_s2) var(--_s3); border: 1px dashed; border-radius: var(--_radius); color: var(--_provisional); background: var(--_provisional-bg); }
.weak .icon { margin-block-start: .2em; }
/* font and colour: a page without a doctype would give tables its own */
table { font: inherit; color: inherit; inline-size: 100%; border-collapse: collapse; text-align: start; }
${timeline('[data-width=wide]', '4.9em')}
[data-width=narrow] :is(.head, .item, .foot) { padding-inline: var(--_s4); }
[data-width=narrow].base { border-inline: 0; border-radius: 0; }
[data-width=narrow] .tools { flex: 1 0 100%; }
[data-width=narrow] button { flex: 1; min-block-size: calc(var(--_u) * 11); }
[data-width=narrow] ol > li, [data-width=narrow] .parts li { grid-template-columns: minmax(0, 1fr); }
[data-width=narrow] .parts { gap: var(--_s3); margin-block: var(--_s2); }
[data-width=narrow] .parts .status { margin-block: 0; }
[data-width=narrow] .standing { margin-block-start: var(--_s1); }
[data-width=narrow] .time { grid-column: 1; }
[data-width=narrow] .time :is(th, td) { padding: .2em .4em; border-block-end: 1px solid var(--_line); text-align: start; vertical-align: top; }
[data-width=narrow] .time thead { position: static; clip-path: none; color: var(--_text-secondary); }
[data-width=narrow] .time [data-on] td { background: var(--_eligible-bg); }
[data-width=narrow] .time [data-on][data-weak] td { background: var(--_provisional-bg); }
[data-width=narrow] .pin { display: block; font-weight: 400; }
[data-width=narrow] .mark { display: none; }
@media print {
  .base { border: 0; overflow: visible; }
  .head, .item, .foot { padding-inline: 0; }
  .tools, ol > li { break-inside: avoid; }
  .say { break-after: avoid; }
}
`;
