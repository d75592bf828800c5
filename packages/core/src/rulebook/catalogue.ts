/** Everything of the rulebook, kind by kind, for documentation, checks and whole databases. Import single rules where size matters. */
import type { Catalogue } from '../model/adoption.js';
import type { Calendar } from '../model/calendar.js';
import type { Check } from '../model/check.js';
import type { Classes } from '../model/classes.js';
import type { Figure } from '../model/figure.js';
import type { Ledger } from '../model/ledger.js';
import type { Matching } from '../model/matching.js';
import type { Parameter } from '../model/parameter.js';
import type { Procedure } from '../model/procedure.js';
import type { Rule } from '../model/rule.js';
import type { Score } from '../model/score.js';
import { publicHolidayCalendar } from './codes/public-holiday-calendar.js';
import { assignment, county, exception, helper, household, member, township, village } from './subjects.js';
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
import { dangerousHouseCheck } from './implementation/recheck/dangerous-house-check.js';
import { unsafeWaterCheck } from './implementation/recheck/unsafe-water-check.js';
import { uninsuredIllnessCheck } from './implementation/recheck/uninsured-illness-check.js';
import { houseAreaCheck } from './implementation/recheck/house-area-check.js';
import { oldIdNumberCheck } from './implementation/recheck/old-id-number-check.js';
import { ethnicGroupBlankCheck } from './implementation/recheck/ethnic-group-blank-check.js';
import { educationBlankCheck } from './implementation/recheck/education-blank-check.js';
import { healthBlankCheck } from './implementation/recheck/health-blank-check.js';
import { noHeadCheck } from './implementation/recheck/no-head-check.js';
import { disabilityCardCheck } from './implementation/recheck/disability-card-check.js';
import { causeBlankCheck } from './implementation/recheck/cause-blank-check.js';
import { schoolingCauseCheck } from './implementation/recheck/schooling-cause-check.js';
import { disabilityCauseCheck } from './implementation/recheck/disability-cause-check.js';
import { repeatedCauseCheck } from './implementation/recheck/repeated-cause-check.js';
import { supportedLabourCheck } from './implementation/recheck/supported-labour-check.js';
import { twoPaymentsCheck } from './implementation/recheck/two-payments-check.js';
import { generalPaymentCheck } from './implementation/recheck/general-payment-check.js';
import { noDibaoPaymentCheck } from './implementation/recheck/no-dibao-payment-check.js';
import { noSupportPaymentCheck } from './implementation/recheck/no-support-payment-check.js';
import { labourLostCheck } from './implementation/recheck/labour-lost-check.js';
import { labourNoneCheck } from './implementation/recheck/labour-none-check.js';
import { incomeRangeCheck } from './implementation/recheck/income-range-check.js';
import { idleWorkerCheck } from './implementation/recheck/idle-worker-check.js';
import { wageWithoutWorkerCheck } from './implementation/recheck/wage-without-worker-check.js';
import { workerWithoutWageCheck } from './implementation/recheck/worker-without-wage-check.js';
import { noHelperCheck } from './implementation/recheck/no-helper-check.js';
import { emptyHouseholdCheck } from './implementation/recheck/empty-household-check.js';
import { sameGradeCheck } from './implementation/recheck/same-grade-check.js';
import { riskBlankCheck } from './implementation/recheck/risk-blank-check.js';
import { otherRiskNoteCheck } from './implementation/recheck/other-risk-note-check.js';
import { unstableWorkRiskCheck } from './implementation/recheck/unstable-work-risk-check.js';
import { illnessRiskCheck } from './implementation/recheck/illness-risk-check.js';
import { selfPaidExpenditureCheck } from './implementation/recheck/self-paid-expenditure-check.js';
import { waterRiskCheck } from './implementation/recheck/water-risk-check.js';
import { waterSymptomCheck } from './implementation/recheck/water-symptom-check.js';
import { uninsuredSymptomCheck } from './implementation/recheck/uninsured-symptom-check.js';
import { disasterKindBlankCheck } from './implementation/recheck/disaster-kind-blank-check.js';
import { labourShortageRiskCheck } from './implementation/recheck/labour-shortage-risk-check.js';
import { relapseRiskCheck } from './implementation/recheck/relapse-risk-check.js';
import { unmonitoredLowIncomeCheck } from './implementation/recheck/unmonitored-low-income-check.js';
import { eliminatedDangerousHouseCheck } from './implementation/recheck/eliminated-dangerous-house-check.js';
import { supportedPersonCheck } from './implementation/recheck/supported-person-check.js';
import { phoneInTwoCountiesCheck } from './implementation/recheck/phone-in-two-counties-check.js';
import { vocationalGrantCheck } from './implementation/recheck/vocational-grant-check.js';
import { noDevelopmentalMeasureCheck } from './implementation/recheck/no-developmental-measure-check.js';
import { earlyEliminationCheck } from './implementation/recheck/early-elimination-check.js';
import { immediateEliminationCheck } from './implementation/recheck/immediate-elimination-check.js';
import { lowIncomeEliminationCheck } from './implementation/recheck/low-income-elimination-check.js';
import { noLabourEliminationCheck } from './implementation/recheck/no-labour-elimination-check.js';
import { basicSupportOnlyCheck } from './implementation/recheck/basic-support-only-check.js';
import { highIncomeIdentificationCheck } from './implementation/recheck/high-income-identification-check.js';
import { childLabourCheck } from './implementation/recheck/child-labour-check.js';
import { publicPostAgeCheck } from './implementation/recheck/public-post-age-check.js';
import { publicPostKindsCheck } from './implementation/recheck/public-post-kinds-check.js';
import { publicPostMonthsBlankCheck } from './implementation/recheck/public-post-months-blank-check.js';
import { monthlyWageCheck } from './implementation/recheck/monthly-wage-check.js';
import { lowMonthlyWageCheck } from './implementation/recheck/low-monthly-wage-check.js';
import { workStartCheck } from './implementation/recheck/work-start-check.js';
import { phoneFormCheck } from './implementation/recheck/phone-form-check.js';
import { disabledLabourCheck } from './implementation/recheck/disabled-labour-check.js';
import { educationOrStageCheck } from './implementation/recheck/education-or-stage-check.js';
import { twoInsurancesCheck } from './implementation/recheck/two-insurances-check.js';
import { codeListCheck } from './implementation/recheck/code-list-check.js';
import { causeListCheck } from './implementation/recheck/cause-list-check.js';
import { monitoringClassListCheck } from './implementation/recheck/monitoring-class-list-check.js';
import { livingConditionsChecks } from './implementation/recheck/living-conditions-checks.js';
import { monitoringFormChecks } from './implementation/recheck/monitoring-form-checks.js';
import { eliminationFormChecks } from './implementation/recheck/elimination-form-checks.js';
import { landChecks } from './implementation/recheck/land-checks.js';
import { riskMeasureChecks } from './implementation/recheck/risk-measure-checks.js';
import { supportMeasureChecks } from './implementation/recheck/support-measure-checks.js';
import { villageFileChecks } from './implementation/recheck/village-file-checks.js';
import { halfYearStability } from './implementation/monitoring/half-year-stability.js';
import { windowIncome } from './implementation/monitoring/income-window.js';
import { timelyIdentification } from './implementation/monitoring/timely-identification.js';
import { halfYearFloor } from './parameters/half-year-floor.js';
import { incomeWindow } from './parameters/income-window.js';
import { villageTeamAssignment } from './implementation/support/village-team-assignment.js';
import { pairedHelperAssignment } from './implementation/support/paired-helper-assignment.js';
import { helperLoad } from './implementation/support/helper-load.js';
import { fullTeamFloor } from './parameters/full-team-floor.js';
import { approvedException } from './implementation/identification/approved-exception.js';
import { exclusionList } from './implementation/identification/exclusion-list.js';
import { strictExamination } from './implementation/identification/strict-examination.js';
import { fourAdmissions } from './implementation/identification/four-admissions.js';
import { lowHouseholdIncome } from './implementation/identification/low-household-income.js';
import { fiveComparisons } from './implementation/identification/five-comparisons.js';
import { threePriorities } from './implementation/identification/three-priorities.js';
import { identificationLine } from './parameters/identification-line.js';
import { farmMachinePriceCeiling, livestockCeiling, motorcyclePriceFloor, rentedLandFloor, tractorPowerFloor, vehiclePriceFloor, yearsAwayCeiling } from './parameters/exclusion-limit.js';
import { riskMeasures } from './implementation/support/risk-measures-matching.js';
import { causeBatches } from './implementation/support/cause-batches-matching.js';
import { householdBatches } from './implementation/support/batches.js';
import { personBatches } from './implementation/support/person-batches.js';
import { residentTeamSize } from './implementation/support/resident-team-size.js';
import { residentTerms } from './implementation/support/resident-terms.js';
import { firstSecretaryTerm, residentTeamFloor, residentTeamTerm } from './parameters/resident-team.js';
import { householdExitProcedure } from './implementation/exit/household-exit-procedure.js';
import { villageExitProcedure } from './implementation/exit/village-exit-procedure.js';
import { countyExitProcedure } from './implementation/exit/county-exit-procedure.js';
import { adjustmentProcedure } from './implementation/identification/adjustment-procedure.js';
import { unconfirmedExit } from './implementation/exit/unconfirmed-exit.js';
import { overstatedIncome } from './implementation/exit/overstated-income.js';
import { sameYearEntry } from './implementation/exit/same-year-entry.js';
import { measuresWithoutEffect } from './implementation/exit/measures-without-effect.js';
import { voidExit } from './implementation/exit/void-exit.js';
import { exitNoticeDays, householdExitNoticeDays } from './parameters/exit-notice-days.js';
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
  mainRoadDistanceCeiling, workMonthsCeiling, primaryAgeCeiling, primaryAgeFloor, seniorAgeFloor, seniorAgeCeiling, schoolStageAgeFrom,
  schoolStageAgeTo, labourAgeFrom, labourAgeTo, measureWait, cultivatedLandPerPersonCeiling, forestLandPerPersonCeiling, openLandCeiling,
  woodedLandCeiling, checkedIncomeCeiling, checkedLabourAgeFrom, checkedLabourAgeTo, supportedAgeFrom, supportedAgeTo, sameGradeYears,
  juniorAgeFloor, juniorAgeCeiling, collegeAgeFloor, postgraduateAgeFloor, beforeSchoolAgeCeiling, publicPostAgeFrom, publicPostAgeTo,
  publicPostCeiling, monthlyWageFloor, monthlyWageCeiling, explainedWage, developmentalMeasureWait, eliminationMonthsFloor, labourShareCeiling,
  identifiedIncomeCeiling, identifiedIncomeListed, suddenHardshipKnown,
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
import { lanzhouNewAreaMonitoringLine, largeExpenditureLine, monitoringLine, monitoringLineFactor, nationalLineForMonitoring } from './parameters/monitoring-line.js';
import { seriousFundProblems } from './evaluation/serious-fund-problems.js';
import { povertyRisk } from './implementation/monitoring/poverty-risk.js';
import { monitoringClasses } from './implementation/monitoring/monitoring-classes.js';
import { countyAssessmentScore } from './evaluation/county-assessment-score.js';
import { fundPerformanceScore } from './evaluation/fund-performance-score.js';
import { annualTargetScore } from './evaluation/annual-target-score.js';
import { fourLooksScore } from './implementation/identification/four-looks-score.js';
import { fiveLooksScore } from './implementation/identification/five-looks-score.js';
import { warningSignal } from './implementation/monitoring/warning-signal.js';
import { signalFollowUp } from './implementation/monitoring/signal-follow-up.js';
import { riskElimination } from './implementation/monitoring/risk-elimination.js';
import { noLabourHousehold } from './implementation/monitoring/no-labour-household.js';
import { reviewFlags } from './implementation/monitoring/review-flags.js';
import { risksMatchSymptoms } from './implementation/monitoring/risks-match-symptoms.js';
import { measuresMatchRisks } from './implementation/monitoring/measures-match-risks.js';
import { epidemicHelp } from './implementation/monitoring/epidemic-help.js';
import { withinMonitoringScale } from './implementation/monitoring/monitoring-scale.js';
import { continuedHelpClasses } from './implementation/monitoring/continued-help-classes.js';
import { nationalMonitoringLine } from './implementation/monitoring/national-monitoring-line.js';
import { riskEliminationProcedure } from './implementation/monitoring/risk-elimination-procedure.js';
import { helpPlanProcedure } from './implementation/monitoring/help-plan-procedure.js';
import { twoAssurancesThreeGuarantees } from './implementation/recheck/two-assurances-three-guarantees.js';
import { householdByHousehold } from './implementation/recheck/household-by-household.js';
import { threePrecisions } from './implementation/recheck/three-precisions.js';
import { censusAssignment } from './implementation/recheck/census-assignment.js';
import { lookBackHelpProcedure } from './implementation/recheck/look-back-help-procedure.js';
import { helpExitLine } from './parameters/help-exit-line.js';
import { helpPlanDays } from './parameters/help-plan-days.js';
import { monitoringScale, monitoringScaleOfDeepPoverty } from './parameters/monitoring-scale.js';
import { remainingIncomeShare } from './parameters/remaining-income-share.js';

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
  voidExit, unconfirmedExit, overstatedIncome, sameYearEntry, measuresWithoutEffect,
  exclusionList, approvedException, strictExamination, fourAdmissions, lowHouseholdIncome,
  warningSignal, signalFollowUp, riskElimination, noLabourHousehold, reviewFlags, measuresMatchRisks, epidemicHelp, withinMonitoringScale,
  risksMatchSymptoms, twoAssurancesThreeGuarantees, householdByHousehold, threePrecisions, censusAssignment,
  householdBatches, personBatches, residentTeamSize, residentTerms,
];

