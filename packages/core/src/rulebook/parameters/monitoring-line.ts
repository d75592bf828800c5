import type { Parameter } from '../../model/parameter.js';
import { sichuan, yunnan } from '../codes/places.js';
import {
  checkList2023, dehuaLine2024, hubeiLine2023, liaoningLine2022, minhouLine2023, monitoringOpinion2020, monitoringOpinion2021, noDocument, ruralOpinion2026, sichuanMonitoringRevision2022, yunnanLine2025,
} from '../sources.js';

const yuan = { unit: 'yuan/person/year', scale: 1 } as const;
const in2020 = { zh: '文件为人均可支配收入低于国家扶贫标准的1.5倍左右，实际执行多为5000元；数值未见文件。自文件之日起算。', en: 'The document says disposable income below about 1.5 times the national line; 5,000 yuan was usual in practice, a number that no document was found to give. Counted from the day of the document.' };
const in2021 = { zh: '据了解2021年国家底线为脱贫攻坚期扶贫标准的1.5倍，即6000元。', en: 'The floor of the State in 2021 is understood to be 1.5 times the poverty line of the campaign, 6,000 yuan.' };

/** The income below which households are looked at for monitoring, by province and year. Where nobody found a year's line only the floor of the State is known. */
export const monitoringLine: Parameter = {
  id: 'monitoring-line',
  label: { zh: '防止返贫监测范围（收入线）', en: 'Monitoring line' },
  ...yuan,
  values: [
    { from: '2020-03-20', until: '2021-01-01', value: 5000, source: monitoringOpinion2020, standing: 'recalled', reading: in2020 },
    {
      from: '2021-01-01', until: '2026-01-01', value: { atLeast: 6000 }, source: monitoringOpinion2021, standing: 'recalled',
      reading: { zh: `${in2021.zh}各省在此之上逐年确定；未查到的年份和省份只知不低于6000元。`, en: `${in2021.en} Provinces set their lines above it year by year; where none was found it is only known to be no less.` },
    },
    { from: '2026-01-01', source: ruralOpinion2026, standing: 'unset', reading: { zh: '2026年起改称认定标准，由各地确定，数值未查到。', en: 'From 2026 it is called the standard of recognition and set locally; no number was found.' } },
    { from: '2020-03-20', until: '2021-01-01', places: sichuan, value: 5000, source: noDocument, standing: 'recalled', reading: in2020 },
    { from: '2021-01-01', until: '2022-01-01', places: sichuan, value: 6000, source: noDocument, standing: 'recalled', reading: in2021 },
    {
      from: '2022-01-01', until: '2026-01-01', places: sichuan, source: sichuanMonitoringRevision2022, standing: 'unset',
      reading: { zh: '四川2022年调整了监测标准，此后各年数值均未查到，不得沿用6000元。', en: 'Sichuan changed its line in 2022; no number of a later year was found, and 6,000 yuan must not be carried on.' },
    },
    { from: '2021-01-01', until: '2022-01-01', places: ['21'], value: 6600, source: liaoningLine2022, standing: 'inferred', reading: { zh: '由2022年的7260元和增幅10%推算。', en: 'Inferred from 7,260 yuan in 2022, 10 % more.' } },
    { from: '2022-01-01', until: '2023-01-01', places: ['21'], value: 7260, source: liaoningLine2022, standing: 'reported' },
    { from: '2022-01-01', until: '2023-01-01', places: ['42'], value: 6903, source: hubeiLine2023, standing: 'inferred', reading: { zh: '由2023年的7600元和增幅10.1%推算。', en: 'Inferred from 7,600 yuan in 2023, 10.1 % more.' } },
    { from: '2023-01-01', until: '2024-01-01', places: ['42'], value: 7600, source: hubeiLine2023, standing: 'reported' },
    { from: '2023-01-01', until: '2024-01-01', places: ['52'], value: 7300, source: checkList2023, standing: 'reported', clause: '脱贫户2023年人均纯收入低于7300元但未纳入' },
    { from: '2023-01-01', until: '2024-01-01', places: ['350121'], value: 10560, source: minhouLine2023, standing: 'reported', reading: { zh: '原文作“不低于10560元”，取为监测线。', en: 'The text says “not below 10,560 yuan”; taken as the line.' } },
    { from: '2024-01-01', until: '2025-01-01', places: ['350526'], value: 19560, source: dehuaLine2024, standing: 'official', reading: { zh: '农村低保标准815元/月的两倍，全年。', en: 'Twice the rural dibao standard of 815 yuan a month, for a year.' } },
    { from: '2025-01-01', until: '2026-01-01', places: yunnan, value: 8700, source: yunnanLine2025, standing: 'reported' },
  ],
};

/** From which rigid expenditure on it is large. */
export const largeExpenditureLine: Parameter = {
  id: 'large-expenditure-line',
  label: { zh: '刚性支出较大的数额', en: 'Amount from which rigid expenditure is large' },
  ...yuan,
  values: [{ from: '2021-05-01', until: '2026-01-01', source: monitoringOpinion2021, standing: 'unset', reading: { zh: '全国没有数值，由各地掌握；四川的未查到。', en: 'There is no national number; localities decide, and Sichuan’s was not found.' } }],
};
