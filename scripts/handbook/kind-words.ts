/** What the pages of scores, procedures, ledgers, checks, calendars and assignments are worded with. */
import type { CodeBy, EntryRole, Flaw, LedgerKind, NeedStatus, Outcome, PercentKind, Polarity, Remainder, Severity, TrackState, TrackedLimit, CheckOutcome } from '@dabiao/core';

const said = {
  unsaid: '文件未写明', nothing: '—', open: '待定', isInForce: '当日在帮', links: (text: string) => text.replace(/(帮扶角色为[^；]*?，且当日在帮)的/g, '（$1）的'), bounded: '当地标准，其本身 ', asInFirst: (n: number) => `1–${n} 同第 1 例`, item: '项目', condition: '条件', total: '总分限度',
  folders: { 'implementation/exit': '退出', 'implementation/identification': '识别', 'implementation/support': '帮扶', 'implementation/monitoring': '监测', evaluation: '考核评价' } as Readonly<Record<string, string>>,
  // Scores.
  scores: '评分', polarity: '方向', outOf: '满分', scoring: '计分', points: '分值', theScore: '得分', pointsFrom: '分值依据', given: '按填报的数', lowerOf: (a: string, b: string) => `（${a}）与（${b}）中较低者`, higherOf: (a: string, b: string) => `（${a}）与（${b}）中较高者`, grades: '等次', noGrades: '未查到等次。', vetoes: '一票否决', firstClass: '自上而下，属于条件成立的第一类。', grade: '等次', noClass: '不属于任何一类',
  polarities: { 'higher-is-better': '分数越高越好', 'higher-is-poorer': '分数越高越贫困' } satisfies Record<Polarity, string>,
  // Procedures.
  procedures: '程序', instance: '一次办理', versions: '第一步办理之日有效的版本，管到这一次办理结束。各步依次办理，末步完成即办结。', who: '由谁办理', evidence: '须有材料', limit: '期限', limitOf: (step: string) => `“${step}”的期限`, notice: '公示', conceals: '不得公示', objection: '有异议', rejected: '不通过', reopened: '重启', ends: '程序结束',
  backTo: (step: string) => `退回“${step}”`, hangs: (days: string) => `至少 ${days}，首尾两日均计入`, after: (step: string, days: string) => `“${step}”之后 ${days}内，当日不计`, unsetDays: '天数未查到', noLaterThan: (day: string) => `不迟于${day}`, by: (calendar: string) => `按${calendar}`,
  events: '办理记录', noEvents: '没有记录', someStep: '某一步', state: '状态', due: '应办', hungUntil: '公示至', showed: '公示了', other: '其他内容', refusedEvent: (line: number, step: string, expected: string) => `第 ${line} 条“${step}”不计入，应为${expected}`, lacks: '缺', laterEvents: (n: number) => `此后 ${n} 条当日尚不知道`, returned: (n: number) => `退回 ${n} 次`, reopenedTimes: (n: number) => `重启 ${n} 次`, daysLate: (n: number) => ` ${n} 天`, noDay: '日期未填', noWho: '由谁办理未填', noEvidence: '没有材料',
  outcomes: { passed: '通过', objection: '有异议', rejected: '不通过', reopened: '重启' } satisfies Record<Outcome, string>, noOutcome: '结果未填',
  states: { 'not-begun': '未开始', 'under-way': '办理中', done: '已办结', rejected: '未通过' } satisfies Record<TrackState, string>,
  limits: { kept: '按期', missed: '超期', running: '未到期', overdue: '逾期', unknown: '待定' } satisfies Record<TrackedLimit['status'], string>,
  maybe: (of: readonly string[]) => `待定（${of.join('或')}）`,
  // Ledgers.
  ledgers: '账簿', counts: '计量单位', ledgerKind: '性质', owner: '所属地', anyPlace: '未限定', categories: '类别', overlapping: '同一对象可以同时属于几类，各类之和可以大于总数：', exclusive: '各类互斥：', noCategories: '不分类。', published: '文件所载', role: '内容', category: '类别', amount: '数额', printedAs: (p: string) => `公布为 ${p}%`, tally: '合计', tallied: (day: string) => `以上各数合计至${day}；文件没有说明的，列为未说明，不作分摊。`, sum: '各项合计', share: '占比', printed: '公布的百分比', several: '属于两类以上', underNone: '不属于任何一类', incidences: '各类相加', entries: '账目', whole: '全部', asStated: '文件所载各数', refusedEntry: (line: number, expected: string) => `第 ${line} 条不计入，应为${expected}`, above: '超过基数', noEntries: '没有账目', notANumber: '不是数',
  ledgerKinds: { flow: '流量（期间累计）', stock: '存量（某日余额，不跨日相加）' } satisfies Record<LedgerKind, string>,
  roles: { item: '一项', count: '该类之数', total: '公布的总数', baseline: '基数' } satisfies Record<EntryRole, string>,
  remainders: { none: '差额（无）', unexplained: '未说明的差额', excess: '各项超出总数', unknown: '差额（待定）' } satisfies Record<Remainder['sign'], string>,
  percents: { exact: '恰为精确值', cut: '舍去尾数', rounded: '四舍五入', either: '舍去与四舍五入相同', neither: '与数不符', unknown: '无数可核' } satisfies Record<PercentKind, string>,
  // Checks.
  checks: '数据质量检查', severity: '处理', remedy: '怎么办', defects: '什么算问题', flaw: '问题种类',
  codes: { national: '全国清单编号', 'guizhou-county': '核查程序的编号（贵州一县，或编号相同的）', dabiao: '达标编号（未见清单编号）' } satisfies Record<CodeBy, string>,
  severities: { correct: '须先改正再使用', look: '须核实是否属实' } satisfies Record<Severity, string>,
  flaws: { blank: '应填未填', wrong: '填写有误', repeated: '号码重复' } satisfies Record<Flaw['kind'], string>,
  outcomesOfCheck: { ok: '无问题', defect: '有问题', 'cannot-tell': '不能判定' } satisfies Record<CheckOutcome, string>,
  // Matchings.
  matchings: '需求与措施的匹配', need: '需求', answeredBy: '可用的措施', reason: '理由', oneAnswerIsEnough: '每项需求有其中一项措施即可；没有列出措施的，是文件未写明。', noNeed: '没有需求',
  needStatuses: { 'not-needed': '不需要', answered: '已有措施', unanswered: '尚无措施', unknown: '待定' } satisfies Record<NeedStatus, string>,
  // Calendars.
  calendars: '工作日历', calendar: '周一至周五为工作日，下表所列除外。没有任何通知说到的日子，既不算工作日也不算休息日，跨到它的计数一律待定。', shifts: '调休', off: '放假的工作日', worked: '上班的周末', workingDays: '工作日天数', calendarYear: '年份', fromDay: '起日（不计）', toDay: '止日（计入）',
  // Assignments and templates.
  assignments: '谁对谁', helperSide: '承担方', helpedSide: '对象方', key: '凭', roster: '读作名册', rosterSize: '应有条数', own: '须回避', inForce: (since: string, until: string) => `自“${since}”起算，到“${until}”为止，止日当天不计；止日空白即不知何时结束。`, notOwn: (key: string) => `“${key}”所指的，不得是对象方自己`,
  templates: '采用模板', templateNote: '名称见于文件而条目未查到的，照已公布的同类办法拟定，供机制运行；由本单位采用自己的条目后替换。在此之前结论一律暂定。',
};

