import type { TimeUnit } from '../../model/civil-date.js';
import { agreeingValue, expectation, isFit } from '../../model/expectation.js';
import type { Term } from '../../model/label.js';
import { units } from '../../model/unit.js';
import type { FormWords, Messages } from './messages.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const monthOf = (month: string | undefined): string => (month === undefined ? '' : `${months[Number(month) - 1] ?? month} `);

const terms: Readonly<Record<Term, string>> = { product: 'product', part: 'part', whole: 'whole', contradiction: 'several data on the same thing', inherited: 'what the wider place says' };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** The answers of a risk are sentences already; the others say what an item is. */
const alone = (word: string): string => (/risk/i.test(word) ? `${word}.` : `The item is ${word.toLowerCase()}.`);

const seal = '(seal)';
const upwards: FormWords['signers'] = [['Township', '', seal], ['County', '', seal]];
const village: FormWords['signers'] = [['Village', 'Village committees and work team', seal], ...upwards];
const household: FormWords['signers'] = [['Householder', '', ''], ...village];
const county: FormWords['signers'] = [['County', '', seal], ['Prefecture', 'First review', seal], ['Province', 'Check', seal], ['Province', 'Approval', seal]];

const times: Readonly<Record<TimeUnit, string>> = {
  day: 'whole days', month: 'whole months', year: 'whole years', 'calendar-month': 'months by the calendar', 'calendar-year': 'years by the calendar', 'working-day': 'working days',
};

