/** The limit to reach: one loop over typed arrays, written by hand for these four rules, without a branch. */
import { answers, classOf, codeOf } from '../workload/answers.ts';
import { limits } from '../workload/rules.ts';
import type { Engine } from './engine.ts';

/** Truths of a choice by position: yes for these codes, unknown for 255. */
const isOneOf = (...of: number[]): Uint8Array => Uint8Array.from({ length: 256 }, (_, at) => (at === 255 ? 1 : of.includes(at) ? 3 : 0));
const classBy = Uint8Array.from({ length: 64 }, (_, at) => classOf(at & 3, (at >> 2) & 3, at >> 4));
/** The grade that both ends of the score have, or unknown. */
const gradeBy = Uint8Array.from({ length: 16 }, (_, at) => ((at & 3) === at >> 2 ? at & 3 : 4));

const [habitable, houseA, houseB] = [isOneOf(0, 1), isOneOf(0), isOneOf(1)];
const [shocked, struck] = [isOneOf(1, 2, 3), isOneOf(2, 3)];
const [gradeA, gradeB, gradeC] = limits.grades;
const [income1, income2, income3] = limits.income;

export const fused: Engine = {
  name: 'hand-written fused loop', what: 'columns, branchless, no validation',
  prepare({ table: { length, numbers: n, flags: f, choices: c } }) {
    const column = <A>(of: Readonly<Record<string, A>>, id: string): A => of[id] as A;
    const number = (id: string) => column(n, id);
    const flag = (id: string) => column(f, id);
    const out = answers(length);
    return () => {
      evaluate(
        length, out.exit, out.monitoring, out.credit, out.grade,
        number('people'), number('income'), number('medical'), number('education'), number('loss'), number('debt'), number('area'), number('litres'), number('minutes'),
        number('pupils'), number('dropouts'), number('labourers'), number('arrears'),
        flag('food'), flag('clothing'), flag('insured'), flag('electricity'), flag('television'), flag('relocated'), flag('allowance'), flag('registered'),
        column(c, 'house'), column(c, 'risk'),
      );
      return out;
    };
  },
};

