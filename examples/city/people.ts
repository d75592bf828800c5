/** Who lives in a household: how old, how related, in what health, at school or at work. */
import { chances } from './assumptions.ts';
import { dayOf, serialOf, yearOf, yearsBefore } from './days.ts';
import type { Answers, Person } from './draft.ts';
import { inventedIdNumber } from './id-number.ts';
import type { Random } from './random.ts';

type Sex = 'male' | 'female';
type Role = { readonly relation: string; readonly sex: Sex; readonly age: number };
export type Home = { readonly village: number; readonly firstPerson: number; readonly on: string; readonly size: number; readonly cause: string };

export function peopleOf(home: Home, r: Random): Person[] {
  const roles = rolesOf(home.size, r);
  const people = roles.map((role, i) => person(role, home, home.firstPerson + i, home.cause === 'disability' && i === 0, r));
  const head = people[0] as Person;
  // Whoever is poor through illness has somebody ill at home.
  if (home.cause === 'illness' && !people.some(({ answers }) => answers['longTermIllness'] === true || answers['seriousIllness'] === true)) head.answers[r.chance(0.8) ? 'longTermIllness' : 'seriousIllness'] = true;
  for (const one of people) Object.assign(one.answers, workOf(one, home.on, r));
  return people;
}

const oneOf = (sex: Sex, male: string, female: string): string => (sex === 'male' ? male : female);
const sexOf = (r: Random): Sex => (r.chance(0.5) ? 'male' : 'female');

function rolesOf(size: number, r: Random): Role[] {
  const isOld = r.chance(size <= 2 ? 0.6 : 0.22);
  const age = isOld ? r.between(60, 84) : r.between(31, 59);
  const sex: Sex = r.chance(chances.headMale) ? 'male' : 'female';
  const roles: Role[] = [{ relation: 'head', sex, age }];
  if (size > 1 && r.chance(0.78)) roles.push({ relation: 'spouse', sex: oneOf(sex, 'female', 'male') as Sex, age: Math.max(22, age + r.between(-5, 3)) });
  const has = (relation: string): boolean => roles.some((role) => role.relation === relation);
  while (roles.length < size) {
    const of = sexOf(r);
    const kind = isOld ? r.weighted([['child', 3], ['grandchild', 4], ['wife-of-son', has('son') && !has('daughter-in-law') ? 3 : 0]] as const) : r.weighted([['child', 7], ['mother', has('mother') ? 0 : 2], ['father', has('father') ? 0 : 1]] as const);
    if (kind === 'child') roles.push({ relation: oneOf(of, 'son', 'daughter'), sex: of, age: Math.max(0, age - r.between(22, 33)) });
    else if (kind === 'grandchild') roles.push({ relation: oneOf(of, 'sons-son', 'sons-daughter'), sex: of, age: Math.max(0, age - r.between(46, 60)) });
    else if (kind === 'wife-of-son') roles.push({ relation: 'daughter-in-law', sex: 'female', age: Math.max(22, age - r.between(24, 33)) });
    else roles.push({ relation: kind, sex: kind === 'father' ? 'male' : 'female', age: Math.min(97, age + r.between(20, 32)) });
  }
  return roles;
}

function person({ relation, sex, age }: Role, { village, on }: Home, number: number, mustBeDisabled: boolean, r: Random): Person {
  const birthDate = dayOf(serialOf(yearsBefore(on, age)) - r.between(0, 364));
  const disabled = mustBeDisabled || r.chance(age < 60 ? 0.04 : 0.09);
  const isEmployed = age > 17 && age < 60 && r.chance(0.03);
  const [kind, grade] = [r.between(1, 7), r.between(1, 4)];
  const answers: Answers = {
    relation, sex, birthDate, ethnicGroup: r.chance(0.97) ? 'han' : 'minority', disabled, longTermIllness: r.chance(age < 16 ? 0.01 : age < 45 ? 0.06 : age < 60 ? 0.16 : 0.33), seriousIllness: r.chance(age < 45 ? 0.008 : 0.03),
    medicalInsurance: isEmployed ? 'employee' : 'resident', residentMedicalInsurance: !isEmployed, employeeMedicalInsurance: isEmployed, seriousIllnessInsurance: true, medicalExemption: 'none',
    receivesDibao: false, receivesExtremePovertySupport: false, ...(disabled && { disabilityKind: kind === limbs ? 'limb' : 'other', disabilityGrade: grades[grade - 1] ?? null }), ...schoolOf(age, disabled, r),
  };
  const issued = inventedIdNumber(village, number, birthDate, sex) + (disabled ? `${kind}${grade}` : '');
  return { answers, age, issued, idNumber: issued };
}

/** As they stand on a disability card, behind the id number. */
const limbs = 4, grades = ['first', 'second', 'third', 'fourth'];

function schoolOf(age: number, disabled: boolean, r: Random): Answers {
  if (age < 6) return { schoolStage: age < 3 ? 'below-school-age' : 'pre-school' };
  if (age < 16) return { schoolStage: age < 12 ? 'primary' : age < 15 ? 'junior' : r.weighted([['junior', 2], ['senior', 4], ['vocational', 3]]), schooling: disabled && r.chance(0.4) ? 'taught-at-home' : 'enrolled', unfitForSchooling: false, yearsInGrade: 1 };
  const stage = age < 18 ? r.weighted([['senior', 5], ['vocational', 4], ['none', 2]]) : age < 22 ? r.weighted([['university', 2], ['higher-vocational', 3], ['none', 6]]) : 'none';
  if (stage !== 'none') return { schoolStage: stage, schooling: 'completed', yearsInGrade: 1 };
  return { schoolStage: stage, schooling: 'completed', education: age > 60 ? r.weighted([['illiterate', 4], ['primary', 5], ['junior', 1]]) : r.weighted([['primary', 4], ['junior', 6], ['senior', 2], ['college', 1]]) };
}

/** Ability to work, and work away from home. Illness and disability take both. */
function workOf({ answers, age }: Person, on: string, r: Random): Answers {
  if (age < 16) return { labourAbility: 'none', workPlace: 'none', workMonths: 0, publicPostKinds: 0 };
  const isAtSchool = answers['schoolStage'] !== 'none';
  const isIll = answers['disabled'] === true || answers['seriousIllness'] === true;
  const labourAbility = isAtSchool ? 'none' : isIll ? r.weighted([['lost', 4], ['weak', 4]]) : age > 69 ? r.weighted([['none', 3], ['weak', 2]])
    : answers['longTermIllness'] === true ? r.weighted([['weak', 5], ['ordinary', 4]]) : r.weighted([['ordinary', 17], ['skilled', 3], ['weak', age > 60 ? 6 : 0]]);
  const isAway = age < 60 && (labourAbility === 'ordinary' || labourAbility === 'skilled') && r.chance(chances.worksAway);
  const post = !isAway && age < 66 && labourAbility === 'weak' && r.chance(chances.publicPost);
  return {
    labourAbility, publicPostKinds: post ? 1 : 0, ...(post && { publicPostMonths: r.between(3, 12) }), ...(isAway && { monthlyWage: r.between(16, 42) * 100, formerWorkEndedOn: `${yearOf(on) - 1}-12-31`, workStartedOn: `${yearOf(on)}-01-20` }), ...jobOf(isAway, r),
  };
}

const jobOf = (isAway: boolean, r: Random): Answers => ({ workPlace: isAway ? r.weighted([['beyond', 10], ['province', 4], ['county', 3], ['township', 3]]) : 'none', workMonths: isAway ? r.between(3, 11) : 0 });
