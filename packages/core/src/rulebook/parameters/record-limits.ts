/** Limits of the national check lists, by edition. They say what looks wrong in a record, never what a household is entitled to. */
import type { Parameter } from '../../model/parameter.js';
import { elsewhere2023, of2017, of2021, of2023, ofGuizhou2023 } from '../check-lists.js';
import { anhui } from '../codes/places.js';
import { anhuiRiskElimination2021, monitoringOpinion2020, monitoringOpinion2021 } from '../sources.js';

const age = { unit: 'year', scale: 1 } as const;
const mu = { unit: 'mu', scale: 1 } as const;
const yuan = { unit: 'yuan', scale: 1 } as const;

/** Kilometres to the main road beyond which a distance looks wrong: fifty in the list of 2017, five in that of 2023. */
export const mainRoadDistanceCeiling: Parameter = {
  id: 'main-road-distance-ceiling', label: { zh: '与村主干路距离的核查上限', en: 'Distance to the main road beyond which it is checked' }, unit: 'kilometre', scale: 1,
  values: [{ ...of2017, value: 50 }, { ...of2023, value: 5 }],
};

/** Months that a year of work away has at most. */
export const workMonthsCeiling: Parameter = {
  id: 'work-months-ceiling', label: { zh: '务工时间的核查上限', en: 'Months of work away beyond which they are checked' }, unit: 'month', scale: 1,
  values: [{ ...of2017, value: 12 }],
};

/** Last age at which somebody is expected in primary school. */
export const primaryAgeCeiling: Parameter = {
  id: 'primary-age-ceiling', label: { zh: '小学在校生的核查年龄上限（含）', en: 'Last age expected in primary school' }, ...age,
  values: [
    { ...of2017, value: 19, reading: { zh: '清单为20岁及以上，即至19岁为止。只知年份，自当年首日起算。', en: 'The list says 20 and over, that is up to 19. Only the year is known; counted from its first day.' } },
    { ...of2021, value: 14 },
    { ...of2023, value: 14 },
  ],
};

/** First age expected in primary school. */
export const primaryAgeFloor: Parameter = {
  id: 'primary-age-floor', label: { zh: '小学在校生的核查年龄下限', en: 'First age expected in primary school' }, ...age,
  values: [{ ...of2021, value: 6 }, { ...of2023, value: 6 }],
};

/** First age expected in senior secondary or vocational school. */
export const seniorAgeFloor: Parameter = {
  id: 'senior-age-floor', label: { zh: '高中、中职在校生的核查年龄下限', en: 'First age expected in senior secondary or vocational school' }, ...age,
  values: [
    { ...of2017, value: 15, reading: { zh: '清单为14岁及以下，即自15岁起。只知年份，自当年首日起算。', en: 'The list says 14 and under, that is from 15 on. Only the year is known; counted from its first day.' } },
    { ...of2021, value: 15 },
    { ...of2023, value: 15 },
  ],
};

/** Last age expected in senior secondary or vocational school. */
export const seniorAgeCeiling: Parameter = {
  id: 'senior-age-ceiling', label: { zh: '高中、中职在校生的核查年龄上限（含）', en: 'Last age expected in senior secondary or vocational school' }, ...age,
  values: [{ ...of2021, value: 20 }, { ...of2023, value: 20 }],
};

/** Age from which the stage of schooling has to be filled in. */
export const schoolStageAgeFrom: Parameter = {
  id: 'school-stage-age-from', label: { zh: '在校生状况必填的起始年龄', en: 'First age at which the stage of schooling has to be filled in' }, ...age,
  values: [{ ...of2017, value: 6 }],
};

/** Age up to which the stage of schooling has to be filled in. */
export const schoolStageAgeTo: Parameter = {
  id: 'school-stage-age-to', label: { zh: '在校生状况必填的截止年龄', en: 'Last age at which the stage of schooling has to be filled in' }, ...age,
  values: [{ ...of2017, value: 23 }],
};

