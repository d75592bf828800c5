/** A case that somebody published: what is known about it, what was said of it, and why our answer may differ. */
import { isDay, isPlace, type Label, type RecordOf } from '@dabiao/core';

/** The kinds of cases, each in a file of that name. */
export const publishedKinds = ['county-exits', 'village-exits', 'household-exits', 'incomes', 'questions', 'monitoring', 'scores'] as const;
export type PublishedKind = (typeof publishedKinds)[number];

/** What a case can be asked. A criterion, a figure and a class are read off the record; a parameter, an item of income and what a procedure prescribes need none. */
export type Question =
  | { readonly criterion: string }
  | { readonly figure: string }
  | { readonly classes: string }
  | { readonly procedure: string; readonly counts: 'notices' }
  | { readonly procedure: string; readonly actorOf: string }
  | { readonly parameter: string; readonly place?: string; readonly on?: string }
  | { readonly item: string; readonly method: string }
  | { readonly item: string; readonly within: string };

/** The id of what is asked. */
export const subjectOf = (q: Question): string =>
  'criterion' in q ? q.criterion : 'figure' in q ? q.figure : 'parameter' in q ? q.parameter : 'classes' in q ? q.classes : 'procedure' in q ? q.procedure : q.item;

/** Whether a criterion is met; the code of a class, or 'none'; who acts; a number; whether an item of income counts, or belongs to a group of items. */
export type Answer = string | number | boolean;

/** What the page says, or says in so many words. It is compared and never judged by. */
export type Expected = Question & { readonly answer: Answer };

export const reasons = ['not-published', 'refused', 'timing', 'not-established', 'other-jurisdiction', 'not-a-criterion', 'later', 'contradiction'] as const;
/** Why a case is not reproduced. */
export type Reason = (typeof reasons)[number];

/** Why, about which indicators, parameters or rules, in words. The ids are checked against the verdict. */
export type Explanation = { readonly kind: Reason; readonly of: readonly string[]; readonly text: Label };

export const verifications = ['page', 'copy', 'weak', 'seed', 'memory'] as const;
/** Where it was read: on the publisher's own page, in a copy, on a page of doubtful worth, in the founding text; or it is remembered, and no page was found. */
export type Verification = (typeof verifications)[number];

export const bases = ['verdict', 'rule', 'derived'] as const;
/** What was published: the verdict itself, a rule that figures were chosen against, or figures that the verdict follows from. */
export type Basis = (typeof bases)[number];

export type PublishedCase = {
  readonly id: string;
  readonly place: Label;
  /** Division code, as narrow as it is known. */
  readonly code: string;
  readonly on: string;
  readonly said: Label;
  readonly published: Label;
  readonly basis: Basis;
  readonly verification: Verification;
  /** What was published as an answer. Absent when the case is not about one household, village or county. */
  readonly record?: RecordOf;
  readonly expected: readonly Expected[];
  readonly explained?: readonly Explanation[];
  /** How the publication was taken: the day, a figure that is not what it seems. */
  readonly reading?: Label;
};

type Keyed = Readonly<Record<string, unknown>>;
const isObject = (x: unknown): x is Keyed => typeof x === 'object' && x !== null && !Array.isArray(x);
const isText = (x: unknown): x is string => typeof x === 'string';
const isLabel = (x: unknown): boolean => isObject(x) && isText(x['zh']) && isText(x['en']);
const isAmong = (list: readonly string[], x: unknown): boolean => isText(x) && list.includes(x);
const isOptional = (x: unknown, is: (x: unknown) => boolean): boolean => x === undefined || is(x);
const isListOf = (x: unknown, is: (x: unknown) => boolean): boolean => Array.isArray(x) && x.every(is);

function isExpected(x: unknown): boolean {
  if (!isObject(x)) return false;
  const { criterion, figure, parameter, classes, procedure, counts, actorOf, item, method, within, answer } = x;
  const asked = isText(criterion) ? isAmong(['met', 'unmet'], answer)
    : isText(figure) || isText(parameter) ? typeof answer === 'number'
    : isText(classes) ? isText(answer)
    : isText(procedure) ? (counts === 'notices' ? typeof answer === 'number' : isText(actorOf) && isText(answer))
    : isText(item) && (isText(method) || isText(within)) && typeof answer === 'boolean';
  return asked && isOptional(x['place'], (place) => isText(place) && isPlace(place)) && isOptional(x['on'], (on) => isText(on) && isDay(on));
}

const isExplanation = (x: unknown): boolean => isObject(x) && isAmong(reasons, x['kind']) && isListOf(x['of'], isText) && isLabel(x['text']);

export function isPublishedCase(x: unknown): x is PublishedCase {
  if (!isObject(x)) return false;
  const { id, code, on, place, said, published, basis, verification, record, expected, explained, reading } = x;
  return isText(id) && isText(code) && isPlace(code) && isText(on) && isDay(on) && [place, said, published].every(isLabel)
    && isAmong(bases, basis) && isAmong(verifications, verification) && isOptional(record, isObject) && isListOf(expected, isExpected)
    && isOptional(explained, (list) => isListOf(list, isExplanation)) && isOptional(reading, isLabel);
}
