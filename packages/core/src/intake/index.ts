/** What callers hand in, read without guessing: records, tables, id numbers, places, income. */
export { readIdNumber, maskIdNumber, type IdNumber, type IdNumberForm } from './id-number.js';
export { adopt } from './adoption/adopt.js';
export { adoptionSchema } from './adoption/adoption-schema.js';
export { fromJson } from './adoption/from-json.js';
export { addUpIncome, type HouseholdIncome } from './add-up-income.js';
export { limits } from './limits.js';
export { ageOn, checkRoster, countOfAge, repeatedPersons, withMembers, type JoinedTables } from './members.js';
export { deriveTable, type DerivedTable, type RepeatedKey } from './derive-table.js';
export { idNumberFormOf, type NumberForm } from './number-form.js';
export { lessThan, moreThan } from './open-bound.js';
export { findDivision, readPlace, type FoundDivision } from './read-place.js';
export { readRecord, recordReader, type ReadRecord } from './read-record.js';
export { readMembers, readTable, type ReadTable, type RefusedRow, type Table, type TableOptions, type TableRow } from './read-table.js';
export { recordSchema } from './record-schema.js';
export type { ColumnNames, TableColumn } from './table-columns.js';
export { acceptText } from './text-cell.js';
export { toColumns } from './to-columns.js';
export { toJsonSchema, type JsonSchema } from './to-json-schema.js';