/** Age from which the ability to work has to be filled in. */
export const labourAgeFrom: Parameter = {
  id: 'labour-age-from', label: { zh: '劳动技能必填的起始年龄', en: 'First age at which the ability to work has to be filled in' }, ...age,
  values: [{ ...of2017, value: 16 }],
};

/** Age up to which the ability to work has to be filled in. */
export const labourAgeTo: Parameter = {
  id: 'labour-age-to', label: { zh: '劳动技能必填的截止年龄', en: 'Last age at which the ability to work has to be filled in' }, ...age,
  values: [{ ...of2017, value: 65 }],
};

/** Months after identification from which a household without any measure is listed. A check, not a deadline of any document. */
export const measureWait: Parameter = {
  id: 'measure-wait', label: { zh: '识别监测后未落实帮扶措施的核查期', en: 'Months after identification until a lack of measures is listed' }, unit: 'month', scale: 1,
  values: [{ ...of2021, value: 1 }],
};

/** Mu of cultivated land a head beyond which the list of 2017 looks. */
export const cultivatedLandPerPersonCeiling: Parameter = {
  id: 'cultivated-land-per-person-ceiling', label: { zh: '人均耕地面积的核查上限', en: 'Cultivated land a head beyond which it is checked' }, ...mu,
  values: [{ ...of2017, value: 50 }],
};

/** Mu of forest land a head beyond which the list of 2017 looks. */
export const forestLandPerPersonCeiling: Parameter = {
  id: 'forest-land-per-person-ceiling', label: { zh: '人均林地面积的核查上限', en: 'Forest land a head beyond which it is checked' }, ...mu,
  values: [{ ...of2017, value: 70 }],
};

/** Mu of cultivated land, grassland or water a household beyond which the list of 2023 looks. */
export const openLandCeiling: Parameter = {
  id: 'open-land-ceiling', label: { zh: '户均耕地、牧草地、水面面积的核查上限', en: 'Cultivated land, grassland or water surface of a household beyond which it is checked' }, ...mu,
  values: [{ ...of2023, value: 100 }],
};

/** Mu of forest, returned farmland or orchards a household beyond which the list of 2023 looks. */
export const woodedLandCeiling: Parameter = {
  id: 'wooded-land-ceiling', label: { zh: '户均林地、退耕还林、林果面积的核查上限', en: 'Forest, returned farmland or orchards of a household beyond which they are checked' }, ...mu,
  values: [{ ...of2023, value: 200 }],
};

/** Net income a head above which a registered income looks wrong. */
export const checkedIncomeCeiling: Parameter = {
  id: 'checked-income-ceiling', label: { zh: '人均纯收入的核查上限', en: 'Net income a head beyond which it is checked' }, unit: 'yuan/person/year', scale: 1,
  values: [{ ...of2017, value: 100_000 }],
};

/** Age from which somebody is expected to be able to work. */
export const checkedLabourAgeFrom: Parameter = {
  id: 'checked-labour-age-from', label: { zh: '劳动能力核查的起始年龄', en: 'First age at which an ability to work is expected' }, ...age,
  values: [
    { ...of2017, value: 16 },
    { ...of2023, value: 16 },
  ],
};

/** Age up to which somebody is expected to be able to work: 65 in the list of 2017, 59 in that of 2023. */
export const checkedLabourAgeTo: Parameter = {
  id: 'checked-labour-age-to', label: { zh: '劳动能力核查的截止年龄（含）', en: 'Last age at which an ability to work is expected' }, ...age,
  values: [
    { ...of2017, value: 65 },
    { ...of2023, value: 59 },
  ],
};

/** Age from which a healthy person on extreme-poverty support is looked at. */
export const supportedAgeFrom: Parameter = {
  id: 'supported-age-from', label: { zh: '特困供养人员核查的起始年龄', en: 'First age at which a person on extreme-poverty support is checked' }, ...age,
  values: [{ ...of2021, value: 18 }],
};

/** Age up to which a healthy person on extreme-poverty support is looked at. */
export const supportedAgeTo: Parameter = {
  id: 'supported-age-to', label: { zh: '特困供养人员核查的截止年龄（含）', en: 'Last age at which a person on extreme-poverty support is checked' }, ...age,
  values: [{ ...of2021, value: 59 }],
};

