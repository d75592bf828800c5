import { all, any, compare, concur, constant, holds, inherited, is, not, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { anhui, guizhou, hainan } from '../../codes/places.js';
import { incomeStable, netIncomePerCapita } from '../../indicators/household.js';
import { disposableIncomePerCapita, guaranteesConsolidated, identifiedRisk, incomeStableMonths, newRisk, rigidExpenditureSettled } from '../../indicators/monitoring.js';
import { measureCount } from '../../indicators/register.js';
import { halfYearFloor } from '../../parameters/half-year-floor.js';
import { monitoringLine } from '../../parameters/monitoring-line.js';
import { anhuiRiskElimination2021, draftersOnExit2026, checkList2023, hainanElimination2021, monitoringGuide2022 } from '../../sources.js';
import { basicMedicalCare } from '../exit/basic-medical-care.js';
import { compulsoryEducation } from '../exit/compulsory-education.js';
import { drinkingWater } from '../exit/drinking-water.js';
import { housingSafety } from '../exit/housing-safety.js';
import { halfYearStability } from './half-year-stability.js';
import { noLabourHousehold } from './no-labour-household.js';

const guarantees = concur(is(guaranteesConsolidated), all(holds(compulsoryEducation), holds(basicMedicalCare), holds(housingSafety), holds(drinkingWater)));
const gone = all(oneOf(identifiedRisk, 'removed', 'gone-naturally'), not(is(newRisk)));
const aboveLine = all(compare(netIncomePerCapita, '>', monitoringLine), is(incomeStable));

/** Whether the mark of a monitored household may be taken off. Unmet means that it stays marked and goes on being helped. */
export const riskElimination: Rule = {
  id: 'implementation/monitoring/risk-elimination',
  label: { zh: '可以标注风险消除', en: 'The risk may be marked as eliminated' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2022-01-01', until: '2026-01-01', source: monitoringGuide2022, standing: 'official',
      clause: '收入要稳定超过当年监测范围，“三保障”和饮水安全持续巩固，经综合分析研判识别时的返贫致贫风险已稳定消除或自然消除，且不存在新增风险',
      text: { zh: '收入稳定超过监测范围、三保障和饮水安全巩固、风险消除且无新增', en: 'Income stably above the line, guarantees and water consolidated, the risk gone and no new one' },
      reading: {
        zh: '“超过”取严格大于。“稳定”“持续巩固”无计算方法，须经核实；三保障和饮水有明细的，明细与核实结论须一致。自然消除的也须其他各项。指南为2022年，自年初起算。',
        en: '“Above” is strict. “Stably” and “consolidated” have no formula and must be verified; where the answers behind guarantees and water are in the record, they must agree with what was verified. A risk gone naturally needs the other conditions too. The guide is of 2022; counted from its first day.',
      },
      value: all(aboveLine, guarantees, gone),
    },
    {
      from: '2026-01-01', source: draftersOnExit2026, standing: 'unset', clause: '需要帮扶的及时纳入帮扶，稳定消除风险的有序退出',
      reading: {
        zh: '2026年起只见原则，消除的条件尚未见公布；原建档立卡户另逐户评估去留。',
        en: 'From 2026 only the principle was seen; the conditions were not published yet. Households once registered are assessed one by one besides.',
      },
    },
    {
      from: '2021-01-01', until: '2026-01-01', places: anhui, source: anhuiRiskElimination2021, standing: 'official',
      clause: '收入持续稳定（原则上不得低于半年）、年人均纯收入稳定超过当年监测范围、大额刚性支出稳定解决、三保障和饮水安全持续巩固、风险稳定消除；识别满半年且至少落实一项针对性措施；整户无劳动力的暂不标注',
      text: { zh: '收入稳定半年以上并超过监测范围、大额支出解决、识别满半年、有措施、非整户无劳动力', en: 'Income stable for half a year and above the line, large expenditure settled, identified half a year ago, a measure in place, not without labour' },
      reading: {
        zh: '“原则上”未另作例外。半年取6个月。风险自然消除在此未提，不算稳定消除。没有比例和数量限制。只知自2021年起，自年初起算。',
        en: '“In principle” is taken without exceptions. Half a year is six months. Of risks gone naturally this rule does not speak: they do not count as stably removed. There is no quota. Known to hold since 2021; counted from its first day.',
      },
      value: all(
        aboveLine, compare(incomeStableMonths, '>=', halfYearFloor), is(rigidExpenditureSettled), guarantees, oneOf(identifiedRisk, 'removed'), not(is(newRisk)),
        holds(halfYearStability), compare(measureCount, '>=', constant(1)), not(holds(noLabourHousehold)),
      ),
    },
    {
      from: '2021-12-01', until: '2026-01-01', places: hainan, source: hainanElimination2021, standing: 'reported',
      clause: '对收入不稳定、刚性支出不可控、“两不愁三保障”未解决的监测对象，不得标注消除风险',
      text: { zh: '可支配收入稳定超过监测范围、支出可控、三保障和饮水安全巩固、风险稳定消除、非整户无劳动力', en: 'Disposable income stably above the line, expenditure under control, guarantees and water consolidated, the risk stably removed, not without labour' },
      reading: {
        zh: '海南比的是人均可支配收入。刚性支出可控取稳定解决。只见年月，自当月首日起算。',
        en: 'Hainan compares disposable income. Expenditure under control is taken as settled. Only the month was seen; counted from its first day.',
      },
      value: all(
        compare(disposableIncomePerCapita, '>', monitoringLine), is(incomeStable), is(rigidExpenditureSettled), guarantees,
        oneOf(identifiedRisk, 'removed'), not(is(newRisk)), not(holds(noLabourHousehold)),
      ),
    },
    {
      from: '2022-04-01', until: '2026-01-01', places: guizhou, source: checkList2023, standing: 'reported',
      text: { zh: '全国条件，且识别满半年；自然消除不受半年限制', en: 'As in the whole country, and identified half a year ago unless the risk is gone naturally' },
      reading: {
        zh: '见于某县的数据核查规则，对2022年4月起的风险消除适用；同月、次月即消除的核查规则另除外自然消除，半年之限也照此。',
        en: 'Read in the data check of one county, for eliminations from April 2022 on. The check on eliminations in the same or the next month excepts those that are natural; the half year is taken alike.',
      },
      value: all(inherited, any(oneOf(identifiedRisk, 'gone-naturally'), holds(halfYearStability))),
    },
  ],
};
