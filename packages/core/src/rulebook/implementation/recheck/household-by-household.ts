import { every, holds } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { dazhou } from '../../codes/places.js';
import { households } from '../../indicators/village.js';
import { dazhouSevenSystems } from '../../sources.js';
import { twoAssurancesThreeGuarantees } from './two-assurances-three-guarantees.js';

export const householdByHousehold: Rule = {
  id: 'implementation/recheck/household-by-household',
  label: { zh: '逐户过关', en: 'Every household passes the look-back' },
  subject: 'village',
  sense: 'standard',
  criteria: [{
    from: '2019-06-23', verifiedThrough: '2020-12-31', places: dazhou, source: dazhouSevenSystems, standing: 'official', clause: '逐项核实、逐户过关',
    text: { zh: '每一建档立卡户都过“两不愁三保障”回头看', en: 'Each registered household passes the look-back' },
    reading: { zh: '有一户待定，全村即待定，不因其余各户达标而过关。', en: 'While one household is unknown so is the village: the others do not let it pass.' },
    value: every(households, holds(twoAssurancesThreeGuarantees)),
  }],
};
