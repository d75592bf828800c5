import { describe, expect, it } from 'vitest';
import { judge } from '../engine/judge.js';
import type { RecordOf } from '../model/record.js';
import type { SubjectShape } from '../model/subject-shape.js';
import { tell } from '../model/tell.js';
import { countyVerification } from '../rulebook/implementation/exit/county-verification.js';
import { lowVillageIncidence } from '../rulebook/implementation/exit/low-village-incidence.js';
import { standardHealthCentres } from '../rulebook/implementation/exit/standard-health-centres.js';
import { county, countyVillages, household, village } from '../rulebook/subjects.js';
import { lessThan } from './open-bound.js';
import { povertyIncidence } from '../rulebook/indicators/incidence.js';
import { readRecord } from './read-record.js';
import { withMembers } from './members.js';
import { readMembers, readTable } from './read-table.js';

const at = { on: '2018-12-31', place: '511722' };
const problems = (shape: SubjectShape, input: RecordOf): [string, string][] => readRecord(shape, input).problems.map(({ path, code }) => [path, code]);
const all = ['povertyIncidence', 'remainingPoor', 'ruralPopulation'].map((id) => [id, 'contradiction']);
const counts = { remainingPoor: 195, ruralPopulation: 10_000 };

describe('a rate above 100', () => {
  it('is refused, 100 is not, and the other rates are judged', () => {
    expect(problems(county, { omissionRate: 100 })).toEqual([]);
    expect(problems(county, { omissionRate: 100.01, wrongfulExitRate: 120, recognitionRate: 101 })).toEqual([['omissionRate', 'out-of-range'], ['wrongfulExitRate', 'out-of-range'], ['recognitionRate', 'out-of-range']]);
    const { record } = readRecord(county, { omissionRate: 100.01, wrongfulExitRate: 2.5 });
    expect(judge(countyVerification, record ?? {}, at).status).toBe('unmet');
  });
  it('cannot come from counts either: the part and the whole are both refused', () => {
    expect(problems(county, { approvingHouseholds: 1001, surveyedHouseholds: 1000 })).toEqual([['approvingHouseholds', 'contradiction'], ['surveyedHouseholds', 'contradiction']]);
    expect(problems(county, { approvingHouseholds: 1000, surveyedHouseholds: 1000 })).toEqual([]);
  });
  it('cannot come from counts of nobody', () => {
    expect(problems(village, { remainingPoor: 1, ruralPopulation: 0 })).toEqual([['remainingPoor', 'contradiction'], ['ruralPopulation', 'contradiction']]);
    expect(problems(village, { remainingPoor: 0, ruralPopulation: 0 })).toEqual([]);
  });
});

