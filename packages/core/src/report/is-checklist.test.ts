import { describe, expect, it } from 'vitest';
import { judge } from '../engine/judge.js';
import { householdExit } from '../rulebook/index.js';
import { isChecklist } from './is-checklist.js';
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';
import { toChecklist, type Checklist } from './to-checklist.js';

const at = { on: '2019-10-31', place: '511722' };
const good = {
  householdSize: 1, members: [{ birthDate: '1970-01-01', medicalInsurance: 'resident' }], netIncomePerCapita: 9860, incomeStable: true, foodSufficient: true,
  clothingSufficient: true, housingGrade: 'B', waterVolume: 45, waterQuality: 'standard', waterAtHome: true, waterReliability: 97, electricityConnected: true,
  electricitySufficient: true, broadcastAccess: 'satellite',
};
const met = toChecklist(judge(householdExit, good, at), zh);
const unmet = toChecklist(judge(householdExit, { ...good, broadcastAccess: 'none', waterVolume: null }, at), en);
const unknown = toChecklist(judge(householdExit, {}, at), zh);

/** The checklist as JSON, with one value of it written over. */
function written(list: Checklist, path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(list));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((x, key) => x[key] as Record<string, unknown>, copy as Record<string, unknown>);
  expect(holder[last], path).not.toEqual(value);
  holder[last] = value;
  return copy;
}

describe('a checklist that came as JSON', () => {
  it('is one as toChecklist returned it', () => {
    expect([met, unmet, unknown].map(({ status }) => status)).toEqual(['met', 'unmet', 'unknown']);
    for (const list of [met, unmet, unknown]) expect(isChecklist(JSON.parse(JSON.stringify(list)))).toBe(true);
  });

  it.each<[string, Checklist, string, unknown]>([
    ['the status at the top', met, 'status', 'unmet'],
    ['the word at the top', unmet, 'word', 'Met'],
    ['a status that is none', met, 'status', 'MET'],
    ['the status of a row', unmet, 'rows.0.status', 'unmet'],
    ['the word of a row', unmet, 'rows.0.word', 'Not met'],
    ['the word of a row in another language', met, 'rows.0.word', 'Met'],
    ['a row that is better than its part', unmet, 'rows.5.status', 'met'],
    ['a row that does not apply and is not met', unmet, 'rows.6.applies', false],
    ['the causes of an unknown row', unknown, 'rows.0.causes', []],
    ['causes of a met row', met, 'rows.0.causes', [{}]],
    ['a count', unmet, 'counts.0.n', 0],
    ['the counts', unmet, 'counts', []],
    ['the rows', unmet, 'rows', []],
    ['how weak its footing is', met, 'provisional', false],
    ['a row that decides what is unknown', unknown, 'rows.0.decisive', true],
    ['a day that is none', met, 'on', '2019-02-31'],
    ['the summary', met, 'summary', null],
    ['what a row requires', met, 'rows.3.standard', undefined],
    ['its lines', unmet, 'lines', ['Finding: Not met']],
    ['its next steps', unmet, 'next', undefined],
    ['its language', met, 'lang', 3],
    ['the heads of its columns', met, 'form.columns', ['序号']],
    ['a word of its form', met, 'form.signers.1.0', null],
    ['its kind', met, 'kind', 'verdict'],
  ])('is none with a change of %s', (_, list, path, value) => { expect(isChecklist(written(list, path, value))).toBe(false); });

  it('is none when met is written over unmet at the top, word and status', () => {
    expect(isChecklist({ ...unmet, status: 'met', word: 'Met' })).toBe(false);
  });

  it('is none with rows left out or twice', () => {
    expect(isChecklist({ ...unmet, rows: unmet.rows.slice(1) })).toBe(false);
    expect(isChecklist({ ...unmet, rows: [...unmet.rows, ...unmet.rows] })).toBe(false);
  });

  it.each([null, undefined, 3, 'met', [], {}, { kind: 'checklist' }])('is not %j', (given) => { expect(isChecklist(given)).toBe(false); });
});

describe('the words of a checklist', () => {
  it('are all of one language', () => {
    expect(JSON.stringify({ ...unmet, rows: unmet.rows.map((row) => ({ ...row, basis: [] })) })).not.toMatch(/\p{Script=Han}/u);
  });

  it('say which rows bear a mark, once, and as text what stands on the screen', () => {
    expect(met.marks.provisional.note).toBe('暂定：第 1、6.1、6.2、6.4 项的标准尚待证实。查到文件后须重新判定。');
    expect(met.marks.stale).toEqual({ word: '待复核', note: '' });
    expect(met.lines[0]).toBe('核查结论：达标，暂定；8 项全部达标。第 1、6 项的标准尚待证实。');
    expect(unmet.finding).toMatch(/^8 items: Not met 1, Unknown 1, Met 5, Not applicable 1\. This rests on item 8 alone/);
    expect(unmet.lines).toContain('Next');
  });
});
