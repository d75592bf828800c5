import { css } from '../../base/css.js';

/** Faces by name only: what is not installed falls back, nothing is fetched. */
const serif = '"Noto Serif CJK SC","Source Han Serif SC","SimSun",serif';
const song = `"FangSong","FangSong_GB2312","STFangsong",${serif}`;
const hei = '"SimHei","STHeiti","Microsoft YaHei","Noto Sans CJK SC",sans-serif';
const latin = '"Times New Roman","Liberation Serif",serif';

const form = css`
html, body { margin: 0; background: #fff; color: #000; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { font: 10.5pt/1.4 ${song}; font-variant-numeric: tabular-nums; line-break: strict; overflow-wrap: anywhere; }
h1 { margin: 0 0 4mm; text-align: center; font: 700 20pt/1.3 "FZXiaoBiaoSong-B05S","STZhongsong",${serif}; letter-spacing: .06em; }
th, td { border: .5pt solid; padding: .7mm 1.6mm; text-align: start; font-weight: 400; }
thead th, .house th, .ends th, .sign b, .status, .big b { font-family: ${hei}; font-weight: 600; }
thead th, .house th, .ends th, .sign b { font-size: 10pt; }
:lang(en) body { font: 10pt/1.3 "Times New Roman","Liberation Serif","DejaVu Serif","Noto Serif CJK SC",serif; }
:lang(en) h1 { font: 700 16pt/1.3 ${latin}; letter-spacing: 0; }
:lang(en) :is(thead th, .house th, .ends th, .sign b, .status, .big b) { font-family: Arial,"Liberation Sans",sans-serif; font-size: 9pt; }
:lang(en) :is(th, td) { padding-block: .6mm; }
.status { display: inline-flex; align-items: center; gap: 1mm; white-space: nowrap; }
.status[data-tone=met], .status[data-tone=quiet], .annex .status { font: inherit; }
.line { display: flex; justify-content: space-between; gap: 6mm; margin: 0 0 1.5mm; }
.plain { border: 1px solid; padding: 0 1.5mm; font-size: 9pt; }
table { width: calc(100% - 1.2pt); margin-inline: .6pt; border-collapse: collapse; table-layout: fixed; border: 1.2pt solid; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.parent { break-after: avoid; }
thead th, .house th, .ends th, .no { text-align: center; }
.house { margin-bottom: 3mm; }
.house th { width: 20mm; }
.rows { border: 0; }
.rows tbody { border: 1.2pt solid; }
.rows thead tr:last-child { border: 1.2pt solid; border-bottom-width: .5pt; }
thead .who { border-width: 0 0 .5pt; padding: 0 0 1.2mm; text-align: start; font: inherit; font-size: 9pt; }
.who span + span { margin-inline-start: 6mm; }
.c0 { width: 11mm; } .c1 { width: 31mm; } .c3 { width: 50mm; } .c4 { width: 25mm; }
:lang(en) .c1 { width: 34mm; } :lang(en) .c3 { width: 46mm; } :lang(en) .c4 { width: 31mm; } :lang(en) .status { white-space: normal; }
.annex .c0 { width: 14mm; } .annex .c1 { width: 62mm; } .annex .c3 { width: 24mm; } .annex .c4 { width: 28mm; }
:lang(en) .annex .c1 { width: 54mm; } :lang(en) .annex .c3 { width: 29mm; } :lang(en) .annex .c4 { width: 28mm; }
.annex table, .sub .no { font-size: 9pt; }
.sub th { padding-inline-start: 4.5mm; }
.icon { width: 3.6mm; height: 3.6mm; flex: none; vertical-align: -.5mm; }
small { display: block; font-size: 8.5pt; line-height: 1.35; }
sup { font-size: 8pt; line-height: 0; }
.rows .closing, .closing > tr > td { border: 0; padding: 0; }
.ends, .sign { width: 100%; margin: 0; border: 1.2pt solid; }
.ends { border-top: 0; }
.ends th { width: 21mm; }
.ends p { margin: 0 0 .8mm; }
.big { font-size: 12pt; }
:lang(en) .big b, .big b { font-size: inherit; }
.notes { margin: 2mm 0 3mm; font-size: 9pt; line-height: 1.45; }
.notes p { margin: 0; padding-left: 1.4em; text-indent: -1.4em; }
.sign td { position: relative; height: 29mm; vertical-align: top; padding: 1.5mm 2mm; }
.sign b { display: block; }
.sign :is(.seal, .by, .day) { position: absolute; }
.sign .seal { right: 3mm; top: 13mm; font-size: 8.5pt; }
.sign .by { left: 2mm; bottom: 7mm; }
.sign .day { right: 2mm; bottom: 1.5mm; white-space: pre; }
.annex { break-before: page; }
.annex h1 { font-size: 16pt; }
s { text-decoration-thickness: 1px; }
`;

/**
 * The form on A4. It is the sheet of a document, where `@page` counts. No named page: it would throw what precedes it on an empty first sheet.
 *
 * @param page - page number as the `content` of a margin box (Chrome 131; before that the browser's own footer serves)
 */
export const formStyles = (page: string): string =>
  `@page{size:A4 portrait;margin:17mm 15mm 17mm 25mm;@bottom-center{content:${page};font:9pt ${song}}}${form}`;
