import { wrong, type Check } from '../../../model/check.js';
import { all, some } from '../../../model/expr.js';
import { hasExited, illAndUninsured } from '../../check-conditions.js';
import { ofExited2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';

export const uninsuredIllnessCheck: Check = {
  id: 'implementation/recheck/uninsured-illness-check', code: 'DB-27', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '脱贫户患病成员未参加大病保险', en: 'Ill member of an exited household without serious-illness insurance' },
  remedy: {
    zh: '该户已脱贫，有患病成员“参加大病保险”为否。请查医保缴费记录：已参保的改正，未参保的协助参保。',
    en: 'The household has exited, and an ill member is entered as not insured against serious illness. Please look at the insurance records: correct the entry, or help the person to be insured.',
  },
  flaws: [
    {
      ...ofExited2017, text: { zh: '脱贫户有患病成员无大病保险', en: 'An ill and uninsured member of an exited household' },
      value: wrong(all(hasExited, some(members, illAndUninsured))),
    },
  ],
};
