import type { ChoiceIndicator, FlagIndicator, NumberIndicator, Roster } from '../../model/indicator.js';

const people = { type: 'number', unit: 'person', scale: 1, min: 0, max: 5_000_000 } as const;
const rate = { type: 'number', unit: 'percent', scale: 100, min: 0, max: 100 } as const;

export const province: ChoiceIndicator = {
  id: 'province', label: { zh: '所在省', en: 'Province' }, type: 'choice', changeable: false,
  codes: {
    11: { zh: '北京市', en: 'Beijing' }, 12: { zh: '天津市', en: 'Tianjin' }, 13: { zh: '河北省', en: 'Hebei' }, 14: { zh: '山西省', en: 'Shanxi' },
    15: { zh: '内蒙古自治区', en: 'Inner Mongolia' }, 21: { zh: '辽宁省', en: 'Liaoning' }, 22: { zh: '吉林省', en: 'Jilin' },
    23: { zh: '黑龙江省', en: 'Heilongjiang' }, 31: { zh: '上海市', en: 'Shanghai' }, 32: { zh: '江苏省', en: 'Jiangsu' }, 33: { zh: '浙江省', en: 'Zhejiang' },
    34: { zh: '安徽省', en: 'Anhui' }, 35: { zh: '福建省', en: 'Fujian' }, 36: { zh: '江西省', en: 'Jiangxi' }, 37: { zh: '山东省', en: 'Shandong' },
    41: { zh: '河南省', en: 'Henan' }, 42: { zh: '湖北省', en: 'Hubei' }, 43: { zh: '湖南省', en: 'Hunan' }, 44: { zh: '广东省', en: 'Guangdong' },
    45: { zh: '广西壮族自治区', en: 'Guangxi' }, 46: { zh: '海南省', en: 'Hainan' }, 50: { zh: '重庆市', en: 'Chongqing' }, 51: { zh: '四川省', en: 'Sichuan' },
    52: { zh: '贵州省', en: 'Guizhou' }, 53: { zh: '云南省', en: 'Yunnan' }, 54: { zh: '西藏自治区', en: 'Tibet' }, 61: { zh: '陕西省', en: 'Shaanxi' },
    62: { zh: '甘肃省', en: 'Gansu' }, 63: { zh: '青海省', en: 'Qinghai' }, 64: { zh: '宁夏回族自治区', en: 'Ningxia' }, 65: { zh: '新疆维吾尔自治区', en: 'Xinjiang' },
  },
};

export const townshipCount: NumberIndicator = {
  id: 'townshipCount', label: { zh: '乡镇数', en: 'Number of townships' }, type: 'number', unit: 'township', scale: 1, min: 1, max: 200,
};

export const townships: Roster = { id: 'townships', label: { zh: '乡镇', en: 'Townships' }, size: townshipCount, member: { zh: '乡镇', en: 'township' } };

export const poorVillageCount: NumberIndicator = {
  id: 'poorVillageCount', label: { zh: '贫困村数', en: 'Number of poor villages' }, type: 'number', unit: 'village', scale: 1, min: 0, max: 1_000,
};

export const poorVillages: Roster = { id: 'poorVillages', label: { zh: '贫困村', en: 'Poor villages' }, size: poorVillageCount, member: { zh: '贫困村', en: 'poor village' } };

export const everyTownshipHasCentralSchool: FlagIndicator = {
  id: 'everyTownshipHasCentralSchool', label: { zh: '乡乡有标准中心校（经认定）', en: 'Standard central school in every township, certified' }, type: 'flag',
};

export const everyTownshipHasHealthCentre: FlagIndicator = {
  id: 'everyTownshipHasHealthCentre', label: { zh: '乡乡有达标卫生院（经认定）', en: 'Health centre up to standard in every township, certified' }, type: 'flag',
};

export const everyTownshipHasServiceCentre: FlagIndicator = {
  id: 'everyTownshipHasServiceCentre', label: { zh: '乡乡有便民服务中心（经认定）', en: 'Public service centre in every township, certified' }, type: 'flag',
};

export const comprehensiveIncidence: NumberIndicator = { id: 'comprehensiveIncidence', label: { zh: '综合贫困发生率', en: 'Comprehensive incidence of poverty' }, ...rate };

export const missedPoor: NumberIndicator = { id: 'missedPoor', label: { zh: '漏评人口', en: 'Poor people missed by the register' }, ...people };

export const wronglyExited: NumberIndicator = { id: 'wronglyExited', label: { zh: '错退人口', en: 'People who exited wrongly' }, ...people };

export const unregisteredPopulation: NumberIndicator = {
  id: 'unregisteredPopulation', label: { zh: '非建档立卡人口', en: 'Rural people not registered as poor' }, changeable: false, ...people,
};

export const plannedExits: NumberIndicator = { id: 'plannedExits', label: { zh: '计划脱贫人口', en: 'People planned to exit' }, ...people };

export const wrongfulExitRate: NumberIndicator = { id: 'wrongfulExitRate', label: { zh: '脱贫人口错退率', en: 'Rate of wrongful exits' }, ...rate };

export const sampledExited: NumberIndicator = { id: 'sampledExited', label: { zh: '抽样脱贫人口', en: 'Exited people in the sample' }, changeable: false, ...people };

export const sampledWronglyExited: NumberIndicator = {
  id: 'sampledWronglyExited', label: { zh: '抽样错退人口', en: 'Wrongly exited people in the sample' }, ...people,
};

export const omissionRate: NumberIndicator = { id: 'omissionRate', label: { zh: '贫困人口漏评率', en: 'Rate of omission' }, ...rate };

export const sampledUnregistered: NumberIndicator = {
  id: 'sampledUnregistered', label: { zh: '抽查村未建档立卡的农村人口', en: 'Unregistered rural people of the sampled villages' }, changeable: false, ...people,
};

export const sampledMissed: NumberIndicator = { id: 'sampledMissed', label: { zh: '调查核实的漏评人口', en: 'Missed people found by the survey' }, ...people };

export const recognitionRate: NumberIndicator = { id: 'recognitionRate', label: { zh: '群众认可度', en: 'Recognition by the people' }, ...rate };

export const surveyedHouseholds: NumberIndicator = {
  id: 'surveyedHouseholds', label: { zh: '调查总户数', en: 'Households surveyed' }, type: 'number', changeable: false, unit: 'household', scale: 1, min: 0, max: 1_000_000,
};

export const approvingHouseholds: NumberIndicator = {
  id: 'approvingHouseholds', label: { zh: '认可户数', en: 'Surveyed households that approve' }, type: 'number', unit: 'household', scale: 1, min: 0, max: 1_000_000,
};

export const deepPovertyArea: FlagIndicator = { id: 'deepPovertyArea', label: { zh: '深度贫困地区', en: 'Area of deep poverty' }, type: 'flag' };

export const registeredPeople: NumberIndicator = { id: 'registeredPeople', label: { zh: '建档立卡人口', en: 'People registered as poor' }, ...people };

export const monitoredPeople: NumberIndicator = { id: 'monitoredPeople', label: { zh: '监测对象人口', en: 'People who are monitored' }, ...people };
