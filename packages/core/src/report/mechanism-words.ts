/** The words around figures, classes, scores, checks and procedures. They stand here, so that a page that only explains verdicts does not load them. */
import type { Severity } from '../model/check.js';
import type { Outcome } from '../model/procedure.js';
import type { Messages } from './messages/messages.js';

type Words = {
  readonly points: string;
  readonly outOf: (total: string) => string;
  readonly firstThatApplies: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly defect: string;
  readonly toDo: string;
  readonly by: string;
  readonly evidence: string;
  readonly within: (limit: string, after: string) => string;
  readonly before: (day: string) => string;
  readonly notice: (days: string) => string;
  readonly conceals: string;
  readonly leads: Readonly<Record<Exclude<Outcome, 'passed'>, (step: string) => string>>;
  readonly working: (days: string, calendar: string) => string;
  readonly asOf: (name: string, day: string, value: string) => string;
  readonly workedOut: (of: string) => string;
  readonly possible: (of: string) => string;
  readonly none: string;
  readonly band: (name: string, holds: string, against: string) => string;
  readonly items: (of: string) => string;
  readonly grades: (of: string) => string;
  readonly vetoes: (of: string) => string;
  readonly outcome: Readonly<Record<'ok' | 'defect' | 'cannot-tell', string>>;
  readonly found: (of: string) => string;
  readonly unsettled: (what: string) => string;
};

const zh: Words = {
  points: '得分',
  outOf: (total) => `满分 ${total}`,
  firstThatApplies: '归入最先符合的一类',
  severity: { correct: '须改正', look: '须核实' },
  defect: '属缺陷的情形',
  toDo: '处理',
  by: '由谁办理',
  evidence: '须附材料',
  within: (limit, after) => `期限：自“${after}”起 ${limit}内`,
  before: (day) => `期限：${day}前（含当日）`,
  notice: (days) => `公示：不少于 ${days}（首尾两日均计）`,
  conceals: '不得公示',
  leads: { objection: (step) => `有异议：回到“${step}”`, rejected: () => '不通过：程序终结', reopened: (step) => `重启：回到“${step}”` },
  working: (days, calendar) => `${days}，按${calendar}计`,
  asOf: (name, day, value) => `${name}，按${day}计：${value}。`,
  workedOut: (of) => `依据：${of}。`,
  possible: (of) => `待定，可能是${of}`,
  none: '不属于任何一类',
  band: (name, holds, against) => `${name}：条件${holds}。${against}。`,
  items: (of) => `各项得分：${of}。`,
  grades: (of) => `等次条件：${of}。`,
  vetoes: (of) => `一票否决：${of}。`,
  outcome: { ok: '无误', defect: '有缺陷', 'cannot-tell': '无法判断' },
  found: (of) => `所见：${of}。`,
  unsettled: (what) => `${what}，须由主管部门查明。`,
};
const en: Words = {
  points: 'points',
  outOf: (total) => `out of ${total}`,
  firstThatApplies: 'the first that applies',
  severity: { correct: 'to be corrected', look: 'to be looked into' },
  defect: 'A defect if',
  toDo: 'What to do',
  by: 'Taken by',
  evidence: 'With',
  within: (limit, after) => `Time limit: within ${limit} after “${after}”`,
  before: (day) => `Time limit: ${day} at the latest`,
  notice: (days) => `Notice: at least ${days}, the first and the last counted`,
  conceals: 'Not to be shown',
  leads: { objection: (step) => `Objection: back to “${step}”`, rejected: () => 'Rejected: the procedure ends', reopened: (step) => `Reopened: back to “${step}”` },
  working: (days, calendar) => `${days} by the calendar “${calendar}”`,
  asOf: (name, day, value) => `${name}, as of ${day}: ${value}.`,
  workedOut: (of) => `Worked out of: ${of}.`,
  possible: (of) => `unknown; it may be ${of}`,
  none: 'none of the classes',
  band: (name, holds, against) => `${name}: the condition ${holds}; ${against}.`,
  items: (of) => `Points by item: ${of}.`,
  grades: (of) => `Conditions of the grades: ${of}.`,
  vetoes: (of) => `Vetoes: ${of}.`,
  outcome: { ok: 'in order', defect: 'a defect', 'cannot-tell': 'cannot be told' },
  found: (of) => `Found: ${of}.`,
  unsettled: (what) => `${what}; the competent authority has to say.`,
};
/** English where a language has no words of its own here. */
export const mechanismWords = ({ lang }: Messages): Words => (lang.startsWith('zh') ? zh : en);