/** English. */
export const en: Messages = {
  lang: 'en',
  pick: (label) => (typeof label === 'string' ? terms[label] : label.en),
  unit: (unit) => units[unit].en,
  day: (day) => {
    const [year = day, month, date] = day.split('-');
    return `${date === undefined ? '' : `${Number(date)} `}${monthOf(month)}${year}`;
  },
  status: {
    standard: { met: 'Met', unmet: 'Not met', unknown: 'Unknown' },
    risk: { met: 'Risk present', unmet: 'No risk found', unknown: 'Risk unknown' },
    veto: { met: 'Vetoed', unmet: 'Not vetoed', unknown: 'Veto unknown' },
    eligibility: { met: 'Eligible', unmet: 'Not eligible', unknown: 'Eligibility unknown' },
  },
  notApplicable: 'Not applicable',
  countsAsMet: 'counts as met',
  provisional: 'Provisional',
  stale: 'Needs rechecking',
  assumed: 'Assumed',
  cause: {
    missing: 'No data', inexact: 'Not exact enough', refused: 'Invalid data', 'roster-incomplete': 'List incomplete', 'roster-overfull': 'More listed than the total',
    'not-established': 'Standard not established', 'not-yet': 'Standard not yet in force', ended: 'Standard no longer in force', gap: 'No standard on this day',
    'whole-not-positive': 'Whole not positive', 'negative-factor': 'Negative factor', contradiction: 'Data contradict each other',
  },
  remedy: {
    missing: 'find out and fill in', inexact: 'find out the exact figure', refused: 'correct and hand in again', 'roster-incomplete': 'complete the list', 'roster-overfull': 'compare total and list',
    'not-established': 'find or set the standard, and name its document', 'not-yet': 'check the day, or find the standard of that day', ended: 'check the day, or find the standard of that day', gap: 'find the standard of that day',
    'whole-not-positive': 'check the total', 'negative-factor': 'check the number', contradiction: 'compare the data and correct what is wrong',
  },
  whoFillsIn: { household: 'Village', member: 'Village', village: 'Village', township: 'Township', county: 'County', helper: 'Sending unit', assignment: 'Township', exception: 'County' },
  who: { household: 'your household', member: 'the member of your household', village: 'the village', township: 'the township', county: 'the county', helper: 'you', assignment: 'the assignment', exception: 'the exception' },
  whoDecides: 'Authority',
  standing: { official: 'Documented', reported: 'Quoted in a copy', recalled: 'Recalled', inferred: 'Inferred', reconstructed: 'Reconstructed', unset: 'Not found' },
  yes: 'yes',
  no: 'no',
  blank: 'not filled in',
  space: ' ',
  comma: ', ',
  semicolon: '; ',
  and: ', and ',
  or: ', or ',
  always: 'no condition',
  never: 'none',
  not: (x) => `not (${x})`,
  concur: ([first = '', ...others]) => first + (others.length === 0 ? '' : ` (or as found by: ${others.join('; ')})`),
  shareOf: (part, whole) => `${part} as a share of ${whole}`,
  group: (x) => `(${x})`,
  atLeastOf: (n, of) => `at least ${n} of: ${of}`,
  outOf: (part, whole) => `${part} out of ${whole}`,
  perOf: (part, whole) => `${part} / ${whole}`,
  everyOf: (roster, where, of) => `every ${roster}${where && ` with ${where}`}: ${of}`,
  someOf: (roster, where, of) => `at least one ${roster}${where && ` with ${where}`}: ${of}`,
  countOf: (roster, where) => `number of ${roster}${where && ` with ${where}`}`,
  totalOf: (of, roster, where) => `total ${of} of ${roster}${where && ` with ${where}`}`,
  scoreOf: (items) => `points (${items})`,
  share: (met, whole, unit) => `${met} of ${whole} ${unit}`,
  elapsed: (unit, from, to) => `${times[unit]} from ${from} to ${to}`,
  asOf: (day) => `as of ${day}`,
  ofOwner: (day) => `${day} of its owner`,
  dayOfJudgement: 'the day of judgement',
  atLeast: (n) => `≥ ${n}`,
  atMost: (n) => `≤ ${n}`,
  nobodyConcerned: 'none concerned',
  partsWaiting: (waiting, of) => (waiting === 0 ? `${of} items` : `${waiting} of ${of} items unknown`),
  against: (actual, standard, sense = 'standard') => `actual: ${actual}; ${en.criterion[sense]}: ${standard}`,
  short: (gap) => `${gap} short`,
  percentagePoints: (n) => `${n} percentage points`,
  expected: (of, given) => `expected ${(isFit(of, given) ? agreeingValue : expectation(of)).en}`,
  step: { comparison: 'Comparison', clause: 'Clause', parameter: 'Parameter' },
  named: (name, value) => `${name}: ${value}`,
  title: (name, also) => (also ? `${name} (${also})` : name),
  document: (title) => `“${title}”`,
  validity: (from, until) => (until ? `from ${from}, before ${until}` : `from ${from}`),
  checkedUntil: (day) => `last checked: ${day}`,
  noSource: 'source not named',
  summary: {
    met: (items, word) => (items === 1 ? alone(word) : `All ${items} items are ${word.toLowerCase()}.`),
    unmet: (deciding, items, word) =>
      (items === 1 ? alone(word) : deciding.length === 1 ? `This rests on ${en.items(deciding)} alone; no other item can change it.` : `${word}: ${en.items(deciding)}.`),
    unknown: (gaps, ruled, causes) => [
      ...(gaps === 0 ? (ruled.length > 0 ? [] : ['Nothing is missing, but data are wrong or contradict each other and have to be corrected.']) : [gaps === 1 ? 'One answer is missing.' : `${gaps} answers are missing; not all of them may be needed.`]),
      ...(ruled.length > 0 ? [`For ${en.items(ruled)}: ${causes.toLowerCase()}; the competent authority has to say.`] : []),
    ].join(' '),
    provisional: (items) => `The standard behind ${items} is not yet confirmed.`,
    stale: (items) => `The standard behind ${items} was not checked again before the day of judgement.`,
  },
  item: (number) => `item ${number}`,
  items: (numbers) => `${numbers.length === 1 ? 'item' : 'items'} ${numbers.join(', ')}`,
  opening: {
    official: (title, day, word) => `${title}, judged as of ${day}: ${word}.`,
    villager: (title, _day, _word, status, who) =>
      ({
        met: `On the information available, ${who} meets the standard: ${title}.`,
        unmet: `On the information available, ${who} does not yet meet the standard: ${title}.`,
        unknown: `Whether ${who} meets the standard cannot be determined yet, because information is missing or does not agree: ${title}.`,
      })[status],
  },
  line: {
    official: ({ number, label, standard, actual, word, detail, sense }) => `${number} ${label}: ${en.criterion[sense]}: ${standard}; actual: ${actual}; ${word}${detail && ` (${detail})`}.`,
    villager: ({ label, standard, actual, detail, sense }, who) => `${label}. ${sense === 'standard' ? 'Required' : capital(en.criterion[sense])}: ${standard}; ${who}: ${actual}${detail && ` (${detail})`}.`,
  },
  needed: { official: (paths) => `Still needed: ${paths}.`, villager: (paths, subject) => `${subject === 'household' || subject === 'member' ? 'Please provide, or ask the village to verify' : 'Still to be verified'}: ${paths}.` },
  criterion: { standard: 'standard', risk: 'risk if', veto: 'veto if', eligibility: 'eligible if' },
  basis: {
    link: { comparison: 'Comparison', parts: 'Made up of', clause: 'Clause', document: 'Document', parameter: 'Parameter', missing: 'Missing' },
    holds: { met: 'holds', unmet: 'does not hold', unknown: 'cannot be told' }, everywhere: 'Whole country', division: (code) => `division ${code}`, reading: 'Read as', issuer: 'Issuer', number: 'Number', date: 'Date',
    documents: 'Documents', documentColumns: ['Items', 'Document', 'Issuer, number, date'], periodColumns: ['Period', 'Value', 'Standing'],
  },
  again: 'To be judged again once the document is found.',
  unconfirmed: 'What this rests on is not yet confirmed. To be judged again once the document is found.',
  tally: (items, counts) => `${items} items: ${counts}.`,
  rest: 'what is unknown cannot change the answer, but has to be completed once the rest is put right',
  disclaimer: 'The finding follows from the data entered; it does not replace the verifier’s decision.',
  note: 'Note',
  formTitle: (label) => `Verification Form: ${label}`,
  form: {
    sample: 'Sample', day: 'Judged as of', place: 'Place', number: 'No.', colon: ': ', finding: 'Finding', next: 'Next', todo: 'To do',
    columns: ['No.', 'Criterion', 'Standard', 'Actual', 'Finding', 'Basis'],
    annex: 'Annex: Basis of the Finding', annexColumns: ['Item', 'Rule or parameter', 'Document', 'Standing', 'In force'],
    signature: 'Signature:', date: 'Date:\u2003\u2003\u2003\u2003\u2003', legend: 'Whoever verifies signs and answers for it.',
    page: '"Page " counter(page) " of " counter(pages)',
  },
  signers: { household, member: household, village, township: upwards, county, helper: upwards, assignment: upwards, exception: upwards },
  footnote: {
    provisional: (what) => `Provisional: ${what}. To be judged again once the document is found.`,
    stale: (what) => `Needs rechecking: ${what}.`,
    assumed: (what) => `Not filled in, and taken by the agreed default: ${what}.`,
  },
};
