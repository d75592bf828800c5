import { adoptionSchemaId } from '../../model/adoption.js';
import { formOf, isOptional, type Field, type Form, type Words } from './form.js';
import { documentForm, languages } from './forms.js';
import type { JsonSchema } from '../to-json-schema.js';

const dayPattern = '^(19|[2-9]\\d)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';

/**
 * The JSON Schema 2020-12 of an adoption document, for editors that check while somebody writes.
 *
 * It says what form a document has. What needs the rulebook (that an id exists, that units fit, that a source is listed, that no rule
 * rests on itself) is for {@link adopt} to say.
 *
 * @example adoptionSchema().$id //=> 'urn:dabiao:adoption:1'
 */
export const adoptionSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: adoptionSchemaId,
  title: '达标：采用本单位标准的文件 / Dabiao: a bureau’s own standards',
  ...schemaOf(documentForm),
  $defs: Object.fromEntries(Object.entries(languages).map(([name, words]) => [name, { oneOf: wordSchemas(words) }])),
});

const wordSchemas = (words: Words): JsonSchema[] => Object.values(words).map(objectSchema);

function schemaOf(form: Form): JsonSchema {
  switch (form.is) {
    case 'text': return { type: 'string', description: `${form.of.zh} / ${form.of.en}`, maxLength: form.max, ...(form.pattern !== undefined && { pattern: form.pattern }) };
    case 'day': return { type: 'string', format: 'date', pattern: dayPattern };
    case 'number': return { type: 'number' };
    case 'whole': return { type: 'integer', minimum: form.min, maximum: form.max };
    case 'one': return { enum: form.of };
    case 'list': return { type: 'array', minItems: form.min, maxItems: form.max, items: schemaOf(form.of) };
    case 'tuple': return { type: 'array', minItems: form.of.length, maxItems: form.of.length, prefixItems: form.of.map(schemaOf) };
    case 'object': return objectSchema(form.fields);
    case 'either': return { anyOf: [schemaOf(form.plain), schemaOf(form.object)] };
    case 'word': return form.or ? { anyOf: [schemaOf(form.or), { $ref: `#/$defs/${form.name}` }] } : { $ref: `#/$defs/${form.name}` };
  }
}

const objectSchema = (fields: Readonly<Record<string, Field>>): JsonSchema => ({
  type: 'object', additionalProperties: false,
  required: Object.entries(fields).flatMap(([key, field]) => (isOptional(field) ? [] : [key])),
  properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, schemaOf(formOf(field))])),
});
