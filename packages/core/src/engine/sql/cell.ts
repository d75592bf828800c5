/** The intake of SQL: how one stored cell is read, and what of it is believed. */
import type { Indicator } from '../../model/indicator.js';
import type { Assumption } from '../../model/record.js';
import { limitsOf } from '../answer.js';
import type { Dialect } from './dialect.js';
import { quoteText } from './fragment.js';

/** The stored cell in the type that the engine reads; an empty one takes the assumed value. */
export function readCell(raw: string, of: Indicator, assumed: Assumption['value'] | undefined, dialect: Dialect): string {
  const cell = read(raw, of, dialect);
  return assumed === undefined ? cell : `CASE WHEN ${raw} IS NULL THEN ${literal(of, assumed)} ELSE ${cell} END`;
}

function read(raw: string, of: Indicator, { toNumber, toText, toFlag }: Dialect): string {
  switch (of.type) {
    case 'number': return toNumber(raw);
    case 'flag': return toFlag(raw);
    case 'choice': return toText(raw);
    case 'date': return raw;
  }
}

function literal(of: Indicator, value: Assumption['value']): string {
  switch (of.type) {
    case 'number': return `${Number(value)}::float8`;
    case 'flag': return value === true ? 'TRUE' : 'FALSE';
    case 'choice': return quoteText(String(value));
    case 'date': return `DATE ${quoteText(String(value))}`;
  }
}

const earliest = '1900-01-01';
const latest = '9999-12-31';

/**
 * The cell, or NULL where a record would refuse it.
 *
 * NaN is greater than every number and equal to itself in a database, so it is the upper limit that keeps it out. A CASE, not an
 * AND: the step is worked out only within the limits, where it cannot overflow.
 */
export function checkCell(cell: string, of: Indicator): string {
  switch (of.type) {
    case 'number': {
      const { low, high } = limitsOf(of);
      const onStep = of.scale === 1 ? `FLOOR(${cell})` : `FLOOR(${cell} * ${of.scale} + 0.5) / ${of.scale}`;
      return `CASE WHEN ${cell} < ${low} OR ${cell} > ${high} THEN NULL WHEN ${cell} = ${onStep} THEN ${cell} END`;
    }
    case 'flag': return `CASE ${cell} WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END`;
    case 'choice': {
      const codes = Object.keys(of.codes);
      return codes.length === 0 ? 'NULL::varchar' : `CASE WHEN ${cell} IN (${codes.map(quoteText).join(', ')}) THEN ${cell} END`;
    }
    case 'date': return `CASE WHEN ${cell} >= DATE '${earliest}' AND ${cell} <= DATE '${latest}' THEN ${cell} END`;
  }
}

