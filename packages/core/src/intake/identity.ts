import type { Label } from '../model/label.js';
import { shown, type Problem } from '../model/problem.js';
import type { RosterShape } from '../model/subject-shape.js';
import { limits } from './limits.js';
import { repeatsOf } from './repeats.js';
import { isBlank, trimmed } from './text.js';

const identity: Label = { zh: '唯一的编号', en: 'a number of its own' };
const give: Label = { zh: '请补上编号；本行未读入。', en: 'Give the number; the row was not read.' };
const asText: Label = {
  zh: '编号被表格软件改成了科学计数法；请把该列设为文本重新导出。',
  en: 'A spreadsheet turned the number into powers of ten. Export the column as text again.',
};
const wrongCell: Label = {
  zh: '这是表格软件的公式或出错值，不是编号；请改正公式或填上编号后重新导出；本行未读入。',
  en: 'This is a formula or an error of a spreadsheet and no number. Correct it and export again; the row was not read.',
};
const correct: Label = { zh: '同号各行均未读入；请留下正确的一行。', en: 'No row of this number was read. Keep the right one.' };

/** The identity in a cell, or what is wrong with it. */
export function readIdentity(cell: unknown, path: string): string | Problem {
  const text = typeof cell === 'string' && cell.length <= limits.text ? trimmed(cell) : '';
  const problem = (remedy: Label): Problem => ({ code: 'no-identity', path, given: shown(cell ?? ''), expected: identity, remedy });
  if (isBlank(text) || /\p{Cc}|\p{Cs}/u.test(text)) return problem(give);
  if (/^=|^#[A-Z/0]+[!?]?$/.test(text)) return problem(wrongCell);
  return /^\d(\.\d+)?e\+?\d+$/i.test(text) ? problem(asText) : text;
}

/** Nobody can say which of two rows of the same identity is right, so neither is read. */
export const repeated = (id: string, path: string): Problem => ({ code: 'repeated', path, given: shown(id), expected: identity, remedy: correct });

const listOnce: Label = { zh: '请删去重复的一行，或改正编号；在此之前该行按不知道处理，两行内容不同的都按不知道处理。', en: 'Remove the row or correct its number. Until then it counts as unknown, and so does the first if the two differ.' };

/** Rows of a roster that are there already, such as a village that a county lists twice. */
export const repeatedRows = (keys: readonly (string | undefined)[], { roster, of }: RosterShape, path: string = roster.id): Problem[] =>
  repeatsOf(keys).map(([later, first]) => {
    const given = `${shown(keys[later] ?? '')} = ${roster.id}[${first}]`;
    return { code: 'repeated', path: `${path}[${later}].${of.key?.id ?? ''}`, given, expected: identity, remedy: listOnce };
  });

/** Two columns of the key that differ in one row. */
export const differing = (path: string): Problem => ({ code: 'contradiction', path, given: '', expected: identity, remedy: give });
