/** Classes: which class of monitoring a household is in, and which ones it may still turn out to be in. */
import { classify, formatAmount, lookUp, type Classification, type Label, type RecordOf } from '@dabiao/core';
import { findDivision } from '@dabiao/core/intake';
import { divisions, monitoringClasses, monitoringLine } from '@dabiao/core/rulebook';
import { readFileSync } from 'node:fs';
import { both, joined, worded } from './label.ts';
import type { Cell, View } from './view.ts';

type Given = { readonly name: Label; readonly on: string; readonly place: string; readonly record: RecordOf };
const given = JSON.parse(readFileSync(new URL('../../data/mechanisms/classes.json', import.meta.url), 'utf8')) as readonly Given[];

function placeName(place: string, on: string): Label | string {
  const found = findDivision(divisions, place, on);
  return found.status === 'current' ? found.division.label : place;
}

function lineOn({ on, place }: Given): Cell {
  const found = lookUp(monitoringLine.values, { on, place });
  if (typeof found === 'string') return { text: worded((m) => m.cause[found]), mark: 'unknown' };
  return worded((m) => formatAmount(found.value, monitoringLine.unit, m));
}

function classOf({ class: found, possible, settled, provisional }: Classification): Cell {
  if (found) return { text: found.label, mark: provisional.length > 0 ? 'provisional' : 'met' };
  if (settled) return { text: both('不属任何一类', 'none of the classes'), mark: 'unmet', weak: provisional.length > 0 };
  return { text: possible.length === 0 ? both('无从判定', 'cannot be told') : joined(possible.map(({ label }) => label), '或', ' or '), mark: 'unknown' };
}

const whyOf = ({ causes }: Classification): Label => joined(causes.map(({ kind, label }) => worded((m) => `${m.pick(label)}${m.title('', m.cause[kind])}`)));
/** The mechanism of 2020 compares disposable income, later ones net income: a record holds the one that was asked. */
const incomeOf = ({ record: { netIncomePerCapita: net, disposableIncomePerCapita: disposable } }: Given): string => String([net, disposable].find((income) => typeof income === 'number') ?? '');
/** How a record says whether the household is registered. */
const registered = ({ record: { registeredAsPoor: answer } }: Given): Cell => (typeof answer === 'boolean' ? worded((m) => (answer ? m.yes : m.no)) : { text: worded((m) => m.blank), mark: 'unknown' });

export function classes(): View {
  return {
    id: 'classes',
    title: both('监测对象分类', 'Classes of monitoring'),
    asks: both('属于哪一类监测对象；缺数据时还可能属于哪几类？', 'Which class of monitoring is a household in, and which ones may it be in while answers are missing?'),
    data: both('虚构示例。', 'Invented.'),
    tables: [
      {
        caption: both('逐户分类：收入低不单独决定类别', 'Household by household: a low income alone decides no class'),
        head: [both('户', 'Household'), both('判定日', 'Judged as of'), both('适用地', 'Place'), both('建档立卡', 'Registered'), both('人均收入（2020年为可支配，其后为纯收入）', 'Income per head (disposable in 2020, net later)'), both('监测范围', 'Line'), both('类别', 'Class'), both('待查', 'To find out')],
        rows: given.map((one): Cell[] => {
          const found = classify(monitoringClasses, one.record, one);
          return [one.name, one.on, placeName(one.place, one.on), registered(one), incomeOf(one), lineOn(one), classOf(found), whyOf(found)];
        }),
      },
      {
        caption: both('哪一天有哪几类', 'Which classes there are, and when'),
        head: [both('自', 'From'), both('类别', 'Classes'), both('依据', 'Document')],
        rows: monitoringClasses.bands.map(({ from, value, source }): Cell[] => [from, value ? joined(value.map(({ label }) => label)) : { text: both('未见文件', 'no document found'), mark: 'unknown' }, source.title]),
      },
    ],
    notes: [
      both('达州市2020年排查摸底的“脱贫监测户和边缘户”即前两类。突发严重困难户2021年起才有：此前不是待定，而是不存在。', 'The “monitored exited households and households on the edge” of Dazhou in 2020 are the first two classes. Sudden hardship came in 2021: before that it is not open but impossible.'),
      both('四川2022年起的监测范围未查到，不沿用6000元；和其他未查到的省份一样，只知不低于国家底线：低于底线的可以定类，高于底线的待定。', 'The line of Sichuan from 2022 on was not found, and 6,000 yuan is not carried on; as elsewhere, where none was found, it is only known to be no less than the floor of the State: below the floor the class is known, above it nobody knows.'),
    ],
    sources: monitoringClasses.bands.map(({ source, standing }) => ({ source, standing })),
  };
}
