import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../../model/indicator.js';

export const householdSize: NumberIndicator = {
  id: 'householdSize', label: { zh: '家庭人口', en: 'Household size' }, type: 'number', unit: 'person', scale: 1, min: 1, max: 50, privacy: 'personal',
};

export const members: Roster = {
  id: 'members', label: { zh: '家庭成员', en: 'Household members' }, size: householdSize, member: { zh: '成员', en: 'member' },
};

export const registeredOn: DateIndicator = {
  id: 'registeredOn', label: { zh: '建档立卡日期', en: 'Day of registration as poor' }, type: 'date', privacy: 'personal', past: true,
};

export const exitedOn: DateIndicator = { id: 'exitedOn', label: { zh: '公告退出日期', en: 'Day on which the exit was announced' }, type: 'date', privacy: 'personal' };

export const povertyStatus: ChoiceIndicator = {
  id: 'povertyStatus', label: { zh: '脱贫属性', en: 'Poverty status in the register' }, type: 'choice', privacy: 'personal',
  codes: {
    poor: { zh: '未脱贫', en: 'not exited' },
    'pre-exit': { zh: '预脱贫', en: 'exit being prepared' },
    exited: { zh: '脱贫', en: 'exited' },
    relapsed: { zh: '返贫', en: 'fell back into poverty' },
  },
};

export const netIncomePerCapita: NumberIndicator = {
  id: 'netIncomePerCapita', label: { zh: '家庭年人均纯收入', en: 'Annual per-capita net income' },
  type: 'number', unit: 'yuan/person/year', scale: 100, min: -10_000_000, max: 10_000_000, privacy: 'personal',
};

export const incomeStable: FlagIndicator = {
  id: 'incomeStable', label: { zh: '收入稳定（经核实）', en: 'Income verified as stable' }, type: 'flag', privacy: 'personal',
};

export const foodSufficient: FlagIndicator = {
  id: 'foodSufficient', label: { zh: '不愁吃', en: 'Food sufficient' }, type: 'flag', privacy: 'personal',
};

export const clothingSufficient: FlagIndicator = {
  id: 'clothingSufficient', label: { zh: '不愁穿', en: 'Clothing sufficient' }, type: 'flag', privacy: 'personal',
};

export const housingGrade: ChoiceIndicator = {
  id: 'housingGrade', label: { zh: '住房安全等级', en: 'Housing safety grade' }, type: 'choice', privacy: 'personal',
  codes: {
    A: { zh: 'A 级', en: 'grade A' },
    B: { zh: 'B 级', en: 'grade B' },
    C: { zh: 'C 级（局部危房）', en: 'grade C (partly dangerous)' },
    D: { zh: 'D 级（整栋危房）', en: 'grade D (wholly dangerous)' },
    'no-house': { zh: '无房', en: 'no house' },
  },
};

export const housingRenovationAccepted: FlagIndicator = {
  id: 'housingRenovationAccepted', label: { zh: '危房改造已验收合格', en: 'Repair or rebuilding accepted' }, type: 'flag', privacy: 'personal',
};

export const relocation: ChoiceIndicator = {
  id: 'relocation', label: { zh: '易地扶贫搬迁', en: 'Relocation for poverty alleviation' }, type: 'choice', privacy: 'personal',
  codes: {
    none: { zh: '未搬迁', en: 'not relocated' },
    centralised: { zh: '集中安置', en: 'centralised resettlement' },
    scattered: { zh: '分散安置', en: 'dispersed resettlement' },
  },
};

export const relocationKeysReceived: FlagIndicator = {
  id: 'relocationKeysReceived', label: { zh: '已领到安置房钥匙', en: 'Keys of the new house received' }, type: 'flag', privacy: 'personal',
};

export const relocationMovedIn: FlagIndicator = {
  id: 'relocationMovedIn', label: { zh: '已搬入安置房', en: 'Moved into the new house' }, type: 'flag', privacy: 'personal',
};

