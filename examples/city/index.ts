/**
 * An invented city: made from a seed, judged as a whole, looked into household by household.
 *
 *   const { city } = generateCity({ seed: 1 });
 *   const assessment = assessCity(city, { on: '2020-12-31', place: '5117' });
 *   assessment.counts.counties[0].met
 */
export { generateCity, type CityOptions, type MadeCity, type Progress } from './generate-city.ts';
export { generateInParallel } from './generate-in-parallel.ts';
export { assessCity, type Assessment, type At } from './assess-city.ts';
export { householdDetail, type HouseholdDetail } from './household-detail.ts';
export type { City } from './city.ts';
export { codeAt, householdAt, rowOf, villageAt, type ReadHousehold, type Register, type VillagePlace } from './register.ts';
export type { AssessedProcedure } from './assess-courses.ts';
export type { AreaCounts, Counts, CountsByArea, HouseholdAnswers } from './counts.ts';
export type { Area, Places, Village } from './places.ts';
export { eventsAt, type EventLog } from './event-log.ts';
export { recordAt } from './record-at.ts';
export { measurePlants, type Measured } from './plants/measure.ts';
export type { Plant, Sealed } from './plants/sealed.ts';
