/** The function that most programs would have: plain objects in, written by hand for these four rules. */
import { answers, classOf, codeOf } from '../workload/answers.ts';
import { limits } from '../workload/rules.ts';
import type { Household } from '../workload/data.ts';
import type { Engine } from './engine.ts';

type Answer = number | null;
type Row = { readonly [id in 'people' | 'income' | 'medical' | 'education' | 'loss' | 'debt' | 'area' | 'litres' | 'minutes' | 'pupils' | 'dropouts' | 'labourers' | 'arrears']: Answer }
  & { readonly [id in 'food' | 'clothing' | 'insured' | 'electricity' | 'television' | 'relocated' | 'allowance' | 'registered']: boolean | null }
  & { readonly house: string | null; readonly risk: string | null };

const yes = (flag: boolean | null): number => (flag === null ? 1 : flag ? 3 : 0);
const not = (truth: number): number => (truth === 1 ? 1 : 3 - truth);
const atLeast = (x: Answer, limit: number): number => (x === null ? 1 : x >= limit ? 3 : 0);
const above = (x: Answer, limit: number): number => (x === null ? 1 : x > limit ? 3 : 0);
const { grades: [gradeA, gradeB, gradeC], income: [income1, income2, income3] } = limits;

/** The four answers in one number, two of them three bits wide. */
export function decide(x: Row): number {
  const food = yes(x.food), insured = yes(x.insured), electricity = yes(x.electricity), television = yes(x.television), allowance = yes(x.allowance), registered = yes(x.registered);
  const houseA = x.house === null ? 1 : x.house === 'A' ? 3 : 0;
  const houseB = x.house === null ? 1 : x.house === 'B' ? 3 : 0;
  const struck = x.risk === null ? 1 : x.risk === 'disaster' || x.risk === 'accident' ? 3 : 0;
  const shocked = struck | (x.risk === 'illness' ? 3 : 0);
  const nobodyOut = not(above(x.dropouts, 0));
  const schooling = not(above(x.pupils, 0)) | nobodyOut;
  const twoWorkers = atLeast(x.labourers, limits.workers), anyWorker = above(x.labourers, 0);
  const habitable = houseA | houseB | (x.relocated === null ? 1 : x.relocated ? 3 : 0);

  const exit = atLeast(x.income, limits.povertyLine) & food & yes(x.clothing) & habitable & atLeast(x.litres, limits.litres) & not(above(x.minutes, limits.minutes))
    & schooling & insured & electricity & (television | allowance) & not(struck) & not(allowance & twoWorkers);

  const family = x.income === null || x.people === null ? null : x.income * x.people;
  const burden = x.medical === null || x.education === null || x.loss === null ? null : x.medical + x.education + x.loss;
  const poor = not(atLeast(x.income, limits.monitoringLine));
  const known = family !== null && family > 0;
  const heavy = !known || burden === null ? 1 : burden >= family * limits.burdenShare / 100 ? 3 : 0;
  const broke = family === null || burden === null || x.people === null ? 1 : family - burden < limits.povertyLine * x.people ? 3 : 0;
  const relapse = registered & poor & (atLeast(burden, limits.burden) | shocked);
  const monitoring = classOf(relapse, not(registered) & poor, (shocked | heavy) & broke);

  const affordable = !known || x.medical === null ? 1 : x.medical <= family * limits.medicalShare / 100 ? 3 : 0;
  const muchDebt = above(x.debt, limits.debt);
  const met = (food >> 1) + (insured >> 1) + (schooling >> 1), open = (food & 1) + (insured & 1) + (schooling & 1);
  const credit = registered & anyWorker & not(allowance) & not(muchDebt) & not(above(x.arrears, 0)) & affordable
    & (atLeast(x.area, limits.area) | houseA) & not(above(x.loss, limits.loss)) & (met >= 2 ? 3 : open >= 2 ? 1 : 0);

  let low = 0, high = 0;
  const add = (truth: number, points: number): void => {
    if (truth === 3 || (truth === 1 && points < 0)) low += points;
    if (truth === 3 || (truth === 1 && points > 0)) high += points;
  };
  add(atLeast(x.income, income1), 10); add(atLeast(x.income, income2), 10); add(atLeast(x.income, income3), 5);
  add(atLeast(x.litres, limits.goodLitres), 10); add(not(above(x.minutes, limits.goodMinutes)), 5);
  add(houseA, 15); add(houseB, 8); add(atLeast(x.area, limits.goodArea), 5);
  add(anyWorker, 10); add(twoWorkers, 10); add(insured, 5); add(electricity, 5); add(television, 5); add(nobodyOut, 10);
  add(above(x.debt, limits.someDebt), -5); add(muchDebt, -10); add(allowance, -5);
  const grade = gradeOf(low) === gradeOf(high) ? gradeOf(low) : 4;
  return exit | (monitoring << 2) | (credit << 5) | (grade << 7);
}
const gradeOf = (points: number): number => (points >= gradeA ? 0 : points >= gradeB ? 1 : points >= gradeC ? 2 : 3);

const engine = (name: string, what: string, rows?: number): Engine => ({
  name, what, ...(rows !== undefined && { rows }), records: true,
  prepare({ records }) {
    const out = answers(records.length);
    return () => {
      records.forEach((record: Household, i) => {
        const all = decide(record as Row);
        out.exit[i] = codeOf[all & 3] ?? 1;
        out.monitoring[i] = (all >> 2) & 7;
        out.credit[i] = codeOf[(all >> 5) & 3] ?? 1;
        out.grade[i] = all >> 7;
      });
      return out;
    };
  },
});
export const objectFunction = engine('hand-written object function', 'plain objects, verdict only');
/** The same on as many records as the engines that are timed record by record. */
export const oneByHand = engine('hand-written, one record', 'one record at a time, verdict only', 2_000);
