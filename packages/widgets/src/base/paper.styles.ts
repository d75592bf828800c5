import { css } from './css.js';

/** Faces by name only: what is not installed falls back, nothing is fetched. */
const serif = '"Noto Serif CJK SC","SimSun",serif';
const song = `"FangSong","FangSong_GB2312",${serif}`;
const hei = '"SimHei","Microsoft YaHei","Noto Sans CJK SC",sans-serif';
/** What stands in the other face. */
const heads = 'thead th,.house th,.ends th,.sign b';
/** Answers that call for something. */
const loud = '.status[data-tone]:not([data-tone=met],[data-tone=quiet]),.big b';

/** Latin letters are wider and need a face of their own: in a Chinese one an apostrophe is as wide as a character. Where Times and Arial are missing, systems put their own in their place, or DejaVu. The columns of the annex are the same in both languages. */
const english = css`
:lang(en) body { font: 10pt/1.3 "Times New Roman","DejaVu Serif",${serif}; }
:lang(en) h1 { font: 700 16pt/1.3 "Times New Roman",serif; letter-spacing: 0; }
:lang(en) :is(${heads},${loud}) { font-family: Arial,sans-serif; }
:lang(en) :is(${heads}) { font-size: 9pt; }
:lang(en) .status { white-space: normal; }
:lang(en) :is(th, td) { padding-block: .6mm; }
:lang(en) .c1 { width: 37mm; } :lang(en) .c3 { width: 43mm; } :lang(en) .c4 { width: 31mm; }
.annex .c0 { width: 14mm; } .annex .c1 { width: 55mm; } .annex .c3, .annex .c4 { width: 29mm; }
`;

const form = css`
html, body { margin: 0; background: #fff; color: #000; }
body { font: 10.5pt/1.4 ${song}; font-variant-numeric: tabular-nums; line-break: strict; overflow-wrap: anywhere; }
h1 { margin: 0 0 4mm; text-align: center; font: 700 20pt/1.3 "FZXiaoBiaoSong-B05S","STZhongsong",${serif}; letter-spacing: .06em; }
table { width: calc(100% - 1.2pt); margin-inline: .6pt; border-collapse: collapse; table-layout: fixed; border: 1.2pt solid; }
th, td { border: .5pt solid; padding: .7mm 1.6mm; text-align: start; font-weight: 400; }
${heads}, ${loud} { font-family: ${hei}; font-weight: 600; }
${heads} { font-size: 10pt; }
thead th, .house th, .ends th, .no { text-align: center; }
thead { display: table-header-group; }
tr, .closing { break-inside: avoid; }
.parent { break-after: avoid; }
.status { display: inline-flex; align-items: center; gap: 1mm; white-space: nowrap; }
.icon { width: 3.6mm; height: 3.6mm; flex: none; vertical-align: -.5mm; }
small { display: block; font-size: 8.5pt; line-height: 1.35; }
sup { font-size: 8pt; line-height: 0; }
.line { display: flex; justify-content: space-between; gap: 6mm; margin: 0 0 1.5mm; }
.plain { border: 1px solid; padding: 0 1.5mm; }
.plain, .who, .annex table, .sub .no, .notes { font-size: 9pt; }
.house { margin-bottom: 3mm; }
.house th, .ends th { width: 20mm; }
.rows, .rows .closing, .closing > tr > td { border: 0; padding: 0; }
.rows tbody, .rows thead tr:last-child { border: 1.2pt solid; }
.rows thead tr:last-child { border-bottom-width: .5pt; }
thead .who { border-width: 0 0 .5pt; padding: 0 0 1.2mm; text-align: start; font: inherit; font-size: 9pt; }
.who span + span { margin-inline-start: 6mm; }
.c0 { width: 11mm; } .c1 { width: 31mm; } .c3 { width: 47mm; } .c4 { width: 28mm; }
.sub th { padding-inline-start: 4.5mm; }
.ends, .sign { width: 100%; margin: 0; }
.ends { border-top: 0; }
p { margin: 0 0 .8mm; }
.big { font-size: 12pt; }
.notes { margin: 2mm 0 3mm; }
.notes p { margin: 0; padding-left: 1.4em; text-indent: -1.4em; }
.sign td { position: relative; height: 29mm; vertical-align: top; padding: 1.5mm 2mm; }
.sign b { display: block; }
.seal, .by, .day { position: absolute; right: 2mm; bottom: 1.5mm; white-space: pre; }
.seal { bottom: 13mm; font-size: 8.5pt; }
.by { right: auto; bottom: 7mm; }
.annex { break-before: page; }
.annex h1 { font-size: 16pt; }
`;

/**
 * Forms on A4. It is the sheet of a document, where `@page` counts. No named page: it would throw what precedes it on an empty first sheet.
 *
 * @param page - page number as the `content` of a margin box (Chrome 131; before that the browser's own footer serves): texts and counters only
 *   (no brace, no escape, no function but one whose name ends in r), because a checklist may come from elsewhere
 */
export const paperStyles = (page: string): string =>
  `@page{size:A4 portrait;margin:17mm 15mm 17mm 25mm;@bottom-center{content:${/[{}\\;]|[^r]\(/.test(page) ? '' : page};font:9pt ${song}}}${form}${english}`;
