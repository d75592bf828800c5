import { describe, expect, it } from 'vitest';
import { masked } from '../model/masked.js';
import { shown } from '../model/problem.js';
import { tell } from '../model/tell.js';
import { maskIdNumber, readIdNumber } from './id-number.js';

const woman = '11010519491231002X';
const code = (text: string, on?: string) => {
  const read = readIdNumber(text, { ...(on !== undefined && { on }) });
  return 'code' in read ? read.code : read.form;
};
/** Digits of a person in 15 digits, with the check computed a second way: the whole number must be 1 modulo 11. */
function upgraded(old: string): string {
  const digits = `${old.slice(0, 6)}19${old.slice(6)}`;
  const sum = Array.from(digits).reduce((n, d, i) => n + Number(d) * 2 ** (17 - i), 0);
  return `${digits}${Array.from('0123456789X').find((_, check) => (sum + check) % 11 === 1)}`;
}

describe('an id number', () => {
  it('of 18 digits gives birth date, sex and division (example of GB 11643)', () => {
    expect(readIdNumber(woman)).toEqual({ form: 'resident', number: woman, birthDate: '1949-12-31', sex: 'female', division: '110105' });
    expect(readIdNumber('440524188001010014')).toMatchObject({ code: 'not-a-day' });
    expect(readIdNumber(' １１０１０５１９４９１２３１００２ｘ\ufeff')).toMatchObject({ number: woman });
  });

  it('with any one digit changed fails its check', () => {
    for (let i = 0; i < 17; i++) for (let d = 0; d < 10; d++) {
      const text = `${woman.slice(0, i)}${d}${woman.slice(i + 1)}`;
      if (text !== woman) expect(code(text)).toMatch(/invalid-id|not-a-day/);
    }
    expect(code(woman.slice(0, 17) + '1')).toBe('invalid-id');
  });

  it('with two neighbouring digits changed over fails its check', () => {
    for (let i = 0; i < 16; i++) {
      const text = `${woman.slice(0, i)}${woman[i + 1]}${woman[i]}${woman.slice(i + 2)}`;
      if (text !== woman) expect(code(text)).toMatch(/invalid-id|not-a-day/);
    }
  });

  it('of 15 digits is the old form of the same person', () => {
    expect(readIdNumber('110105491231002')).toEqual({ form: 'resident-15', number: woman, birthDate: '1949-12-31', sex: 'female', division: '110105' });
    for (const old of ['513022560229123', '513022641001001', '512930700615558']) expect(readIdNumber(old)).toMatchObject({ number: upgraded(old) });
    expect(code('110105490229002')).toBe('not-a-day');
  });

  it('of 20 or 22 digits is a disability card with type and grade', () => {
    expect(readIdNumber(`${woman}43`)).toMatchObject({ form: 'disability-card', number: woman, disability: { type: 4, grade: 3 } });
    expect(readIdNumber(`${woman}43B1`)).toMatchObject({ form: 'disability-card-reissued', number: woman, disability: { type: 4, grade: 3 } });
    for (const tail of ['83', '05', '45', '4', '43B', '43B12', '43BB']) expect(code(woman + tail), tail).toBe('invalid-id');
  });

  it.each(['', '-', '无', '0'.repeat(18), `0${woman.slice(1)}`, '11010519491331002X', 'X'.repeat(18), '1'.repeat(10_000_000), `${woman}\n${woman}`, '110105 X9491231002X'])('%.30s is none', (text) => {
    expect(code(text)).toMatch(/invalid-id|not-a-day/);
  });

  it('of somebody born after the day is refused, and of somebody born on it is not', () => {
    expect([code(woman, '1949-12-30'), code(woman, '1949-12-31')]).toEqual(['not-a-day', 'resident']);
  });
});

describe('the mask', () => {
  it('shows the same four digits whatever the form, and never the tail that names a disability', () => {
    expect(maskIdNumber(woman)).toBe('11*************02*');
    expect(maskIdNumber('110105491231002')).toBe('11***********02');
    expect(maskIdNumber(`${woman}43`)).toBe('11*************02***');
    expect(masked(`户主 ${woman}，电话`)).toBe('户主 11*************02*，电话');
  });

  it('hides a number that is too short, too long, or typed with letters and blanks', () => {
    for (const text of ['1101051949123100', '11010519491231O02X', '110105-1949-1231-002X', '1101051949', `${woman}${woman}`]) {
      expect(maskIdNumber(text)).not.toMatch(/1949|1231|0105/);
      const problem = readIdNumber(text);
      expect('code' in problem && JSON.stringify(tell(problem))).not.toMatch(/19491|1231|0105/);
    }
  });

  it('is in every message that shows a value, and leaves other numbers alone', () => {
    expect(shown(woman)).toBe(maskIdNumber(woman));
    for (const text of ['51172200012345', '2019-10-31', '13800138000', '3,300.50', '1000000.25 … 2000000.75']) expect(shown(text)).toBe(text);
  });
});
