import { wrong, type Check } from '../../../model/check.js';
import { all, any, oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { relation, sex } from '../../indicators/register-member.js';

const ofWoman = oneOf(
  relation, 'daughter', 'daughter-in-law', 'sons-daughter', 'daughters-daughter', 'mother', 'wifes-mother', 'husbands-mother', 'fathers-mother', 'mothers-mother',
  'great-granddaughter', 'niece', 'siblings-wife',
);
const ofMan = oneOf(
  relation, 'son', 'son-in-law', 'sons-son', 'daughters-son', 'father', 'wifes-father', 'husbands-father', 'fathers-father', 'mothers-father', 'great-grandson', 'nephew', 'uncle',
);

export const relationSexCheck: Check = {
  id: 'implementation/recheck/relation-sex-check', code: 'DB-05', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '与户主关系和性别不符', en: 'Relation to the head does not go with the sex' },
  remedy: {
    zh: '“与户主关系”和“性别”不一致，例如“之女”填成男。请对照户口簿，改正录错的一项。',
    en: 'Relation to the head and sex do not go together, such as a daughter entered as male. Please look at the household booklet and correct whichever is wrong.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '女性称谓填为男，或男性称谓填为女', en: 'A woman’s relation with a man’s sex, or the reverse' },
      value: wrong(any(all(ofWoman, oneOf(sex, 'male')), all(ofMan, oneOf(sex, 'female'))), { in: members }),
    },
  ],
};
