/** What villagers and surveyors see of a household when they appraise how poor it is. */
import type { ChoiceIndicator, FlagIndicator, NumberIndicator } from '../../model/indicator.js';

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

const flag = { type: 'flag', privacy: 'personal' } as const;

export const worseHouse: FlagIndicator = { id: 'worseHouse', label: { zh: '评议：住房穿着较差', en: 'Appraised as worse off in house and clothes' }, ...flag };
export const worseFarming: FlagIndicator = { id: 'worseFarming', label: { zh: '评议：种养较差', en: 'Appraised as worse off in farming' }, ...flag };
export const worseWork: FlagIndicator = { id: 'worseWork', label: { zh: '评议：务工较差', en: 'Appraised as worse off in work' }, ...flag };
export const worseSchooling: FlagIndicator = { id: 'worseSchooling', label: { zh: '评议：就学负担较重', en: 'Appraised as worse off in schooling' }, ...flag };
export const worseVehicle: FlagIndicator = { id: 'worseVehicle', label: { zh: '评议：无车或车较差', en: 'Appraised as worse off in vehicles' }, ...flag };
export const birthBeyondPlan: FlagIndicator = { id: 'birthBeyondPlan', label: { zh: '有违法生育', en: 'A birth beyond the plan' }, ...flag };
