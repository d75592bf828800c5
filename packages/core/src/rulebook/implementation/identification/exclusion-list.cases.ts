import type { RuleCase } from '../../../model/rule-case.js';

const weak = { provisional: true } as const;
const noException = { exceptionCount: 0 };
const approved = { exceptionApprovedBy: 'county', exceptionApprovedOn: '2016-01-15' };

const national = { on: '2016-10-31', place: '37' };
const fourKinds = { publicPayrollMember: false, ownsVehicle: false, commercialHousing: false, registeredBusiness: false };
const guizhou = { on: '2017-10-31', place: '522301' };
const chongqing = { on: '2017-10-31', place: '500235' };
const seven = { houseBuiltOrBought: false, carShipOrMachine: false, companyOrEmployees: false, payrollOrVillageOfficial: false, wholeFamilyAway: false, otherwiseNotPoor: false, unseenExclusion: false, ...noException };
const yunnan = { on: '2016-10-31', place: '532301' };
const three = { farmCollectiveMember: false, convertedResident: false, withoutResidence: false, vehicleOrHousing: false, publicPayrollMember: false, villageOfficial: false, shopOrTransport: false, ...noException };
const shaanxi = { on: '2016-10-31', place: '611026' };
const ten = {
  stateEmployeeInFamily: false, villageOfficial: false, vehiclePrice: 0, townHousing: false, registeredBusiness: false, largeGrowerOrEmployer: false, splitForSupport: false, emptyHousehold: false,
  notSharingBudget: false, favouredOrFalsified: false, ...noException,
};
const shangrao = { on: '2017-10-31', place: '361121' };
const clear = { commercialHousing: false, carShipOrMachine: false, businessOrContractor: false, nobodyLivingThere: false, studyAbroad: false, unrepentantOffender: false, movedForSupport: false, ...noException };
const suibin = { on: '2016-10-31', place: '230422' };
const eleven = {
  yearsAway: 3, severalHouses: false, ownsCar: false, motorcyclePrice: 2999.99, tractorPower: 44.9, farmMachinePrice: 20_000, villageOfficial: false, rentedLand: 1.99, livestockPerCapita: 4_000,
  publicPayrollMember: false, registeredBusiness: false, forestOrFarmWorker: false, commercialPension: false, betterHouse: false, ...noException,
};

