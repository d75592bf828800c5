import { all, compare, constant, count, elapsedTime, oneOf, type Expr } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { assignedSince, assignedUntil, role } from '../../indicators/assignment.js';
import { team } from '../../indicators/team.js';
import { firstSecretaryTerm, residentTeamTerm } from '../../parameters/resident-team.js';
import { noDocument, residentTeams2017 } from '../../sources.js';

const isOver = compare(elapsedTime('day', assignedUntil, 'on'), '>=', constant(0));
const served = elapsedTime('year', assignedSince, assignedUntil);
const secretariesStayed: Expr = compare(count(team, all(oneOf(role, 'first-secretary'), isOver, compare(served, '<', firstSecretaryTerm))), '<', constant(1));
const teamsStayed: Expr = compare(count(team, all(oneOf(role, 'resident-team'), isOver, compare(served, '<', residentTeamTerm))), '<', constant(1));

export const residentTerms: Rule = {
  id: 'implementation/support/resident-terms',
  label: { zh: '第一书记、驻村工作队任期', en: 'Terms of first secretaries and resident teams' },
  subject: 'village',
  sense: 'standard',
  criteria: [
    {
      from: '2015-01-01', until: '2017-12-01', source: noDocument, standing: 'recalled',
      text: { zh: '第一书记未提前离任', en: 'No first secretary left before the term' },
      reading: {
        zh: '据了解任期一至三年，原文未查到；只看已离任的，超过三年不算未达标。只知2015年，自当年首日起算。',
        en: 'A term of one to three years, as understood; the text was not found. Those who have left are looked at, and more than three years is no breach. Only the year 2015 is known; counted from its first day.',
      },
      value: secretariesStayed,
    },
    {
      from: '2017-12-01', verifiedThrough: '2020-12-31', source: residentTeams2017, standing: 'recalled',
      text: { zh: '第一书记、工作队未提前离任', en: 'No first secretary and no team left before the term' },
      reading: {
        zh: '工作队不少于两年，据了解如此，原文未查到；每条帮扶关系按一支工作队计，队员轮换而工作队仍在的，不是离任。只知2017年12月，自当月首日起算。',
        en: 'No less than two years for a team, as understood; the text was not found. Each link counts as one team: while the team is there, a member who is replaced ends no link. Only December 2017 is known; counted from its first day.',
      },
      value: all(secretariesStayed, teamsStayed),
    },
  ],
};
