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
  // A named constant of the rulebook carries its label and source as fields; functions are checked by api-report, because 'Function'
  // here would also ask for a docblock on every field that holds one.
  requiredToBeDocumented: ['Class', 'TypeAlias', 'Interface'],
  // What several types have in common and nobody needs by name.
  intentionallyNotExported: ['Question', 'Outcome', 'Common', 'Number', 'Accepted', 'IdText'],
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  treatWarningsAsErrors: true,
  logLevel: 'Warn',
};
