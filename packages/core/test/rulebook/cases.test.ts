import { describe, expect, test } from 'vitest';
import { judge } from '../../src/engine/judge.js';
import { isChecklist } from '../../src/report/is-checklist.js';
import { en } from '../../src/report/messages/en.js';
import { zh } from '../../src/report/messages/zh.js';
import { toChecklist } from '../../src/report/to-checklist.js';
import { caseTables } from './case-tables.js';

describe.each(caseTables)('$rule.id', ({ rule, cases }) => {
  test.each(cases)('$name', ({ on, place, record, status, applies, causes, provisional }) => {
    const verdict = judge(rule, record, { on, place });
    expect({
      status: verdict.status,
      applies: verdict.part.applies,
      causes: verdict.causes.map((c) => `${c.kind} ${c.path}`),
      provisional: verdict.provisional.length > 0,
    }).toEqual({ status, applies: applies ?? true, causes: causes ?? [], provisional: provisional ?? false });
    for (const m of [zh, en]) expect(isChecklist(JSON.parse(JSON.stringify(toChecklist(verdict, m)))), m.lang).toBe(true);
  });
});
