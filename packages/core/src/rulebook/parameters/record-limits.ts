/** Limits of the national check lists, by edition. They say what looks wrong in a record, never what a household is entitled to. */
import type { Parameter } from '../../model/parameter.js';
import { of2017, of2021, of2023 } from '../check-lists.js';

const age = { unit: 'year', scale: 1 } as const;

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
  ],
};

/** First age expected in primary school. */
export const primaryAgeFloor: Parameter = {
  id: 'primary-age-floor', label: { zh: '小学在校生的核查年龄下限', en: 'First age expected in primary school' }, ...age,
  values: [{ ...of2021, value: 6 }],
};

/** First age expected in senior secondary or vocational school. */
export const seniorAgeFloor: Parameter = {
  id: 'senior-age-floor', label: { zh: '高中、中职在校生的核查年龄下限', en: 'First age expected in senior secondary or vocational school' }, ...age,
  values: [
    { ...of2017, value: 15, reading: { zh: '清单为14岁及以下，即自15岁起。只知年份，自当年首日起算。', en: 'The list says 14 and under, that is from 15 on. Only the year is known; counted from its first day.' } },
    { ...of2021, value: 15 },
  ],
};

/** Last age expected in senior secondary or vocational school. */
export const seniorAgeCeiling: Parameter = {
  id: 'senior-age-ceiling', label: { zh: '高中、中职在校生的核查年龄上限（含）', en: 'Last age expected in senior secondary or vocational school' }, ...age,
  values: [{ ...of2021, value: 20 }],
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
