import { any, compare, is } from '../../../model/expr.js';
import { presumed } from '../../../model/presumption.js';
import type { Rule } from '../../../model/rule.js';
import { chongqing, guizhou, shaanxi, shangrao, suibin, yunnan } from '../../codes/places.js';
import { ownsVehicle, publicPayrollMember } from '../../indicators/comparison.js';
import {
  betterHouse, businessOrContractor, carShipOrMachine, commercialHousing, commercialPension, companyOrEmployees, convertedResident, emptyHousehold, farmCollectiveMember, farmMachinePrice,
  favouredOrFalsified, forestOrFarmWorker, houseBuiltOrBought, largeGrowerOrEmployer, livestockPerCapita, motorcyclePrice, movedForSupport, nobodyLivingThere, notSharingBudget, otherwiseNotPoor,
  ownsCar, payrollOrVillageOfficial, registeredBusiness, rentedLand, severalHouses, shopOrTransport, splitForSupport, stateEmployeeInFamily, studyAbroad, townHousing, tractorPower, unrepentantOffender,
  unseenExclusion, vehicleOrHousing, vehiclePrice, villageOfficial, wholeFamilyAway, withoutResidence, yearsAway,
} from '../../indicators/exclusion.js';
import { farmMachinePriceCeiling, livestockCeiling, motorcyclePriceFloor, rentedLandFloor, tractorPowerFloor, vehiclePriceFloor, yearsAwayCeiling } from '../../parameters/exclusion-limit.js';
import { admissionsAndExits2017, noDocument, shangraoClearing2017, southwestGuizhouReport2018, suibinExclusions2016, wrongListings, yunnanIdentification } from '../../sources.js';
import { byException } from './approved-exception.js';

const fourKinds = any(
  presumed(byException, publicPayrollMember, is(publicPayrollMember)), presumed(byException, ownsVehicle, is(ownsVehicle)),
  presumed(byException, commercialHousing, is(commercialHousing)), presumed(byException, registeredBusiness, is(registeredBusiness)),
);

