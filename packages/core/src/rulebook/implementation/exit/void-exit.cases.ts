import type { RuleCase } from '../../../model/rule-case.js';

const weak = { provisional: true } as const;
/** Yongqiao, Suzhou, Anhui: 3,560 yuan were declared; officials filled in the form and the signature was forged. */
const suzhou = { on: '2016-12-31', place: '341302' };
const published = { declaredNetIncomePerCapita: 3560, netIncomePerCapita: 3560, confirmationSigner: 'someone-else' };

const dazhou = { on: '2018-12-31', place: '511722' };
const sound = { declaredNetIncomePerCapita: 3900, verifiedNetIncomePerCapita: 3900, confirmationSigner: 'household' };
const chongqing = { on: '2017-12-31', place: '500235' };
const old = { ...sound, registeredOn: '2014-06-30', reentered: false, effectCheckCount: 1, effectChecks: [{ effectCheckedOn: '2017-10-01', effectFound: true }] };

export const cases: readonly RuleCase[] = [
  { name: 'the published case of 3,560 yuan, above every line of the year: void by the signature, although nobody published what the income was', ...suzhou, record: published, status: 'met', ...weak },
  { name: 'the same figure with a signature of the household, and an income found below every line: void by the income', ...suzhou, record: { ...published, confirmationSigner: 'household', verifiedNetIncomePerCapita: { high: 2951.99 } }, status: 'met', ...weak },
  { name: 'the same figure, signed by the household and found to be so: it stands', ...suzhou, record: { ...published, confirmationSigner: 'household', verifiedNetIncomePerCapita: 3560 }, status: 'unmet', ...weak },
  { name: 'the same figure, signed by the household, and never verified: nobody knows', ...suzhou, record: { ...published, confirmationSigner: 'household' }, status: 'unknown', causes: ['missing verifiedNetIncomePerCapita', 'not-established national-exit-income-line'] },
  { name: 'the same figure, verified, and nobody knows who signed', ...suzhou, record: { ...published, confirmationSigner: null, verifiedNetIncomePerCapita: 3560 }, status: 'unknown', causes: ['missing confirmationSigner'] },
  { name: 'Dazhou: signed and verified above the line', ...dazhou, record: sound, status: 'unmet', ...weak },
  { name: 'Dazhou: registered in the same year is no reason there', ...dazhou, record: { ...sound, registeredOn: '2018-01-15' }, status: 'unmet', ...weak },
  { name: 'Dazhou: found a fen below the line', ...dazhou, record: { ...sound, verifiedNetIncomePerCapita: 3599.99 }, status: 'met', ...weak },
  { name: 'Chongqing: all in order', ...chongqing, record: old, status: 'unmet', ...weak },
  { name: 'Chongqing: registered in the same year', ...chongqing, record: { ...old, registeredOn: '2017-02-01' }, status: 'met', ...weak },
  { name: 'Chongqing: no measure took effect', ...chongqing, record: { ...old, effectCheckCount: 0, effectChecks: [] }, status: 'met', ...weak },
  { name: 'Chongqing: an unsigned exit is void there too', ...chongqing, record: { ...old, confirmationSigner: 'nobody' }, status: 'met', ...weak },
  { name: 'the day before the exit mechanism there is no rule', ...suzhou, on: '2016-03-31', record: published, status: 'unknown', causes: ['not-yet implementation/exit/void-exit'] },
];
