/** What a peer said of one row, put into the answers. Classes and grades are sorted out here for every peer: that favours those without such a notion. */
import { classOf, type Answers } from '../workload/answers.ts';
import { limits } from '../workload/rules.ts';

/** The grade is how many of the falling limits it misses. */
const gradeOf = (points: number): number => limits.grades.filter((limit) => points < limit).length;

/** Truths are 0, 1, 2; the score lies between `low` and `high`. */
export function settle(out: Answers, i: number, of: Readonly<Record<'exit' | 'relapse' | 'marginal' | 'sudden' | 'credit' | 'low' | 'high', number>>): void {
  const tri = (truth: number): number => (truth === 2 ? 3 : truth);
  out.exit[i] = of.exit;
  out.credit[i] = of.credit;
  out.monitoring[i] = classOf(tri(of.relapse), tri(of.marginal), tri(of.sudden));
  out.grade[i] = gradeOf(of.low) === gradeOf(of.high) ? gradeOf(of.low) : 4;
}