export const otherSafeHousing: FlagIndicator = {
  id: 'otherSafeHousing', label: { zh: '另有安全住房（租住、随子女居住等）', en: 'Lives in other safe housing (rented, with children, ...)' }, type: 'flag', privacy: 'personal',
};

export const waterVolume: NumberIndicator = {
  id: 'waterVolume', label: { zh: '人均每日可用水量', en: 'Water per person per day' }, type: 'number', unit: 'litre/person/day', scale: 10, min: 0, max: 1_000,
};

export const waterAbundance: ChoiceIndicator = {
  id: 'waterAbundance', label: { zh: '当地水资源', en: 'Water resources of the area' }, type: 'choice', changeable: false,
  codes: {
    rich: { zh: '丰水地区（年均降水不少于800毫米且人均水资源不少于1000立方米）', en: 'water-rich area (at least 800 mm of rain a year and 1,000 m³ of water a head)' },
    short: { zh: '缺水地区（人均水资源不足1000立方米）', en: 'water-short area (less than 1,000 m³ of water a head)' },
  },
};

export const waterSupply: ChoiceIndicator = {
  id: 'waterSupply', label: { zh: '供水方式', en: 'Kind of supply' }, type: 'choice',
  codes: {
    'large-works': { zh: '万人以上供水工程', en: 'works for 10,000 people or more' },
    'small-works': { zh: '万人以下集中供水工程', en: 'smaller works' },
    'no-plant': { zh: '无水厂的集中供水', en: 'piped supply without a plant' },
    dispersed: { zh: '分散式供水', en: 'dispersed supply' },
  },
};

export const waterQuality: ChoiceIndicator = {
  id: 'waterQuality', label: { zh: '水质', en: 'Water quality' }, type: 'choice',
  codes: {
    standard: { zh: '符合 GB 5749', en: 'meets GB 5749' },
    relaxed: { zh: '符合 GB 5749 放宽限值', en: 'meets the relaxed limits of GB 5749' },
    sensory: { zh: '望闻问尝未见异常', en: 'no fault by sight, smell, taste or long use' },
    substandard: { zh: '不合格', en: 'below standard' },
  },
};

export const waterAtHome: FlagIndicator = {
  id: 'waterAtHome', label: { zh: '供水入户（或到院）', en: 'Tap in the house or yard' }, type: 'flag',
};

export const waterRoundTrip: NumberIndicator = {
  id: 'waterRoundTrip', label: { zh: '人力取水往返时间', en: 'Round trip to fetch water' }, type: 'number', unit: 'minute', scale: 1, min: 0, max: 1_440,
};

export const waterDistance: NumberIndicator = {
  id: 'waterDistance', label: { zh: '取水水平距离', en: 'Level distance to water' }, type: 'number', unit: 'metre', scale: 1, min: 0, max: 100_000,
};

export const waterClimb: NumberIndicator = {
  id: 'waterClimb', label: { zh: '取水垂直高差', en: 'Climb to water' }, type: 'number', unit: 'metre', scale: 1, min: 0, max: 10_000,
};

export const waterReliability: NumberIndicator = {
  id: 'waterReliability', label: { zh: '供水保证率', en: 'Share of time with water' }, type: 'number', unit: 'percent', scale: 10, min: 0, max: 100,
};

export const electricityConnected: FlagIndicator = {
  id: 'electricityConnected', label: { zh: '已通生活用电', en: 'Electricity connected' }, type: 'flag',
};

export const electricitySufficient: FlagIndicator = {
  id: 'electricitySufficient', label: { zh: '用电满足日常生活', en: 'Electricity sufficient for daily use' }, type: 'flag',
};

export const broadcastAccess: ChoiceIndicator = {
  id: 'broadcastAccess', label: { zh: '广播电视收听收看方式', en: 'Way of receiving radio or television' }, type: 'choice',
  codes: {
    satellite: { zh: '直播卫星', en: 'satellite' },
    cable: { zh: '有线电视', en: 'cable' },
    terrestrial: { zh: '地面数字电视', en: 'terrestrial digital' },
    none: { zh: '无法收听收看', en: 'none' },
  },
};
