import type { Indicator, NumberIndicator } from '../model/indicator.js';
import type { Label } from '../model/label.js';
import { shown, type Problem } from '../model/problem.js';
import type { RecordOf, Refused, Value } from '../model/record.js';
import type { Consistency, SubjectShape } from '../model/subject-shape.js';
import { answerIn } from '../engine/answer.js';
import { nothingAssumed } from '../engine/assumed.js';
import { snap, sum, type Interval } from '../engine/logic.js';

/** Answers that do not go together, and what they should be instead. */
type Clash = { readonly of: readonly Indicator[]; readonly expected: Label };

const compareAll: Label = { zh: '请核对这几项，改正有误的；在此之前都按不知道处理。', en: 'Compare them and correct what is wrong. Until then each of them counts as unknown.' };

/**
 * Finds answers of one record that contradict each other. All of them become unknown, each with its own problem, and nothing else does.
 *
 * A rate agrees with its counts if they differ by less than one step of its last printed decimal, so that 1.95 may be rounded or cut
 * off. A number does not remember zeros at its end: 2.00 is read as 2, and agrees with more. What then still decides is found when
 * the rule is judged, which takes both as ways to the same answer.
 *
 * @param key - what tells the record apart, where it is known: the code of the county
 * @returns the record without the answers that are not believed
 */
export function withoutDisagreements(shape: SubjectShape, record: RecordOf, path: (id: string) => string, key?: string): { readonly record: RecordOf; readonly problems: readonly Problem[] } {
  const clashes = (shape.consistency ?? []).flatMap((rule) => clash(rule, record, shape, key) ?? []);
  if (clashes.length === 0) return { record, problems: [] };
  const refused = new Map<string, Refused>();
  const problems: Problem[] = [];
  for (const { of, expected } of clashes) {
    for (const { id } of of) {
      if (refused.has(id) || !isAnswered(record[id])) continue;
      const given = written(record[id]);
      refused.set(id, { refused: given });
      problems.push({ code: 'contradiction', path: path(id), given, expected, remedy: compareAll });
    }
  }
  return { record: { ...record, ...Object.fromEntries(refused) }, problems };
}

function clash(rule: Consistency, record: RecordOf, { key: column }: SubjectShape, key: string | undefined): Clash | null {
  switch (rule.kind) {
    case 'share': return shareClash(rule, record);
    case 'order': {
      const { first, second } = rule;
      const [from, to] = [first, second].map((of) => answerIn(record, of, nothingAssumed).value);
      if (from == null || to == null || from <= to) return null;
      return { of: [first, second], expected: { zh: `${second.label.zh}不早于${first.label.zh}`, en: `“${second.label.en}” not before “${first.label.en}”` } };
    }
    case 'no-more': {
      const { first, second } = rule;
      const less = answerIn(record, first, nothingAssumed).value, more = answerIn(record, second, nothingAssumed).value;
      if (less === null || more === null || less.low <= more.high) return null;
      return { of: [first, second], expected: { zh: `${first.label.zh}不高于${second.label.zh}`, en: `“${first.label.en}” no more than “${second.label.en}”` } };
    }
    case 'lies-in': {
      const code = answerIn(record, rule.of, nothingAssumed).value;
      if (code === null || key === undefined || column === undefined || !/^\d{2,12}$/.test(key) || key.startsWith(code)) return null;
      return { of: [rule.of], expected: { zh: `与${column.label.zh} ${key} 相符的${rule.of.label.zh}`, en: `the ${rule.of.label.en.toLowerCase()} in which ${key} (${column.label.en.toLowerCase()}) lies` } };
    }
  }
}

function shareClash({ parts, whole, rate }: Consistency & { kind: 'share' }, record: RecordOf): Clash | null {
  const spanOf = (of: NumberIndicator): Interval => answerIn(record, of, nothingAssumed).value ?? { low: of.min ?? -Infinity, high: of.max ?? Infinity };
  const part = sum(parts.map(spanOf), 1), all = spanOf(whole);
  const names = (of: 'zh' | 'en'): string => parts.map(({ label }) => label[of]).join(' + ');
  if (part.low > all.high) {
    return { of: [...parts, whole], expected: { zh: `${names('zh')}不多于${whole.label.zh}`, en: `${names('en')} no more than “${whole.label.en}”` } };
  }
  const given = rate === undefined || !isAnswered(record[rate.id]) ? null : answerIn(record, rate, nothingAssumed).value;
  if (rate === undefined || given === null) return null;
  const step = 1 / 10 ** Math.max(decimals(given.low), decimals(given.high));
  /** The part that the rate makes of the whole, in hundredths: nothing is divided. */
  const times = (percent: number, n: number): number => snap(snap(percent, rate.scale) * n, rate.scale);
  const tooMany = part.low * 100 >= times(given.high + step, all.high), tooFew = part.high * 100 <= times(given.low - step, all.low);
  if (!tooMany && !tooFew) return null;
  return {
    of: [rate, ...parts, whole],
    expected: {
      zh: `${rate.label.zh}与（${names('zh')}）÷${whole.label.zh}相符，相差不到 ${step} 个百分点`,
      en: `“${rate.label.en}” and (${names('en')}) / ${whole.label.en} that differ by less than ${step} percentage points`,
    },
  };
}

const decimals = (n: number): number => (Number.isFinite(n) ? (String(n).split('.')[1] ?? '').length : 0);
const isAnswered = (value: Value): boolean => value !== null && value !== undefined && !(typeof value === 'object' && 'refused' in value);
/** An answer as it stands in a message; of bounds, both ends. */
function written(value: Value): string {
  if (typeof value !== 'object' || value === null || !('low' in value || 'high' in value)) return shown(value);
  const { low, high } = value;
  return `${low ?? ''} … ${high ?? ''}`;
}
