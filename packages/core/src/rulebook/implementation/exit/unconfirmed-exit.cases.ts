import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2016-12-31', place: '511722' };
const weak = { provisional: true } as const;

export const cases: readonly RuleCase[] = [
  { name: 'signed by a member of the household', ...at, record: { confirmationSigner: 'household' }, status: 'unmet', ...weak },
  { name: 'signed by an official', ...at, record: { confirmationSigner: 'official' }, status: 'met', ...weak },
  { name: 'signed by somebody else: forged', ...at, record: { confirmationSigner: 'someone-else' }, status: 'met', ...weak },
  { name: 'signed by nobody', ...at, record: { confirmationSigner: 'nobody' }, status: 'met', ...weak },
  { name: 'who signed is missing: neither confirmed nor not', ...at, record: {}, status: 'unknown', causes: ['missing confirmationSigner'] },
  { name: 'the day before the exit mechanism there is no rule', ...at, on: '2016-03-31', record: { confirmationSigner: 'nobody' }, status: 'unknown', causes: ['not-yet implementation/exit/unconfirmed-exit'] },
];