type N = Float64Array;
type B = Uint8Array;
/* eslint-disable @typescript-eslint/no-non-null-assertion -- all columns have the same length */
function evaluate(
  length: number, exit: B, monitoring: B, credit: B, grade: B,
  people: N, income: N, medical: N, education: N, loss: N, debt: N, area: N, litres: N, minutes: N, pupils: N, dropouts: N, labourers: N, arrears: N,
  food: B, clothing: B, insured: B, electricity: B, television: B, relocated: B, allowance: B, registered: B, house: B, risk: B,
): void {
  for (let i = 0; i < length; i++) {
    const y = income[i]!, p = people[i]!, m = medical[i]!, l = loss[i]!, d = debt[i]!, a = area[i]!, w = litres[i]!, t = minutes[i]!, g = labourers[i]!, o = dropouts[i]!;
    const dibao = allowance[i]!, listed = registered[i]!, fed = food[i]!, safe = insured[i]!, lit = electricity[i]!, seen = television[i]!, h = house[i]!, r = risk[i]!;
    const none = pupils[i]!, owed = arrears[i]!;

    const nobodyOut = (+(o <= 0) << 1) | +!(o > 0);
    const schooling = (+(none <= 0) << 1) | +!(none > 0) | nobodyOut;
    const twoWorkers = (+(g >= limits.workers) << 1) | +!(g < limits.workers);
    const dibaoAble = dibao & twoWorkers;
    const noDibaoAble = 3 - dibaoAble - (dibaoAble & 1 & ~(dibaoAble >> 1));
    const hit = struck[r]!;
    const notHit = 3 - hit - (hit & 1 & ~(hit >> 1));
    exit[i] = codeOf[
      ((+(y >= limits.povertyLine) << 1) | +!(y < limits.povertyLine)) & fed & clothing[i]! & (habitable[h]! | relocated[i]!)
      & ((+(w >= limits.litres) << 1) | +!(w < limits.litres)) & ((+(t <= limits.minutes) << 1) | +!(t > limits.minutes))
      & schooling & safe & lit & (seen | dibao) & notHit & noDibaoAble
    ]!;

    const family = y * p;
    const burden = m + education[i]! + l;
    const poor = (+(y < limits.monitoringLine) << 1) | +!(y >= limits.monitoringLine);
    const notListed = 3 - listed - (listed & 1 & ~(listed >> 1));
    const shock = shocked[r]!;
    const share = family * limits.burdenShare / 100;
    const line = limits.povertyLine * p;
    const left = family - burden;
    const isPart = +(family > 0);
    const heavy = ((+(burden >= share) << 1) | +!(burden < share)) & (isPart * 3) | (isPart ^ 1);
    const relapse = listed & poor & (((+(burden >= limits.burden) << 1) | +!(burden < limits.burden)) | shock);
    const sudden = (shock | heavy) & ((+(left < line) << 1) | +!(left >= line));
    monitoring[i] = classBy[relapse | ((notListed & poor) << 2) | (sudden << 4)]!;

    const bar = family * limits.medicalShare / 100;
    const affordable = ((+(m <= bar) << 1) | +!(m > bar)) & (isPart * 3) | (isPart ^ 1);
    const anyWorker = (+(g > 0) << 1) | +!(g <= 0);
    const notDibao = 3 - dibao - (dibao & 1 & ~(dibao >> 1));
    const heavyDebt = (+(d > limits.debt) << 1) | +!(d <= limits.debt);
    const met = (fed >> 1) + (safe >> 1) + (schooling >> 1);
    const open = (fed & 1) + (safe & 1) + (schooling & 1);
    credit[i] = codeOf[
      listed & anyWorker & notDibao & ((+(d <= limits.debt) << 1) | +!(d > limits.debt)) & ((+(owed <= 0) << 1) | +!(owed > 0)) & affordable
      & (((+(a >= limits.area) << 1) | +!(a < limits.area)) | houseA[h]!) & ((+(l <= limits.loss) << 1) | +!(l > limits.loss))
      & ((+(met >= 2) << 1) | +(open >= 2))
    ]!;

    const isA = houseA[h]!, isB = houseB[h]!;
    const someDebt = (+(d > limits.someDebt) << 1) | +!(d <= limits.someDebt);
    const low = 10 * +(y >= income1) + 10 * +(y >= income2) + 5 * +(y >= income3) + 10 * +(w >= limits.goodLitres) + 5 * +(t <= limits.goodMinutes)
      + 15 * (isA >> 1) + 8 * (isB >> 1) + 5 * +(a >= limits.goodArea) + 10 * (anyWorker >> 1) + 10 * (twoWorkers >> 1)
      + 5 * ((safe >> 1) + (lit >> 1) + (seen >> 1)) + 10 * (nobodyOut >> 1) - 5 * (someDebt & 1) - 10 * (heavyDebt & 1) - 5 * (dibao & 1);
    const high = 10 * +!(y < income1) + 10 * +!(y < income2) + 5 * +!(y < income3) + 10 * +!(w < limits.goodLitres) + 5 * +!(t > limits.goodMinutes)
      + 15 * (isA & 1) + 8 * (isB & 1) + 5 * +!(a < limits.goodArea) + 10 * (anyWorker & 1) + 10 * (twoWorkers & 1)
      + 5 * ((safe & 1) + (lit & 1) + (seen & 1)) + 10 * (nobodyOut & 1) - 5 * (someDebt >> 1) - 10 * (heavyDebt >> 1) - 5 * (dibao >> 1);
    grade[i] = gradeBy[(+(low < gradeA) + +(low < gradeB) + +(low < gradeC)) | ((+(high < gradeA) + +(high < gradeB) + +(high < gradeC)) << 2)]!;
  }
}
