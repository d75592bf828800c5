import { all, compare, concur, product, ratio, sum } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { comprehensiveIncidence, missedPoor, omissionRate, plannedExits, unregisteredPopulation, wrongfulExitRate, wronglyExited } from '../../indicators/county.js';
import { povertyIncidence, remainingPoor, ruralPopulation } from '../../indicators/incidence.js';
import { countyIncidenceCeiling } from '../../parameters/incidence-ceiling.js';
import { sichuanExitPlan2016 } from '../../sources.js';

const asGiven = compare(comprehensiveIncidence, '<', countyIncidenceCeiling);

export const lowComprehensiveIncidence: Rule = {
  id: 'implementation/exit/low-comprehensive-incidence',
  label: { zh: '综合贫困发生率低于上限', en: 'Comprehensive incidence of poverty below the ceiling' },
  subject: 'county',
  sense: 'standard',
  criteria: [
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExitPlan2016, standing: 'official', clause: '贫困县退出当年综合贫困发生率降至3%以下',
      reading: {
        zh: '“以下”可解作包括本数；公布的结果都写“低于”，且误判达标会使帮扶停止，取小于：恰为3%为未达标。综合贫困发生率可直接填报，也可由剩余贫困人口、漏评人口、错退人口除以农村户籍人口算出，漏评、错退人口可由检查所得的两率推算；建档立卡的贫困发生率已不低于上限的，综合贫困发生率必不低于上限。彼此矛盾的待定。公式的分母作“乡村总人口”，取农村户籍人口；用2014年底基数还是当年数，文件未定。只见印发年月，自当月首日起算。引文见于2019年验收方案，标准与2016年相同。',
        en: '“Down to below” may include the figure itself; published results all say below, and a wrong “met” takes help away, so it is taken as less than: exactly 3 % is not met. The comprehensive incidence may be given, or worked out from the remaining poor, the missed and the wrongly exited people over the registered rural population, the latter two also by the rates that the check found; where the plain incidence is not below the ceiling, the comprehensive one cannot be. Ways that contradict each other leave it open. The formula divides by the whole rural population; taken as the registered one. Whether it is that of the end of 2014 or of the year, no document says. Only the month of issue was seen; counted from its first day. The clause is quoted from the acceptance plan of 2019, whose standard is that of 2016.',
      },
      value: concur(
        asGiven,
        ratio(sum(remainingPoor, missedPoor, wronglyExited), ruralPopulation, '<', countyIncidenceCeiling),
        ratio(sum(remainingPoor, product(omissionRate, unregisteredPopulation), product(wrongfulExitRate, plannedExits)), ruralPopulation, '<', countyIncidenceCeiling),
        all(compare(povertyIncidence, '<', countyIncidenceCeiling), asGiven),
      ),
    },
  ],
};
