import type { Parameter } from '../../model/parameter.js';
import { ruralOpinion2026 } from '../sources.js';

/** From which income on a household may leave help, once it was assessed. */
export const helpExitLine: Parameter = {
  id: 'help-exit-line', label: { zh: '退出帮扶的收入条件', en: 'Income from which a household may leave help' }, unit: 'yuan/person/year', scale: 1,
  values: [{
    from: '2026-01-01', source: ruralOpinion2026, standing: 'unset',
    reading: { zh: '文件只说“符合退出条件”，条件由谁、如何确定均未见公布。', en: 'The document says “meets the conditions of exit”; who sets them and how was not published.' },
  }],
};
