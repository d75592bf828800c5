/** The day and the place by which an export is judged, and by what they were told. */
import { shown, type Label } from '@dabiao/core';
import type { At } from '@dabiao/city';
import { Complaint } from '../complaint.ts';
import { worded } from '../mechanisms/label.ts';
import { readAt, readDay } from '../places.ts';
import { placeName } from '../terminal.ts';
import { divisionOf, type Names } from './division-of.ts';

export type ChosenAt = At & { readonly why: Label };
/** A file, the years that it names, and the periods whose values fit it. */
export type DatedFile = { readonly name: string; readonly years: readonly string[]; readonly periods: readonly { readonly label: Label; readonly years: readonly [number, number | null] }[] };
type Asked = { readonly on: string | null; readonly place: string | null };

/**
 * What was asked for; else the end of the one year that the files name, and the narrowest division that every row names.
 *
 * @throws Complaint when neither tells the day or the place, or when rows name another place than was asked for
 */
export function exportAt(asked: Asked, files: readonly DatedFile[], places: readonly Names[]): ChosenAt {
  const day = asked.on === null ? dayOf(files) : { on: readDay(asked.on), why: { zh: '由 --on 写明', en: 'named by --on' } };
  const place = asked.place === null ? placeOf(places, day.on) : { code: readAt(day.on, asked.place).place, why: { zh: '由 --place 写明', en: 'named by --place' } };
  if (asked.place !== null) checkPlace(place.code, places, day.on);
  const name = worded((m) => placeName(place.code, m));
  return {
    on: day.on, place: place.code,
    why: { zh: `判定日 ${day.on}，${day.why.zh}；地点 ${name.zh}（${place.code}），${place.why.zh}`, en: `Day ${day.on}, ${day.why.en}; place ${name.en} (${place.code}), ${place.why.en}` },
  };
}

function dayOf(files: readonly DatedFile[]): { readonly on: string; readonly why: Label } {
  const years = [...new Set(files.flatMap((file) => file.years))].sort(), [year = ''] = years;
  checkPeriods(years.length === 1 ? year : null, files);
  if (years.length === 1 && /^(19|20)\d{2}$/.test(year)) return { on: `${year}-12-31`, why: { zh: `表中年度都是 ${year}，取该年末`, en: `the end of ${year}, the only year in the files` } };
  const given = years.length === 0 ? { zh: '表中没有年度', en: 'the files name no year' } : { zh: `表中年度是 ${years.slice(0, 6).map(shown).join('、')}`, en: `the files name ${years.slice(0, 6).map(shown).join(', ')}` };
  throw new Complaint({
    zh: `判定日：${given.zh}；应为表中唯一的年度，或 --on 写明的日期。请加上 --on，如 --on 2020-12-31。`,
    en: `day of judgement: ${given.en}; expected one year in the files, or a day given by --on. Add --on, such as --on 2020-12-31.`,
  });
}

/** A file without a year may still be known to be of another time, by its values. */
function checkPeriods(year: string | null, files: readonly DatedFile[]): void {
  if (year === null) return;
  const other = files.find(({ periods }) => periods.length > 0 && !periods.some(({ years: [from, through] }) => from <= Number(year) && Number(year) <= (through ?? Infinity)));
  if (other === undefined) return;
  const labels = other.periods.map(({ label }) => label);
  throw new Complaint({
    zh: `判定日：其他表的年度是 ${year}，而 ${shown(other.name)} 是${labels.map(({ zh }) => zh).join('、')}的表；应为同一时期的表，或 --on 写明的日期。请分别打开，或加上 --on。`,
    en: `day of judgement: other files name ${year}, but ${shown(other.name)} is of ${labels.map(({ en }) => en).join(', ')}; expected files of one time, or a day given by --on. Open them apart, or add --on.`,
  });
}

function placeOf(places: readonly Names[], on: string): { readonly code: string; readonly why: Label } {
  const found = divisionOf(sharedBy(places), on);
  if (found !== null) return { code: found.code, why: { zh: `各行都写着${shown(found.name)}`, en: `every row names ${shown(found.name)}` } };
  const names = [...new Set(places.map((names) => ['province', 'city', 'county'].map((level) => names[level] ?? '').join('')))].filter((name) => name !== '').slice(0, 3).map(shown);
  const given = names.length === 0 ? { zh: '表中没有写明', en: 'the files name none' } : { zh: `表中是 ${names.join('、')}`, en: `the files name ${names.join(', ')}` };
  throw new Complaint({
    zh: `地点：${given.zh}；应为各行相同、区划表中有的省、市、县，或 --place 写明的地点。请加上 --place，如 --place 511722。`,
    en: `place: ${given.en}; expected a province, city or county that every row names and the table of divisions has, or one given by --place. Add --place, such as --place 511722.`,
  });
}

/** The names on which all rows agree; what some row lacks is none of them, nor what lies below it. */
function sharedBy(places: readonly Names[]): Names {
  const shared: Record<string, string> = {};
  for (const level of ['province', 'city', 'county']) {
    const names = new Set(places.map((of) => of[level] ?? ''));
    const [name = ''] = names;
    if (names.size > 1) break;
    if (name !== '') shared[level] = name;
  }
  return shared;
}

/** Elsewhere another standard may hold, and nobody can tell which of the two is meant. */
function checkPlace(place: string, places: readonly Names[], on: string): void {
  if (place === 'CN') return;
  for (const names of places) {
    const found = divisionOf(names, on);
    if (found === null || found.code.startsWith(place) || place.startsWith(found.code)) continue;
    throw new Complaint({
      zh: `--place：给出的是“${place}”，而表中有${shown(found.name)}（${found.code}）的户；应为包含各行所在地的区划。请改正 --place，或分别打开。`,
      en: `--place: given "${place}", but the files hold households of ${shown(found.name)} (${found.code}); expected a division that all rows lie in. Correct --place, or open the files one by one.`,
    });
  }
}
