import { wrong, type Check } from '../../../model/check.js';
import { all, compare, constant, elapsedTime } from '../../../model/expr.js';
import { of2021 } from '../../check-lists.js';
import { measureCount, monitoredSince } from '../../indicators/register.js';
import { measureWait } from '../../parameters/record-limits.js';

export const noMeasureCheck: Check = {
  id: 'implementation/recheck/no-measure-check', code: 'DB-21', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '识别监测满一个月仍无帮扶措施', en: 'No measure a month after identification' },
  remedy: {
    zh: '识别为监测对象已满一个月，尚未录入任何帮扶措施。请核实：已落实的补录措施和日期，未落实的请尽快会商制定。',
    en: 'A month has passed since identification and no measure is entered. Please find out: enter measures and days if there are any; if not, agree on them soon.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '识别满一个月，措施为零', en: 'A month since identification, no measure' },
      value: wrong(all(compare(elapsedTime('month', monitoredSince, 'on'), '>=', measureWait), compare(measureCount, '=', constant(0)))),
      reading: { zh: '是数据核查的期限，文件中未见帮扶措施的时限。只知年份，自当年首日起算。', en: 'It is how long the data check waits; no document was found that sets a deadline. Only the year is known; counted from its first day.' },
    },
  ],
};
