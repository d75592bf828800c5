import type { Parameter } from '../../model/parameter.js';
import { gansu, lanzhouNewArea, nankang, sichuan, yunnan } from '../codes/places.js';
import {
  checkList2023, dehuaLine2024, gansuLine2025, hubeiLine2023, lanzhouNewAreaLine2025, liangshanInterview2022, liaoningLine2022, minhouLine2023, monitoringOpinion2020, monitoringOpinion2021,
  nankangLine2024, noDocument, ruralOpinion2026, yunnanLine2025,
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
      from: '2022-01-01', until: '2026-01-01', places: sichuan, value: { atLeast: 6000 }, source: liangshanInterview2022, standing: 'inferred',
      reading: {
        zh: '四川2022年起调整监测标准（见于凉山州2022年的访谈），各年数值均未查到，不沿用6000元作监测线。国家底线对各省一律适用，故与其他未查到数值的省份一样，只知不低于6000元。',
        en: 'Sichuan changed its line from 2022 on, as an interview in Liangshan says; no number was found, and 6,000 yuan is not carried on as the line. The floor of the State binds every province alike, so here, as wherever no number was found, the line is only known to be no less than it.',
      },
    },
    { from: '2021-01-01', until: '2022-01-01', places: ['21'], value: 6600, source: liaoningLine2022, standing: 'inferred', reading: { zh: '由2022年的7260元和增幅10%推算。', en: 'Inferred from 7,260 yuan in 2022, 10 % more.' } },
    { from: '2022-01-01', until: '2023-01-01', places: ['21'], value: 7260, source: liaoningLine2022, standing: 'reported' },
    { from: '2022-01-01', until: '2023-01-01', places: ['42'], value: 6903, source: hubeiLine2023, standing: 'inferred', reading: { zh: '由2023年的7600元和增幅10.1%推算。', en: 'Inferred from 7,600 yuan in 2023, 10.1 % more.' } },
    { from: '2023-01-01', until: '2024-01-01', places: ['42'], value: 7600, source: hubeiLine2023, standing: 'reported' },
    { from: '2023-01-01', until: '2024-01-01', places: ['52'], value: 7300, source: checkList2023, standing: 'reported', clause: '脱贫户2023年人均纯收入低于7300元但未纳入' },
    { from: '2023-01-01', until: '2024-01-01', places: ['350121'], value: 10560, source: minhouLine2023, standing: 'reported', reading: { zh: '原文作“不低于10560元”，取为监测线。', en: 'The text says “not below 10,560 yuan”; taken as the line.' } },
    { from: '2024-01-01', until: '2025-01-01', places: ['350526'], value: 19560, source: dehuaLine2024, standing: 'official', reading: { zh: '农村低保标准815元/月的两倍，全年。', en: 'Twice the rural dibao standard of 815 yuan a month, for a year.' } },
    {
      from: '2024-01-01', until: '2025-01-01', places: nankang, value: 8500, source: nankangLine2024, standing: 'recalled', clause: '2024年南康区的防止返贫监测收入基准线设定为家庭年人均纯收入8500元',
      reading: { zh: '见于一份转载，再次查找未能复得，故存疑。', en: 'Read in one copy that a second search did not find again, hence in doubt.' },
    },
    {
      from: '2025-01-01', until: '2026-01-01', places: gansu, value: { atLeast: 6000 }, source: gansuLine2025, standing: 'inferred',
      reading: {
        zh: '省里当年另有文件，数值未见；只知不低于国家底线。所见8600元是兰州新区的，见另列的参数，不作全省的数。',
        en: 'The province issued a document of its own for the year, whose number was not seen; it is only known to be no less than the floor of the State. The 8,600 yuan that were seen are those of Lanzhou New Area, a parameter of its own, and not the province’s.',
      },
    },
    { from: '2025-01-01', until: '2026-01-01', places: yunnan, value: 8700, source: yunnanLine2025, standing: 'reported' },
  ],
};

/**
 * The line of Lanzhou New Area. It stands apart because a place is looked up by its division code, and the New Area has none in GB/T 2260:
 * it lies over parts of counties whose other households it does not govern.
 */
export const lanzhouNewAreaMonitoringLine: Parameter = {
  id: 'lanzhou-new-area-monitoring-line',
  label: { zh: '兰州新区防止返贫监测范围（收入线）', en: 'Monitoring line of Lanzhou New Area' },
  ...yuan,
  values: [{
    from: '2025-01-01', until: '2026-01-01', places: lanzhouNewArea, value: 8600, source: lanzhouNewAreaLine2025, standing: 'official',
    reading: {
      zh: '只对兰州新区有效。新区没有查到行政区划代码，按代码取不到，故单列，由用者对新区的户自行采用；不得用于甘肃其他地方。',
      en: 'It holds in Lanzhou New Area only. No division code of the New Area was found, so no look-up by place finds it and it is listed apart: whoever judges its households adopts it. It must not be used elsewhere in Gansu.',
    },
  }],
};

/** How many times the national line the monitoring line is. */
export const monitoringLineFactor: Parameter = {
  id: 'monitoring-line-factor',
  label: { zh: '监测范围为国家扶贫标准的倍数', en: 'Multiple of the national line that the monitoring line is' },
  unit: 'none', scale: 10,
  values: [
    {
      from: '2020-03-20', until: '2021-01-01', value: 1.5, source: monitoringOpinion2020, standing: 'official', clause: '人均可支配收入低于国家扶贫标准1.5倍左右',
      reading: { zh: '“左右”取1.5倍。', en: '“About” is taken as 1.5 times.' },
    },
    { from: '2021-01-01', until: '2026-01-01', value: 1.5, source: monitoringOpinion2021, standing: 'recalled', reading: in2021 },
  ],
};

/** The national line that the monitoring line is a multiple of. */
export const nationalLineForMonitoring: Parameter = {
  id: 'national-line-for-monitoring',
  label: { zh: '计算监测范围所用的国家扶贫标准', en: 'National poverty line that the monitoring line is worked out from' },
  ...yuan,
  values: [
    {
      from: '2020-03-20', until: '2021-01-01', value: { between: [3218, 4000] }, source: noDocument, standing: 'inferred',
      reading: {
        zh: '2020年3月时最近公布的是2019年现价3218元，2020年当年为4000元左右；文件所指是哪一个未说明，取其间。',
        en: 'In March 2020 the newest published line was that of 2019, 3,218 yuan; that of 2020 is about 4,000. Which one the document means it does not say: anything between the two.',
      },
    },
    { from: '2021-01-01', until: '2026-01-01', value: 4000, source: monitoringOpinion2021, standing: 'recalled', reading: in2021 },
  ],
};

/** From which rigid expenditure on it is large. */
export const largeExpenditureLine: Parameter = {
  id: 'large-expenditure-line',
  label: { zh: '刚性支出较大的数额', en: 'Amount from which rigid expenditure is large' },
  ...yuan,
  values: [{ from: '2021-05-01', until: '2026-01-01', source: monitoringOpinion2021, standing: 'unset', reading: { zh: '全国没有数值，由各地掌握；四川的未查到。', en: 'There is no national number; localities decide, and Sichuan’s was not found.' } }],
};
