import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compare } from './agreement.ts';
import { isPublishedCase, type PublishedCase } from './published-case.ts';

const kinds = ['county-exits', 'village-exits', 'household-exits', 'incomes', 'questions'];
for (const kind of kinds) {
  let list: PublishedCase[];
  try { list = JSON.parse(readFileSync(new URL(`../data/published/${kind}.json`, import.meta.url), 'utf8')); } catch { continue; }
  test(kind, () => {
    expect(list.filter((c) => !isPublishedCase(c)).map((c) => c.id)).toEqual([]);
    for (const c of list) {
      const r = compare(c);
      console.log(c.id, r.outcome, r.comparisons.map((x) => `${x.outcome === 'reproduced' ? '=' : x.outcome}${x.outcome === 'unexplained' ? JSON.stringify([x.expected, x.found.answer, x.found.causes.map((y) => `${y.kind}:${y.id}`)]) : ''}`).join(' '));
    }
  });
}
