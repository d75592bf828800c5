import { wrong, type Check } from '../../../model/check.js';
import { compare, constant } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { helperCount } from '../../indicators/team.js';

export const noHelperCheck: Check = {
  id: 'implementation/recheck/no-helper-check', code: 'DB-50', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '没有帮扶责任人', en: 'Household without a helper' },
  remedy: {
    zh: '该户“结对帮扶”为0。请与帮扶部门核对：已派的补录帮扶责任人，没有派的报乡镇安排。',
    en: 'The household has no helper. Please ask the department that assigns them: enter who helps, or have the township assign somebody.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '没有帮扶责任人', en: 'No helper' },
      value: wrong(compare(helperCount, '=', constant(0))),
    },
  ],
};
