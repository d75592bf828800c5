import { all, any, atLeast, compare, constant, inherited, is, oneOf, ratio } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { zhaohua } from '../../codes/places.js';
import { netIncomePerCapita } from '../../indicators/household.js';
import { hardshipCause, incomeSharplyReduced, lastYearNetIncomePerCapita, rigidExpenditurePerCapita, suddenEvent } from '../../indicators/monitoring.js';
import { largeExpenditureLine } from '../../parameters/monitoring-line.js';
import { remainingIncomeShare } from '../../parameters/remaining-income-share.js';
import { ministryOpinion2026, monitoringGuide2022, monitoringOpinion2020, monitoringOpinion2021, zhaohuaAlert2020 } from '../../sources.js';

const struck = oneOf(hardshipCause, 'illness', 'disability', 'disaster', 'epidemic', 'accident', 'other');
const largeExpenditure = all(compare(rigidExpenditurePerCapita, '>', constant(0)), compare(rigidExpenditurePerCapita, '>=', largeExpenditureLine));
const since2021 = all(is(suddenEvent), any(largeExpenditure, is(incomeSharplyReduced)));
const text = { zh: '受突发事件等影响，刚性支出较大或收入大幅缩减', en: 'After a sudden event or the like large rigid expenditure, or a sharply reduced income' };

/** What makes somebody look: the household is then checked within the days that its identification has. */
export const warningSignal: Rule = {
  id: 'implementation/monitoring/warning-signal',
  label: { zh: '预警线索', en: 'Warning signal' },
  subject: 'household',
  sense: 'risk',
  criteria: [
    {
      from: '2020-03-20', until: '2021-05-01', source: monitoringOpinion2020, standing: 'reported', clause: '因病、因残、因灾、因疫情影响等引发的刚性支出明显超过上年度收入和收入大幅缩减的家庭',
      text: { zh: '因病、因残、因灾、因疫情等，支出超过上年度收入或收入大幅缩减', en: 'After illness, disability, a disaster or the epidemic, expenditure beyond last year’s income or a sharply reduced income' },
      reading: {
        zh: '全句见于安徽2020年的报道，其中支出一项另见于文件。“和”连接两种家庭，有一种即是。“明显超过”无数值，取超过。“等”字使所列原因不尽，其他变故也算。',
        en: 'The whole sentence was read in a report of 2020 on Anhui, the part on expenditure in the document too. The two kinds of households are joined by “and”; either is enough. “Clearly beyond” has no number; taken as beyond. The list of causes is open, so any other blow counts.',
      },
      value: all(struck, any(compare(rigidExpenditurePerCapita, '>', lastYearNetIncomePerCapita), is(incomeSharplyReduced))),
    },
    {
      from: '2021-05-01', until: '2022-01-01', source: monitoringOpinion2021, standing: 'inferred', text, value: since2021,
      reading: { zh: '2022年工作指南的文字推及此前。', en: 'The words of the guide of 2022, carried back.' },
    },
    {
      from: '2022-01-01', until: '2026-01-01', source: monitoringGuide2022, standing: 'inferred', text, value: since2021, clause: '受突发事件等影响，刚性支出较大或收入大幅缩减',
      reading: {
        zh: '所引为突发严重困难户定义中的文字，取作预警线索为推定；“等”字使原因不尽，其他变故也按突发事件填。文件说线索只说三种渠道：农户自主申报、基层干部排查、部门筛查预警；由渠道而来的线索见“预警线索按期办结”。哪个部门报送哪些数据的名单未查到，故不按部门分列。',
        en: 'The words are those of the definition of sudden serious hardship; that they make a signal is inferred. The list of causes is open: enter any other blow as a sudden event. Of leads the document names only the three ways by which they come: the household reports itself, officials look round, departments compare their data; a lead that came so is asked for where the signal is followed up. No list was found of which department sends what, so departments are not told apart.',
      },
    },
    {
      from: '2026-01-01', source: ministryOpinion2026, standing: 'unset', clause: '农户自主申报、基层日常排查、部门大数据预警',
      reading: {
        zh: '2026年起三种线索渠道不变，何为线索由各地确定，尚未见公布。',
        en: 'From 2026 the three ways by which leads come are the same; what makes a lead is set locally, and was not published yet.',
      },
    },
    {
      from: '2020-03-20', until: '2021-05-01', places: zhaohua, source: zhaohuaAlert2020, standing: 'inferred',
      text: { zh: '全国规定的情形，或收入比上年下降一半以上', en: 'As in the whole country, or an income of less than half of last year’s' },
      reading: {
        zh: '由一户务工受疫情影响、收入下降一半以上即预警的事例推定；系统的预警线未见原文。收入为负按0计，上年没有收入的不能判定。',
        en: 'Inferred from one household whose work suffered from the epidemic: a warning came when its income had fallen by more than half. The rule of the system itself was not seen. A negative income counts as none; without an income last year nobody can tell.',
      },
      value: any(inherited, ratio(atLeast(netIncomePerCapita, constant(0)), atLeast(lastYearNetIncomePerCapita, constant(0)), '<', remainingIncomeShare)),
    },
  ],
};
