import type { Parameter } from '../../model/parameter.js';
import { noDocument, residentTeams2017 } from '../sources.js';

const remembered = { zh: '据了解如此，原文未查到。', en: 'Understood to be so; the text was not found.' };

/** Years that a first secretary stays at least. */
export const firstSecretaryTerm: Parameter = {
  id: 'first-secretary-term', label: { zh: '第一书记任期下限', en: 'Least term of a first secretary' }, unit: 'year', scale: 1,
  values: [{ from: '2015-01-01', source: noDocument, standing: 'recalled', value: 1, reading: { zh: '2015年的办法，任期一至三年，据了解如此；只知年份，自当年首日起算。', en: 'The rule of 2015, a term of one to three years, as understood; only the year is known, counted from its first day.' } }],
};

/** Years that a resident team stays at least. */
export const residentTeamTerm: Parameter = {
  id: 'resident-team-term', label: { zh: '驻村工作队驻村年限下限', en: 'Least term of a resident team' }, unit: 'year', scale: 1,
  values: [{ from: '2017-12-01', source: residentTeams2017, standing: 'recalled', value: 2, reading: remembered }],
};

/** Members that a resident team has at least. */
export const residentTeamFloor: Parameter = {
  id: 'resident-team-floor', label: { zh: '驻村工作队人数下限', en: 'Least size of a resident team' }, unit: 'person', scale: 1,
  values: [{ from: '2017-12-01', source: residentTeams2017, standing: 'recalled', value: 3, reading: remembered }],
};
