/** What was asked for on the command line. */
import { parseArgs } from 'node:util';
import { isDay, isPlace, shown, trimPlace } from '@dabiao/core';
import { complaint, Complaint, type Sentence } from '../portal/complaint.ts';
import { recordsAsOf } from './assumptions.ts';

export type Options = { readonly seed: number; readonly share: number; readonly on: string; readonly place: string; readonly lang: 'zh' | 'en'; readonly check: boolean; readonly help: boolean };

export const usage: Sentence = {
  zh: `用法：npm run city -- [选项]
  --seed N       种子，默认 1；同一种子得到同一座城市
  --share S      只生成各县一部分村，如 0.02；默认 1，即全市
  --on 日期      资料和判定的日期，默认 ${recordsAsOf}
  --place 地点   区划代码，默认 5117
  --lang zh|en   语言
  --check        超出内存、时间限度，或有植入的问题漏查、有误报时，退出码为 1`,
  en: `Usage: npm run city -- [options]
  --seed N       seed, 1 if not said; the same seed gives the same city
  --share S      only a share of the villages of each county, such as 0.02; 1 if not said, the whole city
  --on DAY       day of the records and of judgement, ${recordsAsOf} if not said
  --place CODE   division code, 5117 if not said
  --lang zh|en   language
  --check        exit code 1 when memory or time go beyond the limit, something planted is missed, or an alarm is false`,
};

const spoken = (): string => ((process.env['LC_ALL'] ?? process.env['LANG'] ?? '').startsWith('zh') ? 'zh' : 'en');

/** @throws Complaint about the option that is wrong */
export function readOptions(args: readonly string[]): Options {
  const given = parsed(args);
  const { on = recordsAsOf, lang = spoken() } = given, place = trimPlace(given.place ?? '5117');
  const seed = Number(given.seed ?? 1), share = Number(given.share ?? 1);
  if (!Number.isInteger(seed) || Math.abs(seed) > 2 ** 31) throw complaint('--seed', given.seed ?? '', { zh: '整数', en: 'a whole number' });
  if (!(share > 0 && share <= 1)) throw complaint('--share', given.share ?? '', { zh: '大于 0、不大于 1 的数', en: 'a number above 0, at most 1' });
  if (!isDay(on) || on < '2020-06' || on > '2025-12-31') throw complaint('--on', on, { zh: '2020-06-01 至 2025-12-31 的日期', en: 'a day from 2020-06-01 to 2025-12-31' });
  if (!isPlace(place)) throw complaint('--place', place, { zh: '区划代码，如 5117', en: 'a division code, such as 5117' });
  if (lang !== 'zh' && lang !== 'en') throw complaint('--lang', lang, { zh: 'zh 或 en', en: 'zh or en' });
  return { seed, share, on, place, lang, check: given.check ?? false, help: given.help ?? false };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const, flag = { type: 'boolean' } as const;
  try {
    return parseArgs({ args: [...args], options: { seed: text, share: text, on: text, place: text, lang: text, check: flag, help: { ...flag, short: 'h' } } }).values;
  } catch (error) {
    const given = shown(/'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? args.join(' '));
    throw new Complaint({ zh: `${given}：没有这个选项，或缺少它的值。运行 npm run city -- --help 查看用法。`, en: `${given}: no such option, or its value is missing. Run npm run city -- --help for the options.` });
  }
}
