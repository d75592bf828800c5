import { css, type CSSResult } from 'lit';

/** The checklist on screen; on paper when the whole page is printed. */
export const checklist: CSSResult = css`
.frame { background: var(--_surface); border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 1.5); overflow: hidden; }
.head { padding: var(--_s4) var(--_s5) var(--_s3); }
.title { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_s2); margin-block-end: var(--_s3); }
.h { font-weight: 600; font-size: var(--_lg); line-height: 1.3; }
.tools { margin-inline-start: auto; display: flex; gap: var(--_s2); }
.band { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--_s2) calc(var(--_u) * 6); align-items: center; padding: var(--_s3) var(--_s4); border-radius: var(--_radius); background: var(--_unknown-bg); }
.band[data-tone=met] { background: var(--_met-bg); }
.word { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_s1) var(--_s3); }
.word strong { display: inline-flex; align-items: center; gap: .4em; font-size: var(--_xl); line-height: 1.3; }
.band p { margin: var(--_s1) 0 0; color: var(--_text); }
[data-tone=met] { color: var(--_met); } [data-tone=unknown], [data-tone=household], .none { color: var(--_unknown); }
[data-tone=act] { color: var(--_unmet); } [data-tone=quiet] { color: var(--_text-secondary); } [data-tone=rule] { color: var(--_provisional); }
ul, ol { margin: 0; padding: 0; list-style: none; }
.count { display: flex; }
.count li { display: grid; padding-inline: var(--_s4); border-inline-start: 1px solid var(--_line-strong); line-height: 1.35; }
.count li:first-child { border: 0; }
.count li:last-child { padding-inline-end: 0; }
.count b { font-size: var(--_xl); line-height: 1.2; }
.count span { display: inline-flex; align-items: center; gap: .3em; font-size: var(--_xs); white-space: nowrap; }
dl { display: flex; flex-wrap: wrap; gap: var(--_s1) var(--_s5); margin: var(--_s3) 0 0; font-size: var(--_sm); }
dl div { display: flex; gap: .57em; }
dt { color: var(--_text-secondary); white-space: nowrap; }
dd { margin: 0; }
.next { padding: var(--_s3) var(--_s5) var(--_s4); border-block-start: 1px solid var(--_line); background: var(--_sunken); font-size: var(--_sm); }
.next .h { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--_s2); margin-block-end: var(--_s1); font-size: 1.077em; line-height: 1.55; }
small { font-size: var(--_xs); font-weight: 400; color: var(--_text-secondary); }
.next li { display: grid; grid-template-columns: 1.4em minmax(11.5em, 19%) minmax(0, 1fr) auto; gap: var(--_s2); padding-block: calc(var(--_u) * .75); }
.next .icon { margin-block-start: .2em; }
.next li b { color: var(--_text); }
.next li span { color: var(--_text); }
.next li small { white-space: nowrap; padding-block-start: .15em; }
/* font and colour: a page without a doctype would give tables its own */
table { font: inherit; color: inherit; inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
.no { inline-size: 4.6em; } .item { inline-size: 20%; } .standard { inline-size: 24%; } .actual { inline-size: 17%; } .basis { inline-size: 6.6em; }
/* English answers are twice as long: what is left for them has to be wider. */
[data-width=wide]:lang(en) .item { inline-size: 18%; } [data-width=wide]:lang(en) .standard { inline-size: 22%; } [data-width=wide]:lang(en) .actual { inline-size: 18%; } [data-width=wide] .found .status { white-space: normal; }
th, td { padding: var(--_s2); text-align: start; vertical-align: top; border-block-start: 1px solid var(--_line); }
th:first-child, td:first-child { padding-inline-start: var(--_s5); }
th:last-child, td:last-child { padding-inline-end: var(--_s5); text-align: end; }
thead th { font-size: var(--_sm); font-weight: 600; color: var(--_text-secondary); background: var(--_sunken); white-space: nowrap; }
tbody th { font-weight: 600; }
td.no { color: var(--_text-secondary); white-space: nowrap; }
s { text-decoration-thickness: 1px; color: var(--_text-secondary); }
.sub th, .sub td { border-block-start-style: dashed; padding-block: calc(var(--_u) * 1.5); }
.sub th { font-weight: 400; padding-inline-start: var(--_s5); }
.sub .no { font-size: var(--_xs); }
.na th, .na td { color: var(--_text-secondary); font-weight: 400; }
.found { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_s1); }
.found .mod { margin-block: -.1em; }
.cause { flex: 1 0 100%; padding-inline-start: .43em; font-size: var(--_xs); line-height: 1.4; color: var(--_text-secondary); }
.cause b { color: var(--_unknown); } .cause[data-tone=rule] b { color: inherit; } .cause[data-tone=rule] { color: var(--_provisional); }
.toggle { min-block-size: 1.7em; padding: 0 .43em; margin-inline-end: -.43em; border-color: transparent; background: none; color: var(--_link); }
.toggle:hover { text-decoration: underline; text-underline-offset: .2em; border-color: transparent; }
.why td { padding: 0 var(--_s5) var(--_s4) calc(3.2em + var(--_s2)); border: 0; text-align: start; }
.box { background: var(--_sunken); border: 1px solid var(--_line); border-radius: var(--_radius); padding: var(--_s2) var(--_s4); font-size: var(--_sm); }
.box li { position: relative; display: grid; grid-template-columns: 6.2em minmax(0, 1fr) auto; gap: 0 var(--_s3); padding: var(--_s2) 0 var(--_s2) var(--_s5); }
.box li::before { content: ""; position: absolute; inset: calc(var(--_s2) + .43em) auto auto .1em; inline-size: .72em; block-size: .72em; border: 2px solid var(--_line-strong); border-radius: 50%; }
.box li::after { content: ""; position: absolute; inset: calc(var(--_s2) + 1.3em) auto calc(var(--_s2) * -1 - .3em) calc(.46em - .5px); border-inline-start: 1px solid var(--_line-strong); }
.box li:last-child::after { display: none; }
.box li[data-weak]::before { border-color: var(--_provisional); }
.box li > span:first-child { color: var(--_text-secondary); }
.box .standing { align-self: start; }
.box small { display: block; }
.box p { margin: var(--_s1) 0; }
.box .weak { display: flex; gap: var(--_s2); margin: var(--_s2) 0; padding: var(--_s2) var(--_s3); border: 1px dashed; border-radius: var(--_radius); color: var(--_provisional); background: var(--_provisional-bg); }
.weak .icon { margin-block-start: .25em; }
.foot { padding: var(--_s3) var(--_s5); border-block-start: 1px solid var(--_line); background: var(--_sunken); font-size: var(--_xs); color: var(--_text-secondary); }
.foot p { margin: 0; }
.error { padding: var(--_s4) var(--_s5); }
`;

