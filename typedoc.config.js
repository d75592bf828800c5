import { entrances } from './scripts/entrances.ts';

export default {
  name: 'Dabiao',
  entryPoints: entrances.map(([, file]) => `packages/core/src/${file}.ts`),
  tsconfig: 'packages/core/tsconfig.build.json',
  readme: 'none',
  // The handbook stands beside the API in one site that works without a server.
  projectDocuments: ['docs/handbook/zh/**/*.md', 'docs/handbook/en/**/*.md'],
  out: 'docs/site',
  navigation: { includeGroups: true },
  groupOrder: ['达标手册', 'Dabiao handbook', '*'],
  disableSources: true,
  excludePrivate: true,
  excludeInternal: true,
  excludeExternals: true,
  // A named constant of the rulebook carries its label and source as fields; functions are checked by api-report, because 'Function'
  // here would also ask for a docblock on every field that holds one.
  requiredToBeDocumented: ['Class', 'TypeAlias', 'Interface'],
  // What several types have in common and nobody needs by name.
  intentionallyNotExported: ['Question', 'Outcome', 'Common', 'Number', 'Accepted', 'IdText', 'Needed', 'sentences', 'dialects', 'Concerned', 'CountedUnit', 'Wanted'],
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  treatWarningsAsErrors: true,
  logLevel: 'Warn',
};
