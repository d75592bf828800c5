import { any, compare, concur, ratio } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { comprehensiveIncidence } from '../../indicators/county.js';
import { povertyIncidence, remainingPoor, ruralPopulation } from '../../indicators/incidence.js';
import { countyIncidenceCeiling } from '../../parameters/incidence-ceiling.js';
import { countyExitReport2019 } from '../../sources.js';

const asGiven = compare(povertyIncidence, '<', countyIncidenceCeiling);

export const lowCountyIncidence: Rule = {
  id: 'implementation/exit/low-county-incidence',
  label: { zh: '贫困发生率低于上限', en: 'Incidence of poverty below the ceiling' },
  subject: 'county',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: countyExitReport2019, standing: 'official',
      reading: {
        zh: '“以下”可解作包括本数；公布的结果都写“低于”，且误判达标会使帮扶停止，取小于：恰等于上限为未达标。贫困发生率可直接填报，也可由剩余贫困人口除以农村户籍人口算出；综合贫困发生率还含漏评和错退的人，不会更低，它低于上限即足够。彼此矛盾的待定。人口用2014年底基数还是当年数，文件未定。随退出机制自2016年4月起用。',
        en: '“Down to below” may include the figure itself; published results all say below, and a wrong “met” takes help away, so it is taken as less than: exactly the figure is not met. The incidence may be given, or worked out from the remaining poor over the registered rural population; the comprehensive incidence counts missed and wrongly exited people too and cannot be lower, so it is enough if that one is below. Ways that contradict each other leave it open. Whether the population is that of the end of 2014 or of the year, no document says. Used from April 2016, with the exit mechanism.',
      },
      value: concur(
        asGiven,
        ratio(remainingPoor, ruralPopulation, '<', countyIncidenceCeiling),
        any(compare(comprehensiveIncidence, '<', countyIncidenceCeiling), asGiven),
      ),
    },
  ],
};
