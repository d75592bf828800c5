import { any, compare, concur, product, ratio, sum } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { comprehensiveIncidence, missedPoor, omissionRate, plannedExits, unregisteredPopulation, wrongfulExitRate, wronglyExited } from '../../indicators/county.js';
import { povertyIncidence, remainingPoor, ruralPopulation } from '../../indicators/incidence.js';
import { countyIncidenceCeiling } from '../../parameters/incidence-ceiling.js';
import { verificationStandard } from '../../sources.js';

const asGiven = compare(comprehensiveIncidence, '>', countyIncidenceCeiling);

export const excessIncidence: Rule = {
  id: 'implementation/exit/excess-incidence',
  label: { zh: '综合贫困发生率超限', en: 'Comprehensive incidence of poverty too high' },
  subject: 'county',
  sense: 'veto',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: verificationStandard, standing: 'reported', clause: '摘帽当年建档立卡信息系统贫困发生率高于3%的，……不得退出',
      reading: {
        zh: '检查标准写“高于3%的不得退出”，中部地区2%见于报道，报道又写“必须低于”；按检查标准，恰等于上限不否决，但退出标准另取小于。综合贫困发生率可直接填报，也可按另一份材料（贫困县退出评估指标及计算方法）的公式，由剩余贫困人口、漏评人口、错退人口除以农村户籍人口算出，漏评人口按漏评率乘非建档立卡人口、错退人口按错退率乘计划脱贫人口推算，公式的分母作“乡村总人口”，取农村户籍人口；建档立卡的贫困发生率已超限的，综合贫困发生率必超限。彼此矛盾的待定。材料未载日期；2016年退出的县即按此检查，随退出机制自2016年4月起用。',
        en: 'The standard of the check says “above 3 % may not exit”; the 2 % of the central region are in press, which says “must be below”. By the former, exactly the figure is no veto, though the exit standard itself is taken as less than. The comprehensive incidence may be given, or, by the formula of another text (on the indicators of the verification), worked out from the remaining poor, the missed and the wrongly exited people over the registered rural population; missed people also as the rate of omission of those not registered, wrongly exited people as the rate of wrongful exits of those planned to exit; the formula divides by the whole rural population, taken as the registered one. Where the plain incidence is above the ceiling, the comprehensive one must be. Ways that contradict each other leave it open. The text bears no date; the counties that exited in 2016 were checked against it, so it is used from April 2016, with the exit mechanism.',
      },
      value: concur(
        asGiven,
        ratio(sum(remainingPoor, missedPoor, wronglyExited), ruralPopulation, '>', countyIncidenceCeiling),
        ratio(sum(remainingPoor, product(omissionRate, unregisteredPopulation), product(wrongfulExitRate, plannedExits)), ruralPopulation, '>', countyIncidenceCeiling),
        any(compare(povertyIncidence, '>', countyIncidenceCeiling), asGiven),
      ),
    },
  ],
};
