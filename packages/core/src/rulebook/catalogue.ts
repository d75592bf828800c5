/** Everything of the rulebook, kind by kind, for documentation, checks and whole databases. Import single rules where size matters. */
import type { Catalogue } from '../model/adoption.js';
import type { Calendar } from '../model/calendar.js';
import type { Check } from '../model/check.js';
import type { Classes } from '../model/classes.js';
import type { Figure } from '../model/figure.js';
import type { Ledger } from '../model/ledger.js';
import type { Parameter } from '../model/parameter.js';
import type { Procedure } from '../model/procedure.js';
import type { Rule } from '../model/rule.js';
import type { Score } from '../model/score.js';
import { publicHolidayCalendar } from './codes/public-holiday-calendar.js';
import { assignment, county, helper, household, member, township, village } from './subjects.js';
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
import { collectiveEconomy } from './implementation/exit/collective-economy.js';
import { communicationNetwork } from './implementation/exit/communication-network.js';
import { countyExit } from './implementation/exit/county.js';
import { countyStage } from './implementation/exit/county-stage.js';
import { countyVerification } from './implementation/exit/county-verification.js';
import { cultureRoom } from './implementation/exit/culture-room.js';
import { excessIncidence } from './implementation/exit/excess-incidence.js';
import { excessOmissions } from './implementation/exit/excess-omissions.js';
import { excessWrongfulExits } from './implementation/exit/excess-wrongful-exits.js';
import { incidenceFromCounts } from './implementation/exit/incidence-from-counts.js';
import { villagesAtStandard } from './implementation/exit/villages-at-standard.js';
import { incidenceFromRates } from './implementation/exit/incidence-from-rates.js';
import { insufficientRecognition } from './implementation/exit/insufficient-recognition.js';
import { lowComprehensiveIncidence } from './implementation/exit/low-comprehensive-incidence.js';
import { lowCountyIncidence } from './implementation/exit/low-county-incidence.js';
import { lowVillageIncidence } from './implementation/exit/low-village-incidence.js';
import { pavedRoad } from './implementation/exit/paved-road.js';
import { publicServiceCentres } from './implementation/exit/public-service-centres.js';
import { standardCentralSchools } from './implementation/exit/standard-central-schools.js';
import { standardHealthCentres } from './implementation/exit/standard-health-centres.js';
import { villageExit } from './implementation/exit/village.js';
import { villageClinic } from './implementation/exit/village-clinic.js';
import { villageClinicExemption } from './implementation/exit/village-clinic-exemption.js';
import { villageStage } from './implementation/exit/village-stage.js';
import { highVillageIncidence } from './implementation/identification/high-village-incidence.js';
import { lowVillageIncome } from './implementation/identification/low-village-income.js';
import { noCollectiveIncome } from './implementation/identification/no-collective-income.js';
import { poorVillage } from './implementation/identification/poor-village.js';
import { idNumberLengthCheck } from './implementation/recheck/id-number-length-check.js';
import { idNumberChecksumCheck } from './implementation/recheck/id-number-checksum-check.js';
import { idNumberBirthdayCheck } from './implementation/recheck/id-number-birthday-check.js';
import { idNumberSexCheck } from './implementation/recheck/id-number-sex-check.js';
import { relationSexCheck } from './implementation/recheck/relation-sex-check.js';
import { coupleSexCheck } from './implementation/recheck/couple-sex-check.js';
import { personTwiceInHouseholdCheck } from './implementation/recheck/person-twice-in-household-check.js';
import { personInTwoHouseholdsCheck } from './implementation/recheck/person-in-two-households-check.js';
import { phoneInTwoHouseholdsCheck } from './implementation/recheck/phone-in-two-households-check.js';
import { illnessCauseCheck } from './implementation/recheck/illness-cause-check.js';
import { disabilityRiskCheck } from './implementation/recheck/disability-risk-check.js';
import { dropoutCheck } from './implementation/recheck/dropout-check.js';
import { schoolStageAgeCheck } from './implementation/recheck/school-stage-age-check.js';
import { schoolStageBlankCheck } from './implementation/recheck/school-stage-blank-check.js';
import { labourAbilityBlankCheck } from './implementation/recheck/labour-ability-blank-check.js';
import { workMonthsCheck } from './implementation/recheck/work-months-check.js';
import { workPlaceBlankCheck } from './implementation/recheck/work-place-blank-check.js';
import { workMonthsBlankCheck } from './implementation/recheck/work-months-blank-check.js';
import { productionCostCheck } from './implementation/recheck/production-cost-check.js';
import { productionCostBlankCheck } from './implementation/recheck/production-cost-blank-check.js';
import { generalDibaoCheck } from './implementation/recheck/general-dibao-check.js';
import { noDibaoMemberCheck } from './implementation/recheck/no-dibao-member-check.js';
import { noMeasureCheck } from './implementation/recheck/no-measure-check.js';
import { mainRoadDistanceCheck } from './implementation/recheck/main-road-distance-check.js';
import { exitLineCheck } from './implementation/recheck/exit-line-check.js';
import { helperRegisteredPoorCheck } from './implementation/recheck/helper-registered-poor-check.js';
import { halfYearStability } from './implementation/monitoring/half-year-stability.js';
import { windowIncome } from './implementation/monitoring/income-window.js';
import { timelyIdentification } from './implementation/monitoring/timely-identification.js';
import { halfYearFloor } from './parameters/half-year-floor.js';
import { incomeWindow } from './parameters/income-window.js';
import { villageTeamAssignment } from './implementation/support/village-team-assignment.js';
import { pairedHelperAssignment } from './implementation/support/paired-helper-assignment.js';
import { helperLoad } from './implementation/support/helper-load.js';
import { fullTeamFloor } from './parameters/full-team-floor.js';
import { nationalExitIncomeLine, sichuanExitIncomeLine } from './parameters/exit-income-line.js';
import { povertyLine, povertyLineAtSixPercent } from './parameters/poverty-line.js';
import { schoolAgeFrom, schoolAgeTo } from './parameters/school-age.js';
import {
  waterClimbCeiling, waterDistanceCeiling, waterReliabilityFloor, waterRoundTripCeiling, waterVolumeFloor, waterVolumeFloorWhenShort,
} from './parameters/water-floor.js';
import { grainCostShare, tobaccoCostShare, livestockCostShare, fruitCostShare, otherCropCostShare } from './parameters/cost-share.js';
import { nineComparisons } from './implementation/identification/nine-comparisons-adoption.js';
import { sixAdmissions } from './implementation/identification/six-admissions-adoption.js';
import { sixExclusions } from './implementation/identification/six-exclusions.js';
import { sixRemovals } from './implementation/identification/six-removals-adoption.js';
import { netIncomeOfChuxiong } from './implementation/identification/net-income-of-chuxiong.js';
import { deepPovertyVillage } from './implementation/identification/deep-poverty-village.js';
import { deepPovertyIncidence } from './parameters/deep-poverty-incidence.js';
import { villageClinicAreaFloor } from './parameters/village-clinic-area-floor.js';
import { collectiveIncomeFloor, collectiveIncomeFloorOfVillage } from './parameters/collective-income-floor.js';
import { countyIncidenceCeiling, villageIncidenceCeiling } from './parameters/incidence-ceiling.js';
import { poorVillageIncidenceShare, poorVillageIncomeShare, provincialNetIncome } from './parameters/poor-village.js';
import {
  mainRoadDistanceCeiling, workMonthsCeiling, primaryAgeFloor, primaryAgeCeiling, seniorAgeFloor, seniorAgeCeiling,
  schoolStageAgeFrom, schoolStageAgeTo, labourAgeFrom, labourAgeTo, measureWait,
} from './parameters/record-limits.js';
import { savingsCeiling } from './parameters/savings-ceiling.js';
import { omissionCeiling, recognitionFloor, wrongfulExitCeiling } from './parameters/verification-line.js';
import { identificationProcedure } from './implementation/identification/identification-procedure.js';
import { monitoringIdentificationProcedure } from './implementation/monitoring/monitoring-identification-procedure.js';
import { suddenHardshipProcedure } from './implementation/monitoring/sudden-hardship-procedure.js';
import { monitoringIdentificationDays, monitoringIdentificationWorkingDays } from './parameters/monitoring-identification-days.js';
import { identificationNoticeDays, monitoringNoticeDays } from './parameters/notice-days.js';
import { clearingReportProcedure } from './supervision/clearing-report-procedure.js';
import { problemClosingProcedure } from './supervision/problem-closing-procedure.js';
import { peopleProgressLedger } from './implementation/exit/people-progress-ledger.js';
import { villageProgressLedger } from './implementation/exit/village-progress-ledger.js';
import { householdProgressLedger } from './implementation/exit/household-progress-ledger.js';
import { obtainedFundsLedger } from './investment/obtained-funds-ledger.js';
import { loanBalanceLedger } from './investment/loan-balance-ledger.js';
import { microcreditLedger } from './investment/microcredit-ledger.js';
import { donationsLedger } from './investment/donations-ledger.js';
import { centralProblemsLedger } from './supervision/central-problems-ledger.js';
import { cityProblemsLedger } from './supervision/city-problems-ledger.js';
import { countyProblemsLedger } from './supervision/county-problems-ledger.js';
import { householdProblemsLedger } from './supervision/household-problems-ledger.js';
import { accountabilityCasesLedger } from './evaluation/accountability-cases-ledger.js';
import { accountabilityLedger } from './evaluation/accountability-ledger.js';
import { assessmentTotal, fundWeight, helpWeight, identificationWeight, reductionWeight } from './parameters/assessment-weight.js';
import { excellentScore, fundPerformanceTotal, goodScore, passScore } from './parameters/fund-performance.js';
import { countyOtherWeight, countyPovertyWeight, departmentPovertyWeight } from './parameters/annual-target-weight.js';
import { brickHousePoints, dangerousHousePoints, earthHousePoints, grainLookWeight, houseLookWeight, labourLookWeight, livestockLookWeight, otherLookPoints, schoolingLookWeight } from './parameters/look-weight.js';
import { largeExpenditureLine, monitoringLine } from './parameters/monitoring-line.js';
import { seriousFundProblems } from './evaluation/serious-fund-problems.js';
import { povertyRisk } from './implementation/monitoring/poverty-risk.js';
import { monitoringClasses } from './implementation/monitoring/monitoring-classes.js';
import { countyAssessmentScore } from './evaluation/county-assessment-score.js';
import { fundPerformanceScore } from './evaluation/fund-performance-score.js';
import { annualTargetScore } from './evaluation/annual-target-score.js';
import { fourLooksScore } from './implementation/identification/four-looks-score.js';
import { fiveLooksScore } from './implementation/identification/five-looks-score.js';

