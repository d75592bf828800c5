/** Exceptions from the lines of a list: which line, why, who approved it, and when. */
import type { ChoiceIndicator, DateIndicator, NumberIndicator, Roster } from '../../model/indicator.js';
import * as comparison from './comparison.js';
import * as exclusion from './exclusion.js';

const personal = { privacy: 'personal' } as const;

export const exceptionCount: NumberIndicator = { id: 'exceptionCount', label: { zh: '例外申请数', en: 'Number of exceptions asked for' }, type: 'number', unit: 'none', scale: 1, min: 0, max: 100, ...personal };

/** Exceptions that were asked for, row by row. */
export const exceptions: Roster = { id: 'exceptions', label: { zh: '例外', en: 'Exceptions' }, size: exceptionCount, member: { zh: '例外', en: 'exception' } };

/** The line is named by the id of the question that it asks. */
export const exceptedLine: ChoiceIndicator = {
  id: 'exceptedLine', label: { zh: '例外所针对的条目', en: 'Line from which it is an exception' }, type: 'choice', ...personal,
  codes: {
    ownsCommercialProperty: comparison.ownsCommercialProperty.label,
    ownsVehicle: comparison.ownsVehicle.label,
    publicPayrollMember: comparison.publicPayrollMember.label,
    runsBusiness: comparison.runsBusiness.label,
    livingClearlyBetter: comparison.livingClearlyBetter.label,
    savingsPerCapita: comparison.savingsPerCapita.label,
    commercialHousing: exclusion.commercialHousing.label,
    registeredBusiness: exclusion.registeredBusiness.label,
    villageOfficial: exclusion.villageOfficial.label,
    carShipOrMachine: exclusion.carShipOrMachine.label,
    houseBuiltOrBought: exclusion.houseBuiltOrBought.label,
    companyOrEmployees: exclusion.companyOrEmployees.label,
    payrollOrVillageOfficial: exclusion.payrollOrVillageOfficial.label,
    wholeFamilyAway: exclusion.wholeFamilyAway.label,
    otherwiseNotPoor: exclusion.otherwiseNotPoor.label,
    unseenExclusion: exclusion.unseenExclusion.label,
    farmCollectiveMember: exclusion.farmCollectiveMember.label,
    convertedResident: exclusion.convertedResident.label,
    withoutResidence: exclusion.withoutResidence.label,
    vehicleOrHousing: exclusion.vehicleOrHousing.label,
    shopOrTransport: exclusion.shopOrTransport.label,
    stateEmployeeInFamily: exclusion.stateEmployeeInFamily.label,
    vehiclePrice: exclusion.vehiclePrice.label,
    townHousing: exclusion.townHousing.label,
    largeGrowerOrEmployer: exclusion.largeGrowerOrEmployer.label,
    splitForSupport: exclusion.splitForSupport.label,
    emptyHousehold: exclusion.emptyHousehold.label,
    notSharingBudget: exclusion.notSharingBudget.label,
    favouredOrFalsified: exclusion.favouredOrFalsified.label,
    businessOrContractor: exclusion.businessOrContractor.label,
    nobodyLivingThere: exclusion.nobodyLivingThere.label,
    studyAbroad: exclusion.studyAbroad.label,
    unrepentantOffender: exclusion.unrepentantOffender.label,
    movedForSupport: exclusion.movedForSupport.label,
    payrollOrStateEnterprise: exclusion.payrollOrStateEnterprise.label,
    commercialPension: exclusion.commercialPension.label,
    unexplainedComplaint: exclusion.unexplainedComplaint.label,
    yearsAway: exclusion.yearsAway.label,
    severalHouses: exclusion.severalHouses.label,
    ownsCar: exclusion.ownsCar.label,
    motorcyclePrice: exclusion.motorcyclePrice.label,
    tractorPower: exclusion.tractorPower.label,
    farmMachinePrice: exclusion.farmMachinePrice.label,
    rentedLand: exclusion.rentedLand.label,
    livestockPerCapita: exclusion.livestockPerCapita.label,
    forestOrFarmWorker: exclusion.forestOrFarmWorker.label,
    betterHouse: exclusion.betterHouse.label,
  },
};

export const exceptionReason: ChoiceIndicator = {
  id: 'exceptionReason', label: { zh: '例外理由', en: 'Reason of the exception' }, type: 'choice', ...personal,
  codes: {
    disaster: { zh: '灾后重建', en: 'rebuilt after a disaster' },
    relocation: { zh: '易地扶贫搬迁', en: 'relocated' },
    'land-requisition': { zh: '征地拆迁', en: 'land requisition' },
    'major-cause': { zh: '有重大致贫原因', en: 'a major cause of poverty' },
    livelihood: { zh: '用于生产谋生', en: 'it serves to earn a living' },
    other: { zh: '其他', en: 'other' },
  },
};

export const exceptionApprovedBy: ChoiceIndicator = {
  id: 'exceptionApprovedBy', label: { zh: '例外由谁批准', en: 'Who approved the exception' }, type: 'choice', ...personal,
  codes: {
    nobody: { zh: '未批准', en: 'nobody' },
    village: { zh: '村', en: 'the village' },
    township: { zh: '乡镇', en: 'the township' },
    county: { zh: '县级', en: 'the county' },
  },
};

export const exceptionApprovedOn: DateIndicator = { id: 'exceptionApprovedOn', label: { zh: '例外批准日期', en: 'Day of the approval' }, type: 'date', ...personal };