export const parameters: readonly Parameter[] = [
  povertyLine, povertyLineAtSixPercent, nationalExitIncomeLine, sichuanExitIncomeLine, schoolAgeFrom, schoolAgeTo,
  waterVolumeFloor, waterVolumeFloorWhenShort, waterRoundTripCeiling, waterDistanceCeiling, waterClimbCeiling, waterReliabilityFloor,
  countyIncidenceCeiling, villageIncidenceCeiling, wrongfulExitCeiling, omissionCeiling, recognitionFloor, collectiveIncomeFloor,
  collectiveIncomeFloorOfVillage, villageClinicAreaFloor, poorVillageIncidenceShare, poorVillageIncomeShare, provincialNetIncome, deepPovertyIncidence, fullTeamFloor, halfYearFloor, incomeWindow,
  grainCostShare, tobaccoCostShare, livestockCostShare, fruitCostShare, otherCropCostShare,
  identificationNoticeDays, monitoringNoticeDays, monitoringIdentificationDays, monitoringIdentificationWorkingDays,
  mainRoadDistanceCeiling, workMonthsCeiling, primaryAgeCeiling, primaryAgeFloor, seniorAgeFloor, seniorAgeCeiling, schoolStageAgeFrom,
  schoolStageAgeTo, labourAgeFrom, labourAgeTo, measureWait, cultivatedLandPerPersonCeiling, forestLandPerPersonCeiling, openLandCeiling,
  woodedLandCeiling, checkedIncomeCeiling, checkedLabourAgeFrom, checkedLabourAgeTo, supportedAgeFrom, supportedAgeTo, sameGradeYears,
  juniorAgeFloor, juniorAgeCeiling, collegeAgeFloor, postgraduateAgeFloor, beforeSchoolAgeCeiling, publicPostAgeFrom, publicPostAgeTo,
  publicPostCeiling, monthlyWageFloor, monthlyWageCeiling, explainedWage, developmentalMeasureWait, eliminationMonthsFloor, labourShareCeiling,
  identifiedIncomeCeiling, identifiedIncomeListed, suddenHardshipKnown,
  savingsCeiling,
  assessmentTotal, fundWeight, helpWeight, identificationWeight, reductionWeight,
  excellentScore, fundPerformanceTotal, goodScore, passScore, countyOtherWeight, countyPovertyWeight, departmentPovertyWeight,
  brickHousePoints, dangerousHousePoints, earthHousePoints, grainLookWeight, houseLookWeight, labourLookWeight, livestockLookWeight, otherLookPoints, schoolingLookWeight, largeExpenditureLine, monitoringLine,
  householdExitNoticeDays, exitNoticeDays,
  identificationLine, vehiclePriceFloor, motorcyclePriceFloor, tractorPowerFloor, farmMachinePriceCeiling, yearsAwayCeiling, rentedLandFloor, livestockCeiling,
  lanzhouNewAreaMonitoringLine, monitoringLineFactor, nationalLineForMonitoring, helpExitLine, helpPlanDays, monitoringScale, monitoringScaleOfDeepPoverty, remainingIncomeShare,
  firstSecretaryTerm, residentTeamTerm, residentTeamFloor,
];

