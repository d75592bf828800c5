/** Adoption: an invented bureau lays its own standards over the shipped ones, and a broken file adopts nothing. */
import { formatAmount, judge, lookUp, measure, tell, type Catalogue, type Footing, type Label, type RecordOf } from '@dabiao/core';
import { adopt } from '@dabiao/core/intake';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { catalogue } from '@dabiao/core/rulebook';
import { fileURLToPath } from 'node:url';
import { readText } from '../read-file.ts';
import { both, joined } from './label.ts';
import type { Cell, Table, View } from './view.ts';

const data = (name: string): string => readText(fileURLToPath(new URL(`../../data/mechanisms/${name}.json`, import.meta.url)));
const at = { on: '2018-10-31', place: '511722' };

export const adoptedExample = () => ({ whole: adopt(data('adoption'), catalogue), broken: adopt(data('adoption-broken'), catalogue) });

/** The amount, or the words, of an entry; and how it is documented. */
function said({ amount, unit, text, standing, from }: Footing): Label {
  const value = amount === undefined || unit === undefined ? (text ?? both('（条件）', '(condition)')) : both(formatAmount(amount, unit, zh), formatAmount(amount, unit, en));
  return standing === 'unset' ? both(`未查到（${zh.standing[standing]}）`, `not found (${en.standing[standing]})`) : both(`${value.zh}（${zh.standing[standing]}，${from} 起）`, `${value.en} (${en.standing[standing]}, from ${from})`);
}
const none = both('（新增）', '(new)');

const statuses = { met: both('符合', 'met'), unmet: both('不符合', 'unmet'), unknown: both('待定', 'unknown') } as const;
function verdict(of: Catalogue, id: string, record: RecordOf): Cell {
  const rule = of.rules.find((one) => one.id === id);
  if (rule === undefined) return both('没有这条规则', 'no such rule');
  const { status, provisional } = judge(rule, record, at);
  if (provisional.length === 0) return { text: statuses[status], mark: status };
  return { text: both(`${statuses[status].zh}（${provisional.map(({ standing }) => zh.standing[standing]).join('、')}）`, `${statuses[status].en} (${provisional.map(({ standing }) => en.standing[standing]).join(', ')})`), mark: 'provisional' };
}

/** The template before and after 2020, with what it was reconstructed from. */
function comparisons(): Table {
  const figure = catalogue.figures.find(({ id }) => id.endsWith('/nine-comparisons-adoption'));
  const record: RecordOf = {
    housingGrade: 'C', foodSufficient: true, clothingSufficient: false, ownsVehicle: false, householdSize: 1,
    members: [{ labourAbility: 'weak', workMonths: 0, schoolStage: 'none', longTermIllness: true, seriousIllness: false, disabled: false }],
  };
  const rows = ['2016-06-05', '2016-06-06', '2019-12-31', '2020-12-31'].map((on): Cell[] => {
    if (figure === undefined) return [];
    const { span, causes } = measure(figure, record, { ...at, on });
    const entry = lookUp(figure.formula, { ...at, on });
    const value = span.low === null ? '—' : span.low === span.high ? `${span.low}` : `${span.low} … ${span.high}`;
    return [on, typeof entry === 'string' ? both('尚无', 'none yet') : { text: entry.text ?? '', mark: 'provisional' }, value, joined(causes.map(({ label, path }) => (typeof label === 'string' ? both(path, path) : label)))];
  });
  return {
    caption: both('三比三看和九比九看：重构的模板，不是达州的条目', 'Three comparisons and nine: reconstructed templates, not Dazhou’s items'),
    head: [both('判定日', 'Day'), both('所用的版本', 'Version in use'), both('情况较差的项数', 'Worse off in'), both('还缺', 'Still missing')],
    rows,
  };
}

export function adoption(): View {
  const { whole, broken } = adoptedExample();
  const village: RecordOf = { collectiveIncome: 12_000, ruralPopulation: 1_000 };
  const pupil: RecordOf = { householdSize: 1, members: [{ birthDate: '2002-01-01', schooling: 'dropped-out', unfitForSchooling: false }] };
  const cases: readonly (readonly [Label, string, RecordOf])[] = [
    [both('村集体收入12,000元、1,000人，未经认定', 'Village with 12,000 yuan, 1,000 people, not certified'), 'implementation/exit/collective-economy', village],
    [both('16周岁辍学', 'Dropped out at 16'), 'implementation/exit/compulsory-education', pupil],
    [both('有小轿车，无例外，其余不明', 'Owns a car, no exception, the rest unknown'), 'implementation/identification/six-removals-adoption', { ownsVehicle: true, exceptionCount: 0 }],
  ];
  const templates = catalogue.rules.filter(({ criteria }) => criteria.some(({ standing }) => standing === 'reconstructed'));
  return {
    id: 'adoption', title: both('采用本单位的标准', 'A bureau’s own standards'),
    asks: both('本单位的文件改了哪些标准，从哪天起、在哪里，判定因此有何不同？', 'Which standards do the bureau’s own documents set, from which day and where, and what does it change?'),
    data: both('单位和文件均为虚构，只作示例。', 'Bureau and documents are invented, for the example.'),
    tables: [
      {
        caption: both('采用的条目和它替换的', 'What is adopted, and what it takes the place of'),
        head: [both('名称', 'Name'), both('原来', 'Before'), both('现在', 'Now'), both('适用地', 'Where'), both('文件', 'Document')],
        rows: whole.overrides.map(({ label, old, new: now }) => [label, old.length === 0 ? none : joined(old.map(said)), said(now), (now.places ?? ['CN']).join(', '), now.source.title]),
      },
      {
        caption: both(`同一记录，采用前后（${at.on}，宣汉县）`, `One record, before and after (${at.on}, Xuanhan)`),
        head: [both('记录', 'Record'), both('规则', 'Rule'), both('采用前', 'Before'), both('采用后', 'After')],
        rows: cases.map(([label, id, record]) => [label, catalogue.rules.find((rule) => rule.id === id)?.label ?? id, verdict(catalogue, id, record), verdict(whole, id, record)]),
      },
      comparisons(),
      {
        caption: both('随附的模板：名称是达州的，条目是别处已公布的', 'Templates that are shipped: the name is Dazhou’s, the items are published elsewhere'),
        head: [both('模板', 'Template'), both('据什么重构', 'Reconstructed from')],
        rows: templates.map(({ label, criteria }) => [{ text: label, mark: 'provisional' }, criteria[0]?.reading ?? '']),
      },
      {
        caption: both(`有毛病的文件：${broken.problems.length} 处一次说清，什么也没有采用`, `A broken file: ${broken.problems.length} faults told at once, nothing adopted`),
        head: [both('问题', 'Problem')],
        rows: broken.problems.map((problem) => [{ text: tell(problem), mark: 'refused' }]),
      },
    ],
    notes: [
      both(`采用后，引用到所改标准的 ${whole.rules.filter((rule) => !catalogue.rules.includes(rule)).length} 条规则随之更新，其余不变；随附的规则本身没有改动。`, `${whole.rules.filter((rule) => !catalogue.rules.includes(rule)).length} rules that rest on what changed are new, all others the same; the shipped ones are untouched.`),
    ],
    sources: templates.flatMap(({ criteria }) => criteria.slice(0, 1).map(({ source, standing }) => ({ source, standing }))).slice(0, 1),
  };
}
