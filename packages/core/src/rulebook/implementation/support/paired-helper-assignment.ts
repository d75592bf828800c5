import { served, type Assignment } from '../../../model/assignment.js';
import { oneOf, type Expr } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { dazhou, sichuan } from '../../codes/places.js';
import { assignedSince, assignedUntil, role } from '../../indicators/assignment.js';
import { helpers, load } from '../../indicators/team.js';
import { dazhouSevenSystems, sichuanThreeOne2017 } from '../../sources.js';

/** Who helps which household, since and until when. */
export const pairedHelper: Assignment = {
  id: 'implementation/support/paired-helper-assignment',
  label: { zh: '结对帮扶', en: 'Paired help' },
  helper: { subject: 'helper', key: { id: 'helperNumber', label: { zh: '帮扶人员编号', en: 'number of the helper' } }, roster: load },
  helped: { subject: 'household', key: { id: 'householdNumber', label: { zh: '户编号', en: 'household number' } }, roster: helpers },
  own: { id: 'ownHouseholdNumber', label: { zh: '帮扶人员自家户编号', en: 'number of the helper’s own household' } },
  role, since: assignedSince, until: assignedUntil,
};

/** A paired helper whose assignment is in force. */
export const hasPairedHelper: Expr = served(pairedHelper, oneOf(role, 'paired-helper'));

const text = { zh: '有在帮的结对帮扶责任人', en: 'A paired helper whose assignment is in force' };

export const pairedHelperAssignment: Rule = {
  id: 'implementation/support/paired-helper-assignment',
  label: { zh: '有结对帮扶责任人', en: 'A paired helper is in place' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2017-04-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanThreeOne2017, standing: 'inferred', text,
      reading: {
        zh: '原文只就非贫困村而言（见“驻村帮扶力量到位”）；用于每一建档立卡户，为推定。名册未写全时，没有责任人不能断定；止日空白即不知何时结束。',
        en: 'The text speaks of villages that are not poor only (see “those who help the village are in place”); that it holds for every registered household is inferred. While the list is not known to be complete nobody can say that there is none; of a link without an end nobody knows when it ended.',
      },
      value: hasPairedHelper,
    },
    {
      from: '2020-01-01', verifiedThrough: '2020-12-31', places: dazhou, source: dazhouSevenSystems, standing: 'official', clause: '11万余名财政供养人员全覆盖结对帮扶贫困户', text,
      reading: {
        zh: '“全覆盖”即每户均有。原文未载日期，述及2020年的工作，自当年首日起算；此前从全省。',
        en: '“All covered” is one for each household. The text bears no date and speaks of the work of 2020: counted from the first day of that year; before it Dazhou follows the province.',
      },
      value: hasPairedHelper,
    },
  ],
};
