import { all, compare, constant, elapsedTime, oneOf } from '../../../model/expr.js';
import type { Exceptions } from '../../../model/presumption.js';
import type { Rule } from '../../../model/rule.js';
import { exceptedLine, exceptionApprovedBy, exceptionApprovedOn, exceptionReason, exceptions } from '../../indicators/exception.js';
import { registrationDuties } from '../../sources.js';

export const approvedException: Rule = {
  id: 'implementation/identification/approved-exception',
  label: { zh: '例外经县级批准', en: 'Exception approved by the county' },
  subject: 'exception',
  sense: 'eligibility',
  criteria: [{
    from: '2014-04-02', verifiedThrough: '2020-12-31', source: registrationDuties, standing: 'inferred', clause: '县级负责贫困户、贫困村确定',
    text: { zh: '县级批准，且已到批准之日', en: 'Approved by the county, on the day or before' },
    reading: {
      zh: '贫困户由县级确定，由此推定不评的例外也由县级批准；村和乡镇只能提出。材料未载日期，随建档立卡工作方案起用。',
      en: 'The county decides who is poor; from that it is inferred that it approves exceptions too, which village and township can only propose. The text bears no date; used with the registration plan.',
    },
    value: all(oneOf(exceptionApprovedBy, 'county'), compare(elapsedTime('day', exceptionApprovedOn, 'on'), '>=', constant(0))),
  }],
};

/** How the lists of the rulebook are told of exceptions. */
export const byException: Exceptions = { roster: exceptions, line: exceptedLine, reason: exceptionReason, approved: approvedException };
