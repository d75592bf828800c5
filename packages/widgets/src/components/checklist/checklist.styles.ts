import { css } from '../../base/css.js';

/** The checklist on screen; on paper when the whole page is printed. */
export const checklist: string = css`
.base { background: var(--_surface); border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 1.5); overflow: hidden; }
.head, .next, .foot, .error { padding: var(--_s3) var(--_s5); }
.next, .foot, th, td { border-block-start: 1px solid var(--_line); }
.next, .foot, thead th, .box { background: var(--_sunken); }
.title, .word, dl, .next .h, .found, .tools { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_s2); }
.h { font-weight: 600; font-size: var(--_lg); line-height: 1.3; }
.tools { margin-inline-start: auto; }
.band { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--_s2) var(--_s5); align-items: center; padding: var(--_s3) var(--_s4); margin-block: var(--_s3); border-radius: var(--_radius); }
.word strong, .count span { display: inline-flex; align-items: center; gap: .4em; white-space: nowrap; }
.word strong, .count b { font-size: var(--_xl); line-height: 1.3; }
p, ul, ol, dl, dd { margin: 0; padding: 0; list-style: none; }
.band p, .next :is(b, span) { color: var(--_text); }
.none, [data-tone=household] { color: var(--_unknown); }
[data-tone=act] { color: var(--_unmet); }
[data-tone=rule], .weak { color: var(--_provisional); }
.count { display: flex; line-height: 1.35; }
.count li { display: grid; padding-inline: var(--_s4); border-inline-start: 1px solid var(--_line-strong); }
.count li:first-child { border: 0; }
.count li:last-child { padding-inline-end: 0; }
dl, .next, thead th, .box { font-size: var(--_sm); }
small, .count span, .sub .no, .cause, .foot { font-size: var(--_xs); }
small, dt, s, td.no, .na :is(th, td), .cause, .box li > span:first-child, .foot { font-weight: 400; color: var(--_text-secondary); }
dl { gap: var(--_s1) var(--_s5); }
dl div { display: flex; gap: .6em; }
.next li { display: grid; grid-template-columns: 1.4em minmax(12em, 19%) minmax(0, 1fr) auto; gap: var(--_s2); padding-block: calc(var(--_u) * .75); }
.next ol { margin-block-start: var(--_s1); }
.next .icon, .weak .icon { margin-block-start: .2em; }
/* font and colour: a page without a doctype would give tables its own */
table { font: inherit; color: inherit; inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
.no { inline-size: 4.6em; } .item { inline-size: 20%; } .standard { inline-size: 24%; } .actual { inline-size: 17%; } .basis { inline-size: 6.6em; }
/* English answers are twice as long: what is left for them has to be wider. */
[data-width=wide]:lang(en) .item { inline-size: 18%; } [data-width=wide]:lang(en) .standard { inline-size: 22%; } [data-width=wide]:lang(en) .actual { inline-size: 18%; } [data-width=wide] .found .status { white-space: normal; }
th, td { padding: var(--_s2); text-align: start; vertical-align: top; }
th:first-child, td:first-child, .sub th { padding-inline-start: var(--_s5); }
th:last-child, td:last-child { padding-inline-end: var(--_s5); text-align: end; }
th { font-weight: 600; }
thead th { color: var(--_text-secondary); }
td.no, thead th { white-space: nowrap; }
.sub :is(th, td) { border-block-start-style: dashed; padding-block: calc(var(--_u) * 1.5); }
.sub th { font-weight: 400; }
.found { gap: var(--_s1); }
.cause { flex: 1 0 100%; padding-inline-start: .43em; line-height: 1.4; }
.cause[data-tone=household] b { color: var(--_unknown); } .cause[data-tone=rule] { color: var(--_provisional); }
.toggle { min-block-size: 1.7em; padding: 0 .43em; margin-inline-end: -.43em; border-color: transparent; background: none; color: var(--_link); }
.toggle:hover { text-decoration: underline; border-color: transparent; }
.why td { padding: 0 var(--_s5) var(--_s4) calc(3.2em + var(--_s2)); border: 0; text-align: start; }
.box { border: 1px solid var(--_line); border-radius: var(--_radius); padding: var(--_s2) var(--_s4); }
.box li { position: relative; display: grid; grid-template-columns: 6.2em minmax(0, 1fr) auto; gap: 0 var(--_s3); padding: var(--_s2) 0 var(--_s2) var(--_s5); }
.box li::before, .box li::after { content: ""; position: absolute; inset: calc(var(--_s2) + .43em) auto auto .1em; inline-size: .72em; block-size: .72em; border: 2px solid var(--_line-strong); border-radius: 50%; }
.box li::after { inset: calc(var(--_s2) + 1.3em) auto calc(var(--_s2) * -1 - .3em) calc(.46em - .5px); inline-size: 0; block-size: auto; border-width: 0 0 0 1px; border-radius: 0; }
.box li:last-child::after { display: none; }
.box li[data-weak]::before { border-color: var(--_provisional); }
.box .standing { align-self: start; }
.box small { display: block; }
.weak { display: flex; gap: var(--_s2); margin-block: var(--_s2); padding: var(--_s2) var(--_s3); border: 1px dashed; border-radius: var(--_radius); background: var(--_provisional-bg); }
@media (forced-colors: active) { .toggle { border-color: Canvas; } .next .icon { color: CanvasText; } }
@media print {
  .base { border: 0; overflow: visible; }
  .head, .next, .foot { padding-inline: 0; }
  .band { border: 1.5pt solid #000; }
  .tools, .next, tr, .box li { break-inside: avoid; }
  thead { display: table-header-group; }
  .no { inline-size: 3.4em; } .basis { inline-size: 1px; padding: 0; font-size: 0; }
  th:first-child, td:first-child { padding-inline-start: 0; }
  .why td { padding: 0 0 var(--_s3) 3.4em; }
  .why { break-inside: auto; }
}
`;

