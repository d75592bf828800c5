/** The rulebook is data: nothing in it runs, and no number stands in a rule without its source. */
import ts from 'typescript';
import { isRulebook, lineOf, nodes, type Check, type Finding, type SourceFile } from './source-file.ts';

const systems = 'responsibility|policy|investment|implementation|participation|supervision|evaluation';
const isRuleFile = (path: string): boolean => isRulebook(path) && !path.endsWith('.cases.ts') && new RegExp(`/rulebook/(${systems})/`).test(path);

/** What a node decides or does, if it does anything but state data. */
function deed(node: ts.Node): string | undefined {
  if (ts.isFunctionLike(node) && 'body' in node && node.body) return 'a function body';
  if (ts.isClassLike(node)) return 'a class';
  if (ts.isIfStatement(node)) return 'an if';
  if (ts.isConditionalExpression(node)) return 'a ? :';
  if (ts.isSwitchStatement(node)) return 'a switch';
  if (ts.isIterationStatement(node, false)) return 'a loop';
  if (ts.isTryStatement(node) || ts.isThrowStatement(node)) return 'a try or throw';
  if (ts.isNewExpression(node)) return 'a new object';
  return undefined;
}

const deedFindings = (file: SourceFile): Finding[] =>
  nodes(file).flatMap((node) => {
    const what = deed(node);
    return what === undefined ? [] : [{ path: file.path, line: lineOf(file, node), what: `${what} in the rulebook`, remedy: 'State it with the words of model (all, compare, ...); what follows from it belongs to engine.' }];
  });

/** A posting of a book is a figure that a document states, beside its source. */
const isPosted = (node: ts.Node): boolean =>
  isLedger(node.getSourceFile().fileName) && ts.findAncestor(node, (n) => ts.isPropertyAssignment(n) && n.name.getText() === 'amount') !== undefined;
const isLedger = (path: string): boolean => path.endsWith('-ledger.ts');

/** The `n` of atLeastOf is a count that the rule itself states; 0 and 1 need no source. */
function isAllowedNumber(node: ts.NumericLiteral | ts.BigIntLiteral): boolean {
  if (node.text === '0' || node.text === '1') return true;
  const holder = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node;
  const { parent } = holder;
  if (ts.isCallExpression(parent) && parent.arguments[0] === holder) return parent.expression.getText() === 'atLeastOf';
  return ts.isPropertyAssignment(parent) && parent.name.getText() === 'n';
}

const numberFindings = (file: SourceFile): Finding[] =>
  nodes(file).filter((node) => ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)).filter((node) => !isAllowedNumber(node) && !isPosted(node)).map((node) => ({
    path: file.path, line: lineOf(file, node), what: `the bare number ${node.getText()} in a rule`, remedy: 'Make it a parameter in rulebook/parameters, with its source, days and places.',
  }));

export const rulebookChecks: readonly Check[] = [
  { name: 'the rulebook is data', concerns: isRulebook, find: deedFindings },
  { name: 'no bare policy number in a rule', concerns: isRuleFile, find: numberFindings },
];
