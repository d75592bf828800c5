/** Whom checks concern: what several of them say of a person or a household. */
import { isBlank, within } from '../model/check.js';
import { all, any, elapsedTime, every, is, not, oneOf, some } from '../model/expr.js';
import { members, povertyStatus } from './indicators/household.js';
import { birthDate, schooling, unfitForSchooling } from './indicators/member.js';
import { monitoringClass, povertyCause, secondPovertyCause, thirdPovertyCause } from './indicators/register.js';
import { disabled, education, labourAbility, longTermIllness, schoolStage, seriousIllness, seriousIllnessInsurance } from './indicators/register-member.js';
import { schoolAgeFrom, schoolAgeTo } from './parameters/school-age.js';

export const age = elapsedTime('year', birthDate, 'on');

export const healthy = not(any(is(longTermIllness), is(seriousIllness), is(disabled)));
export const ill = any(is(longTermIllness), is(seriousIllness));

/** The form of 2014 had a choice for it. Later forms leave the stage empty and fill in the education instead: one of the two, never both. */
export const notAtSchool = any(oneOf(schoolStage, 'none'), all(isBlank(schoolStage), not(isBlank(education))));
/** A pupil or student. A child below school age is none, whatever it is entered as. */
export const atSchool = oneOf(
  schoolStage, 'pre-school', 'primary', 'junior', 'senior', 'vocational', 'higher-vocational', 'university', 'postgraduate', 'tertiary',
);

/** Ordinary or skilled: whom a list means where it says “with labour”. Whoever has a weak or half ability is on neither side. */
export const ableToWork = oneOf(labourAbility, 'ordinary', 'skilled');
export const unableToWork = oneOf(labourAbility, 'lost', 'none');
export const withLabour = some(members, ableToWork);
export const withoutLabour = every(members, unableToWork);

const hasSecondCause = not(isBlank(secondPovertyCause));
const hasThirdCause = not(isBlank(thirdPovertyCause));
/** Among the causes of poverty, the main one or a further one. A further one left empty is none. */
export const causedByIllness = any(oneOf(povertyCause, 'illness'), all(hasSecondCause, oneOf(secondPovertyCause, 'illness')), all(hasThirdCause, oneOf(thirdPovertyCause, 'illness')));
export const causedByDisability = any(oneOf(povertyCause, 'disability'), all(hasSecondCause, oneOf(secondPovertyCause, 'disability')), all(hasThirdCause, oneOf(thirdPovertyCause, 'disability')));
export const causedBySchooling = any(oneOf(povertyCause, 'schooling'), all(hasSecondCause, oneOf(secondPovertyCause, 'schooling')), all(hasThirdCause, oneOf(thirdPovertyCause, 'schooling')));

export const hasExited = oneOf(povertyStatus, 'exited');
export const isMonitored = oneOf(monitoringClass, 'unstable-exited', 'near-poor', 'sudden-hardship');
export const notMonitored = oneOf(monitoringClass, 'none');

export const dropout = all(oneOf(schooling, 'dropped-out', 'never'), within(age, schoolAgeFrom, schoolAgeTo), not(is(unfitForSchooling)));
export const illAndUninsured = all(ill, not(is(seriousIllnessInsurance)));