describe('counts and a rate', () => {
  it('agree exactly', () => {
    expect(problems(village, { ...counts, povertyIncidence: 1.95 })).toEqual([]);
  });
  it('agree when the rate was rounded, or cut off', () => {
    expect(problems(village, { remainingPoor: 1, ruralPopulation: 3_000, povertyIncidence: 0.03 })).toEqual([]);
    expect(problems(village, { remainingPoor: 41_644, ruralPopulation: 50_870, povertyIncidence: 81 })).toEqual([]);
    expect(problems(village, { remainingPoor: 41_644, ruralPopulation: 50_870, povertyIncidence: 81.86 })).toEqual([]);
  });
  it('contradict each other from one step of the last decimal on: all of them are refused', () => {
    expect(problems(village, { ...counts, povertyIncidence: 1.96 })).toEqual(all);
    expect(problems(village, { ...counts, povertyIncidence: 1.94 })).toEqual(all);
    expect(problems(village, { ...counts, povertyIncidence: 1.9 })).toEqual([]);
    expect(problems(village, { ...counts, povertyIncidence: 2.1 })).toEqual(all);
  });
  it('contradict each other although a part is missing, if the others are too many already', () => {
    expect(problems(county, { comprehensiveIncidence: 1.5, ...counts })).toEqual([['comprehensiveIncidence', 'contradiction'], ['remainingPoor', 'contradiction'], ['ruralPopulation', 'contradiction']]);
    expect(problems(county, { comprehensiveIncidence: 2.5, ...counts })).toEqual([]);
  });
  it('agree as long as bounds leave room', () => {
    expect(problems(village, { ...counts, povertyIncidence: lessThan(povertyIncidence, 2) })).toEqual([]);
    expect(problems(village, { ...counts, povertyIncidence: lessThan(povertyIncidence, 1.9) })).toEqual(all);
    expect(problems(village, { remainingPoor: { low: 190, high: 200 }, ruralPopulation: 10_000, povertyIncidence: 1.95 })).toEqual([]);
    expect(problems(village, { remainingPoor: { low: 300 }, ruralPopulation: 10_000, povertyIncidence: 1.95 })).toEqual(all);
  });
  it('say nothing of each other while one is missing or refused', () => {
    expect(problems(village, { povertyIncidence: 1.95, remainingPoor: 300 })).toEqual([]);
    expect(problems(village, { povertyIncidence: 195, ...counts })).toEqual([['povertyIncidence', 'out-of-range']]);
  });
  it('leave the rule unknown, with what was given as the cause, and the rest is judged', () => {
    const { record } = readRecord(village, { ...counts, povertyIncidence: 5, pavedRoadCertified: true });
    const verdict = judge(lowVillageIncidence, record ?? {}, at);
    expect(verdict.status).toBe('unknown');
    expect(verdict.causes.filter(({ kind }) => kind === 'refused').map(({ path, given }) => [path, given])).toEqual([['povertyIncidence', '5'], ['remainingPoor', '195'], ['ruralPopulation', '10000']]);
    expect(record?.['pavedRoadCertified']).toBe(true);
  });
  it('are told with what was expected and what to do, in both languages', () => {
    const [first] = readRecord(village, { ...counts, povertyIncidence: 1.96 }).problems;
    expect(first && tell(first)).toEqual({
      zh: 'povertyIncidence：前后矛盾，给出的是“1.96”；应为贫困发生率与（建档立卡剩余贫困人口）÷农村户籍人口相符，相差不到 0.01 个百分点。请核对这几项，改正有误的；在此之前都按不知道处理。',
      en: 'povertyIncidence: contradiction, given "1.96"; expected “Incidence of poverty” and (Registered poor who have not exited) / Registered rural population that differ by less than 0.01 percentage points. Compare them and correct what is wrong. Until then each of them counts as unknown.',
    });
  });
  it('are found in a table too, line by line', () => {
    const { rows } = readTable(village, { headers: ['行政村代码', '贫困发生率(%)', '建档立卡剩余贫困人口', '农村户籍人口'], rows: [['a', '1.95', '195', '10000'], ['b', '1.96', '195', '10000']] });
    expect(rows.map(({ problems: found }) => found.map(({ path }) => path))).toEqual([[], ['line 3: povertyIncidence', 'line 3: remainingPoor', 'line 3: ruralPopulation']]);
  });
});

describe('numbers of which one cannot be above the other', () => {
  it('agree when they are equal, and when the second is one step above', () => {
    expect(problems(county, { povertyIncidence: 1.5, comprehensiveIncidence: 1.5 })).toEqual([]);
    expect(problems(county, { povertyIncidence: 1.5, comprehensiveIncidence: 1.51 })).toEqual([]);
  });
  it('contradict each other one step below, although both lie under the ceiling: the comprehensive incidence holds the plain one', () => {
    expect(problems(county, { povertyIncidence: 2.5, comprehensiveIncidence: 2.49 })).toEqual([['povertyIncidence', 'contradiction'], ['comprehensiveIncidence', 'contradiction']]);
  });
  it('agree as long as bounds leave room, and say nothing while one is missing', () => {
    expect(problems(county, { povertyIncidence: { low: 1 }, comprehensiveIncidence: 1 })).toEqual([]);
    expect(problems(county, { povertyIncidence: { low: 1.01 }, comprehensiveIncidence: 1 })).toHaveLength(2);
    expect(problems(county, { povertyIncidence: 2.5 })).toEqual([]);
  });
  it('are those of people too: nobody is missed who is registered, nor exits who was not to', () => {
    expect(problems(county, { missedPoor: 11, unregisteredPopulation: 10 })).toHaveLength(2);
    expect(problems(county, { wronglyExited: 11, plannedExits: 10 })).toHaveLength(2);
    expect(problems(county, { missedPoor: 10, unregisteredPopulation: 10, wronglyExited: 10, plannedExits: 10 })).toEqual([]);
    expect(problems(county, { remainingPoor: 60, unregisteredPopulation: 50, ruralPopulation: 100 })).toHaveLength(3);
  });
});