/** Numbers that documents define, and how they are worked out. */
export const figures: readonly Figure[] = [incidenceFromCounts, incidenceFromRates, villagesAtStandard, netIncomeOfChuxiong, nineComparisons, helperLoad, windowIncome, fiveComparisons, threePriorities, nationalMonitoringLine];

/** Lists of classes, such as where a county stands on a day. */
export const classes: readonly Classes[] = [countyStage, villageStage, monitoringClasses, continuedHelpClasses];

/** Points by which households or counties are compared. */
export const scores: readonly Score[] = [fourLooksScore, fiveLooksScore, countyAssessmentScore, fundPerformanceScore, annualTargetScore];

/** Calendars of working days. */
export const calendars: readonly Calendar[] = [publicHolidayCalendar];

/** Steps that documents prescribe one after the other. */
export const procedures: readonly Procedure[] = [identificationProcedure, monitoringIdentificationProcedure, suddenHardshipProcedure, problemClosingProcedure, clearingReportProcedure,
  adjustmentProcedure, householdExitProcedure, villageExitProcedure, countyExitProcedure,
  riskEliminationProcedure, helpPlanProcedure, lookBackHelpProcedure,
];
/** What answers which need. */
export const matchings: readonly Matching[] = [riskMeasures, causeBatches];

