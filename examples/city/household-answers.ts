/** What the register says of a household: its days, its house, its water, what came in, and what monitoring asked. */
import { causes, chances, entryYears, exitYears, income, kinds } from './assumptions.ts';
import { dayOf, serialOf } from './days.ts';
import type { Answers, Person } from './draft.ts';
import type { Village } from './places.ts';
import type { Random } from './random.ts';
import { livingConditions, riskForm } from './register-answers.ts';

export type Standing = { readonly registeredOn: string; readonly exitedOn: string | null; readonly status: 'exited' | 'pre-exit' | 'poor'; readonly shaky: boolean; readonly recovered: boolean; readonly kind: string; readonly cause: string };

/** Where the household stands in the register on the day. It leaves in a later year than the one in which it came in. */
export function standingOf(on: string, size: number, r: Random): Standing {
  const entry = r.weighted(entryYears);
  const registeredOn = dayOf(serialOf(`${entry}-06-20`) + r.between(0, 160));
  const year = r.weighted(exitYears.filter(([y]) => y > entry));
  const exitedOn = dayOf(serialOf(`${year}-11-15`) + r.between(0, 40));
  const kind = size > 2 ? r.weighted(kinds.slice(0, 2)) : r.weighted(kinds);
  const cause = r.weighted(causes);
  if (r.chance(chances.notExited) || exitedOn > on) return { registeredOn, exitedOn: null, status: r.chance(chances.preExit) ? 'pre-exit' : 'poor', shaky: false, recovered: false, kind, cause };
  return { registeredOn, exitedOn, status: 'exited', shaky: r.chance(chances.shaky), recovered: r.chance(chances.eliminated), kind, cause };
}

/** Everything but what is derived or about helpers. Whoever exited meets the standard, unless something is blank or was planted. */
export function householdAnswers(village: Village, on: string, people: readonly Person[], standing: Standing, r: Random): Answers {
  const { registeredOn, exitedOn, status } = standing;
  const { kind, cause } = fitting(standing, people);
  if (kind === 'dibao') for (const [i, { answers }] of people.entries()) answers['receivesDibao'] = i === 0 || r.chance(0.4);
  const lacks = (p: number): boolean => status !== 'exited' && r.chance(p);
  if (kind === 'extreme-poverty') for (const { answers } of people) answers['receivesExtremePovertySupport'] = answers['schoolStage'] === 'none';
  const perCapita = perCapitaOf(village, on, people, standing, r);
  const house = houseOf(lacks(chances.dangerousHouse), r), water = waterOf(village, lacks, r);
  const earned = incomeOf(perCapita, people, kind, r);
  return {
    householdSize: people.length, registeredOn, ...(exitedOn && { exitedOn }), povertyStatus: status, householdKind: kind, povertyCause: cause, registeredAsPoor: true,
    mainRoadDistance: Math.round((village.poor ? 1.6 : 0.9) * (0.1 + r() + r()) * 100) / 100,
    incomeStable: status === 'poor' ? r.chance(0.3) : true, foodSufficient: !lacks(0.03), clothingSufficient: !lacks(0.03),
    ...house, ...water, ...livingConditions(village, people, { house, water }, cause, r),
    electricityConnected: true, electricitySufficient: !lacks(0.04), broadcastAccess: lacks(0.05) ? 'none' : r.weighted([['satellite', 6], ['cable', 2], ['terrestrial', 2]]),
    ...earned, ...exitForm(standing, perCapita), ...monitoringOf(perCapita, people, standing, r), ...riskForm(on, people, standing, earned, r),
  };
}

/** Support of the State and a cause of poverty that the people of the household can have. */
function fitting({ kind, cause }: Standing, people: readonly Person[]): { readonly kind: string; readonly cause: string } {
  const works = people.some(({ answers, age }) => age >= 16 && age < 66 && (answers['labourAbility'] === 'ordinary' || answers['labourAbility'] === 'skilled'));
  const learns = people.some(({ answers }) => pupils.has(answers['schoolStage']));
  return { kind: kind === 'extreme-poverty' && works ? 'dibao' : kind, cause: cause === 'schooling' && !learns ? 'no-skills' : cause };
}
const pupils = new Set<unknown>(['primary', 'junior', 'senior', 'vocational', 'higher-vocational', 'university']);

/** What was declared at the exit, what those who checked found, and who had signed. */
const exitForm = ({ status }: Standing, perCapita: number): Answers => (status === 'exited' ? { declaredNetIncomePerCapita: perCapita, verifiedNetIncomePerCapita: perCapita, confirmationSigner: 'household' } : {});

const within = ([from, to]: readonly [number, number], r: Random): number => r.between(from, to);