const saidInEnglish: typeof said = {
  unsaid: 'not said in the documents', nothing: '—', open: 'unknown', isInForce: 'in force', links: (text) => text.replaceAll('in force ≥ 1', 'in force (at least 1)'), bounded: 'the standard set there, itself ', asInFirst: (n) => `1–${n} as in the first`, item: 'Item', condition: 'Condition', total: 'Total kept to',
  folders: { 'implementation/exit': 'Exit', 'implementation/identification': 'Identification', 'implementation/support': 'Support', 'implementation/monitoring': 'Monitoring', evaluation: 'Evaluation' },
  scores: 'Scores', polarity: 'Polarity', outOf: 'Out of', scoring: 'Points', points: 'Points', theScore: 'the score', pointsFrom: 'Who says so', given: 'figures of the record', lowerOf: (a, b) => `the lower of (${a}) and (${b})`, higherOf: (a, b) => `the higher of (${a}) and (${b})`, grades: 'Grades', noGrades: 'No grades were found.', vetoes: 'Vetoes', firstClass: 'From the top: the first whose condition is met.', grade: 'grade', noClass: 'in none of the classes',
  polarities: { 'higher-is-better': 'the higher the better', 'higher-is-poorer': 'the higher the poorer' },
  procedures: 'Procedures', instance: 'One instance', versions: 'The version in force on the day of the first step governs the whole instance. Steps are taken one after the other; the last one ends the procedure.', who: 'Who', evidence: 'Must be on file', limit: 'Time limit', limitOf: (step) => `time limit of “${step}”`, notice: 'Notice', conceals: 'Must not show', objection: 'On objection', rejected: 'If rejected', reopened: 'If reopened', ends: 'ends the procedure',
  backTo: (step) => `back to “${step}”`, hangs: (days) => `at least ${days}, first and last day counted`, after: (step, days) => `within ${days} after “${step}”, its own day not counted`, unsetDays: 'number of days not found', noLaterThan: (day) => `no later than ${day}`, by: (calendar) => `by ${calendar}`,
  events: 'Events', noEvents: 'nothing recorded', someStep: 'some step', state: 'Where it stands', due: 'due', hungUntil: 'hung until', showed: 'showed', other: 'something else', refusedEvent: (line, step, expected) => `event ${line}, “${step}”, does not count: expected ${expected}`, lacks: 'lacks', laterEvents: (n) => `${n} later ${n === 1 ? 'event' : 'events'} not yet known`, returned: (n) => `led back ${n === 1 ? 'once' : `${n} times`}`, reopenedTimes: (n) => `reopened ${n === 1 ? 'once' : `${n} times`}`, daysLate: (n) => ` by ${n} ${n === 1 ? 'day' : 'days'}`, noDay: 'day not filled in', noWho: 'by whom not filled in', noEvidence: 'nothing on file',
  outcomes: { passed: 'passed', objection: 'objection', rejected: 'rejected', reopened: 'reopened' }, noOutcome: 'outcome not filled in',
  states: { 'not-begun': 'not begun', 'under-way': 'under way', done: 'done', rejected: 'rejected' },
  limits: { kept: 'in time', missed: 'late', running: 'not yet due', overdue: 'overdue', unknown: 'unknown' },
  maybe: (of) => `unknown (${of.join(' or ')})`,
  ledgers: 'Ledgers', counts: 'Counted in', ledgerKind: 'Kind', owner: 'Book of', anyPlace: 'any place', categories: 'Categories', overlapping: 'One and the same may fall under several, so that they may add up to more than there is:', exclusive: 'They exclude each other:', noCategories: 'None.', published: 'What documents state', role: 'What it is', category: 'Category', amount: 'Amount', printedAs: (p) => `printed as ${p}%`, tally: 'What it comes to', tallied: (day) => `The lines above, up to ${day}. What documents do not explain is shown as unexplained and not spread over the items.`, sum: 'All items', share: 'Share', printed: 'Printed percentage', several: 'under several categories', underNone: 'under none', incidences: 'all categories added', entries: 'Lines', whole: 'the whole', asStated: 'what documents state', refusedEntry: (line, expected) => `line ${line} does not count: expected ${expected}`, above: 'above the baseline', noEntries: 'no lines', notANumber: 'not a number',
  ledgerKinds: { flow: 'flow (added up over a period)', stock: 'stock (a balance on a day, never added over days)' },
  roles: { item: 'item', count: 'how many fall under it', total: 'declared total', baseline: 'baseline' },
  remainders: { none: 'remainder (none)', unexplained: 'unexplained', excess: 'more than the total', unknown: 'remainder (unknown)' },
  percents: { exact: 'exact', cut: 'cut, not rounded', rounded: 'rounded', either: 'cutting and rounding agree', neither: 'does not follow from the counts', unknown: 'no count to check it by' },
  checks: 'Checks of record quality', severity: 'Severity', remedy: 'What to do', defects: 'What counts as a defect', flaw: 'Kind of flaw',
  codes: { national: 'Code of the national list', 'guizhou-county': 'Code (of the program of a county in Guizhou, or of one numbered alike)', dabiao: 'Code (Dabiao’s; none was seen)' },
  severities: { correct: 'correct before use', look: 'find out whether it is so' },
  flaws: { blank: 'a blank that must be filled', wrong: 'an answer that cannot be right', repeated: 'a number that occurs twice' },
  outcomesOfCheck: { ok: 'in order', defect: 'defect', 'cannot-tell': 'cannot tell' },
  matchings: 'What answers which need', need: 'Need', answeredBy: 'Measures that answer it', reason: 'Reason', oneAnswerIsEnough: 'One of the measures is enough for a need; where none is listed, the documents name none.', noNeed: 'no need',
  needStatuses: { 'not-needed': 'not needed', answered: 'answered', unanswered: 'not answered', unknown: 'unknown' },
  calendars: 'Calendars', calendar: 'Monday to Friday are working days, except as listed. A day of which no notice speaks is neither a working day nor a day off: whatever counts over it is unknown.', shifts: 'Shifted days', off: 'Weekdays off', worked: 'Weekend days worked', workingDays: 'Working days', calendarYear: 'Year', fromDay: 'After', toDay: 'Up to and including',
  assignments: 'Who acts for whom', helperSide: 'Who acts', helpedSide: 'For whom', key: 'named by', roster: 'read as the list', rosterSize: 'its size', own: 'Not one’s own', inForce: (since, until) => `in force from “${since}” up to, not including, “${until}”; of a link without an end nobody knows when it ended.`, notOwn: (key) => `whom “${key}” names is not the one for whom they act`,
  templates: 'Adoption templates', templateNote: 'A name that documents mention without its items, filled after comparable published methods so that the mechanism works, until a bureau adopts its own. Until then every verdict is provisional.',
};

export const kindWords = { zh: said, en: saidInEnglish };
