import type { Checked, CheckFinding } from '../engine/check/check-record.js';
import { settle } from '../engine/settle.js';
import { needShape } from '../engine/need-shape.js';
import { groundsLines } from './grounds-lines.js';
import type { Messages } from './messages/messages.js';
import { mechanismWords } from './mechanism-words.js';
import { actualOf } from './words.js';

/**
 * Says in sentences what a check found in a record, where, what to do, and what nobody can tell.
 *
 * @returns sentences, in the order in which to read them
 * @throws ContractError when it is not what a check says
 * @example checkRecord([workMonthsCheck], { householdSize: 1, members: [{ workMonths: 13 }] }, { on: '2017-12-31', place: '511722' }).flatMap((checked) => explainChecked(checked, en))[1] //=> 'Found: #1 Months of work away: 13 months.'
 */
export function explainChecked(checked: Checked, m: Messages): string[] {
  needShape('checked', checked, 'findings');
  needShape('messages', m, 'status');
  const { code, label, on, outcome, applies, findings, remedy, subject } = checked;
  const words = mechanismWords(m);
  const defects = findings.filter((finding) => finding.outcome === 'defect');
  return [
    words.asOf(`${code} ${m.pick(label)}`, m.day(on), applies ? words.outcome[outcome] : m.notApplicable),
    ...defects.map((finding) => words.found(placed(finding, m))),
    ...(defects.length > 0 ? [m.pick(remedy)] : []),
    ...groundsLines(checked, m, subject),
  ];
}

/** What the record says there, behind the row that it lies in. */
function placed({ paths, part }: CheckFinding, m: Messages): string {
  const row = /\[(\d+)\]/.exec(paths[0] ?? '');
  const shown = part ? settle(part).reasons.map(({ part: of }) => (of.kind === 'oneOf' ? m.named(m.pick(of.of.label), actualOf(of, m)) : actualOf(of, m, true))) : [m.blank];
  return `${row ? `#${Number(row[1]) + 1} ` : ''}${shown.join(m.semicolon)}`;
}