export const cases: readonly RuleCase[] = [
  { name: 'nationally none of the four kinds', ...national, record: { ...fourKinds, ...noException }, status: 'unmet', ...weak },
  { name: 'nationally a vehicle, and no exception', ...national, record: { ...fourKinds, ...noException, ownsVehicle: true }, status: 'met', ...weak },
  { name: 'nationally a vehicle by which the family earns its living, approved by the county', ...national, record: { ...fourKinds, ownsVehicle: true, exceptionCount: 1, exceptions: [{ ...approved, exceptedLine: 'ownsVehicle', exceptionReason: 'livelihood' }] }, status: 'unmet', ...weak },
  { name: 'nationally a vehicle, and nobody knows of exceptions', ...national, record: { ...fourKinds, ownsVehicle: true }, status: 'unknown', causes: ['missing exceptionCount', 'roster-incomplete exceptions'] },
  { name: 'nationally whether somebody is on the payroll is missing', ...national, record: { ...fourKinds, ...noException, publicPayrollMember: null }, status: 'unknown', causes: ['missing publicPayrollMember'] },
  { name: 'Guizhou: a flat', ...guizhou, record: { ...fourKinds, ...noException, commercialHousing: true }, status: 'met', ...weak },
  { name: 'Guizhou: none of the four', ...guizhou, record: { ...fourKinds, ...noException }, status: 'unmet', ...weak },
  { name: 'Chongqing: none of the seven', ...chongqing, record: seven, status: 'unmet', ...weak },
  { name: 'Chongqing: the line that was not seen is not filled in: nobody is cleared of it', ...chongqing, record: { ...seven, unseenExclusion: null }, status: 'unknown', causes: ['missing unseenExclusion'] },
  { name: 'Chongqing: a house rebuilt after a disaster', ...chongqing, record: { ...seven, houseBuiltOrBought: true, exceptionCount: 1, exceptions: [{ ...approved, exceptedLine: 'houseBuiltOrBought', exceptionReason: 'disaster' }] }, status: 'unmet', ...weak },
  { name: 'Chongqing: a house for a reason that the list does not accept', ...chongqing, record: { ...seven, houseBuiltOrBought: true, exceptionCount: 1, exceptions: [{ ...approved, exceptedLine: 'houseBuiltOrBought', exceptionReason: 'other' }] }, status: 'met', ...weak },
  { name: 'Chongqing: a village official with a major cause of poverty', ...chongqing, record: { ...seven, payrollOrVillageOfficial: true, exceptionCount: 1, exceptions: [{ ...approved, exceptedLine: 'payrollOrVillageOfficial', exceptionReason: 'major-cause' }] }, status: 'unmet', ...weak },
  { name: 'Chongqing: a village official who is well', ...chongqing, record: { ...seven, payrollOrVillageOfficial: true }, status: 'met', ...weak },
  { name: 'Chongqing: a company', ...chongqing, record: { ...seven, companyOrEmployees: true }, status: 'met', ...weak },
  { name: 'Chongqing: a building machine', ...chongqing, record: { ...seven, carShipOrMachine: true }, status: 'met', ...weak },
  { name: 'Chongqing: the whole family away', ...chongqing, record: { ...seven, wholeFamilyAway: true }, status: 'met', ...weak },
  { name: 'Chongqing: otherwise clearly not poor', ...chongqing, record: { ...seven, otherwiseNotPoor: true }, status: 'met', ...weak },
  { name: 'Yunnan: none of the seven', ...yunnan, record: three, status: 'unmet' },
  { name: 'Yunnan: without household registration', ...yunnan, record: { ...three, withoutResidence: true }, status: 'met' },
  { name: 'Yunnan: a shop', ...yunnan, record: { ...three, shopOrTransport: true }, status: 'met' },
  { name: 'Yunnan: a flat that the national list would ask about is no line there', ...yunnan, record: { ...three, commercialHousing: true }, status: 'unmet' },
  { name: 'Shaanxi: none of the ten', ...shaanxi, record: ten, status: 'unmet', ...weak },
  { name: 'Shaanxi: a vehicle of exactly 30,000 yuan', ...shaanxi, record: { ...ten, vehiclePrice: 30_000 }, status: 'met', ...weak },
  { name: 'Shaanxi: a vehicle of a fen less', ...shaanxi, record: { ...ten, vehiclePrice: 29_999.99 }, status: 'unmet', ...weak },
  { name: 'Shaanxi: the price of the vehicle is missing', ...shaanxi, record: { ...ten, vehiclePrice: null }, status: 'unknown', causes: ['missing vehiclePrice'] },
  { name: 'Shaanxi: split to get support', ...shaanxi, record: { ...ten, splitForSupport: true }, status: 'met', ...weak },
  { name: 'Shangrao: none of the seven', ...shangrao, record: clear, status: 'unmet' },
  { name: 'Shangrao: a child who studies abroad at own cost', ...shangrao, record: { ...clear, studyAbroad: true }, status: 'met' },
  { name: 'Shangrao: nobody has lived there for long', ...shangrao, record: { ...clear, nobodyLivingThere: true }, status: 'met' },
  { name: 'Suibin: every figure at its edge, or a step below', ...suibin, record: eleven, status: 'unmet' },
  { name: 'Suibin: a motorcycle of exactly 3,000 yuan', ...suibin, record: { ...eleven, motorcyclePrice: 3_000 }, status: 'met' },
  { name: 'Suibin: a tractor of exactly 45 horsepower', ...suibin, record: { ...eleven, tractorPower: 45 }, status: 'met' },
  { name: 'Suibin: a farm machine of a fen more than 20,000 yuan', ...suibin, record: { ...eleven, farmMachinePrice: 20_000.01 }, status: 'met' },
  { name: 'Suibin: away for a tenth more than three years', ...suibin, record: { ...eleven, yearsAway: 3.1 }, status: 'met' },
  { name: 'Suibin: exactly two hectares rented', ...suibin, record: { ...eleven, rentedLand: 2 }, status: 'met' },
  { name: 'Suibin: livestock of a fen more than 4,000 yuan per head', ...suibin, record: { ...eleven, livestockPerCapita: 4_000.01 }, status: 'met' },
  { name: 'Suibin: away between two and four years is not known to be more than three', ...suibin, record: { ...eleven, yearsAway: { low: 2, high: 4 } }, status: 'unknown', causes: ['inexact yearsAway'] },
  { name: 'from 2017 on no national list is known', on: '2017-01-01', place: '37', record: { ownsVehicle: true }, status: 'unknown', causes: ['ended implementation/identification/exclusion-list'] },
  { name: 'the day before the registration plan there is no list', on: '2014-04-01', place: '532301', record: { ownsVehicle: true }, status: 'unknown', causes: ['not-yet implementation/identification/exclusion-list'] },
];
