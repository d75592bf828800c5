/** The seven systems of the founding text, as far as they run. */
import type { Label } from '@dabiao/core';
import type { System } from '../../../scripts/coverage/clause.ts';
import { evaluation } from '../../../scripts/coverage/evaluation.ts';
import { implementation } from '../../../scripts/coverage/implementation.ts';
import { investment } from '../../../scripts/coverage/investment.ts';
import { participation } from '../../../scripts/coverage/participation.ts';
import { policy } from '../../../scripts/coverage/policy.ts';
import { responsibility } from '../../../scripts/coverage/responsibility.ts';
import { supervision } from '../../../scripts/coverage/supervision.ts';

/** How many clauses of a system run, run in part, or are open; `next` names the first that is open. */
export type SystemTile = { readonly label: Label; readonly runs: number; readonly partly: number; readonly open: number; readonly next?: Label };

const tileOf = ({ label, clauses }: System): SystemTile => {
  const count = (status: string): number => clauses.filter((clause) => clause.status === status).length;
  const next = clauses.find(({ status }) => status === 'open');
  return { label, runs: count('runs'), partly: count('partly'), open: count('open'), ...(next && { next: { zh: `未做：${next.zh}`, en: `Open: ${next.en}` } }) };
};

export const systems: readonly SystemTile[] = [responsibility, policy, investment, implementation, participation, supervision, evaluation].map(tileOf);