/** Years in one grade from which it looks wrong. */
export const sameGradeYears: Parameter = {
  id: 'same-grade-years', label: { zh: '连续登记为同一年级的核查年数', en: 'Years in one grade from which they are checked' }, ...age,
  values: [{ ...of2017, value: 3 }],
};

/** First age expected in junior secondary school. */
export const juniorAgeFloor: Parameter = {
  id: 'junior-age-floor', label: { zh: '初中在校生的核查年龄下限', en: 'First age expected in junior secondary school' }, ...age,
  values: [{ ...of2023, value: 12 }],
};

/** Last age expected in junior secondary school. */
export const juniorAgeCeiling: Parameter = {
  id: 'junior-age-ceiling', label: { zh: '初中在校生的核查年龄上限（含）', en: 'Last age expected in junior secondary school' }, ...age,
  values: [{ ...of2023, value: 17 }],
};

/** First age expected at a technician college, a higher vocational college or a university. */
export const collegeAgeFloor: Parameter = {
  id: 'college-age-floor', label: { zh: '技师学院、高职高专、本科在校生的核查年龄下限', en: 'First age expected at a technician college, a higher vocational college or a university' }, ...age,
  values: [{ ...of2023, value: 18 }],
};

/** First age expected of a postgraduate. */
export const postgraduateAgeFloor: Parameter = {
  id: 'postgraduate-age-floor', label: { zh: '硕士研究生的核查年龄下限', en: 'First age expected of a postgraduate' }, ...age,
  values: [{ ...of2023, value: 20 }],
};

/** Last age expected below school age or in pre-school. */
export const beforeSchoolAgeCeiling: Parameter = {
  id: 'before-school-age-ceiling', label: { zh: '学龄前儿童、学前教育的核查年龄上限（含）', en: 'Last age expected below school age or in pre-school' }, ...age,
  values: [{ ...of2023, value: 6, reading: { zh: '清单为小于7岁，即至6岁为止。只知年份，自当年首日起算。', en: 'The list says below 7, that is up to 6. Only the year is known; counted from its first day.' } }],
};

/** First age expected in a public post. */
export const publicPostAgeFrom: Parameter = {
  id: 'public-post-age-from', label: { zh: '公益性岗位人员的核查年龄下限', en: 'First age expected in a public post' }, ...age,
  values: [{ ...of2023, value: 16 }],
};

/** Last age expected in a public post. */
export const publicPostAgeTo: Parameter = {
  id: 'public-post-age-to', label: { zh: '公益性岗位人员的核查年龄上限（含）', en: 'Last age expected in a public post' }, ...age,
  values: [{ ...of2023, value: 69 }],
};

/** Kinds of public post that one person holds at most. */
export const publicPostCeiling: Parameter = {
  id: 'public-post-ceiling', label: { zh: '一人公益性岗位类型数的核查上限', en: 'Kinds of public post of one person beyond which they are checked' }, unit: 'none', scale: 1,
  values: [{ ...of2023, value: 2 }],
};

/** Yuan a month below which a wage looks wrong. */
export const monthlyWageFloor: Parameter = {
  id: 'monthly-wage-floor', label: { zh: '务工月收入的核查下限', en: 'Monthly wage below which it is checked' }, ...yuan,
  values: [{ ...of2023, value: 100 }],
};

/** Yuan a month above which a wage looks wrong. */
export const monthlyWageCeiling: Parameter = {
  id: 'monthly-wage-ceiling', label: { zh: '务工月收入的核查上限', en: 'Monthly wage beyond which it is checked' }, ...yuan,
  values: [{ ...of2023, value: 30_000 }],
};

/** Yuan a month below which a wage has to be explained. */
export const explainedWage: Parameter = {
  id: 'explained-wage', label: { zh: '须作说明的务工月收入', en: 'Monthly wage below which it has to be explained' }, ...yuan,
  values: [{ ...of2023, value: 400 }],
};

