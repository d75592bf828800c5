import type { Parameter } from '../../model/parameter.js';
import { anhui, guizhou } from '../codes/places.js';
import { anhuiRiskElimination2021, checkList2023 } from '../sources.js';

/** How long ago a household must have been identified before its risk may be called eliminated. */
export const halfYearFloor: Parameter = {
  id: 'half-year-floor',
  label: { zh: '风险消除前的最短监测期', en: 'Shortest time of monitoring before elimination' },
  unit: 'month',
  scale: 1,
  values: [
    {
      from: '2021-01-01', until: '2026-01-01', places: anhui, value: 6, source: anhuiRiskElimination2021, standing: 'official',
      reading: { zh: '识别满半年才可标注风险消除，半年取满6个月。只知自2021年起，自年初起算。', en: 'Half a year from identification on, taken as six whole months. Known to hold since 2021; counted from its first day.' },
    },
    {
      from: '2022-04-01', until: '2026-01-01', places: guizhou, value: 6, source: checkList2023, standing: 'reported',
      reading: { zh: '见于某县的数据核查规则，对2022年4月起的风险消除适用；核查程序按月份相减，文字说不足6个月，从文字。', en: 'Read in the data check of one county, for eliminations from April 2022 on; its program subtracts month numbers, its text says less than six months, and the text is followed.' },
    },
  ],
};