export const rules: readonly Rule[] = [
  householdExit, householdIncome, foodAndClothing, compulsoryEducation, basicMedicalCare, medicalInsuranceExemption, housingSafety, safeHousingElsewhere,
  drinkingWater, sufficientWater, cleanWater, accessibleWater, nearbyWater, reliableWater, electricity, broadcast,
  villageExit, lowVillageIncidence, collectiveEconomy, pavedRoad, villageClinic, villageClinicExemption, cultureRoom, communicationNetwork,
  countyExit, lowCountyIncidence, lowComprehensiveIncidence, standardCentralSchools, standardHealthCentres, publicServiceCentres,
  countyVerification, excessIncidence, excessWrongfulExits, excessOmissions, insufficientRecognition,
  poorVillage, highVillageIncidence, lowVillageIncome, noCollectiveIncome, deepPovertyVillage,
  sixExclusions, sixRemovals, sixAdmissions,
  villageTeamAssignment, pairedHelperAssignment, halfYearStability, timelyIdentification,
  povertyRisk, seriousFundProblems,
];

export const parameters: readonly Parameter[] = [
  povertyLine, povertyLineAtSixPercent, nationalExitIncomeLine, sichuanExitIncomeLine, schoolAgeFrom, schoolAgeTo,
  waterVolumeFloor, waterVolumeFloorWhenShort, waterRoundTripCeiling, waterDistanceCeiling, waterClimbCeiling, waterReliabilityFloor,
  countyIncidenceCeiling, villageIncidenceCeiling, wrongfulExitCeiling, omissionCeiling, recognitionFloor, collectiveIncomeFloor,
  collectiveIncomeFloorOfVillage, villageClinicAreaFloor, poorVillageIncidenceShare, poorVillageIncomeShare, provincialNetIncome, deepPovertyIncidence, fullTeamFloor, halfYearFloor, incomeWindow,
  grainCostShare, tobaccoCostShare, livestockCostShare, fruitCostShare, otherCropCostShare,
  identificationNoticeDays, monitoringNoticeDays, monitoringIdentificationDays, monitoringIdentificationWorkingDays,
  mainRoadDistanceCeiling, workMonthsCeiling, primaryAgeFloor, primaryAgeCeiling, seniorAgeFloor, seniorAgeCeiling,
  schoolStageAgeFrom, schoolStageAgeTo, labourAgeFrom, labourAgeTo, measureWait, savingsCeiling,
  assessmentTotal, fundWeight, helpWeight, identificationWeight, reductionWeight,
  excellentScore, fundPerformanceTotal, goodScore, passScore, countyOtherWeight, countyPovertyWeight, departmentPovertyWeight,
  brickHousePoints, dangerousHousePoints, earthHousePoints, grainLookWeight, houseLookWeight, labourLookWeight, livestockLookWeight, otherLookPoints, schoolingLookWeight, largeExpenditureLine, monitoringLine,
];

