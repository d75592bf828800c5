/** What lists of different places ask of a household before it is called poor, each line as its list has it. */
import type { FlagIndicator, NumberIndicator } from '../../model/indicator.js';

const flag = { type: 'flag', privacy: 'personal' } as const;
const yuan = { type: 'number', unit: 'yuan', scale: 100, min: 0, max: 10_000_000, privacy: 'personal' } as const;

export const commercialHousing: FlagIndicator = { id: 'commercialHousing', label: { zh: '有商品房', en: 'Owns a flat bought on the market' }, ...flag };
export const registeredBusiness: FlagIndicator = { id: 'registeredBusiness', label: { zh: '有工商注册并实际经营', en: 'Has a registered business that runs' }, ...flag };
export const villageOfficial: FlagIndicator = { id: 'villageOfficial', label: { zh: '家有村干部', en: 'A member is a village official' }, ...flag };
export const carShipOrMachine: FlagIndicator = { id: 'carShipOrMachine', label: { zh: '有小轿车、船舶、工程机械或大型农机', en: 'Owns a car, a ship, a building machine or a large farm machine' }, ...flag };

export const houseBuiltOrBought: FlagIndicator = { id: 'houseBuiltOrBought', label: { zh: '2014年以来购买、新建住房或豪华装修', en: 'Bought, built or luxuriously decorated a house since 2014' }, ...flag };
export const companyOrEmployees: FlagIndicator = { id: 'companyOrEmployees', label: { zh: '开办、投资企业或长期雇用他人，正常经营纳税', en: 'Runs or invests in a company, or employs others for long, operating normally and paying tax' }, ...flag };
export const payrollOrVillageOfficial: FlagIndicator = { id: 'payrollOrVillageOfficial', label: { zh: '有正式编制财政供养人员或村“四职”干部', en: 'A member is on the public payroll or one of the four village officials' }, ...flag };
export const wholeFamilyAway: FlagIndicator = { id: 'wholeFamilyAway', label: { zh: '举家外出一年以上且收入明显较高', en: 'The whole family is away for a year or more, with clearly higher income' }, ...flag };
export const otherwiseNotPoor: FlagIndicator = { id: 'otherwiseNotPoor', label: { zh: '其他明显不贫困的情形', en: 'Otherwise clearly not poor' }, ...flag };
export const unseenExclusion: FlagIndicator = { id: 'unseenExclusion', label: { zh: '当地“七不进”中本库未见的一项', en: 'The line of “seven out” that was not seen here, by the local list' }, ...flag };
export const unseenAdmission: FlagIndicator = { id: 'unseenAdmission', label: { zh: '当地“四进”中本库未见的两项之一', en: 'One of the two lines of “four in” that were not seen here, by the local list' }, ...flag };

export const farmCollectiveMember: FlagIndicator = { id: 'farmCollectiveMember', label: { zh: '农场集体人员', en: 'Belongs to a farm collective' }, ...flag };
export const convertedResident: FlagIndicator = { id: 'convertedResident', label: { zh: '农转城人员', en: 'Was converted from rural to urban residence' }, ...flag };
export const withoutResidence: FlagIndicator = { id: 'withoutResidence', label: { zh: '无户口人员', en: 'Has no household registration' }, ...flag };
export const vehicleOrHousing: FlagIndicator = { id: 'vehicleOrHousing', label: { zh: '有非生产性车辆或商品房', en: 'Owns a vehicle that is not for production, or a flat bought on the market' }, ...flag };
export const shopOrTransport: FlagIndicator = { id: 'shopOrTransport', label: { zh: '开商铺或跑运输', en: 'Runs a shop or a transport business' }, ...flag };