/** Checks on the quality of a record, as the national lists have them. */
export const checks: readonly Check[] = [
  idNumberLengthCheck, idNumberChecksumCheck, idNumberBirthdayCheck, idNumberSexCheck,
  relationSexCheck, coupleSexCheck, personTwiceInHouseholdCheck, personInTwoHouseholdsCheck,
  phoneInTwoHouseholdsCheck, illnessCauseCheck, disabilityRiskCheck, dropoutCheck,
  schoolStageAgeCheck, schoolStageBlankCheck, labourAbilityBlankCheck, workMonthsCheck,
  workPlaceBlankCheck, workMonthsBlankCheck, productionCostCheck, productionCostBlankCheck,
  generalDibaoCheck, noDibaoMemberCheck, noMeasureCheck, mainRoadDistanceCheck,
  helperRegisteredPoorCheck, exitLineCheck,
  dangerousHouseCheck, unsafeWaterCheck, uninsuredIllnessCheck, houseAreaCheck, oldIdNumberCheck, ethnicGroupBlankCheck, educationBlankCheck,
  healthBlankCheck, noHeadCheck, disabilityCardCheck, causeBlankCheck, schoolingCauseCheck, disabilityCauseCheck, repeatedCauseCheck,
  supportedLabourCheck, twoPaymentsCheck, generalPaymentCheck, noDibaoPaymentCheck, noSupportPaymentCheck, labourLostCheck, labourNoneCheck,
  incomeRangeCheck, idleWorkerCheck, wageWithoutWorkerCheck, workerWithoutWageCheck, noHelperCheck, emptyHouseholdCheck, sameGradeCheck,
  riskBlankCheck, otherRiskNoteCheck, unstableWorkRiskCheck, illnessRiskCheck, selfPaidExpenditureCheck, waterRiskCheck, waterSymptomCheck,
  uninsuredSymptomCheck, disasterKindBlankCheck, labourShortageRiskCheck, relapseRiskCheck, unmonitoredLowIncomeCheck, eliminatedDangerousHouseCheck,
  supportedPersonCheck, phoneInTwoCountiesCheck, vocationalGrantCheck, noDevelopmentalMeasureCheck, earlyEliminationCheck, immediateEliminationCheck,
  lowIncomeEliminationCheck, noLabourEliminationCheck, basicSupportOnlyCheck, highIncomeIdentificationCheck, childLabourCheck, publicPostAgeCheck,
  publicPostKindsCheck, publicPostMonthsBlankCheck, monthlyWageCheck, lowMonthlyWageCheck, workStartCheck, phoneFormCheck, disabledLabourCheck,
  educationOrStageCheck, twoInsurancesCheck, codeListCheck, causeListCheck, monitoringClassListCheck, ...livingConditionsChecks,
  ...monitoringFormChecks, ...eliminationFormChecks, ...landChecks, ...riskMeasureChecks, ...supportMeasureChecks, ...villageFileChecks,
];

/** Books: what documents state, and in what it is counted. */
export const ledgers: readonly Ledger[] = [
  peopleProgressLedger, villageProgressLedger, householdProgressLedger,
  obtainedFundsLedger, loanBalanceLedger, microcreditLedger, donationsLedger,
  centralProblemsLedger, cityProblemsLedger, countyProblemsLedger, householdProblemsLedger,
  accountabilityCasesLedger, accountabilityLedger,
];

/** Everything at once: what a bureau's own standards refer to and are laid over. */
export const catalogue: Catalogue = { rules, parameters, figures, calendars, subjects: [household, member, village, township, county, helper, assignment, exception] };
