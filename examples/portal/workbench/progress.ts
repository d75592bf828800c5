/** How far a long piece of work is: on one line that is written over, and only where somebody watches. */
import type { Progress } from '@dabiao/city';
import type { Label, Messages } from '@dabiao/core';

const steps: Readonly<Record<string, Label>> = {
  reading: { zh: '读入导出表', en: 'reading the exports' }, households: { zh: '生成农户', en: 'making households' }, exit: { zh: '判定退出', en: 'judging exits' }, checks: { zh: '核查记录', en: 'checking records' }, villages: { zh: '判定村和县', en: 'judging villages and counties' }, counts: { zh: '汇总', en: 'counting' },
};

export function progressOn(stream: NodeJS.WriteStream, m: Messages): { readonly progress: Progress; readonly end: () => void } {
  if (!stream.isTTY) return { progress: () => undefined, end: () => undefined };
  return {
    progress: (step, done) => { stream.write(`\r\u001b[K${m.pick(steps[step] ?? { zh: step, en: step })} ${String(Math.round(done * 100))}%`); },
    end: () => { stream.write('\r\u001b[K'); },
  };
}
