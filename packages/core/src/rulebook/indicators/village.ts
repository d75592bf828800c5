import type { FlagIndicator, NumberIndicator, Roster } from '../../model/indicator.js';

export const registeredHouseholds: NumberIndicator = {
  id: 'registeredHouseholds', label: { zh: '建档立卡户数', en: 'Number of registered households' }, type: 'number', unit: 'household', scale: 1, min: 0, max: 5_000,
};

export const households: Roster = {
  id: 'households', label: { zh: '建档立卡户', en: 'Registered households' }, size: registeredHouseholds, member: { zh: '建档立卡户', en: 'registered household' },
};

export const villageNetIncomePerCapita: NumberIndicator = {
  id: 'villageNetIncomePerCapita', label: { zh: '全村农民人均纯收入', en: 'Net income per farmer of the village' },
  type: 'number', unit: 'yuan/person/year', scale: 100, min: 0, max: 10_000_000,
};

export const collectiveIncome: NumberIndicator = {
  id: 'collectiveIncome', label: { zh: '村级集体经济收入', en: 'Income of the village collective' }, type: 'number', unit: 'yuan', scale: 100, min: 0, max: 1_000_000_000,
};

export const collectiveEconomyCertified: FlagIndicator = {
  id: 'collectiveEconomyCertified', label: { zh: '集体经济收入经认定达标', en: 'Collective income certified as up to standard' }, type: 'flag',
};

export const pavedRoadCertified: FlagIndicator = { id: 'pavedRoadCertified', label: { zh: '通村硬化路经认定达标', en: 'Paved road to the village certified' }, type: 'flag' };

export const villageClinicCertified: FlagIndicator = { id: 'villageClinicCertified', label: { zh: '村卫生室经认定达标', en: 'Village clinic certified as up to standard' }, type: 'flag' };

export const villageClinicArea: NumberIndicator = {
  id: 'villageClinicArea', label: { zh: '村卫生室面积', en: 'Floor area of the village clinic' }, type: 'number', unit: 'square-metre', scale: 100, min: 0, max: 100_000,
};

export const hostsTownshipHealthCentre: FlagIndicator = {
  id: 'hostsTownshipHealthCentre', label: { zh: '乡镇卫生院设在本村', en: 'The health centre of the township stands in the village' }, type: 'flag', changeable: false,
};

export const cultureRoomCertified: FlagIndicator = { id: 'cultureRoomCertified', label: { zh: '村文化室经认定达标', en: 'Culture room certified as up to standard' }, type: 'flag' };

export const networkCertified: FlagIndicator = {
  id: 'networkCertified', label: { zh: '通信网络经认定达标', en: 'Communication network certified' }, type: 'flag',
};

export const provincialIncidence: NumberIndicator = {
  id: 'provincialIncidence', label: { zh: '全省贫困发生率', en: 'Incidence of poverty of the province' }, type: 'number', unit: 'percent', scale: 100, min: 0, max: 100,
};