/** Months after identification from which a household with labour and without any developmental measure is listed. A check, not a deadline of any document. */
export const developmentalMeasureWait: Parameter = {
  id: 'developmental-measure-wait', label: { zh: '识别监测后未落实开发式帮扶措施的核查期', en: 'Months after identification until a lack of developmental measures is listed' }, unit: 'month', scale: 1,
  values: [{ ...ofGuizhou2023, value: 6 }],
};

/** Months between identification and elimination below which an elimination is listed, by the day of the elimination. */
export const eliminationMonthsFloor: Parameter = {
  id: 'elimination-months-floor', label: { zh: '识别至风险消除的核查最短月数', en: 'Months from identification to elimination below which it is checked' }, unit: 'month', scale: 1,
  values: [
    {
      from: '2021-01-01', until: '2026-01-01', places: anhui, value: 6, source: anhuiRiskElimination2021, standing: 'official',
      reading: { zh: '安徽规定识别监测满半年方可标注风险消除；只知自2021年起，自年初起算。', en: 'Anhui lets a risk be called eliminated half a year after identification; known to hold since 2021, counted from its first day.' },
    },
    {
      ...ofGuizhou2023, from: '2014-01-01', value: 0,
      reading: { zh: '清单只查2022年4月起的风险消除，此前不设月数。', en: 'The list looks at eliminations from April 2022 on; earlier ones need no months.' },
    },
    {
      ...ofGuizhou2023, from: '2022-04-01', value: 6,
      reading: { zh: '核查程序按月份相减，文字为不足6个月，从文字，取满6个月。', en: 'The program subtracts month numbers; its text says less than six months and is followed, taken as six whole months.' },
    },
  ],
};

/** Percent of the members who are ordinary or skilled labour, above which a lack of labour is implausible. */
export const labourShareCeiling: Parameter = {
  id: 'labour-share-ceiling', label: { zh: '缺劳动力风险下普通和技能劳动力占比的核查上限', en: 'Share of ordinary and skilled labour beyond which a lack of labour is checked' }, unit: 'percent', scale: 1,
  values: [
    { ...ofGuizhou2023, value: 25, reading: { zh: '清单为超过四分之一。只知年份，自当年首日起算。', en: 'The list says more than a quarter. Only the year is known; counted from its first day.' } },
    { ...elsewhere2023, value: 25 },
  ],
};

/** Net income a head above which an identification is looked at. */
export const identifiedIncomeCeiling: Parameter = {
  id: 'identified-income-ceiling', label: { zh: '识别监测时人均纯收入的核查上限', en: 'Net income a head beyond which an identification is checked' }, unit: 'yuan/person/year', scale: 1,
  values: [{ ...ofGuizhou2023, value: 20_000 }],
};

/** Whether the list looks at the income of those identified on a day: 1 from 2023 on. */
export const identifiedIncomeListed: Parameter = {
  id: 'identified-income-listed', label: { zh: '识别监测收入是否列入核查（按识别时间）', en: 'Whether the income of those identified on a day is checked' }, unit: 'none', scale: 1,
  values: [
    { ...ofGuizhou2023, from: '2014-01-01', until: '2023-01-01', value: 0, reading: { zh: '清单只查2023年起识别的，此前识别的不查。', en: 'The list looks at those identified from 2023 on, and not at earlier ones.' } },
    { ...ofGuizhou2023, value: 1 },
  ],
};

/** Whether sudden serious hardship was a class on a day: 1 from May 2021 on. */
export const suddenHardshipKnown: Parameter = {
  id: 'sudden-hardship-known', label: { zh: '是否设有突发严重困难户一类（按识别时间）', en: 'Whether sudden serious hardship was a class' }, unit: 'none', scale: 1,
  values: [
    { from: '2020-03-20', until: '2021-05-01', value: 0, source: monitoringOpinion2020, standing: 'official' },
    {
      from: '2021-05-01', until: '2026-01-01', value: 1, source: monitoringOpinion2021, standing: 'official',
      reading: { zh: '文件为2021年5月，未载日，自当月首日起算。', en: 'The document is of May 2021 without a day; counted from the first.' },
    },
  ],
};
