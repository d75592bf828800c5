import type { Strings } from '../../base/result-element.js';
import type { Lang } from '../../base/strings.js';

const zh: Strings = {
  copy: '复制文字', copied: '已复制', notCopied: '无法复制', print: '打印判定依据',
  notJson: '无法显示：数据不是 JSON。', malformed: '无法显示：数据不是 toBasis() 的结果。', noItem: '无法显示：没有这个序号的指标。',
};

const en: Strings = {
  copy: 'Copy text', copied: 'Copied', notCopied: 'Cannot copy', print: 'Print basis',
  notJson: 'Cannot be shown: the data are not JSON.', malformed: 'Cannot be shown: the data are not what toBasis() returns.', noItem: 'Cannot be shown: no criterion has this number.',
};

/** The basis' own words in a language. */
export const stringsIn = (lang: Lang): Strings => (lang === 'en' ? en : zh);
