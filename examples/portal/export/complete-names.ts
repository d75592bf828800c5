/** Files of one register need not have the same columns of names: some begin with the province, others with the county. */
import type { Names } from './division-of.ts';

/**
 * The places with the names above the county filled in, where the rows that have them leave no choice: one county of that name, which
 * agrees with what the row does say.
 */
export function completeNames(all: readonly Names[]): Names[] {
  const above = new Map<string, Map<string, { readonly province: string; readonly city: string }>>();
  for (const { province = '', city = '', county = '' } of all) {
    if (county === '' || (province === '' && city === '')) continue;
    const found = above.get(county) ?? new Map<string, { province: string; city: string }>();
    above.set(county, found.set(JSON.stringify([province, city]), { province, city }));
  }
  const fullest = new Map([...above].map(([county, found]) => [county, [...found.values()].filter((one, _, list) => !list.some((other) => other !== one && covers(other, one)))]));
  return all.map((names): Names => {
    const { province = '', city = '', county = '' } = names;
    if (province !== '' && city !== '') return names;
    const fits = (fullest.get(county) ?? []).filter((one) => (province === '' || one.province === province) && (city === '' || one.city === city)), [only] = fits;
    return only && fits.length === 1 ? { ...names, ...named(only) } : names;
  });
}

type Above = { readonly province: string; readonly city: string };
/** Whether the one says everything that the other says. */
const covers = (a: Above, b: Above): boolean => (b.province === '' || a.province === b.province) && (b.city === '' || a.city === b.city);
const named = (above: Above): Names => Object.fromEntries(Object.entries(above).filter(([, name]) => name !== ''));
