import type { TimeUnit } from '../../model/civil-date.js';
import { agreeingValue, expectation, isFit } from '../../model/expectation.js';
import type { Term } from '../../model/label.js';
import { units } from '../../model/unit.js';
import type { FormWords, Messages } from './messages.js';

const terms: Readonly<Record<Term, string>> = { product: '乘积', part: '部分', whole: '总数', contradiction: '同一事项的几项数据', inherited: '上级规定' };
const standardWords = { met: '达标', unmet: '未达标', unknown: '待定' };

const seal = '（盖章）';
const upwards: FormWords['signers'] = [['乡（镇）核查意见', '', seal], ['县（市、区）认定意见', '', seal]];
const committees = '村“两委”、驻村工作队';
const household: FormWords['signers'] = [['户主意见', '', ''], ['村级核查意见', committees, seal], ...upwards];
const village: FormWords['signers'] = [['村级意见', committees, seal], ...upwards];
const county: FormWords['signers'] = [['县（市、区）意见', '', seal], ['市（州）初审意见', '', seal], ['省级核查意见', '', seal], ['省级批准意见', '', seal]];

const times: Readonly<Record<TimeUnit, string>> = { day: '满天', month: '满月', year: '满年', 'calendar-month': '月份差', 'calendar-year': '年份差', 'working-day': '工作日' };

