import type { CheckCase } from '../../../model/check-case.js';

export const cases: Readonly<Record<string, readonly CheckCase[]>> = {
  'production-electricity': [
    { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { productionElectricity: false }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: {}, outcome: 'defect', paths: ['productionElectricity'] },
    { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { productionElectricity: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused productionElectricity'] },
    { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/living-conditions-checks/production-electricity'] },
  ],
  'living-electricity': [
    { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { electricityConnected: true }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: {}, outcome: 'defect', paths: ['electricityConnected'] },
    { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { electricityConnected: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused electricityConnected'] },
    { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/living-conditions-checks/living-electricity'] },
  ],
  cooperative: [
    { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { cooperativeMember: false }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: {}, outcome: 'defect', paths: ['cooperativeMember'] },
    { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { cooperativeMember: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused cooperativeMember'] },
    { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/living-conditions-checks/cooperative'] },
  ],
  'main-road-distance': [
    { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { mainRoadDistance: 0 }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: {}, outcome: 'defect', paths: ['mainRoadDistance'] },
    { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { mainRoadDistance: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused mainRoadDistance'] },
    { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/living-conditions-checks/main-road-distance'] },
  ],
  'entrance-road': [
    { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { entranceRoad: 'gravel' }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: {}, outcome: 'defect', paths: ['entranceRoad'] },
    { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { entranceRoad: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused entranceRoad'] },
    { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/living-conditions-checks/entrance-road'] },
  ],
  'house-area': [
    { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { houseArea: 80 }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: {}, outcome: 'defect', paths: ['houseArea'] },
    { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { houseArea: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused houseArea'] },
    { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/living-conditions-checks/house-area'] },
  ],
  'water-difficulty': [
    { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { waterDifficult: false }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: {}, outcome: 'defect', paths: ['waterDifficult'] },
    { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { waterDifficult: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused waterDifficult'] },
    { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/living-conditions-checks/water-difficulty'] },
  ],
  'water-safety': [
    { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { waterSafe: true }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: {}, outcome: 'defect', paths: ['waterSafe'] },
    { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { waterSafe: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused waterSafe'] },
    { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/living-conditions-checks/water-safety'] },
  ],
  fuel: [
    { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { mainFuel: 'firewood' }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: {}, outcome: 'defect', paths: ['mainFuel'] },
    { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { mainFuel: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused mainFuel'] },
    { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/living-conditions-checks/fuel'] },
  ],
  toilet: [
    { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { sanitaryToilet: false }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: {}, outcome: 'defect', paths: ['sanitaryToilet'] },
    { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { sanitaryToilet: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused sanitaryToilet'] },
    { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/living-conditions-checks/toilet'] },
  ],
};
