import type { Lang } from '../../base/strings.js';

/** The words of the checklist that are about the form, not about any rule. */
export type Strings = {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
  readonly sample: string;
  readonly day: string;
  readonly place: string;
  readonly next: string;
  readonly rest: string;
  readonly columns: readonly [no: string, item: string, standard: string, actual: string, answer: string, basis: string];
  readonly hide: string;
  readonly note: string;
  readonly weak: string;
  readonly disclaimer: string;
  readonly unreadable: string;
  readonly malformed: string;
  readonly form: (title: string) => string;
  readonly number: string;
  readonly finding: string;
  readonly todo: string;
  readonly tally: (items: number, counts: string) => string;
  readonly again: string;
  readonly legend: string;
  readonly sign: readonly (readonly [who: string, also: string, seal: string])[];
  readonly signature: string;
  readonly date: string;
  readonly annex: string;
  readonly annexColumns: readonly [item: string, what: string, document: string, standing: string, validity: string];
  /** Page numbers, as the `content` of a margin box. */
  readonly page: string;
};

const zh: Strings = {
  copy: '复制文字', copied: '已复制', notCopied: '无法复制', print: '打印认定表', sample: '示例',
  day: '判定日', place: '适用地',
  next: '下一步', rest: '补齐待定项不改变现有结论；整改后仍须补齐',
  columns: ['序号', '指标', '标准', '实际值', '结论', '依据'], hide: '收起',
  note: '说明', weak: '本项所依据的条目尚待证实，查到文件后须重新判定。',
  disclaimer: '判定只依据所填数据，不代替核查人认定。',
  unreadable: '无法读取判定结果：数据不是有效的 JSON。', malformed: '无法显示判定结果：数据不是 judge() 给出的判定。',
  form: (title) => `${title}核查认定表`, number: '编号', finding: '核查结论', todo: '须办事项',
  tally: (items, counts) => `${items} 项：${counts}。`,
  again: '查到文件后须重新判定。', legend: '本表由系统依据所填数据生成，不代替核查人认定。谁核查、谁签字、谁负责。',
  sign: [['户主意见', '', ''], ['村级核查意见', '村“两委”、驻村工作队', '（盖章）'], ['乡（镇）核查意见', '', '（盖章）'], ['县（市、区）认定意见', '', '（盖章）']],
  signature: '签字：', date: '\u2003\u2003年\u2003\u2003月\u2003\u2003日',
  annex: '附：判定依据', annexColumns: ['项', '规则或参数', '文件', '可靠程度', '有效期'],
  page: '"第 " counter(page) " 页，共 " counter(pages) " 页"',
};

const en: Strings = {
  copy: 'Copy text', copied: 'Copied', notCopied: 'Cannot copy', print: 'Print form', sample: 'Sample',
  day: 'Judged as of', place: 'Place',
  next: 'Next', rest: 'what is unknown cannot change the answer, but has to be completed once the rest is put right',
  columns: ['No.', 'Criterion', 'Standard', 'Actual', 'Finding', 'Basis'], hide: 'Hide',
  note: 'Note', weak: 'What this rests on is not yet confirmed. To be judged again once the document is found.',
  disclaimer: 'The finding follows from the data entered; it does not replace the verifier’s decision.',
  unreadable: 'The verdict cannot be read: the data are not valid JSON.', malformed: 'The verdict cannot be shown: the data are not what judge() returns.',
  form: (title) => `Verification Form: ${title}`, number: 'No.', finding: 'Finding', todo: 'To do',
  tally: (items, counts) => `${items} items: ${counts}. `,
  again: ' To be judged again once the document is found.', legend: 'Made by software from the data entered; it does not replace the verifier’s decision. Whoever verifies signs and answers for it.',
  sign: [['Householder', '', ''], ['Village', 'Village committees and work team', '(seal)'], ['Township', '', '(seal)'], ['County', '', '(seal)']],
  signature: 'Signature:', date: 'Date:\u2003\u2003\u2003\u2003\u2003',
  annex: 'Annex: Basis of the Finding', annexColumns: ['Item', 'Rule or parameter', 'Document', 'Standing', 'In force'],
  page: '"Page " counter(page) " of " counter(pages)',
};

/** The checklist's own words in a language. */
export const stringsIn = (lang: Lang): Strings => (lang === 'en' ? en : zh);