export const stateEmployeeInFamily: FlagIndicator = { id: 'stateEmployeeInFamily', label: { zh: '成员或户主的父母、配偶、子女为国家公职人员', en: 'A member, or a parent, the spouse or a child of the head, is employed by the State' }, ...flag };
export const vehiclePrice: NumberIndicator = { id: 'vehiclePrice', label: { zh: '所购机动车价格', en: 'Price of the motor vehicle bought' }, ...yuan };
export const townHousing: FlagIndicator = { id: 'townHousing', label: { zh: '有城镇住房或商业用房', en: 'Owns a house in town or commercial property' }, ...flag };
export const largeGrowerOrEmployer: FlagIndicator = { id: 'largeGrowerOrEmployer', label: { zh: '种养大户或雇工经营', en: 'Large grower, or employs others' }, ...flag };
export const splitForSupport: FlagIndicator = { id: 'splitForSupport', label: { zh: '为享受扶持分户、并户', en: 'Was split or merged to get support' }, ...flag };
export const emptyHousehold: FlagIndicator = { id: 'emptyHousehold', label: { zh: '空挂户', en: 'Registered, but nobody belongs there' }, ...flag };
export const notSharingBudget: FlagIndicator = { id: 'notSharingBudget', label: { zh: '死亡、服刑、失踪或不共享收支', en: 'Dead, in prison, missing, or not sharing the budget' }, ...flag };
export const favouredOrFalsified: FlagIndicator = { id: 'favouredOrFalsified', label: { zh: '经查属优亲厚友或弄虚作假', en: 'Listed by favour or falsification, as found' }, ...flag };

export const businessOrContractor: FlagIndicator = { id: 'businessOrContractor', label: { zh: '私营业主或包工头', en: 'Owns a private business, or is a contractor' }, ...flag };
export const nobodyLivingThere: FlagIndicator = { id: 'nobodyLivingThere', label: { zh: '长期无人居住', en: 'Nobody has lived there for long' }, ...flag };
export const studyAbroad: FlagIndicator = { id: 'studyAbroad', label: { zh: '自费出国留学', en: 'A member studies abroad at own cost' }, ...flag };
export const unrepentantOffender: FlagIndicator = { id: 'unrepentantOffender', label: { zh: '从事违法活动且屡教不改', en: 'Illegal activity, unrepentant' }, ...flag };
export const movedForSupport: FlagIndicator = { id: 'movedForSupport', label: { zh: '为享受扶持迁入或分户', en: 'Moved in or split only to get support' }, ...flag };

export const payrollOrStateEnterprise: FlagIndicator = { id: 'payrollOrStateEnterprise', label: { zh: '有财政或国有企业收入', en: 'Has an income from the public purse or a state enterprise' }, ...flag };
export const commercialPension: FlagIndicator = { id: 'commercialPension', label: { zh: '购买商业养老保险', en: 'Bought a commercial pension' }, ...flag };
export const unexplainedComplaint: FlagIndicator = { id: 'unexplainedComplaint', label: { zh: '对群众举报不能说明', en: 'Cannot explain a complaint about it' }, ...flag };

export const yearsAway: NumberIndicator = { id: 'yearsAway', label: { zh: '外出年数', en: 'Years away' }, type: 'number', unit: 'year', scale: 10, min: 0, max: 100, privacy: 'personal' };
export const severalHouses: FlagIndicator = { id: 'severalHouses', label: { zh: '有商品楼或多处房屋', en: 'Owns a flat bought on the market, or several houses' }, ...flag };
export const ownsCar: FlagIndicator = { id: 'ownsCar', label: { zh: '有轿车', en: 'Owns a car' }, ...flag };
export const motorcyclePrice: NumberIndicator = { id: 'motorcyclePrice', label: { zh: '摩托车、电动车价格', en: 'Price of the motorcycle or electric bicycle' }, ...yuan };
export const tractorPower: NumberIndicator = { id: 'tractorPower', label: { zh: '拖拉机马力', en: 'Power of the tractor' }, type: 'number', unit: 'horsepower', scale: 10, min: 0, max: 1_000, privacy: 'personal' };
export const farmMachinePrice: NumberIndicator = { id: 'farmMachinePrice', label: { zh: '农业机械价格', en: 'Price of the farm machine' }, ...yuan };
export const rentedLand: NumberIndicator = { id: 'rentedLand', label: { zh: '租种土地面积', en: 'Land rented' }, type: 'number', unit: 'hectare', scale: 100, min: 0, max: 10_000, privacy: 'personal' };
export const livestockPerCapita: NumberIndicator = { id: 'livestockPerCapita', label: { zh: '人均养殖价值', en: 'Livestock per head' }, ...yuan };
export const forestOrFarmWorker: FlagIndicator = { id: 'forestOrFarmWorker', label: { zh: '林场、农场职工', en: 'A worker of a state forest or farm' }, ...flag };
export const betterHouse: FlagIndicator = { id: 'betterHouse', label: { zh: '住房明显较好', en: 'Clearly better house' }, ...flag };
