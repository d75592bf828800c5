import type { Strings } from '../../base/result-element.js';
import type { Lang } from '../../base/strings.js';

/** The words of the element itself, with one to fold a row. All others come with the checklist. */
export type ChecklistStrings = Strings & { readonly hide: string };

const zh: ChecklistStrings = {
  copy: '复制文字', copied: '已复制', notCopied: '无法复制', print: '打印认定表', hide: '收起',
  notJson: '无法显示：数据不是 JSON。', malformed: '无法显示：数据不是 toChecklist() 的结果。',
};

const en: ChecklistStrings = {
  copy: 'Copy text', copied: 'Copied', notCopied: 'Cannot copy', print: 'Print form', hide: 'Hide',
  notJson: 'Cannot be shown: the data are not JSON.', malformed: 'Cannot be shown: the data are not what toChecklist() returns.',
};

/** The checklist's own words in a language. */
export const stringsIn = (lang: Lang): ChecklistStrings => (lang === 'en' ? en : zh);
