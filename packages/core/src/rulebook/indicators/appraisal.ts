/** What villagers and surveyors see of a household when they appraise how poor it is. */
import type { ChoiceIndicator, NumberIndicator } from '../../model/indicator.js';

const points = { type: 'number', unit: 'point', scale: 10, min: 0, max: 100, privacy: 'personal' } as const;

export const houseLook: NumberIndicator = { id: 'houseLook', label: { zh: '村民代表评议“看房”得分', en: 'Points of the look at the house' }, ...points };
export const grainLook: NumberIndicator = { id: 'grainLook', label: { zh: '村民代表评议“看粮”得分', en: 'Points of the look at the grain' }, ...points };
export const labourLook: NumberIndicator = { id: 'labourLook', label: { zh: '村民代表评议“看劳动力强不强”得分', en: 'Points of the look at the labour force' }, ...points };
export const schoolingLook: NumberIndicator = { id: 'schoolingLook', label: { zh: '村民代表评议“看家中有没有读书郎”得分', en: 'Points of the look at children in school' }, ...points };
export const livestockLook: NumberIndicator = { id: 'livestockLook', label: { zh: '“看种植和牛羊”得分', en: 'Points of the look at crops and livestock' }, ...points };

export const houseStructure: ChoiceIndicator = {
  id: 'houseStructure', label: { zh: '住房结构', en: 'Structure of the house' }, type: 'choice', privacy: 'personal',
  codes: {
    dangerous: { zh: '危窑或危房', en: 'dangerous cave dwelling or house' },
    earth: { zh: '土坯房或土窑洞', en: 'adobe house or earth cave dwelling' },
    'brick-and-wood': { zh: '砖木房', en: 'brick and wood' },
    'reinforced-concrete': { zh: '钢筋混凝土房', en: 'reinforced concrete' },
  },
};
