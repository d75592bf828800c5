/** The global `Dabiao` for pages without a bundler: judges, knows the rules, speaks both languages, and registers the elements. */
export * from '@dabiao/core';
export * from '@dabiao/core/rulebook';
export { en } from '@dabiao/core/messages/en';
export { zh } from '@dabiao/core/messages/zh';
export { acceptText, maskIdNumber, readIdNumber, readMembers, readPlace, readRecord, readTable, toColumns, withMembers } from '@dabiao/core/intake';
export * from './all.js';
