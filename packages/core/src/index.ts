/** The front door: the words of a rule, and what can be done with one. */
export * from './model/civil-date.js';
export * from './model/expr.js';
export * from './model/indicator.js';
export * from './model/label.js';
export * from './model/parameter.js';
export * from './model/place.js';
export * from './model/problem.js';
export * from './model/record.js';
export * from './model/rule.js';
export * from './model/source.js';
export * from './model/timeline.js';
export * from './model/unit.js';
export * from './model/verdict.js';
export { judge, judging, type JudgeAt } from './engine/judge.js';
