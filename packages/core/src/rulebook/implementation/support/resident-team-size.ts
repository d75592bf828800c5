import { served } from '../../../model/assignment.js';
import { compare, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { role, teamMembers } from '../../indicators/assignment.js';
import { residentTeamFloor } from '../../parameters/resident-team.js';
import { residentTeams2017 } from '../../sources.js';
import { villageTeam } from './village-team-assignment.js';

export const residentTeamSize: Rule = {
  id: 'implementation/support/resident-team-size',
  label: { zh: '驻村工作队满员', en: 'A resident team of the full size' },
  subject: 'village',
  sense: 'standard',
  criteria: [{
    from: '2017-12-01', verifiedThrough: '2020-12-31', source: residentTeams2017, standing: 'recalled',
    text: { zh: '有在驻的工作队，人数不少于规定', en: 'A resident team in force, of no fewer than the least size' },
    reading: {
      zh: '据了解如此，原文未查到；只知2017年12月，自当月首日起算。名册未写全时，没有工作队不能断定。',
      en: 'As understood; the text was not found. Only December 2017 is known; counted from its first day. While the list is not known to be complete nobody can say that there is none.',
    },
    value: served(villageTeam, oneOf(role, 'resident-team'), compare(teamMembers, '>=', residentTeamFloor)),
  }],
  omits: [{
    clause: { zh: '每月驻村天数', en: 'Days in the village each month' },
    reason: { zh: '四川的天数未查到；流传的每月20天、每年240天均无可靠出处。', en: 'Sichuan’s number was not found; the 20 days a month and 240 a year that circulate have no sound source.' },
  }],
};
