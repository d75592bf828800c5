/** Every rule and parameter of the rulebook, for documentation, checks and whole databases. Import single rules where size matters. */
import type { Parameter } from '../model/parameter.js';
import type { Rule } from '../model/rule.js';
import { basicMedicalCare } from './implementation/exit/basic-medical-care.js';
import { broadcast } from './implementation/exit/broadcast.js';
import { compulsoryEducation } from './implementation/exit/compulsory-education.js';
import { drinkingWater } from './implementation/exit/drinking-water.js';
import { electricity } from './implementation/exit/electricity.js';
import { foodAndClothing } from './implementation/exit/food-and-clothing.js';
import { householdIncome } from './implementation/exit/household-income.js';
import { householdExit } from './implementation/exit/household.js';
import { housingSafety } from './implementation/exit/housing-safety.js';
import { nearbyWater } from './implementation/exit/nearby-water.js';
import { safeHousingElsewhere } from './implementation/exit/safe-housing-elsewhere.js';
import { medicalInsuranceExemption } from './implementation/exit/medical-insurance-exemption.js';
import { accessibleWater } from './implementation/exit/accessible-water.js';
import { cleanWater } from './implementation/exit/clean-water.js';
import { reliableWater } from './implementation/exit/reliable-water.js';
import { sufficientWater } from './implementation/exit/sufficient-water.js';
import { nationalExitIncomeLine, sichuanExitIncomeLine } from './parameters/exit-income-line.js';
import { povertyLine, povertyLineAtSixPercent } from './parameters/poverty-line.js';
import { schoolAgeFrom, schoolAgeTo } from './parameters/school-age.js';
import {
  waterClimbCeiling, waterDistanceCeiling, waterReliabilityFloor, waterRoundTripCeiling, waterVolumeFloor, waterVolumeFloorWhenShort,
} from './parameters/water-floor.js';

export const rules: readonly Rule[] = [
  householdExit, householdIncome, foodAndClothing, compulsoryEducation, basicMedicalCare, medicalInsuranceExemption, housingSafety, safeHousingElsewhere,
  drinkingWater, sufficientWater, cleanWater, accessibleWater, nearbyWater, reliableWater, electricity, broadcast,
];

export const parameters: readonly Parameter[] = [
  povertyLine, povertyLineAtSixPercent, nationalExitIncomeLine, sichuanExitIncomeLine, schoolAgeFrom, schoolAgeTo,
  waterVolumeFloor, waterVolumeFloorWhenShort, waterRoundTripCeiling, waterDistanceCeiling, waterClimbCeiling, waterReliabilityFloor,
];