describe('a county and its province', () => {
  it('agree when the code begins with that of the province', () => {
    expect(problems(county, { countyCode: '511722', province: '51' })).toEqual([]);
  });
  it('contradict each other otherwise: the province is refused, and the rest is judged', () => {
    const { record, problems: found } = readRecord(county, { countyCode: '511722', province: '61', omissionRate: 2.5 });
    expect(found.map(({ path, code, given }) => [path, code, given])).toEqual([['province', 'contradiction', '61']]);
    expect(record).toEqual({ province: { refused: '61' }, omissionRate: 2.5 });
    expect(judge(countyVerification, record ?? {}, at).status).toBe('unmet');
  });
  it('cannot be compared when the code is no code, or nobody gave one', () => {
    expect(problems(county, { countyCode: '宣汉县', province: '61' })).toEqual([]);
    expect(problems(county, { province: '61' })).toEqual([]);
  });
  it('are compared in a table, where the code is the key', () => {
    const { rows } = readTable(county, { headers: ['县级行政区划代码', '所在省'], rows: [['511722', '四川省'], ['511781', '陕西省']] });
    expect(rows.map(({ record }) => record['province'])).toEqual(['51', { refused: '61' }]);
  });
});

describe('a village in the list of a county', () => {
  const one = { villageCode: '511722101201', povertyIncidence: 1 };
  it('may stand beside another', () => {
    expect(problems(county, { poorVillages: [one, { ...one, villageCode: '511722101202' }, { povertyIncidence: 1 }, { povertyIncidence: 1 }] })).toEqual([]);
  });
  it('is refused the second time and stands for one that nobody knows', () => {
    const { record, problems: found } = readRecord(county, { poorVillageCount: 2, poorVillages: [one, one] });
    expect(found.map(({ path, code, given }) => [path, code, given])).toEqual([['poorVillages[1].villageCode', 'repeated', '511722101201 = poorVillages[0]']]);
    expect(record?.['poorVillages']).toEqual([{ povertyIncidence: 1 }, {}]);
  });
  it('is believed in neither row if the two differ', () => {
    expect(readRecord(county, { poorVillages: [one, { ...one, povertyIncidence: 2 }] }).record?.['poorVillages']).toEqual([{}, {}]);
  });
  it('keeps a township that is listed twice from completing the list', () => {
    const township = { townshipCode: '511722101', healthCentre: true };
    const { record } = readRecord(county, { townshipCount: 2, townships: [township, township] });
    expect(judge(standardHealthCentres, record ?? {}, at).status).toBe('unknown');
  });
  it('is found twice in a table of villages, and the county is judged without it', () => {
    const villages = readMembers(county, countyVillages, { headers: ['县级行政区划代码', '行政村代码', '贫困发生率'], rows: [['511722', 'a', '1'], ['511722', 'b', '1'], ['511722', 'a', '1'], ['511781', 'a', '1']] });
    const { rows } = withMembers(countyVillages, readTable(county, { headers: ['县级行政区划代码', '综合贫困发生率'], rows: [['511722', '1'], ['511781', '2']] }), villages);
    expect(rows.map(({ problems: found }) => found.map(({ path, code }) => [path, code]))).toEqual([[['line 2: poorVillages[2].villageCode', 'repeated']], []]);
    expect(rows[0]?.record).toEqual({ comprehensiveIncidence: 1, poorVillages: [{ povertyIncidence: 1 }, { povertyIncidence: 1 }, {}] });
  });
  it('is a problem of its own when its code is none', () => {
    expect(problems(county, { poorVillages: [{ villageCode: '', povertyIncidence: 1 }, { villageCode: 5, povertyIncidence: 1 }] })).toEqual([['poorVillages[0].villageCode', 'no-identity'], ['poorVillages[1].villageCode', 'no-identity']]);
  });
});

describe('the day of exit', () => {
  it('may be the day of registration', () => {
    expect(problems(household, { registeredOn: '2014-04-02', exitedOn: '2014-04-02' })).toEqual([]);
  });
  it('is refused with the day of registration when it lies before it', () => {
    expect(problems(household, { registeredOn: '2014-04-02', exitedOn: '2014-04-01' })).toEqual([['registeredOn', 'contradiction'], ['exitedOn', 'contradiction']]);
    expect(problems(county, { listedOn: '2014-04-02', delistedOn: '2014-04-01' })).toEqual([['listedOn', 'contradiction'], ['delistedOn', 'contradiction']]);
  });
  it('is refused inside a village too, with the way to it', () => {
    expect(problems(village, { households: [{}, { registeredOn: '2014-04-02', exitedOn: '2014-04-01' }] })).toEqual([['households[1].registeredOn', 'contradiction'], ['households[1].exitedOn', 'contradiction']]);
  });
  it('says nothing while the other is missing', () => {
    expect(problems(household, { exitedOn: '2014-04-01' })).toEqual([]);
  });
});

it('reads what it refused once more without a new problem of agreement', () => {
  const once = readRecord(village, { ...counts, povertyIncidence: 5 }).record ?? {};
  expect(readRecord(village, once).record).toEqual(once);
});
