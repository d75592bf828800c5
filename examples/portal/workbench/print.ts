/** The city in the terminal: its counts by county. */
import type { Label, Messages } from '@dabiao/core';
import type { Counts } from '@dabiao/city';
import { columns } from '../terminal.ts';
import { whole, type Registry } from './registry.ts';
import { seeOverview } from './see-overview.ts';

const w = (zh: string, en: string): Label => ({ zh, en });
const heads: readonly Label[] = [w('户数', 'Households'), w('达标', 'Met'), w('未达标', 'Not met'), w('待定', 'Unknown'), w('监测对象', 'Monitored'), w('监测待定', 'Unknown if so'), w('记录有误', 'Record defects')];
const cellsOf = (c: Counts): string[] => [c.households, c.met, c.unmet, c.unknown, c.monitored, c.monitoringUnknown, c.defects].map((n) => n.toLocaleString('en-US'));

export function cityLines(registry: Registry, m: Messages): string[] {
  const seen = seeOverview(registry, whole, []);
  if (seen === null) return [];
  const head = m.pick({ zh: `${seen.place.name.zh}，户脱贫核查，${seen.on}。${seen.about.zh}`, en: `${seen.place.name.en}: household exit, ${seen.on}. ${seen.about.en}` });
  const rows = seen.children.map(({ name, counts }) => [m.pick(name), ...cellsOf(counts)]);
  const first = seen.todo.slice(0, 6).map(({ label, count, note }) => `  ${count.toLocaleString('en-US').padStart(8)}  ${m.pick(label)}${note ? `  ${m.pick(note)}` : ''}`);
  return [head, ...columns([['', ...heads.map((label) => m.pick(label))], ...rows, [m.pick(w('合计', 'Sum')), ...cellsOf(seen.counts)]]), '', m.pick(w('先办这些（户）', 'Do these first (households)')), ...first];
}
