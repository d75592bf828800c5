import { served, type Assignment } from '../../../model/assignment.js';
import { oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { assignedSince, assignedUntil, role } from '../../indicators/assignment.js';
import { helpers, load } from '../../indicators/team.js';
import { sichuanThreeOne2017 } from '../../sources.js';

/** Who helps which household, since and until when. */
export const pairedHelper: Assignment = {
  id: 'implementation/support/paired-helper-assignment',
  label: { zh: '结对帮扶', en: 'Paired help' },
  helper: { subject: 'helper', key: { id: 'helperNumber', label: { zh: '帮扶人员编号', en: 'number of the helper' } }, roster: load },
  helped: { subject: 'household', key: { id: 'householdNumber', label: { zh: '户编号', en: 'household number' } }, roster: helpers },
  own: { id: 'ownHouseholdNumber', label: { zh: '帮扶人员自家户编号', en: 'number of the helper’s own household' } },
  role, since: assignedSince, until: assignedUntil,
};

export const pairedHelperAssignment: Rule = {
  id: 'implementation/support/paired-helper-assignment',
  label: { zh: '有结对帮扶责任人', en: 'A paired helper is in place' },
  subject: 'household',
  sense: 'standard',
  criteria: [{
    from: '2017-04-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanThreeOne2017, standing: 'official',
    text: { zh: '有在帮的结对帮扶责任人', en: 'A paired helper whose assignment is in force' },
    reading: {
      zh: '原文就非贫困村而言，此处用于每一建档立卡户。名册未写全时，没有责任人不能断定；止日空白即不知何时结束。',
      en: 'The text speaks of villages that are not poor; applied to every registered household. While the list is not known to be complete nobody can say that there is none; of a link without an end nobody knows when it ended.',
    },
    value: served(pairedHelper, oneOf(role, 'paired-helper')),
  }],
};
