/** What the documents say. Each rule is also an entrance of its own: '@dabiao/core/rulebook/implementation/exit/household'. */
export { parameters, rules } from './catalogue.js';
export * from './indicators/household.js';
export * from './indicators/income.js';
export * from './indicators/member.js';
export { nationalIncomeForm } from './income-form.js';
export { chuxiong2017, incomeMethods, innerMongolia2020, monthlyRegister2018 } from './income-methods.js';
export { household, householdMembers, member } from './subjects.js';
export { divisions } from './codes/divisions.js';
export { basicMedicalCare } from './implementation/exit/basic-medical-care.js';
export { broadcast } from './implementation/exit/broadcast.js';
export { compulsoryEducation } from './implementation/exit/compulsory-education.js';
export { drinkingWater } from './implementation/exit/drinking-water.js';
export { electricity } from './implementation/exit/electricity.js';
export { foodAndClothing } from './implementation/exit/food-and-clothing.js';
export { householdIncome } from './implementation/exit/household-income.js';
export { householdExit } from './implementation/exit/household.js';
export { housingSafety } from './implementation/exit/housing-safety.js';
export { nearbyWater } from './implementation/exit/nearby-water.js';
export { safeHousingElsewhere } from './implementation/exit/safe-housing-elsewhere.js';
export { medicalInsuranceExemption } from './implementation/exit/medical-insurance-exemption.js';
export { accessibleWater } from './implementation/exit/accessible-water.js';
export { cleanWater } from './implementation/exit/clean-water.js';
export { reliableWater } from './implementation/exit/reliable-water.js';
export { sufficientWater } from './implementation/exit/sufficient-water.js';
export { nationalExitIncomeLine, sichuanExitIncomeLine } from './parameters/exit-income-line.js';
export { povertyLine, povertyLineAtSixPercent } from './parameters/poverty-line.js';
export { schoolAgeFrom, schoolAgeTo } from './parameters/school-age.js';
export {
  waterClimbCeiling, waterDistanceCeiling, waterReliabilityFloor, waterRoundTripCeiling, waterVolumeFloor, waterVolumeFloorWhenShort,
} from './parameters/water-floor.js';
