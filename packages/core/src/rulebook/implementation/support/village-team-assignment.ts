import { served, type Assignment } from '../../../model/assignment.js';
import { all, any, compare, every, inherited, is, not, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { dazhou, sichuan } from '../../codes/places.js';
import { assignedSince, assignedUntil, atCountyLevelOrAbove, fullTime, role } from '../../indicators/assignment.js';
import { load, registeredPoorVillage, team } from '../../indicators/team.js';
import { households, registeredHouseholds } from '../../indicators/village.js';
import { fullTeamFloor } from '../../parameters/full-team-floor.js';
import { dazhouSevenSystems, sichuanAssessment2016, sichuanThreeOne2017 } from '../../sources.js';
import { hasPairedHelper } from './paired-helper-assignment.js';

/** Who helps which village, in which role, since and until when. */
export const villageTeam: Assignment = {
  id: 'implementation/support/village-team-assignment',
  label: { zh: '驻村帮扶力量', en: 'Those who help a village' },
  helper: { subject: 'helper', key: { id: 'helperNumber', label: { zh: '帮扶人员编号', en: 'number of the helper' } }, roster: load },
  helped: { subject: 'village', key: { id: 'villageCode', label: { zh: '行政村代码', en: 'village code' } }, roster: team },
  role, since: assignedSince, until: assignedUntil,
};

const leader = served(villageTeam, oneOf(role, 'linked-leader'), is(atCountyLevelOrAbove));
const unit = served(villageTeam, oneOf(role, 'support-unit'));
const residentTeam = served(villageTeam, oneOf(role, 'resident-team'));
const firstSecretary = served(villageTeam, oneOf(role, 'first-secretary'));
const technician = served(villageTeam, oneOf(role, 'agricultural-technician'));
const fullTimeSecretary = served(villageTeam, oneOf(role, 'first-secretary'), is(fullTime));
const serviceTeam = served(villageTeam, oneOf(role, 'agricultural-service-team'));
const legalAdviser = served(villageTeam, oneOf(role, 'legal-adviser'));
const creditOfficer = served(villageTeam, oneOf(role, 'credit-officer'));
const everyHousehold = every(households, hasPairedHelper);

const fiveOne = all(leader, unit, residentTeam, firstSecretary, technician);
const threeOne = all(any(compare(registeredHouseholds, '<', fullTeamFloor), all(fullTimeSecretary, serviceTeam)), everyHousehold);

export const villageTeamAssignment: Rule = {
  id: 'implementation/support/village-team-assignment',
  label: { zh: '驻村帮扶力量到位', en: 'Those who help the village are in place' },
  subject: 'village',
  sense: 'standard',
  criteria: [
    {
      from: '2016-01-01', until: '2017-04-01', places: sichuan, source: sichuanAssessment2016, standing: 'official', clause: '第六条第三项',
      text: { zh: '贫困村“五个一”到位', en: 'In a poor village the five of “five ones” are in place' },
      reading: {
        zh: '贫困村须有县级以上联系领导、帮扶单位、驻村工作组、第一书记、农技员。只见年份，自年初起算。名册未写全时，缺谁不能断定。',
        en: 'A poor village has a linked leader at county level or above, a support unit, a resident team, a first secretary and an agricultural technician. Only the year was seen; counted from its first day. While the list is not known to be complete, nobody can say who is lacking.',
      },
      value: any(not(is(registeredPoorVillage)), fiveOne),
    },
    {
      from: '2017-04-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanThreeOne2017, standing: 'official',
      text: { zh: '贫困村“五个一”、非贫困村“三个一”到位', en: 'The “five ones” of a poor village or the “three ones” of another are in place' },
      reading: {
        zh: '非贫困村贫困户达到规定户数的，须有专职第一书记和农业技术巡回服务小组；每户均须有结对帮扶责任人。贫困村仍按“五个一”。只见2017年4月起，自当月首日起算。',
        en: 'A village that is not poor needs a full-time first secretary and a touring service team once it has enough poor households; each household needs a paired helper in any case. Poor villages keep the “five ones”. Only April 2017 was seen; counted from its first day.',
      },
      value: any(all(is(registeredPoorVillage), fiveOne), all(not(is(registeredPoorVillage)), threeOne)),
    },
    {
      from: '2019-01-01', verifiedThrough: '2020-12-31', places: dazhou, source: dazhouSevenSystems, standing: 'inferred', clause: '在全省“五个一”“三个一”基础上，选派898名法律顾问、1006名农信员',
      text: { zh: '全省要求之外，法律顾问和农信员到位', en: 'Besides what the province requires, a legal adviser and a rural-credit officer are in place' },
      reading: {
        zh: '“5+2”“3+2”中的“2”未见列名，由该句推定为法律顾问和农信员；开江县2019年已有此提法，自该年初起算。',
        en: 'Which two the “2” of “5+2” and “3+2” are is not listed; inferred from this sentence. Kaijiang county used the name in 2019; counted from the first day of that year.',
      },
      value: all(inherited, legalAdviser, creditOfficer),
    },
  ],
};

