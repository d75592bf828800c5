import { svg, type SVGTemplateResult } from 'lit/html.js';

/** A path: filled, or drawn with a width, or drawn in dashes. On a field of 16 × 16. */
type Path = readonly [d: string, width?: number, dash?: string];

// Shape says the sense (circle standard, triangle risk, diamond veto, square eligibility), fill says whether someone must act.
const circle = 'M1.6 8a6.4 6.4 0 1 0 12.8 0a6.4 6.4 0 1 0-12.8 0Z';
const triangle = 'M8 1.9 14.7 13.6H1.3Z';
const diamond = 'M8 1.1 14.9 8 8 14.9 1.1 8Z';
const square = 'M3.9 1.9h8.2a2 2 0 0 1 2 2v8.2a2 2 0 0 1-2 2H3.9a2 2 0 0 1-2-2V3.9a2 2 0 0 1 2-2Z';
/** A filled shape is as wide as its outline, and its sign is cut out of it. */
const filled = (shape: string, sign: string): readonly Path[] => [[shape, 1.7], [shape + sign]];
const cross = 'M10 4.6 11.4 6 9.4 8l2 2L10 11.4l-2-2-2 2L4.6 10l2-2-2-2L6 4.6l2 2Z';
const outline = (shape: string): Path => [shape, 1.5];
const dashed = (shape: string): Path => [shape, 1.5, '2.4 1.65'];
const question = (y = 0): readonly Path[] => [[`M6.35 ${6.05 + y}a1.7 1.7 0 1 1 2.55 1.5c-.6.36-.9.7-.9 1.35`, 1.4], [`M7.1 ${10.8 + y}a.9.9 0 1 0 1.8 0a.9.9 0 1 0-1.8 0Z`]];
const sheet = 'M3.5 1.75h6l3 3v9.5h-9Z';
const sheetDashed: Path = [sheet, 1.4, '2.2 1.4'];
const wave = 'c.8-.9 1.6-.9 2.4 0s1.6.9 2.4 0';
const recalled: readonly Path[] = [sheetDashed, ['M5.8 8.2h4.4M5.8 10.9h2.6', 1.3]];

const icons = {
  'standard-met': [outline(circle), ['M5.1 8.3 7.2 10.4 11 6.1', 1.7]],
  'standard-unmet': filled(circle, cross),
  'standard-unknown': [dashed(circle), ...question()],
  'risk-met': filled(triangle, 'M7.1 5.4h1.8l-.3 4.7H7.4ZM7.1 12.2a.9.9 0 1 0 1.8 0a.9.9 0 1 0-1.8 0Z'),
  'risk-unmet': [outline(triangle), ['M6.3 10h3.4', 1.6]],
  'risk-unknown': [dashed(triangle), ...question(1.3)],
  'veto-met': filled(diamond, cross),
  'veto-unmet': [outline(diamond), ['M5.8 8h4.4', 1.6]],
  'veto-unknown': [dashed(diamond), ...question()],
  'eligibility-met': filled(square, 'M3.83 8.97l3.21 3.22 5.27-5.96-1.42-1.26L6.96 9.41 5.17 7.63Z'),
  'eligibility-unmet': [outline(square), ['M5.7 5.7 10.3 10.3M10.3 5.7 5.7 10.3', 1.6]],
  'eligibility-unknown': [dashed(square), ...question()],
  na: [[circle, 1.3], ['M3.7 12.3 12.3 3.7', 1.3]],
  stale: [outline(circle), ['M8 4.3V8l2.6 1.7', 1.5]],
  official: filled(sheet, 'M5.4 6.5h5.2v1.4H5.4ZM5.4 9.6h5.2V11H5.4Z'),
  reported: [[sheet, 1.4], ['M5.8 7.4h4.4M5.8 10.4h4.4', 1.3]],
  recalled,
  inferred: [sheetDashed, [`M5.6 8${wave}M5.6 10.8${wave}`, 1.3]],
  reconstructed: [sheetDashed, ['M8 6.8v4.6M5.7 9.1h4.6', 1.3]],
  unset: [[sheet, 1.4, '1.2 1.6']],
  provisional: recalled,
  open: [['M4 6l4 4 4-4', 1.6]],
  close: [['M4 10l4-4 4 4', 1.6]],
  copy: [['M5.5 5.5h8v8.6h-8ZM3.2 10.5H2.4V1.9h8v1.2', 1.3]],
  print: [['M4.2 5.5V1.9h7.6v3.6M4.2 11.6H2V6h12v5.6h-2.2M4.2 9.4h7.6v4.7H4.2Z', 1.3]],
} as const satisfies Readonly<Record<string, readonly Path[]>>;

/** The name of an icon. */
export type Icon = keyof typeof icons;

/** Draws an icon. It always stands beside a word, so it is hidden from screen readers; nothing is fetched. */
export const icon = (name: Icon): SVGTemplateResult => svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${(icons[name] as readonly Path[]).map(pathOf)}</svg>`;

const pathOf = ([d, width = 0, dash]: Path): SVGTemplateResult =>
  svg`<path fill=${width ? 'none' : 'currentColor'} fill-rule="evenodd" stroke=${width ? 'currentColor' : 'none'} stroke-width=${width} stroke-dasharray=${dash ?? 'none'} stroke-linecap=${dash ? 'butt' : 'round'} stroke-linejoin="round" d=${d} />`;
