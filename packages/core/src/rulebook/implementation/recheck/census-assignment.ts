import type { Assignment } from '../../../model/assignment.js';
import { all, compare, constant, count, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { dazhou, nationalPoorOfDazhou } from '../../codes/places.js';
import { censusBatch, censusChecks, censusDuties, censusSince, censusUntil } from '../../indicators/census.js';
import { dazhouSevenSystems, noDocument } from '../../sources.js';

const checking = { id: 'checkingCounty', label: { zh: '派查县代码', en: 'code of the county that checks' } };

/** Which county checks which, in which batch. The county that checks is its own: a link from a county to itself is refused. */
export const crossedCensus: Assignment = {
  id: 'implementation/recheck/census-assignment',
  label: { zh: '脱贫攻坚普查的交叉安排', en: 'Crossed checks of the census' },
  helper: { subject: 'county', key: checking, roster: censusDuties },
  helped: { subject: 'county', key: { id: 'checkedCounty', label: { zh: '受查县代码', en: 'code of the county that is checked' } }, roster: censusChecks },
  own: checking,
  role: censusBatch, since: censusSince, until: censusUntil,
};

const clause = '严格开展脱贫攻坚普查，分批次对国贫县和省贫县开展交叉普查';

export const censusAssignment: Rule = {
  id: 'implementation/recheck/census-assignment',
  label: { zh: '本县由别县普查一次', en: 'The county is checked once, by another' },
  subject: 'county',
  sense: 'standard',
  criteria: [
    {
      from: '2020-01-01', until: '2021-01-01', places: dazhou, source: dazhouSevenSystems, standing: 'inferred', clause,
      text: { zh: '在省贫县批次中恰受查一次，不在别的批次', en: 'Checked exactly once in the batch of the provincial poor counties, and in no other' },
      reading: {
        zh: '交叉即不查本县，自查的安排不予计入。每县恰查一次、国贫县和省贫县各为一批，是推定的；哪县查哪县未见。安排表未写全时，没有安排不能断定。只知2020年，自年初起算。',
        en: 'Crossed means that nobody checks the own county: such a link does not count. That each county is checked exactly once, and that the two kinds of counties are a batch each, is inferred; who checked whom was not seen. While the table is not known to be complete, nobody can say that there is no check. Known of 2020 only; counted from its first day.',
      },
      value: all(compare(count(censusChecks, oneOf(censusBatch, 'provincial')), '=', constant(1)), compare(count(censusChecks, oneOf(censusBatch, 'national')), '=', constant(0))),
    },
    {
      from: '2020-01-01', until: '2021-01-01', places: nationalPoorOfDazhou, source: noDocument, standing: 'recalled', clause,
      text: { zh: '在国贫县批次中恰受查一次，不在别的批次', en: 'Checked exactly once in the batch of the poor counties of the State, and in no other' },
      reading: {
        zh: '据了解，达州的国贫县为宣汉、万源，其余五县（市、区）为省贫县。',
        en: 'The poor counties of the State in Dazhou are understood to be Xuanhan and Wanyuan; the other five are the province’s.',
      },
      value: all(compare(count(censusChecks, oneOf(censusBatch, 'national')), '=', constant(1)), compare(count(censusChecks, oneOf(censusBatch, 'provincial')), '=', constant(0))),
    },
  ],
};
