import { expect, test } from 'vitest';
import { finding } from './lint.js';

test('a finding names what it is about in both languages, if the path does not say so', () => {
  expect(finding('unlisted-code', 'p', 'z').message).toEqual({ zh: '选项中没有这个代码：z', en: 'the indicator does not list this code: z' });
  expect(finding('no-source', 'p').message).toEqual({ zh: '条目没有出处', en: 'the entry has no source' });
});
