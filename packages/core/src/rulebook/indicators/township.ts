import type { FlagIndicator } from '../../model/indicator.js';

export const centralSchool: FlagIndicator = { id: 'centralSchool', label: { zh: '有标准中心校（经认定）', en: 'Standard central school, certified' }, type: 'flag' };

export const healthCentre: FlagIndicator = { id: 'healthCentre', label: { zh: '有达标卫生院（经认定）', en: 'Health centre up to standard, certified' }, type: 'flag' };

export const serviceCentre: FlagIndicator = { id: 'serviceCentre', label: { zh: '有便民服务中心（经认定）', en: 'Public service centre, certified' }, type: 'flag' };
