/** What the rows of a roster add up to, the ones that nobody described included. */
import type { Roster } from '../model/indicator.js';
import type { Unit } from '../model/unit.js';
import type { Cause, Part, Reading } from '../model/verdict.js';
import { eachRow, rowsIn } from './answer.js';
import { cause, isOfRecord } from './cause.js';
import type { TruthOf } from './fold.js';
import type { Asked, Judge, Measure, Words } from './judgment.js';
import * as logic from './logic.js';
import type { Interval, Truth } from './logic.js';
import { causesOf, interval, none, openOf, statusOf, truthOf } from './part.js';

const one = logic.exactly(1);
const isConcerned = (row: { readonly where: Part }): Truth => truthOf(row.where);

/** The words about a record, about a row of it, and about a row that nobody described. */
export type Rows = { readonly words: Words; readonly row: Words; readonly undescribed: Words };

/**
 * The rows of a roster, each read in the same way, and how many more there may be that nobody described. Such a one is an empty
 * record without an owner, and nothing is assumed of it. More rows than the size are no roster at all.
 */
function rostered<R extends Part | Reading | null>({ words, row: inRow, undescribed: inNobody }: Rows, roster: Roster, where: TruthOf, of: (member: Words) => (asked: Asked) => R) {
  const reading = (member: Words) => {
    const concerns = where(member), shows = of(member);
    return (asked: Asked, index: number) => ({ index, where: concerns(asked), of: shows(asked) });
  };
  type Row = ReturnType<ReturnType<typeof reading>>;
  const readSize = words.indicator(roster.size), readRow = reading(inRow);
  const nobody = reading(inNobody)({ record: {} }, NaN);
  return (asked: Asked) => {
    const owner = asked.record;
    const size = readSize(asked);
    const { low, high } = interval(size);
    const listed = rowsIn(owner, roster);
    const overfull = listed.length > high;
    const members = overfull ? [] : eachRow(listed, roster, (record, index) => readRow({ record, owner }, index));
    const missing = overfull ? { low: 0, high: Infinity } : { low: Math.max(0, low - members.length), high: high - members.length };
    /** Why it is not known who belongs to it. */
    const gaps = overfull ? [cause('roster-overfull', roster)] : [...size.causes, cause('roster-incomplete', roster)];
    /** The causes of a row, with its place in front of those that lie in the record. */
    const causesIn = ({ index, where: w, of: o }: Row): readonly Cause[] =>
      causesOf([w, o]).map((c) => (isOfRecord(c.kind) ? { ...c, path: `${roster.id}[${index}].${c.path}`.replace(`${roster.id}[${index}].../`, '') } : c));
    /** What all rows add up to, those that nobody described included; and the causes of those whose share in it is open. */
    const added = (when: (row: Row) => Truth, amount: (row: Row) => Interval = () => one, scale = 1) => {
      const adds = (row: Row): Interval => logic.counted(when(row), amount(row));
      const undescribed = logic.repeated(missing, adds(nobody));
      const open = members.filter((row) => !logic.isExact(adds(row))).flatMap(causesIn);
      return { sum: logic.sum([...members.map(adds), undescribed], scale), causes: logic.isExact(undescribed) ? open : [...open, ...gaps] };
    };
    return { members, added };
  };
}

/** Nobody may breach it (every), or somebody must meet it (some): both are counts of the rows that decide. */
export function quantified(rows: Rows, kind: 'every' | 'some', roster: Roster, where: TruthOf, of: TruthOf): Judge {
  const readRows = rostered<Part>(rows, roster, where, of);
  const turned = kind === 'every' ? logic.not : (truth: Truth): Truth => truth;
  return (asked) => {
    const { members, added } = readRows(asked);
    const concerned = added(isConcerned).sum;
    const { sum: found, causes } = added((row) => logic.all([isConcerned(row), turned(truthOf(row.of))]));
    const truth = turned(logic.compare(found, '>=', one));
    return {
      kind, id: roster.id, roster: roster.label, unit: roster.size.unit, members, concerned: logic.spanOf(concerned), found: logic.spanOf(found),
      status: statusOf(truth), applies: concerned.high > 0, causes: truth === null ? causes : none,
    };
  };
}

export function gathered(rows: Rows, kind: 'count' | 'total', roster: Roster, where: TruthOf, of: (member: Words) => (asked: Asked) => Reading | null, scale: number, unit: Unit): Measure {
  const readRows = rostered(rows, roster, where, of);
  return (asked) => {
    const { members, added } = readRows(asked);
    const { sum, causes } = added(isConcerned, (row) => (row.of ? interval(row.of) : one), scale);
    return { kind, roster: roster.label, members, span: logic.spanOf(sum), unit, causes: openOf(sum, causes) };
  };
}
