import type { Parameter } from '../../model/parameter.js';
import { sichuan } from '../codes/places.js';
import { sichuanThreeOne2017 } from '../sources.js';

/** From how many poor households on a village that is not poor gets a full team. */
export const fullTeamFloor: Parameter = {
  id: 'full-team-floor',
  label: { zh: '非贫困村配齐“三个一”的贫困户数', en: 'Poor households from which a village that is not poor gets a full team' },
  unit: 'household',
  scale: 1,
  values: [{
    from: '2017-04-01', places: sichuan, value: 20, source: sichuanThreeOne2017, standing: 'official', verifiedThrough: '2020-12-31',
    reading: { zh: '只见2017年4月起，自当月首日起算。“20户以上”含20户。', en: 'Only April 2017 was seen; counted from its first day. “20 households or more” includes 20.' },
  }],
};
