import { compare, concur, oneOf, ratio, total } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { householdSize, povertyStatus } from '../../indicators/household.js';
import { povertyIncidence, remainingPoor, ruralPopulation } from '../../indicators/incidence.js';
import { households } from '../../indicators/village.js';
import { villageIncidenceCeiling } from '../../parameters/incidence-ceiling.js';
import { exitMechanism2016, sichuanExitPlan2016 } from '../../sources.js';

const poorInHouseholds = total(households, householdSize, oneOf(povertyStatus, 'poor', 'pre-exit', 'relapsed'));
const value = concur(
  compare(povertyIncidence, '<', villageIncidenceCeiling),
  ratio(remainingPoor, ruralPopulation, '<', villageIncidenceCeiling),
  ratio(poorInHouseholds, ruralPopulation, '<', villageIncidenceCeiling),
);
const how = {
  zh: '“以下”可解作包括本数；公布的结果都写“低于”，且误判达标会使帮扶停止，取小于：恰等于上限为未达标。贫困发生率可直接填报，也可由剩余贫困人口或建档立卡户名册除以农村户籍人口算出；预脱贫、返贫的户计为未脱贫；彼此矛盾的待定。人口用2014年底基数还是当年数，文件未定，由填报者按当地口径。',
  en: '“Down to below” may include the figure itself; published results all say below, and a wrong “met” takes help away, so it is taken as less than: exactly the figure is not met. The incidence may be given, or worked out from the remaining poor, or from the register of households, over the registered rural population; a household whose exit is being prepared, or that fell back, counts as poor; ways that contradict each other leave it open. Whether the population is that of the end of 2014 or of the year, no document says; it is for those who report it.',
};

export const lowVillageIncidence: Rule = {
  id: 'implementation/exit/low-village-incidence',
  label: { zh: '贫困发生率低于上限', en: 'Incidence of poverty below the ceiling' },
  subject: 'village',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: exitMechanism2016, standing: 'recalled', value,
      reading: { zh: `该意见只见到开头，据了解如此。${how.zh}只见印发年月，自当月首日起算。`, en: `Only the opening of the document was seen; understood to be so. ${how.en} Only the month of issue was seen; counted from its first day.` },
    },
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExitPlan2016, standing: 'official', clause: '贫困村退出当年贫困发生率降至3%以下', value,
      reading: { zh: `${how.zh}只见印发年月，自当月首日起算。引文见于2019年验收方案，标准与2016年相同。`, en: `${how.en} Only the month of issue was seen; counted from its first day. The clause is quoted from the acceptance plan of 2019, whose standard is that of 2016.` },
    },
  ],
};