/** Rows as cards. Set by the element's own width, not the window's; the table keeps its roles, which are written out. */
export const narrow: CSSResult = css`
[data-width=narrow] .head, [data-width=narrow] .next, [data-width=narrow] .foot { padding: var(--_s3) var(--_s4); }
[data-width=narrow] .frame { border-inline: 0; border-radius: 0; }
[data-width=narrow] .tools { flex: 1 0 100%; }
[data-width=narrow] .tools button { flex: 1; min-block-size: calc(var(--_u) * 11); }
[data-width=narrow] .band { grid-template-columns: minmax(0, 1fr); padding: var(--_s3); }
[data-width=narrow] .count { flex-wrap: wrap; gap: var(--_s1) var(--_s2); justify-content: space-between; padding-block-start: var(--_s2); border-block-start: 1px solid var(--_line-strong); }
[data-width=narrow] .count li { padding: 0; border: 0; }
[data-width=narrow] .next li { grid-template-columns: 1.4em minmax(0, 1fr); gap: var(--_s1) var(--_s2); padding-block: var(--_s2); border-block-start: 1px solid var(--_line); }
[data-width=narrow] .next li > :nth-child(n + 3) { grid-column: 2; white-space: normal; }
[data-width=narrow] table, [data-width=narrow] tbody, [data-width=narrow] .why td { display: block; }
[data-width=narrow] thead, [data-width=narrow] colgroup { display: none; }
[data-width=narrow] tr { display: grid; grid-template-columns: 2em minmax(0, 1fr) fit-content(9.5em); gap: var(--_s1) 0; padding: var(--_s3) var(--_s4) var(--_s2); border-block-start: 1px solid var(--_line); }
[data-width=narrow] tr > * { padding: 0; border: 0; text-align: start; inline-size: auto; }
[data-width=narrow] tbody th { grid-area: 1 / 2; padding-inline-end: var(--_s2); }
[data-width=narrow] .answer { grid-area: 1 / 3; }
[data-width=narrow] .found { flex-direction: column; align-items: flex-end; }
[data-width=narrow] .cause { flex: none; padding: 0; text-align: end; }
[data-width=narrow] td[data-label] { display: grid; grid-template-columns: 4em minmax(0, 1fr); font-size: var(--_sm); }
[data-width=narrow]:lang(en) td[data-label] { grid-template-columns: 5.4em minmax(0, 1fr); }
[data-width=narrow] td[data-label]::before { content: attr(data-label); color: var(--_text-secondary); }
[data-width=narrow] td.standard { grid-area: 2 / 2 / auto / -1; }
[data-width=narrow] td.actual { grid-area: 3 / 2 / auto / -1; padding-inline-end: 5em; }
[data-width=narrow] td.basis { grid-area: 3 / 3; justify-self: end; align-self: end; }
[data-width=narrow] .toggle { min-block-size: calc(var(--_u) * 11); min-inline-size: calc(var(--_u) * 11); margin-block: calc(var(--_u) * -2.5); }
[data-width=narrow] .sub { margin-inline-start: 2em; padding-inline-start: 0; border-block-start-style: dashed; }
[data-width=narrow] .why { display: block; padding: 0 var(--_s4) var(--_s4); border: 0; }
[data-width=narrow] .box { padding: var(--_s2) var(--_s3); }
[data-width=narrow] .box li { grid-template-columns: minmax(0, 1fr); }
@media (forced-colors: active) { .band { border: 1px solid; } .toggle { border-color: Canvas; } .next .icon { color: CanvasText; } }
@media print {
  .frame { border: 0; border-radius: 0; overflow: visible; }
  .head, .next, .foot { padding-inline: 0; }
  .band { border: 1.5pt solid #000; }
  .tools, .next { break-inside: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .no { inline-size: 3.4em; } .basis { inline-size: 1px; padding: 0; font-size: 0; }
  th:first-child, td:first-child { padding-inline-start: 0; }
  .why td { padding: 0 0 var(--_s3) 3.4em; }
  .why { break-inside: auto; } .box li { break-inside: avoid; }
}
`;
