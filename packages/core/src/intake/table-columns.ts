import type { Indicator } from '../model/indicator.js';
import type { Label } from '../model/label.js';
import { ContractError, giveOrNull, shown, type Problem } from '../model/problem.js';
import type { KeyColumn, SubjectShape } from '../model/subject-shape.js';
import { units, type Unit } from '../model/unit.js';
import { limits } from './limits.js';
import { comparable } from './text.js';

/** A column of a table: its header, and the indicator, roster, key or id number that it is; null when it is none, with the reason. */
export type TableColumn = { readonly header: string; readonly indicator: string | null; readonly problem?: Problem };

/** A caller's own names of columns, where the headers of the table are not the labels: header to id. */
export type ColumnNames = Readonly<Record<string, string>>;

type Named = { readonly id: string; readonly label: Label; readonly unit?: Unit };

const known: Label = { zh: '指标的代号或名称', en: 'the id or label of an indicator' };
const name: Label = { zh: '如需读取，请指明它对应的指标。', en: 'Say which indicator it is, if it should be read.' };

/**
 * Says what each header of a table is: by the caller's own name, by id, or by label in either language, with or without the unit
 * in brackets. An id is what it says, though a label may read the same; any other header that fits two indicators is none.
 *
 * @param own - what tells the row apart among those of its owner, whose key is that of the shape
 * @throws ContractError when `names` leads to an indicator that the subject does not have
 */
export function matchColumns(shape: SubjectShape, headers: readonly string[], names: ColumnNames = {}, own?: KeyColumn): TableColumn[] {
  const of: readonly Named[] = [...(own ? [own] : []), ...keysOf(shape), ...shape.indicators.map(withUnit), ...shape.rosters.map(({ roster: { id, label } }) => ({ id, label }))];
  const ids = new Set(of.map(({ id }) => id));
  const byHeader = new Map<string, Set<string>>();
  for (const one of of) for (const text of spellings(one)) byHeader.set(text, (byHeader.get(text) ?? new Set()).add(one.id));
  for (const [header, id] of Object.entries(names)) {
    if (!ids.has(id)) throw new ContractError({ code: 'unlisted', path: `columns.${shown(header)}`, given: shown(id), expected: known, remedy: giveOrNull });
  }
  return headers.map((header) => {
    const own = Object.hasOwn(names, header) ? names[header] : undefined;
    const found = own !== undefined ? [own] : ids.has(header) ? [header] : [...(byHeader.get(comparable(header.slice(0, limits.text))) ?? [])];
    const [indicator = null] = found;
    if (found.length === 1) return { header, indicator };
    const code = found.length === 0 ? 'unknown-key' : 'contradiction';
    return { header, indicator: null, problem: { code, path: 'columns', given: shown(header), expected: known, remedy: name } };
  });
}

const keysOf = ({ key, idNumber, phone, helper }: SubjectShape): Named[] => [key, idNumber, phone, helper].filter((column) => column !== undefined);
const withUnit = (of: Indicator): Named => ({ id: of.id, label: of.label, ...(of.type === 'number' && { unit: of.unit }) });

/** A bracket must hold the very unit: income in 万元 is not income in 元. */
function spellings({ id, label, unit }: Named): string[] {
  const names = [id, label.zh, label.en];
  if (unit === undefined) return names.map(comparable);
  const { zh, en } = units[unit];
  const written = [zh, en, ...(zh.startsWith('元/') ? ['元'] : [])].filter((text) => text !== '');
  return [...names, ...names.flatMap((text) => written.map((u) => `${text}(${u})`))].map(comparable);
}
