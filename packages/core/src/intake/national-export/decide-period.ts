import type { ExportDictionary, ExportPeriod } from '../../model/export-dictionary.js';
import type { Label } from '../../model/label.js';
import { shown, type Problem } from '../../model/problem.js';
import type { Found } from './pass.js';

/** The periods that a file may be of, and whether some value of it fits none of them. */
export type Decided = { readonly of: readonly ExportPeriod[]; readonly why: Label; readonly misfits: boolean; readonly problems: readonly Problem[] };

const onePeriod: Label = { zh: '同一时期的取值', en: 'values of one period' };
const sayWhich: Label = {
  zh: '请在 period 中写明本表的时期（2015、2018 或 2022）；在此之前，只属于某一时期的值都按不知道处理。',
  en: 'Name the period of the file under `period` (2015, 2018 or 2022). Until then values that belong to some periods only count as unknown.',
};

/**
 * Decides which period the values of a file are of: by the caller's word, else by the one year that the file names, else by the
 * values themselves, where all of them are of one period. Values of two periods decide nothing: the greater number may be wrong too.
 */
export function decidePeriod({ periods }: ExportDictionary, named: ExportPeriod | null, { evidence, years }: Found): Decided {
  const proofs = [...evidence].map(([{ periods: of = [], value, flaw }, where]) => ({ of, value: value ?? flaw?.remedy.zh ?? '', ...where }));
  const decided = (of: readonly ExportPeriod[], why: Label): Decided => ({ of, why, misfits: proofs.some((proof) => !proof.of.some((period) => of.includes(period))), problems: [] });
  if (named) return decided([named], { zh: '调用者写明', en: 'named by the caller' });
  const [year = ''] = years.size === 1 ? years : [];
  const ofYear = /^\d{4}$/.test(year) ? periods.filter(({ years: [from, through] }) => Number(year) >= from && Number(year) <= (through ?? Infinity)) : [];
  if (ofYear.length > 0) return decided(ofYear, { zh: `表中年度都是 ${year}`, en: `every year in the file is ${year}` });
  const common = periods.filter((period) => proofs.every(({ of }) => of.includes(period)));
  if (proofs.length === 0) return decided(periods, { zh: '没有只属于某一时期的值', en: 'no value belongs to some periods only' });
  if (common.length > 0) {
    const { header, value, line } = proofs.reduce((a, b) => (b.of.length < a.of.length ? b : a));
    return decided(common, { zh: `如第 ${line} 行“${shown(header)}”的“${value}”`, en: `such as “${value}” in line ${line}, ${shown(header)}` });
  }
  const told = periods.flatMap((period) => {
    const proof = proofs.find(({ of }) => of.includes(period) && !periods.every((other) => of.includes(other)));
    return proof ? [`${proof.value}(${proof.line})`] : [];
  });
  const problem: Problem = { code: 'contradiction', path: 'period', given: shown([...new Set(told)].join(' ≠ ')), expected: onePeriod, remedy: sayWhich };
  return { of: [], why: { zh: '各时期的取值并存', en: 'values of several periods stand side by side' }, misfits: true, problems: [problem] };
}
