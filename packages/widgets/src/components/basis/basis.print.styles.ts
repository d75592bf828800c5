import { css } from '../../base/css.js';
import { timeline } from './basis.timeline.styles.js';

/** What the annex has and the form has not: a block for each criterion, and the periods of parameters. */
export const annex: string = css`
html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.chains { border: 0; }
.chains tbody { border: 1.2pt solid; }
.chains .k { width: 18mm; } .chains .s { width: 29mm; }
:lang(en) .chains .k { width: 25mm; font-size: 9pt; }
.who span { display: inline-block; }
.item th { font-weight: 600; }
.item :is(tr, .first) { break-inside: avoid; }
.first { break-after: avoid; }
.first .status { margin-inline-end: 2mm; }
.first small { display: inline; font-weight: 400; margin-inline-start: 2mm; }
b { font-weight: 600; }
blockquote { margin: .5mm 0; padding-left: 2mm; border-left: 1pt solid; }
.parts { margin: 0; padding: 0; list-style: none; }
.parts li { display: grid; grid-template-columns: 24mm 1fr 1.4fr; gap: 0 2mm; }
.standing { display: inline-flex; align-items: center; gap: 1mm; font-size: 9.5pt; }
.standing b { font-weight: 400; }
.standing[data-weak] b { font-weight: 600; }
.docs .c0 { width: 22mm; } .docs .c1 { width: 66mm; } .docs .c2 { width: auto; }
h2 { margin: 5mm 0 2mm; font-size: 12pt; break-after: avoid; }
.hidden { display: none; }
${timeline('body', '4em')}
.time { width: 100%; margin: 1mm 0 0; }
.time td { overflow-wrap: normal; }
:lang(en) :is(.time .how, .standing) { font-size: 8pt; }
body .time tbody { border: 0; }
`;