/** Numbers that documents define, and how they are worked out. */
export const figures: readonly Figure[] = [incidenceFromCounts, incidenceFromRates, villagesAtStandard, netIncomeOfChuxiong, nineComparisons, helperLoad, windowIncome];

/** Lists of classes, such as where a county stands on a day. */
export const classes: readonly Classes[] = [countyStage, villageStage, monitoringClasses];

/** Points by which households or counties are compared. */
export const scores: readonly Score[] = [fourLooksScore, fiveLooksScore, countyAssessmentScore, fundPerformanceScore, annualTargetScore];

/** Calendars of working days. */
export const calendars: readonly Calendar[] = [publicHolidayCalendar];

/** Steps that documents prescribe one after the other. */
export const procedures: readonly Procedure[] = [identificationProcedure, monitoringIdentificationProcedure, suddenHardshipProcedure, problemClosingProcedure, clearingReportProcedure];
/** Checks on the quality of a record, as the national lists have them. */
export const checks: readonly Check[] = [
  idNumberLengthCheck, idNumberChecksumCheck, idNumberBirthdayCheck, idNumberSexCheck,
  relationSexCheck, coupleSexCheck, personTwiceInHouseholdCheck, personInTwoHouseholdsCheck,
  phoneInTwoHouseholdsCheck, illnessCauseCheck, disabilityRiskCheck, dropoutCheck,
  schoolStageAgeCheck, schoolStageBlankCheck, labourAbilityBlankCheck, workMonthsCheck,
  workPlaceBlankCheck, workMonthsBlankCheck, productionCostCheck, productionCostBlankCheck,
  generalDibaoCheck, noDibaoMemberCheck, noMeasureCheck, mainRoadDistanceCheck,
  helperRegisteredPoorCheck, exitLineCheck,
];

/** Books: what documents state, and in what it is counted. */
export const ledgers: readonly Ledger[] = [
  peopleProgressLedger, villageProgressLedger, householdProgressLedger,
  obtainedFundsLedger, loanBalanceLedger, microcreditLedger, donationsLedger,
  centralProblemsLedger, cityProblemsLedger, countyProblemsLedger, householdProblemsLedger,
  accountabilityCasesLedger, accountabilityLedger,
];

/** Everything at once: what a bureau's own standards refer to and are laid over. */
export const catalogue: Catalogue = { rules, parameters, figures, calendars, subjects: [household, member, village, township, county, helper, assignment] };
