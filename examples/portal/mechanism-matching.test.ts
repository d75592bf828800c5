import { expect, test } from 'vitest';
import { matching } from './mechanisms/matching.ts';

const marks = (of: number) => matching().tables[of]?.rows.map((row) => {
  const [name, , , need, , , now] = row;
  return [name, need, now].map((cell) => (typeof cell === 'object' ? ('mark' in cell ? cell.mark : 'en' in cell ? cell.en : '') : cell));
});

test('causes are answered, unanswered, or unknown where no batch can be inferred or nobody knows the batches', () => {
  expect(marks(0)).toEqual([
    ['Household A', 'Illness', 'met'], ['Household A', 'Schooling', 'unmet'], ['Household A', 'Lack of labour', 'unmet'],
    ['Household B', 'Lack of land', 'met'], ['Household B', 'Lack of skills', 'met'], ['Household B', 'Marriage', 'unknown'],
    ['Household C', 'Illness', 'unknown'], ['Household C', 'Disaster', 'unknown'], ['Household C', 'Lack of skills', 'unknown'],
  ]);
});

test('a risk that the list does not name is not called answered', () => {
  expect(marks(1)).toEqual([
    ['Household D', 'Illness', 'met'], ['Household D', 'Disability', 'unmet'],
    ['Household E', 'Unsafe housing', 'unknown'], ['Household E', 'A child of school age dropped out', 'unmet'], ['Household E', 'Accident', 'unknown'],
  ]);
});
