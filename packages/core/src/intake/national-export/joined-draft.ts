import type { Label } from '../../model/label.js';
import { shown, type Problem } from '../../model/problem.js';
import type { RecordOf, Value } from '../../model/record.js';
import type { SubjectShape } from '../../model/subject-shape.js';

/** A record put together from several files: where each answer came from, and what the files do not agree on. */
export type JoinedDraft = { readonly record: Record<string, Value>; readonly from: Map<string, string>; readonly problems: Problem[] };

export const newJoined = (): JoinedDraft => ({ record: {}, from: new Map(), problems: [] });

const theSame: Label = { zh: '各表一致的值', en: 'the same value in all files' };
const settle: Label = { zh: '请核实后改正；在此之前按不知道处理。', en: 'Find out and correct it. Until then it counts as unknown.' };

const isRefused = (value: Value): boolean => typeof value === 'object' && value !== null && 'refused' in value;
const written = (value: Value): string => (typeof value === 'string' ? value : JSON.stringify(value));
const same = (a: Value, b: Value): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * Takes the answers of one more file. A file that does not answer contradicts nothing; of two answers that differ neither is
 * preferred, in whichever order the files come; and what one file does not believe stays unknown whatever another says.
 *
 * @param where - file and line
 */
export function joinAnswers({ record, from, problems }: JoinedDraft, given: RecordOf, where: string, shape: SubjectShape): void {
  for (const { id, label } of shape.indicators) {
    const value = given[id], before = record[id];
    if (value === undefined || value === null || (before !== undefined && (isRefused(before) || same(before, value)))) continue;
    if (before === undefined || isRefused(value)) {
      record[id] = value;
      from.set(id, where);
      continue;
    }
    const both = shown([written(before), written(value)].sort().join(' ≠ '));
    record[id] = { refused: both };
    problems.push({ code: 'contradiction', path: `${from.get(id) ?? ''}, ${where}: ${label.zh}`, given: both, expected: theSame, remedy: settle });
  }
}
