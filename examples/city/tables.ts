/** What was counted and measured, as lines for a terminal. */
import type { Label, Messages } from '@dabiao/core';
import { checks, procedures, rules } from '@dabiao/core/rulebook';
import { columns, left } from '../portal/terminal.ts';
import type { Assessment } from './assess-city.ts';
import type { City } from './city.ts';
import type { Counts } from './counts.ts';
import type { Finder } from './plants/kind.ts';
import type { Measured } from './plants/measure.ts';

const number = (n: number): string => n.toLocaleString('en');

export function countLines(city: City, { counts }: Assessment, m: Messages): string[] {
  const heads = [['县（市、区）', 'County'], ['户', 'households'], ['人', 'people'], ['达标', 'met'], ['未达标', 'not met'], ['待定', 'unknown'], ['监测', 'monitored'], ['监测待定', 'of unknown'], ['记录有缺陷', 'defects']] as const;
  const row = (name: string, c: Counts): string[] => [name, ...[c.households, c.people, c.met, c.unmet, c.unknown, c.monitored, c.monitoringUnknown, c.defects].map(number)];
  const named = counts.counties.map((c) => row(m.pick(city.places.counties.find(({ code }) => code === c.code)?.label ?? { zh: c.code, en: c.code }), c));
  return columns([heads.map(([zh, en]) => m.pick({ zh, en })), ...named, row(m.pick({ zh: '全市', en: 'City' }), counts.city)]);
}

/** Rules of villages and counties: met, not met, unknown. */
export function areaLines({ villages, counties }: Assessment, m: Messages): string[] {
  const count = (truths: Uint8Array): string[] => [2, 0, 1].map((truth) => number(truths.reduce((n, t) => n + (t === truth ? 1 : 0), 0)));
  const head = [['', ''], ['达标', 'met'], ['未达标', 'not met'], ['待定', 'unknown']].map(([zh = '', en = '']) => m.pick({ zh, en }));
  return columns([
    head, [m.pick({ zh: '村退出标准', en: 'Standard of village exit' }), ...count(villages.exit)], [m.pick({ zh: '驻村帮扶力量到位', en: 'Team of the village in place' }), ...count(villages.team)],
    [m.pick({ zh: '县退出标准', en: 'Standard of county exit' }), ...count(counties.exit)],
  ]);
}

export function procedureLines({ procedures: of }: Assessment, m: Messages): string[] {
  const heads = [['程序', 'Procedure'], ['件', 'instances'], ['办结', 'done'], ['办理中', 'under way'], ['待定', 'unknown'], ['逾期', 'overdue'], ['不计的步骤', 'steps refused']] as const;
  const rows = of.map(({ procedure, summary: { instances, states, overdue, refused } }) => [nameOf(procedures, procedure, m), ...[instances, states.done, states['under-way'], states.unknown, overdue, refused].map(number)]);
  return columns([heads.map(([zh, en]) => m.pick({ zh, en })), ...rows]);
}

export function kindLines({ kinds }: Measured, m: Messages): string[] {
  const heads = [['植入的问题', 'What was planted'], ['植入', 'planted'], ['查出', 'found'], ['无从判断', 'cannot tell'], ['漏查', 'missed']] as const;
  return columns([heads.map(([zh, en]) => m.pick({ zh, en })), ...kinds.map(({ label, planted, found, cannotTell, missed }) => [m.pick(label), ...[planted, found, cannotTell, missed].map(number)])]);
}

export function finderLines({ finders }: Measured, m: Messages): string[] {
  const heads = [['由谁查出', 'Who finds it'], ['报出', 'alarms'], ['植入', 'planted'], ['植入所致', 'besides'], ['空白', 'blanks'], ['误报', 'false']] as const;
  return columns([heads.map(([zh, en]) => m.pick({ zh, en })), ...finders.filter(({ alarms }) => alarms > 0).map(({ finder, alarms, planted, besides, blanked, falseAlarms }) => [m.pick(finderLabel(finder)), ...[alarms, planted, besides, blanked, falseAlarms.length].map(number)])]);
}

/** Numbers under their names. */
export const factLines = (facts: readonly (readonly [Label, string])[], m: Messages): string[] => left(facts.map(([label, text]) => [m.pick(label), text]));

const labelOf = (list: readonly { readonly id: string; readonly label: Label }[], id: string): Label => list.find((one) => one.id === id)?.label ?? { zh: id, en: id };
const nameOf = (list: readonly { readonly id: string; readonly label: Label }[], id: string, m: Messages): string => m.pick(labelOf(list, id));

const reasons = { lacking: { zh: '缺材料', en: 'without evidence' }, 'out-of-range': { zh: '公示过短', en: 'notice too short' }, 'not-allowed': { zh: '不得公示', en: 'shows what it may not' } } as const;

function finderLabel(finder: Finder): Label {
  switch (finder.kind) {
    case 'check': return labelOf(checks, finder.id);
    case 'wrong-exit': return { zh: '已脱贫而当日不达标', en: 'Exited, and below the standard of the day' };
    case 'refused': {
      const { zh, en } = labelOf(procedures, finder.id), reason = reasons[finder.code];
      return { zh: `${zh}：${reason.zh}`, en: `${en}: ${reason.en}` };
    }
    case 'veto': return labelOf(rules, finder.id);
    case 'unmet': return { zh: finder.id.includes('village') ? '驻村帮扶力量不到位' : '无在帮责任人', en: finder.id.includes('village') ? 'Team of the village not in place' : 'No paired helper in place' };
  }
}