/** Chinese. */
export const zh: Messages = {
  lang: 'zh-CN',
  pick: (label) => (typeof label === 'string' ? terms[label] : label.zh),
  unit: (unit) => units[unit].zh,
  day: (day) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日').replace(/^(\d+)-0?(\d+)$/, '$1年$2月').replace(/^(\d+)$/, '$1年'),
  status: {
    standard: standardWords,
    risk: { met: '有风险', unmet: '未发现风险', unknown: '风险待定' },
    veto: { met: '触发否决', unmet: '未触发否决', unknown: '否决待定' },
    eligibility: { met: '符合条件', unmet: '不符合条件', unknown: '条件待定' },
  },
  notApplicable: '不适用',
  countsAsMet: '视为达标',
  provisional: '暂定',
  stale: '待复核',
  assumed: '按约定取值',
  cause: {
    missing: '缺数据', inexact: '数据不够确切', refused: '数据无效', 'roster-incomplete': '名单不全', 'roster-overfull': '名单多于总数',
    'not-established': '标准未明确', 'not-yet': '标准未施行', ended: '标准已废止', gap: '当日无标准',
    'whole-not-positive': '总数不大于零', 'negative-factor': '乘数为负', contradiction: '数据相互矛盾',
  },
  remedy: {
    missing: '核实后填报', inexact: '核实确切数值', refused: '更正后重报', 'roster-incomplete': '补全名单', 'roster-overfull': '核对总数与名单',
    'not-established': '查明或明确标准，并注明文件', 'not-yet': '核对判定日，或查明当日适用的标准', ended: '核对判定日，或查明当日适用的标准', gap: '查明当日适用的标准',
    'whole-not-positive': '核对总数', 'negative-factor': '核对数值', contradiction: '核对几项数据，改正有误的',
  },
  whoFillsIn: { household: '村', member: '村', village: '村', township: '乡镇', county: '县', helper: '派出单位', assignment: '乡镇', exception: '县' },
  who: { household: '您家', member: '您家成员', village: '本村', township: '本乡镇', county: '本县', helper: '您', assignment: '这项帮扶', exception: '这项例外' },
  whoDecides: '主管部门',
  standing: { official: '有据可查', reported: '据转载', recalled: '尚待证实', inferred: '推算得出', reconstructed: '参照拟定', unset: '尚未查到' },
  yes: '是',
  no: '否',
  blank: '未填',
  space: '',
  comma: '，',
  semicolon: '；',
  and: '，且',
  or: '，或',
  always: '无条件',
  never: '无',
  not: (x) => `非（${x}）`,
  concur: ([first = '', ...others]) => first + (others.length === 0 ? '' : `（或据：${others.join('；')}）`),
  shareOf: (part, whole) => `${part}占${whole}的比例`,
  group: (x) => `（${x}）`,
  atLeastOf: (n, of) => `以下至少 ${n} 项：${of}`,
  outOf: (part, whole) => `${part}占${whole}`,
  perOf: (part, whole) => `${part} ÷ ${whole}`,
  everyOf: (roster, where, of) => `${where && `${where}的`}所有${roster}：${of}`,
  someOf: (roster, where, of) => `至少一个${where && `${where}的`}${roster}：${of}`,
  countOf: (roster, where) => `${where && `${where}的`}${roster}数`,
  totalOf: (of, roster, where) => `${where && `${where}的`}${roster}的${of}合计`,
  scoreOf: (items) => `得分（${items}）`,
  share: (met, whole, unit) => `${whole} ${unit}中 ${met} ${unit}符合`,
  elapsed: (unit, from, to) => `自${from}至${to}的${times[unit]}数`,
  asOf: (day) => `按${day}当日`,
  ofOwner: (day) => `所属对象的${day}`,
  dayOfJudgement: '判定日',
  atLeast: (n) => `≥ ${n}`,
  atMost: (n) => `≤ ${n}`,
  nobodyConcerned: '无适用对象',
  partsWaiting: (waiting, of) => (waiting === 0 ? `${of} 项` : `${of} 项中 ${waiting} 项待定`),
  against: (actual, standard, sense = 'standard') => `实际：${actual}；${zh.criterion[sense]}：${standard}`,
  short: (gap) => `差 ${gap}`,
  percentagePoints: (n) => `${n} 个百分点`,
  expected: (of, given) => `应为${(isFit(of, given) ? agreeingValue : expectation(of)).zh}`,
  step: { comparison: '比较', clause: '条款', parameter: '参数' },
  named: (name, value) => `${name}：${value}`,
  title: (name, also) => (also ? `${name}（${also}）` : name),
  document: (title) => `《${title}》`,
  validity: (from, until) => (until ? `自${from}起，至${until}前` : `自${from}起`),
  checkedUntil: (day) => `已核对至${day}`,
  noSource: '来源未注明',
  summary: {
    met: (items, word) => (items === 1 ? `本项${word}。` : `${items} 项全部${word}。`),
    unmet: (deciding, items, word) => (items === 1 ? `本项${word}。` : deciding.length === 1 ? `结论只取决于${zh.items(deciding)}，不受其他项影响。` : `${zh.items(deciding)}均${word}。`),
    unknown: (gaps, ruled, causes) =>
      (gaps === 0 ? (ruled.length > 0 ? '' : '数据不缺，但有误或相互矛盾，须核对改正。') : gaps === 1 ? '还缺 1 项数据。' : `还缺 ${gaps} 项数据（未必都需补齐）。`) + (ruled.length > 0 ? `${zh.items(ruled)}所依据的${causes}，须由主管部门查明。` : ''),
    provisional: (items) => `${items}的标准尚待证实。`,
    stale: (items) => `${items}的标准在判定日之前未再核对。`,
  },
  item: (number) => `第 ${number} 项`,
  items: (numbers) => `第 ${numbers.join('、')} 项`,
  opening: {
    official: (title, day, word) => `对照“${title}”，判定日${day}，结论：${word}。`,
    villager: (title, _day, _word, status, who) =>
      ({ met: `按现有材料，${who}达到“${title}”的要求。`, unmet: `按现有材料，${who}还没有达到“${title}”的要求。`, unknown: `${who}是否达到“${title}”的要求，现在还不能判定，因为有些情况还缺，或者对不上。` })[status],
  },
  line: {
    official: ({ number, label, standard, actual, word, detail, sense }) => `${number} ${label}：${zh.criterion[sense]} ${standard}；实际 ${actual}；${word}${detail && `（${detail}）`}。`,
    villager: ({ label, standard, actual, detail, sense }, who) => `${label}。${sense === 'standard' ? '要求' : zh.criterion[sense]}：${standard}；${who}：${actual}${detail && `（${detail}）`}。`,
  },
  needed: { official: (paths) => `还缺：${paths}。`, villager: (paths, subject) => `${subject === 'household' || subject === 'member' ? '还需要您提供或村里核实' : '还需核实'}：${paths}。` },
  criterion: { standard: '标准', risk: '风险条件', veto: '否决条件', eligibility: '条件' },
  basis: {
    link: { comparison: '比较', parts: '组成', clause: '条款', document: '文件', parameter: '参数', missing: '还缺' },
    holds: { met: '成立', unmet: '不成立', unknown: '不能确定' }, everywhere: '全国', division: (code) => `区划${code}`, reading: '解读', issuer: '发文机关', number: '文号', date: '日期',
    documents: '所依据的文件', documentColumns: ['项', '文件', '发文机关、文号、日期'], periodColumns: ['期间', '数值', '可靠程度'],
  },
  again: '查到文件后须重新判定。',
  unconfirmed: '本项所依据的条目尚待证实，查到文件后须重新判定。',
  tally: (items, counts) => `${items} 项：${counts}。`,
  rest: '补齐待定项不改变现有结论；整改后仍须补齐',
  disclaimer: '判定只依据所填数据，不代替核查人认定。',
  note: '说明',
  formTitle: (label) => `${label.replace(/检查$/, '')}核查认定表`,
  form: {
    sample: '示例', day: '判定日', place: '适用地', number: '编号', colon: '：', finding: '核查结论', next: '下一步', todo: '须办事项',
    columns: ['序号', '指标', '标准', '实际值', '结论', '依据'],
    annex: '附：判定依据', annexColumns: ['项', '规则或参数', '文件', '可靠程度', '有效期'],
    signature: '签字：', date: '\u2003\u2003年\u2003\u2003月\u2003\u2003日', legend: '谁核查、谁签字、谁负责。',
    page: '"第 " counter(page) " 页，共 " counter(pages) " 页"',
  },
  signers: { household, member: household, village, township: upwards, county, helper: upwards, assignment: upwards, exception: upwards },
  footnote: {
    provisional: (what) => `暂定：${what}。查到文件后须重新判定。`,
    stale: (what) => `待复核：${what}。`,
    assumed: (what) => `下列各项未填，按约定取值：${what}。`,
  },
};
