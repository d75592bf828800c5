/** The handbook's own words. Everything else is said by the rulebook and the messages of the core. */
import { formatNumber, isWeak, trimPlace, units, type Entry, type Messages, type Source, type Span, type Subject } from '@dabiao/core';
import { en } from '@dabiao/core/messages/en';
import { zh } from '@dabiao/core/messages/zh';
import { divisions } from '@dabiao/core/rulebook';
import { kindWords } from './kind-words.ts';

export type Lang = 'zh' | 'en';
export const messages: Readonly<Record<Lang, Messages>> = { zh, en };

const subjects: Readonly<Record<Subject, { readonly zh: string; readonly en: string }>> = {
  household: { zh: '户', en: 'household' }, member: { zh: '家庭成员', en: 'household member' }, village: { zh: '村', en: 'village' },
  township: { zh: '乡镇', en: 'township' }, county: { zh: '县', en: 'county' },
  helper: { zh: '帮扶人员', en: 'helper' }, assignment: { zh: '帮扶关系', en: 'assignment' }, exception: { zh: '例外', en: 'exception' },
};

const zhWords = {
  title: '达标手册', intro: '本手册由规则库生成，规则怎么判，这里就怎么写。每条标准都写明文件、依据程度和解读；没有查到的写“未查到”，不作推测。',
  rules: '规则', figures: '指标算法', classes: '分类', parameters: '数值', sources: '文件', cases: '用例', criteria: '标准',
  id: '编号', subject: '对象', sense: '性质', period: '时段', place: '适用地', value: '数值', standing: '依据程度', source: '文件', reading: '解读', clause: '原文', content: '内容',
  day: '判定日', record: '填报情况', answer: '结论', base: '以下各例只写与第 1 例不同之处。', empty: '全部未填', same: '与第 1 例相同', notApplicable: '不适用', provisional: '暂定',
  omitted: '同一文件中未编入的内容', usedBy: '用到它的内容', rests: '所含规则', none: '未查到数值', asOf: (day: string, place: string) => `按${day}${place}的数值写出。`,
  senses: { standard: '标准（达到为好）', risk: '风险（出现为警）', veto: '否决（触发即不通过）', eligibility: '资格（符合即享有）' },
  checked: (day: string) => `核实至${day}`, from: (from: string, until: string | null) => (until ? `${from}起，${until}前` : `${from}起`), everywhere: '全国', noCode: '没有行政区划代码的地方', refused: '无效', blank: '未填', absent: '没有', index: '目录',
  issuer: '发文机关', number: '文号', date: '日期', seenIn: '据以写成的条目', language: '[English](../en/index.md)', weak: '尚未查到可靠文件，结论暂定', countyExits: '贫困县退出年度', year: '退出年度', announced: '公告日期',
};
const enWords: typeof zhWords = {
  title: 'Dabiao handbook', intro: 'This handbook is made from the rulebook: it says what the rules do. Every standard names its document, how well it is documented and how it was read; what was not found is called not found, never guessed.',
  rules: 'Rules', figures: 'Figures', classes: 'Classes', parameters: 'Parameters', sources: 'Documents', cases: 'Cases', criteria: 'Standard',
  id: 'Id', subject: 'Subject', sense: 'Sense', period: 'Period', place: 'Place', value: 'Value', standing: 'Standing', source: 'Document', reading: 'Reading', clause: 'Clause', content: 'Content',
  day: 'Day', record: 'Answers', answer: 'Verdict', base: 'Each case says only where it differs from the first.', empty: 'nothing filled in', same: 'as in the first', notApplicable: 'Not applicable', provisional: 'provisional',
  omitted: 'In the same documents, and not encoded', usedBy: 'What uses it', rests: 'Rules that it rests on', none: 'no value found', asOf: (day: string, place: string) => `with the numbers of ${day} in ${place}.`,
  senses: { standard: 'standard (met is good)', risk: 'risk (met is a warning)', veto: 'veto (met refuses)', eligibility: 'eligibility (met entitles)' },
  checked: (day: string) => `checked until ${day}`, from: (from: string, until: string | null) => (until ? `from ${from}, before ${until}` : `from ${from}`), everywhere: 'the whole country', noCode: 'a place without a division code', refused: 'refused', blank: 'not filled in', absent: 'none', index: 'Contents',
  issuer: 'Issuer', number: 'Number', date: 'Date', seenIn: 'Entries that rest on it', language: '[中文](../zh/index.md)', weak: 'no reliable document found yet: verdicts are provisional', countyExits: 'County exits by year', year: 'Year of exit', announced: 'Announced',
};
const inChinese = { ...zhWords, ...kindWords.zh };
export const words: Readonly<Record<Lang, typeof inChinese>> = { zh: inChinese, en: { ...enWords, ...kindWords.en } };

export const subjectOf = (subject: Subject, lang: Lang): string => subjects[subject][lang];
export const unitOf = (unit: keyof typeof units, lang: Lang): string => units[unit][lang];

/** A number, or the ends that it lies between. */
export function spanOf({ low, high }: Pick<Span, 'low' | 'high'>, lang: Lang): string {
  const m = messages[lang];
  if (low === null || high === null) return low === null ? (high === null ? words[lang].open : m.atMost(formatNumber(high))) : m.atLeast(formatNumber(low));
  return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
}

/** Places by name where the table of divisions has one; '51' is Sichuan. */
export function placesOf(places: readonly string[] | undefined, lang: Lang): string {
  const name = (code: string): string => (code === 'CN' ? words[lang].everywhere : divisions.find((d) => trimPlace(d.code) === code)?.label[lang] ?? messages[lang].basis.division(code));
  return places?.length === 0 ? words[lang].noCode : (places ?? ['CN']).map(name).join(lang === 'zh' ? '、' : ', ');
}

export function periodOf({ from, until, verifiedThrough }: Entry<unknown>, lang: Lang): string {
  const m = messages[lang], w = words[lang];
  return [w.from(m.day(from), until ? m.day(until) : null), ...(verifiedThrough ? [w.checked(m.day(verifiedThrough))] : [])].join(m.semicolon);
}

export function documentOf(source: Source, lang: Lang): string {
  const m = messages[lang];
  return source.untitled ? m.pick(source.title) : m.document(m.pick(source.title));
}

/** The standing in words, marked where a verdict that rests on it is provisional. */
export const standingOf = ({ standing }: Pick<Entry<unknown>, 'standing'>, lang: Lang): string => messages[lang].standing[standing] + (isWeak(standing) ? ' ※' : '');

/** Text that a Markdown table can hold. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');
export const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [row(heads), row(heads.map(() => '---')), ...rows.map(row), ''];
