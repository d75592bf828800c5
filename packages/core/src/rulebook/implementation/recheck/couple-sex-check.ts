import { wrong, type Check } from '../../../model/check.js';
import { all, any, oneOf, some } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { relation, sex } from '../../indicators/register-member.js';

export const coupleSexCheck: Check = {
  id: 'implementation/recheck/couple-sex-check', code: 'DB-06', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '户主与配偶性别相同', en: 'Head and spouse of the same sex' },
  remedy: {
    zh: '户主和配偶的“性别”填成一样。请对照户口簿或结婚证，改正两人中录错的“性别”或“与户主关系”。',
    en: 'Head and spouse are entered with the same sex. Please look at the household booklet or the marriage certificate and correct sex or relation of whoever is entered wrongly.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '户主与配偶同为男或同为女', en: 'Head and spouse both male or both female' },
      value: wrong(any(
        all(some(members, all(oneOf(relation, 'head'), oneOf(sex, 'male'))), some(members, all(oneOf(relation, 'spouse'), oneOf(sex, 'male')))),
        all(some(members, all(oneOf(relation, 'head'), oneOf(sex, 'female'))), some(members, all(oneOf(relation, 'spouse'), oneOf(sex, 'female')))),
      )),
    },
  ],
};