/** The lists of single places as their own documents have them; Huaying’s six and Dazhou’s are rules of their own. */
export const exclusionList: Rule = {
  id: 'implementation/identification/exclusion-list',
  label: { zh: '不评（清退）情形', en: 'Lines that speak against listing a household' },
  subject: 'household',
  sense: 'veto',
  criteria: [
    {
      from: '2015-01-01', until: '2017-01-01', source: noDocument, standing: 'recalled',
      text: { zh: '四类人员：财政供养、有车、有商品房、有工商注册', en: 'Four kinds: public payroll, vehicle, flat bought on the market, registered business' },
      reading: {
        zh: '2015年至2016年“回头看”所称四类人员，据了解如此。每项均可批准例外，是否批准不明的不作剔除。',
        en: 'The four kinds of the look-back of 2015 and 2016, as understood. Each line may have an exception; while nobody knows whether it was approved nobody is struck off.',
      },
      value: fourKinds,
    },
    {
      from: '2017-09-06', verifiedThrough: '2018-12-31', places: guizhou, source: southwestGuizhouReport2018, standing: 'inferred', clause: '四有人员',
      text: { zh: '四有人员', en: 'Four kinds of owners' },
      reading: {
        zh: '黔西南州2017年9月6日清理的“四有人员”只见有房、有工商注册两项，其余两项推定与全国四类人员相同；用于全省亦为推定。',
        en: 'Of the four kinds of owners that Southwest Guizhou cleared on 6 September 2017 only two were seen, a flat and a registered business; the other two, and that it held for the province, are inferred.',
      },
      value: fourKinds,
    },
    {
      from: '2017-01-01', verifiedThrough: '2017-12-31', places: chongqing, source: admissionsAndExits2017, standing: 'inferred', clause: '七不进',
      text: { zh: '七不进（见到六项）', en: 'Seven out (six were seen)' },
      reading: {
        zh: '见到六项，另一项由当地核实填写，未填即不明。建房的例外限灾后重建、易地搬迁、征地；财政供养和村干部的例外限有重大致贫原因。材料未写明省市，推定为重庆一带；只知2017年，自当年首日起算。',
        en: 'Six were seen; whether the seventh holds is for the place to fill in, and is unknown until then. For a house the exceptions are disaster, relocation and land requisition, for payroll and village officials a major cause of poverty. The text names no province and is taken to be of the Chongqing kind; only the year 2017 is known, counted from its first day.',
      },
      value: any(
        presumed(byException, houseBuiltOrBought, is(houseBuiltOrBought), 'disaster', 'relocation', 'land-requisition'), presumed(byException, carShipOrMachine, is(carShipOrMachine)),
        presumed(byException, companyOrEmployees, is(companyOrEmployees)), presumed(byException, payrollOrVillageOfficial, is(payrollOrVillageOfficial), 'major-cause'),
        presumed(byException, wholeFamilyAway, is(wholeFamilyAway)), presumed(byException, otherwiseNotPoor, is(otherwiseNotPoor)), presumed(byException, unseenExclusion, is(unseenExclusion)),
      ),
    },
    {
      from: '2014-04-02', verifiedThrough: '2020-12-31', places: yunnan, source: yunnanIdentification, standing: 'reported', clause: '三不含四不列',
      text: { zh: '三不含四不列', en: 'Three not included, four not listed' },
      reading: { zh: '七项中有一项，又未经批准例外的，即不列。材料未载日期，随建档立卡工作方案起用。', en: 'Any of the seven unless an exception was approved. The text bears no date; used with the registration plan.' },
      value: any(
        presumed(byException, farmCollectiveMember, is(farmCollectiveMember)), presumed(byException, convertedResident, is(convertedResident)), presumed(byException, withoutResidence, is(withoutResidence)),
        presumed(byException, vehicleOrHousing, is(vehicleOrHousing)), presumed(byException, publicPayrollMember, is(publicPayrollMember)),
        presumed(byException, villageOfficial, is(villageOfficial)), presumed(byException, shopOrTransport, is(shopOrTransport)),
      ),
    },
    {
      from: '2014-04-02', verifiedThrough: '2020-12-31', places: shaanxi, source: wrongListings, standing: 'inferred', clause: '错评剔除十原则',
      text: { zh: '错评剔除十原则', en: 'Ten principles by which the wrongly listed are removed' },
      reading: {
        zh: '十项中有一项，又未经批准例外的，即作错评剔除。材料未写明地方和日期：推定为陕西一带，随建档立卡工作方案起用。',
        en: 'Any of the ten unless an exception was approved. The text names neither place nor day: taken to be of the Shaanxi kind, used with the registration plan.',
      },
      value: any(
        presumed(byException, stateEmployeeInFamily, is(stateEmployeeInFamily)), presumed(byException, villageOfficial, is(villageOfficial)),
        presumed(byException, vehiclePrice, compare(vehiclePrice, '>=', vehiclePriceFloor)), presumed(byException, townHousing, is(townHousing)),
        presumed(byException, registeredBusiness, is(registeredBusiness)), presumed(byException, largeGrowerOrEmployer, is(largeGrowerOrEmployer)),
        presumed(byException, splitForSupport, is(splitForSupport)), presumed(byException, emptyHousehold, is(emptyHousehold)),
        presumed(byException, notSharingBudget, is(notSharingBudget)), presumed(byException, favouredOrFalsified, is(favouredOrFalsified)),
      ),
    },
    {
      from: '2017-01-01', verifiedThrough: '2017-12-31', places: shangrao, source: shangraoClearing2017, standing: 'reported', clause: '七清',
      text: { zh: '七清', en: 'Seven to clear' },
      reading: { zh: '七项中有一项，又未经批准例外的，即清退；“四严”见“从严审核情形”。只知2017年，自当年首日起算。', en: 'Any of the seven unless an exception was approved; the four to examine strictly are a rule of their own. Only the year 2017 is known; counted from its first day.' },
      value: any(
        presumed(byException, commercialHousing, is(commercialHousing)), presumed(byException, carShipOrMachine, is(carShipOrMachine)), presumed(byException, businessOrContractor, is(businessOrContractor)),
        presumed(byException, nobodyLivingThere, is(nobodyLivingThere)), presumed(byException, studyAbroad, is(studyAbroad)),
        presumed(byException, unrepentantOffender, is(unrepentantOffender)), presumed(byException, movedForSupport, is(movedForSupport)),
      ),
    },
    {
      from: '2016-01-01', verifiedThrough: '2016-12-31', places: suibin, source: suibinExclusions2016, standing: 'reported', clause: '十一类人',
      text: { zh: '十一类人不纳入', en: 'Eleven kinds of people who are not listed' },
      reading: {
        zh: '有一类，又未经批准例外的，即不纳入；有几个数额的一类，每个数额各作一项。只知2016年，自当年首日起算。',
        en: 'Any kind unless an exception was approved; a kind with several figures has a line for each. Only the year 2016 is known; counted from its first day.',
      },
      value: any(
        presumed(byException, yearsAway, compare(yearsAway, '>', yearsAwayCeiling)), presumed(byException, severalHouses, is(severalHouses)), presumed(byException, ownsCar, is(ownsCar)),
        presumed(byException, motorcyclePrice, compare(motorcyclePrice, '>=', motorcyclePriceFloor)), presumed(byException, tractorPower, compare(tractorPower, '>=', tractorPowerFloor)),
        presumed(byException, farmMachinePrice, compare(farmMachinePrice, '>', farmMachinePriceCeiling)), presumed(byException, villageOfficial, is(villageOfficial)),
        presumed(byException, rentedLand, compare(rentedLand, '>=', rentedLandFloor)), presumed(byException, livestockPerCapita, compare(livestockPerCapita, '>', livestockCeiling)),
        presumed(byException, publicPayrollMember, is(publicPayrollMember)), presumed(byException, registeredBusiness, is(registeredBusiness)), presumed(byException, forestOrFarmWorker, is(forestOrFarmWorker)),
        presumed(byException, commercialPension, is(commercialPension)), presumed(byException, betterHouse, is(betterHouse)),
      ),
    },
  ],
};
