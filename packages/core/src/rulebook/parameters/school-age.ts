import type { Parameter } from '../../model/parameter.js';
import { exitExplanation } from '../sources.js';

const age = { unit: 'year', scale: 1 } as const;
const said = { from: '2016-04-01', source: exitExplanation, standing: 'reported', clause: '6～15周岁的孩子不能辍学' } as const;

/** Full years from which a child has to be at school. */
export const schoolAgeFrom: Parameter = {
  id: 'school-age-from', label: { zh: '义务教育起始年龄', en: 'First age of compulsory education' }, ...age,
  values: [{ ...said, value: 6, reading: { zh: '材料未载日期，随退出机制自2016年4月起用。', en: 'The text bears no date; used from April 2016, with the exit mechanism.' } }],
};

/** The last full year of age at which a child has to be at school. */
export const schoolAgeTo: Parameter = {
  id: 'school-age-to', label: { zh: '义务教育截止年龄', en: 'Last age of compulsory education' }, ...age,
  values: [{ ...said, value: 15, reading: { zh: '另有材料写作6至16岁；取15周岁，即未满16周岁。', en: 'Another text says 6 to 16; taken as up to 15 full years, that is below 16.' } }],
};
