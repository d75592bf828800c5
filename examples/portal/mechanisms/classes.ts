/** Classes: which class of monitoring a household is in, and which ones it may still turn out to be in. */
import { classify, formatAmount, lookUp, type Classification, type Label, type Messages, type RecordOf } from '@dabiao/core';
import { findDivision } from '@dabiao/core/intake';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { divisions, monitoringClasses, monitoringLine } from '@dabiao/core/rulebook';
import { readFileSync } from 'node:fs';
import type { Cell, View } from './view.ts';

type Given = { readonly name: Label; readonly on: string; readonly place: string; readonly record: RecordOf };
const given = JSON.parse(readFileSync(new URL('../../data/mechanisms/classes.json', import.meta.url), 'utf8')) as readonly Given[];

/** The same sentence of both languages. */
const both = (say: (m: Messages) => string): Label => ({ zh: say(zh), en: say(en) });
const words = (inChinese: string, inEnglish: string): Label => ({ zh: inChinese, en: inEnglish });
const joined = (labels: readonly Label[], by: readonly [string, string] = ['；', '; ']): Label => words([...new Set(labels.map((x) => x.zh))].join(by[0]), [...new Set(labels.map((x) => x.en))].join(by[1]));

function placeName(place: string, on: string): Label | string {
  const found = findDivision(divisions, place, on);
  return found.status === 'current' ? found.division.label : place;
}

function lineOn({ on, place }: Given): Cell {
  const found = lookUp(monitoringLine.values, { on, place });
  if (typeof found === 'string') return { text: both((m) => m.cause[found]), mark: 'unknown' };
  return both((m) => formatAmount(found.value, monitoringLine.unit, m));
}

function classOf({ class: found, possible, causes, provisional }: Classification): Cell {
  if (found) return { text: found.label, mark: provisional.length > 0 ? 'provisional' : 'met' };
  if (causes.length === 0) return { text: words('不属任何一类', 'none of the classes'), mark: 'unmet', weak: provisional.length > 0 };
  return { text: possible.length === 0 ? words('无从判定', 'cannot be told') : joined(possible.map(({ label }) => label), ['或', ' or ']), mark: 'unknown' };
}

const whyOf = ({ causes }: Classification): Label => joined(causes.map(({ kind, label }) => both((m) => `${m.pick(label)}${m.title('', m.cause[kind])}`)));
const incomeOf = ({ record }: Given): string => (typeof record['netIncomePerCapita'] === 'number' ? String(record['netIncomePerCapita']) : '');
/** How a record says whether the household is registered. */
const registered = ({ record: { registeredAsPoor: answer } }: Given): Cell => (typeof answer === 'boolean' ? both((m) => (answer ? m.yes : m.no)) : { text: both((m) => m.blank), mark: 'unknown' });

export function classes(): View {
  return {
    id: 'classes',
    title: words('监测对象分类', 'Classes of monitoring'),
    asks: words('属于哪一类监测对象；缺数据时还可能属于哪几类？', 'Which class of monitoring is a household in, and which ones may it be in while answers are missing?'),
    data: words('虚构示例。', 'Invented.'),
    tables: [
      {
        caption: words('逐户分类：收入低不单独决定类别', 'Household by household: a low income alone decides no class'),
        head: [words('户', 'Household'), words('判定日', 'Judged as of'), words('适用地', 'Place'), words('建档立卡', 'Registered'), words('人均纯收入', 'Income per head'), words('监测范围', 'Line'), words('类别', 'Class'), words('待查', 'To find out')],
        rows: given.map((one): Cell[] => {
          const found = classify(monitoringClasses, one.record, one);
          return [one.name, one.on, placeName(one.place, one.on), registered(one), incomeOf(one), lineOn(one), classOf(found), whyOf(found)];
        }),
      },
      {
        caption: words('哪一天有哪几类', 'Which classes there are, and when'),
        head: [words('自', 'From'), words('类别', 'Classes'), words('依据', 'Document')],
        rows: monitoringClasses.bands.map(({ from, value, source }): Cell[] => [from, value ? joined(value.map(({ label }) => label)) : { text: words('未见文件', 'no document found'), mark: 'unknown' }, source.title]),
      },
    ],
    notes: [
      words('达州市2020年排查摸底的“脱贫监测户和边缘户”即前两类。突发严重困难户2021年起才有：此前不是待定，而是不存在。', 'The “monitored exited households and households on the edge” of Dazhou in 2020 are the first two classes. Sudden hardship came in 2021: before that it is not open but impossible.'),
      words('四川2022年起的监测范围未查到，不沿用6000元；其他省份未查到的，只知不低于国家底线。', 'The line of Sichuan from 2022 on was not found, and 6,000 yuan is not carried on; elsewhere, where none was found, it is only known to be no less than the floor of the State.'),
    ],
    sources: monitoringClasses.bands.map(({ source, standing }) => ({ source, standing })),
  };
}
