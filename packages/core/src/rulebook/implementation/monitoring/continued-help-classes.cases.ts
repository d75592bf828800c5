import type { ClassesCase } from '../../../model/classes-case.js';

const at = { on: '2026-06-30', place: '511722' };
const exited = { registeredAsPoor: true, povertyStatus: 'exited', relapseWithoutHelp: false, identifiedRisk: 'none', newRisk: false };
const able = { developsOnItsOwn: true, netIncomePerCapita: 30_000 };

export const cases: readonly ClassesCase[] = [
  { name: 'who would relapse without it goes on being helped, whatever the income', ...at, record: { ...exited, ...able, relapseWithoutHelp: true }, class: 'continue-help' },
  { name: 'so does a household whose risk is not gone', ...at, record: { ...exited, ...able, identifiedRisk: 'remains' }, class: 'continue-help' },
  { name: 'so does one with a new risk', ...at, record: { ...exited, ...able, newRisk: true }, class: 'continue-help' },
  { name: 'everybody else may leave help, but nobody published on what conditions', ...at, record: { ...exited, ...able }, class: ['exit-help'], causes: ['not-established help-exit-line'] },
  { name: 'who cannot develop on its own does not leave help, and is not known to need it', ...at, record: { ...exited, ...able, developsOnItsOwn: false }, class: null },
  { name: 'not assessed yet: both are possible, and nobody leaves by default', ...at, record: { ...exited, ...able, relapseWithoutHelp: null }, class: ['continue-help', 'exit-help'], causes: ['missing relapseWithoutHelp', 'not-established help-exit-line'] },
  { name: 'a household that was never registered is not concerned', ...at, record: { ...exited, registeredAsPoor: false }, class: null },
  { name: 'the first day', ...at, on: '2026-01-01', record: { ...exited, relapseWithoutHelp: true }, class: 'continue-help' },
  { name: 'the last day of 2025: there is no such question', ...at, on: '2025-12-31', record: { ...exited, relapseWithoutHelp: true }, class: [], causes: ['not-yet implementation/monitoring/continued-help-classes'] },
];
