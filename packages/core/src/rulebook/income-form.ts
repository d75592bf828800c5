import type { IncomeForm } from '../model/income.js';
import { householdSize, netIncomePerCapita } from './indicators/household.js';
import * as income from './indicators/income.js';

/**
 * Income as the national export of 2021 on names it. Totals, "other property income", the crops, and the items below "other transfers"
 * are ours, so that what documents count or leave out one by one has a place. Awards for industry and employment, and the subsidy that
 * lowers costs, stand in the export too; where they belong in the sum was not found, so they are not read.
 */
export const nationalIncomeForm: IncomeForm = {
  gross: {
    of: income.grossIncome,
    complete: true,
    parts: [
      { of: income.wageIncome, complete: true, parts: [{ of: income.publicPostIncome }, { of: income.otherWageIncome }] },
      {
        of: income.productionIncome,
        parts: [{ of: income.grainIncome }, { of: income.tobaccoIncome }, { of: income.livestockIncome }, { of: income.fruitIncome }, { of: income.otherCropIncome }],
      },
      { of: income.propertyIncome, complete: true, parts: [{ of: income.assetDividend }, { of: income.otherPropertyIncome }] },
      {
        of: income.transferIncome,
        complete: true,
        parts: [
          { of: income.familyPlanningPayment },
          { of: income.dibaoPayment },
          { of: income.extremePovertySupport },
          { of: income.pension },
          { of: income.ecologicalCompensation },
          {
            of: income.otherTransferIncome,
            parts: [
              { of: income.farmSubsidy }, { of: income.socialRelief }, { of: income.disasterRelief }, { of: income.regularDonations },
              { of: income.familySupport }, { of: income.remittances }, { of: income.gifts },
              { of: income.consolationPayment }, { of: income.bereavementPayment }, { of: income.conscriptPay },
            ],
          },
        ],
      },
    ],
  },
  expense: income.productionExpense,
  size: householdSize,
  net: income.netIncome,
  netPerCapita: netIncomePerCapita,
};