function perCapitaOf({ poor }: Village, on: string, people: readonly Person[], { status, shaky, recovered, cause }: Standing, r: Random): number {
  if (status === 'poor') return within(income.poor, r);
  if (status === 'pre-exit') return within(income.preExit, r);
  if (shaky) return within(recovered ? income.recovered : income.shaky, r);
  const workers = people.filter(({ answers }) => Number(answers['workMonths']) > 0).length;
  const level = income.exited * (cause === 'illness' ? income.illness : 1) * (poor ? income.poorVillage : 1) * income.worker ** workers;
  return Math.max(on < '2021' ? 5_050 : 6_050, Math.round(level * Math.exp(0.3 * r.bell())));
}

function houseOf(dangerous: boolean, r: Random): Answers {
  if (dangerous) return { housingGrade: r.weighted([['C', 5], ['D', 4], ['no-house', 1]]), housingRenovationAccepted: false, relocation: 'none', otherSafeHousing: false };
  if (r.chance(chances.relocated)) return { housingGrade: 'D', housingRenovationAccepted: false, relocation: r.chance(0.6) ? 'centralised' : 'scattered', relocationKeysReceived: true, relocationMovedIn: true, otherSafeHousing: false };
  const repaired = r.chance(chances.earthHouse);
  return { housingGrade: repaired ? r.weighted([['C', 3], ['D', 1]]) : r.weighted([['A', 4], ['B', 6]]), housingRenovationAccepted: repaired, relocation: 'none', otherSafeHousing: false };
}

function waterOf({ poor }: Village, lacks: (p: number) => boolean, r: Random): Answers {
  const p = poor ? chances.lacksWaterInPoorVillage : chances.lacksWater;
  const supply = r.weighted(poor ? [['small-works', 5], ['no-plant', 3], ['dispersed', 4]] : [['large-works', 4], ['small-works', 5], ['dispersed', 2]]);
  const atHome = !lacks(p) && r.chance(0.93), far = lacks(p / 2);
  return {
    waterSupply: supply, waterVolume: lacks(p) ? r.between(15, 39) : r.between(40, 95), waterQuality: lacks(p / 2) ? r.pick(['substandard', 'sensory']) : 'standard', waterAtHome: atHome,
    ...(!atHome && { waterRoundTrip: far ? r.between(21, 60) : r.between(2, 20), waterDistance: far ? r.between(801, 2_500) : r.between(20, 700), waterClimb: r.between(0, 70) }),
    waterReliability: lacks(p / 2) ? r.between(70, 94) : r.between(95, 100),
  };
}

/** What came in adds up: wages of those who work away, payments of the State, and the rest from the fields. */
export function incomeOf(perCapita: number, people: readonly Person[], kind: string, r: Random): Answers {
  const net = perCapita * people.length;
  const months = people.reduce((sum, { answers }) => sum + Number(answers['workMonths'] ?? 0), 0);
  const dibao = people.filter(({ answers }) => answers['receivesDibao'] === true).length * 2_160;
  const pension = people.filter(({ age }) => age >= 60).length * 1_260;
  const wageIncome = Math.min(months * r.between(900, 2_100), Math.round(net * 0.8));
  const support = kind === 'extreme-poverty' ? 6_000 : 0;
  const transferIncome = Math.min(dibao + pension + support + r.between(100, 900), net - wageIncome);
  const left = net - wageIncome - transferIncome;
  const farms = left > 0 && r.chance(chances.farms);
  const productionExpense = farms ? Math.round(left * (0.2 + 0.4 * r())) + 10 : 0;
  const productionIncome = farms ? left + productionExpense : 0;
  const propertyIncome = farms ? 0 : left;
  return {
    wageIncome, extremePovertySupport: Math.min(support, transferIncome), productionIncome, productionExpense, propertyIncome, transferIncome, dibaoPayment: Math.min(dibao, transferIncome),
    grossIncome: wageIncome + productionIncome + propertyIncome + transferIncome, netIncome: net, netIncomePerCapita: perCapita,
  };
}

function monitoringOf(perCapita: number, people: readonly Person[], { shaky }: Standing, r: Random): Answers {
  const ill = people.filter(({ answers }) => answers['longTermIllness'] === true || answers['seriousIllness'] === true).length;
  const hit = r.chance(chances.suddenEvent);
  return {
    lastYearNetIncomePerCapita: Math.round(perCapita * (0.88 + 0.1 * r())), disposableIncomePerCapita: perCapita, rigidExpenditurePerCapita: Math.round((150 + 900 * ill * r()) * (shaky ? 2 : 1)),
    prominentDifficulty: shaky, copesOnItsOwn: !shaky, suddenEvent: hit, hardshipCause: hit ? r.weighted([['illness', 5], ['accident', 3], ['disaster', 1]]) : 'none',
    incomeSharplyReduced: hit && r.chance(0.4), basicLivingHardship: hit && r.chance(0.3),
  };
}
