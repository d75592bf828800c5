import { entrances } from './scripts/entrances.ts';

export default {
  name: 'Dabiao',
  entryPoints: entrances.map(([, file]) => `packages/core/src/${file}.ts`),
  tsconfig: 'packages/core/tsconfig.build.json',
  readme: 'none',
  out: 'docs/api',
  disableSources: true,
  excludePrivate: true,
  excludeInternal: true,
  excludeExternals: true,
  // Types, functions and classes must say what they mean; a named constant of the rulebook carries its label and source as fields.
  requiredToBeDocumented: ['Function', 'Class', 'TypeAlias', 'Interface'],
  // What several types have in common and nobody needs by name.
  intentionallyNotExported: ['Question', 'Outcome', 'Common', 'Number'],
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  treatWarningsAsErrors: true,
  logLevel: 'Warn',
};
