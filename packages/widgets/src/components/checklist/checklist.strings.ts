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
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly next: string;
  readonly columns: readonly [no: string, item: string, standard: string, actual: string, answer: string, basis: string];
  readonly hide: string;
  readonly notJson: string;
  readonly malformed: string;
  readonly form: readonly [before: string, after: string];
  readonly number: string;
  readonly finding: string;
  readonly todo: string;
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
  day: '判定日', place: '适用地', colon: '：',
  next: '下一步',
  columns: ['序号', '指标', '标准', '实际值', '结论', '依据'], hide: '收起',
  notJson: '无法显示：数据不是 JSON。', malformed: '无法显示：数据不是 toChecklist() 的结果。',
  form: ['', '核查认定表'], number: '编号', finding: '核查结论', todo: '须办事项', legend: '谁核查、谁签字、谁负责。',
  sign: [['户主意见', '', ''], ['村级核查意见', '村“两委”、驻村工作队', '（盖章）'], ['乡（镇）核查意见', '', '（盖章）'], ['县（市、区）认定意见', '', '（盖章）']],
  signature: '签字：', date: '\u2003\u2003年\u2003\u2003月\u2003\u2003日',
  annex: '附：判定依据', annexColumns: ['项', '规则或参数', '文件', '可靠程度', '有效期'],
  page: '"第 "counter(page)" 页，共 "counter(pages)" 页"',
};

const en: Strings = {
  copy: 'Copy text', copied: 'Copied', notCopied: 'Cannot copy', print: 'Print form', sample: 'Sample',
  day: 'Judged as of', place: 'Place', colon: ': ',
  next: 'Next',
  columns: ['No.', 'Criterion', 'Standard', 'Actual', 'Finding', 'Basis'], hide: 'Hide',
  notJson: 'Cannot be shown: the data are not JSON.', malformed: 'Cannot be shown: the data are not what toChecklist() returns.',
  form: ['Verification Form: ', ''], number: 'No.', finding: 'Finding', todo: 'To do', legend: 'Whoever verifies signs and answers for it.',
  sign: [['Householder', '', ''], ['Village', 'Village committees and work team', '(seal)'], ['Township', '', '(seal)'], ['County', '', '(seal)']],
  signature: 'Signature:', date: 'Date:\u2003\u2003\u2003\u2003\u2003',
  annex: 'Annex: Basis of the Finding', annexColumns: ['Item', 'Rule or parameter', 'Document', 'Standing', 'In force'],
  page: '"Page "counter(page)" of "counter(pages)',
};

/** The checklist's own words in a language. */
export const stringsIn = (lang: Lang): Strings => (lang === 'en' ? en : zh);
