import { css } from './css.js';

/**
 * Colours: name, in the light, in the dark. A portal sets `--dabiao-color-<name>` anywhere on its page.
 *
 * Neutrals follow the host (Element Plus' variables), answers do not: its success, warning and danger carry words at less than 4.5:1.
 */
const colours = {
  surface: ['var(--el-bg-color,#fff)', '#151f2b'],
  sunken: ['#f6f8fa', '#1b2734'],
  text: ['#1b2430', '#e8eef5'],
  'text-secondary': ['#4b5868', '#a9b8c9'],
  line: ['#dde3ea', '#2a3948'],
  'line-strong': ['#7d8998', '#74869a'],
  link: ['#1a56a8', '#8dbcff'],
  focus: ['#12418a', '#ffd166'],
  met: ['#0a6a55', '#6fd6b8'],
  'met-bg': ['#e4f2ee', '#14332d'],
  unmet: ['#ae2a10', '#ff9d7a'],
  'unmet-bg': ['#fcebe6', '#41211a'],
  unknown: ['#475569', '#bac7d6'],
  'unknown-bg': ['#eef1f5', '#253242'],
  risk: ['#7a4a00', '#f3c65c'],
  'risk-bg': ['#fdf0d5', '#3a2d10'],
  veto: ['#8e1238', '#ff9cb8'],
  'veto-bg': ['#fbe8ee', '#43192a'],
  eligible: ['#1a56a8', '#8dbcff'],
  'eligible-bg': ['#e6eefa', '#17304f'],
  provisional: ['#663a9e', '#cfb2f7'],
  'provisional-bg': ['#f3edfb', '#32254a'],
} as const;

/** Ink on paper: grounds are white, the rest is black. */
const ink = (name: string): string => (/bg$|surface|sunken/.test(name) ? '#fff' : name === 'line' ? '#777' : '#000');

const declared = (value: (name: string, light: string, dark: string) => string) =>
  Object.entries(colours).map(([name, [light, dark]]) => `--_${name}:${value(name, light, dark)};`).join('');
// A value declared here would beat the portal's own: the public names are only ever read, private ones are set.
const onScreen = (pick: 0 | 1) => declared((name, ...of) => `var(--dabiao-color-${name},${of[pick]})`);

/** Type, space and colours, on the element `.base` of every shadow root. Lengths follow the font size; `rem` would follow the host's. */
export const tokens: string = css`
:host { display: block; font-size: var(--dabiao-font-size, 14px); }
:host([hidden]) { display: none; }
.base {
  --_size: var(--dabiao-font-size, 14px);
  --_han: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif;
  --_font: var(--dabiao-font-family, var(--el-font-family, var(--_han)));
  --_xs: .857em; --_sm: .929em; --_lg: 1.143em; --_xl: 1.429em;
  --_u: calc(var(--_size) / 3.5);
  --_s1: var(--_u); --_s2: calc(var(--_u) * 2); --_s3: calc(var(--_u) * 3); --_s4: calc(var(--_u) * 4); --_s5: calc(var(--_u) * 5);
  --_radius: var(--dabiao-radius, var(--el-border-radius-base, 4px));
  ${onScreen(0)}
  box-sizing: border-box;
  font: var(--_size) / 1.55 var(--_font);
  font-variant-numeric: tabular-nums;
  color: var(--_text);
  color-scheme: light;
  line-break: strict;
  overflow-wrap: anywhere;
  text-align: start;
  -webkit-text-size-adjust: 100%;
}
/* In a Chinese face the quotation marks and apostrophes of English are full width: a Latin face comes first. */
.base:lang(en) { --_font: var(--dabiao-font-family-en, "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", system-ui, var(--_han)); }
.base * { box-sizing: inherit; }
:focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
.base[data-theme=dark], .base[data-theme=screen] { ${onScreen(1)} color-scheme: dark; }
.base[data-theme=screen] { --_size: var(--dabiao-font-size, 20px); }
@media print { .base[data-theme] { --_size: var(--dabiao-print-font-size, 10.5pt); ${declared(ink)} color-scheme: light; } }
@media (forced-colors: active) { .base[data-theme] { --_focus: Highlight; --_line: CanvasText; --_line-strong: CanvasText; } }
`;
