/** What a check looks for, as a condition that can be worded: what is blank is a question of its own. */
import { all, is, some, type Expr, type Flaw, type Indicator } from '@dabiao/core';

const blankness = ({ id, label }: Indicator): Expr => is({ id: `${id}:blank`, type: 'flag', label: { zh: `“${label.zh}”未填`, en: `“${label.en}” is blank` } });

function defect(flaw: Flaw): Expr {
  if (flaw.kind === 'blank') return blankness(flaw.of);
  if (flaw.kind === 'wrong') return flaw.of;
  const { id, label, codes } = flaw.of, found = codes[flaw.scope] ?? label;
  return is({ id: `${id}:${flaw.scope}`, type: 'flag', label: { zh: `${label.zh}：${found.zh}`, en: `${label.en}: ${found.en}` } });
}

export function flawedBy(flaw: Flaw): Expr {
  if (flaw.in) return some(flaw.in, defect(flaw), flaw.when);
  return flaw.when ? all(flaw.when, defect(flaw)) : defect(flaw);
}