/** Rows as cards. Set by the element's own width, not the window's; the table keeps its roles, which are written out. */
export const narrow: string = css`
[data-width=narrow] :is(.head, .next, .foot) { padding-inline: var(--_s4); }
[data-width=narrow].base { border-inline: 0; border-radius: 0; }
[data-width=narrow] .tools { flex: 1 0 100%; }
[data-width=narrow] button { flex: 1; min-block-size: calc(var(--_u) * 11); min-inline-size: calc(var(--_u) * 11); }
[data-width=narrow] .band { grid-template-columns: minmax(0, 1fr); padding: var(--_s3); }
[data-width=narrow] .count { flex-wrap: wrap; gap: var(--_s1) var(--_s2); justify-content: space-between; padding-block-start: var(--_s2); border-block-start: 1px solid var(--_line-strong); }
[data-width=narrow] .count li { padding: 0; border: 0; }
[data-width=narrow] .next li { grid-template-columns: 1.4em minmax(0, 1fr); gap: var(--_s1) var(--_s2); padding-block: var(--_s2); border-block-start: 1px solid var(--_line); }
[data-width=narrow] .next li > :nth-child(n + 3) { grid-column: 2; }
[data-width=narrow] :is(table, tbody, .why, .why td) { display: block; }
[data-width=narrow] thead { display: none; }
[data-width=narrow] tr { display: grid; grid-template-columns: 2em minmax(0, 1fr) fit-content(9.5em); gap: var(--_s1) 0; padding: var(--_s3) var(--_s4) var(--_s2); border-block-start: 1px solid var(--_line); }
[data-width=narrow] tr > * { padding: 0; border: 0; text-align: start; inline-size: auto; }
[data-width=narrow] th { grid-area: 1 / 2; padding-inline-end: var(--_s2); }
[data-width=narrow] .answer { grid-area: 1 / 3; }
[data-width=narrow] .found { flex-direction: column; align-items: flex-end; }
[data-width=narrow] .cause { flex: none; padding: 0; text-align: end; }
[data-width=narrow] td[data-label] { display: grid; grid-template-columns: 4em minmax(0, 1fr); grid-area: 2 / 2 / auto / -1; font-size: var(--_sm); }
[data-width=narrow]:lang(en) td[data-label] { grid-template-columns: 5.4em minmax(0, 1fr); }
[data-width=narrow] td[data-label]::before { content: attr(data-label); color: var(--_text-secondary); }
[data-width=narrow] td.actual { grid-row: 3; padding-inline-end: 5em; }
[data-width=narrow] .basis { grid-area: 3 / 3; justify-self: end; align-self: end; }
[data-width=narrow] .toggle { margin-block: calc(var(--_u) * -2.5); }
[data-width=narrow] .sub { margin-inline-start: 2em; padding-inline-start: 0; border-block-start-style: dashed; }
[data-width=narrow] .why { padding: 0 var(--_s4) var(--_s4); border: 0; }
[data-width=narrow] .box { padding-inline: var(--_s3); }
[data-width=narrow] .box li { grid-template-columns: minmax(0, 1fr); }
`;
