/** What holds between the answers about one subject, whatever the rules say. */
import type { Consistency } from '../model/subject-shape.js';
import {
  approvingHouseholds, comprehensiveIncidence, missedPoor, omissionRate, plannedExits, province, recognitionRate, sampledExited, sampledMissed, sampledUnregistered,
  sampledWronglyExited, surveyedHouseholds, unregisteredPopulation, wrongfulExitRate, wronglyExited,
} from './indicators/county.js';
import { exitedOn, registeredOn } from './indicators/household.js';
import { delistedOn, listedOn, povertyIncidence, remainingPoor, ruralPopulation } from './indicators/incidence.js';

/** A household leaves the register after it came in. */
export const ofHousehold: readonly Consistency[] = [{ kind: 'order', first: registeredOn, second: exitedOn }];

/** Villages and counties leave the list after they came on it, and their incidence is that of their people. */
export const ofVillage: readonly Consistency[] = [
  { kind: 'order', first: listedOn, second: delistedOn },
  { kind: 'share', parts: [remainingPoor], whole: ruralPopulation, rate: povertyIncidence },
];

/** The rates of a county are those of its counts, and its code is one of its province. */
export const ofCounty: readonly Consistency[] = [
  ...ofVillage,
  { kind: 'share', parts: [remainingPoor, missedPoor, wronglyExited], whole: ruralPopulation, rate: comprehensiveIncidence },
  { kind: 'share', parts: [remainingPoor, unregisteredPopulation], whole: ruralPopulation },
  { kind: 'no-more', first: povertyIncidence, second: comprehensiveIncidence },
  { kind: 'no-more', first: missedPoor, second: unregisteredPopulation },
  { kind: 'no-more', first: wronglyExited, second: plannedExits },
  { kind: 'share', parts: [sampledWronglyExited], whole: sampledExited, rate: wrongfulExitRate },
  { kind: 'share', parts: [sampledMissed], whole: sampledUnregistered, rate: omissionRate },
  { kind: 'share', parts: [approvingHouseholds], whole: surveyedHouseholds, rate: recognitionRate },
  { kind: 'lies-in', of: province },
];
