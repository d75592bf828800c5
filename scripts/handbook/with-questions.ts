/** A choice in words names its answers only, as a form does below the question. On a page that has no form the question is named too. */
import { is, type ChoiceIndicator, type Expr, type Quantity } from '@dabiao/core';

function named({ id, label, codes }: ChoiceIndicator, given: readonly string[]): Expr {
  const answers = given.map((code) => codes[code] ?? { zh: code, en: code });
  return is({ id, type: 'flag', label: { zh: `${label.zh}为${answers.map(({ zh }) => `“${zh}”`).join('或')}`, en: `${label.en} is ${answers.map(({ en }) => `“${en}”`).join(' or ')}` } });
}

const counted = (of: Quantity): Quantity => (of.kind === 'count' ? { ...of, where: withQuestions(of.where) } : of);

export function withQuestions(of: Expr): Expr {
  switch (of.kind) {
    case 'oneOf': return named(of.of, of.codes);
    case 'all': case 'any': case 'atLeastOf': return { ...of, of: of.of.map(withQuestions) };
    case 'concur': return { ...of, of: of.of.map(withQuestions) as [Expr, ...Expr[]] };
    case 'not': return { ...of, of: withQuestions(of.of) };
    case 'every': case 'some': return { ...of, of: withQuestions(of.of), ...(of.where && { where: withQuestions(of.where) }) };
    case 'compare': return { ...of, left: counted(of.left), right: counted(of.right) };
    default: return of;
  }
}
