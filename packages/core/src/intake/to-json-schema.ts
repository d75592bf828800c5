import type { Indicator, NumberIndicator } from '../model/indicator.js';
import type { Label } from '../model/label.js';
import type { SubjectShape } from '../model/subject-shape.js';
import { units } from '../model/unit.js';
import { limits, rangeOf } from './limits.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A real day from 1900 on, leap years and all: a validator may read `format` as a mere note. */
const dayPattern = [
  '^(?:(?:19|[2-9]\\d)\\d\\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))',
  '|(?:(?:19|[2-9]\\d)(?:0[48]|[2468][048]|[13579][26])|(?:2[048]|3[26]|[468][048]|[579][26])00)-02-29)$',
].join('');

const nothing: JsonSchema = { type: 'null' };

/**
 * The JSON Schema 2020-12 of a record, with labels, units and limits.
 *
 * It says everything that {@link readRecord} checks but three: that the low end of bounds is not above the high end, that answers
 * do not contradict each other, and that no row of a roster is listed twice.
 * Labels in both languages are in `x-label`, the unit in `x-unit`, who may see the value in `x-privacy`.
 *
 * @example toJsonSchema(household).$schema //=> 'https://json-schema.org/draft/2020-12/schema'
 */
export const toJsonSchema = (shape: SubjectShape): JsonSchema => ({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...objectSchema(shape) });

function objectSchema(shape: SubjectShape): JsonSchema {
  const cells = shape.indicators.map((of) => [of.id, indicatorSchema(of)]);
  const rosters = shape.rosters.map(({ roster, of }) => [
    roster.id,
    { ...titled(roster.label), anyOf: [{ type: 'array', maxItems: roster.size.max ?? limits.rows, items: objectSchema(of) }, nothing] },
  ]);
  const key = shape.key ? [[shape.key.id, { ...titled(shape.key.label), type: ['string', 'null'], minLength: 1, maxLength: limits.text }]] : [];
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries([...key, ...cells, ...rosters]) as JsonSchema };
}

const titled = (label: Label): JsonSchema => ({ title: `${label.zh} / ${label.en}`, 'x-label': label });

function indicatorSchema(of: Indicator): JsonSchema {
  const notes = { ...titled(of.label), ...(of.privacy && { 'x-privacy': of.privacy }) };
  switch (of.type) {
    case 'flag': return { ...notes, type: ['boolean', 'null'] };
    case 'date': return { ...notes, anyOf: [{ type: 'string', format: 'date', pattern: dayPattern }, nothing] };
    case 'choice': return { ...notes, anyOf: [...Object.entries(of.codes).map(([code, label]) => ({ const: code, ...titled(label) })), nothing] };
    case 'number': return { ...notes, 'x-unit': units[of.unit], anyOf: [numberSchema(of), boundsSchema(of), nothing] };
  }
}

function numberSchema(of: NumberIndicator): JsonSchema {
  const { min, max } = rangeOf(of);
  return { ...(of.scale === 1 ? { type: 'integer' } : { type: 'number', multipleOf: 1 / of.scale }), minimum: min, maximum: max };
}

function boundsSchema(of: NumberIndicator): JsonSchema {
  const end = { anyOf: [numberSchema(of), nothing] };
  return { type: 'object', additionalProperties: false, minProperties: 1, properties: { low: end, high: end } };
}
