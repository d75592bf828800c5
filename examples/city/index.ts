/**
 * An invented city: made from a seed, judged as a whole, looked into household by household.
 *
 *   const { city } = generateCity({ seed: 1 });
 *   const assessment = assessCity(city, { on: '2020-12-31', place: '5117' });
 *   assessment.counts.counties[0].met
 */
export { generateCity, type CityOptions, type Progress } from './generate-city.ts';
export { assessCity, type Assessment, type At } from './assess-city.ts';
export { codeAt, rowOf, type City } from './city.ts';
export type { AreaCounts, Counts, CountsByArea, HouseholdAnswers } from './counts.ts';
export type { Area, Places, Village } from './places.ts';
export { recordAt } from './record-at.ts';
