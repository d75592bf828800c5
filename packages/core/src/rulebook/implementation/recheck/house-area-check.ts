import { wrong, type Check } from '../../../model/check.js';
import { compare, constant } from '../../../model/expr.js';
import { ofEverybody2017 } from '../../check-lists.js';
import { houseArea } from '../../indicators/register.js';

export const houseAreaCheck: Check = {
  id: 'implementation/recheck/house-area-check', code: 'DB-28', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '住房面积为零', en: 'House without floor area' },
  remedy: {
    zh: '“住房面积”为0。请入户丈量或看不动产权证后改正；确无住房的请注明居住情况。',
    en: 'The floor area of the house is 0. Please measure it or look at the title; where there really is no house, say where the family lives.',
  },
  flaws: [
    {
      ...ofEverybody2017, text: { zh: '住房面积为0', en: 'A floor area of 0' },
      value: wrong(compare(houseArea, '=', constant(0))),
    },
  ],
};
