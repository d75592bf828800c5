/** The sources of an application that uses the packed packages, in every module system. */

/** A rule for as long as the rulebook has none: one line, with a floor of 3,300. */
const tinyRule = `
const entry = { from: '2014-01-01', source: { id: 'notice', title: { zh: '通知', en: 'Notice' } }, standing: 'official' };
const line = { id: 'line', label: { zh: '标准', en: 'Line' }, unit: 'yuan/person/year', scale: 100, values: [{ ...entry, value: 3300 }] };
const label = { zh: '达线', en: 'Above the line' };
const tiny = { id: 'tiny', label, subject: 'household', sense: 'standard', criteria: [{ ...entry, value: core.compare(rulebook.netIncomePerCapita, '>=', line) }] };`;

const judgement = `${tinyRule}
const at = { on: '2018-10-31', place: '511722' };
const status = (rule, netIncomePerCapita) => core.judge(rule, { netIncomePerCapita }, at).status;
const expected = 'met unmet unknown';
const actual = [3300, 3299.99, null].map((n) => status(tiny, n)).join(' ');
if (actual !== expected) throw new Error('tiny rule: ' + actual + ' instead of ' + expected);
const real = rulebook.householdExit;
if (real !== undefined && status(real, null) !== 'unknown') throw new Error('householdExit decides on an empty record: ' + status(real, null));
console.log((real === undefined ? 'tiny rule' : 'tiny rule and householdExit') + ' on ' + process.version);`;

export const esm = `import * as core from '@dabiao/core';\nimport * as rulebook from '@dabiao/core/rulebook';\n${judgement}\n`;
export const cjs = `const core = require('@dabiao/core');\nconst rulebook = require('@dabiao/core/rulebook');\n${judgement}\n`;

/** Loads every entrance: what cannot be loaded fails here, not at a customer's. */
export const loadAll = (specifiers: readonly string[], system: 'esm' | 'cjs'): string =>
  specifiers.map((s) => (system === 'esm' ? `await import('${s}');` : `require('${s}');`)).join('\n');

/** Type-checks the front door: a verdict is no boolean, a rule has its type, a wrong sense is refused. */
export const typed = `import { judge, type Rule, type Verdict } from '@dabiao/core';
import { netIncomePerCapita } from '@dabiao/core/rulebook';
import { netIncomePerCapita as fromItsFile } from '@dabiao/core/rulebook/indicators/household';

declare const rule: Rule;
export const verdict: Verdict = judge(rule, { [netIncomePerCapita.id]: 3300 }, { on: '2018-10-31', place: '511722' });
export const scale: 1 | 10 | 100 = fromItsFile.scale;
// @ts-expect-error a status is one of three words, never a boolean
export const wrong: boolean = verdict.status;
`;

/** Type-checks the elements: registering them types `document.createElement`, and the JSX types resolve. */
export const typedWidgets = `import '@dabiao/widgets';
import type { CustomElements } from '@dabiao/widgets/jsx';

export type Tag = keyof CustomElements & keyof HTMLElementTagNameMap;
export const one: HTMLElement = document.createElement('dabiao-checklist');
// @ts-expect-error no element has such a tag
export const none: Tag = 'dabiao-none';
`;
