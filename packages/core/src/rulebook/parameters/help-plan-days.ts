import type { Parameter } from '../../model/parameter.js';
import { guizhou } from '../codes/places.js';
import { guizhouQuestions2023, noDocument } from '../sources.js';

/** Days from identification to a plan of help with its measures declared. */
export const helpPlanDays: Parameter = {
  id: 'help-plan-days', label: { zh: '制定帮扶计划天数上限', en: 'Most days to a plan of help' }, unit: 'day', scale: 1,
  values: [
    {
      from: '2021-05-01', until: '2026-01-01', source: noDocument, standing: 'unset',
      reading: { zh: '全国和四川均未查到识别后落实帮扶的期限；数据核查满一个月无措施即提示，是核查的期限，不是帮扶的。', en: 'No document was found, national or of Sichuan, that sets a limit for help after identification. The data check that points out households without a measure after a month is a limit of the check, not of help.' },
    },
    {
      from: '2023-01-01', until: '2024-01-01', places: guizhou, source: guizhouQuestions2023, standing: 'recalled', value: 10, clause: '识别为监测对象后要在10天内完成帮扶计划制定和帮扶措施申报',
      reading: { zh: '见于一份试题，来源薄弱。按自然日计，识别当日不计。', en: 'Read in examination questions, a weak text. Calendar days, the day of identification not counted.' },
    },
  ],
};
