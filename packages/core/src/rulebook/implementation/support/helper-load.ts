import { inForce } from '../../../model/assignment.js';
import { count } from '../../../model/expr.js';
import type { Figure } from '../../../model/figure.js';
import { load } from '../../indicators/team.js';
import { dazhouSevenSystems } from '../../sources.js';
import { villageTeam } from './village-team-assignment.js';

/** How many links a helper has in force: more than one when an adviser serves several villages. */
export const helperLoad: Figure = {
  id: 'implementation/support/helper-load',
  label: { zh: '在帮数', en: 'Load of the helper' },
  subject: 'helper',
  formula: [{
    from: '2017-04-01', source: dazhouSevenSystems, standing: 'inferred', value: count(load, inForce(villageTeam)),
    reading: { zh: '人数与村数不相等，可见一人可帮数村、一村可有数人；按当日在帮的关系计。', en: 'There are not as many people as villages: one may serve several, and one village may have several. Counted are the links in force on the day.' },
  }],
};
