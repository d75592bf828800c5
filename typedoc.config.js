import { existsSync } from 'node:fs';

/** Entrances that are planned and not there yet are left out. */
const entrances = ['index', 'rulebook/index', 'intake/index', 'change/index', 'files/index', 'report/messages/zh', 'report/messages/en']
  .map((file) => `packages/core/src/${file}.ts`)
  .filter((file) => existsSync(file));

export default {
  name: 'Dabiao',
  entryPoints: entrances,
  tsconfig: 'packages/core/tsconfig.build.json',
  readme: 'none',
  out: 'docs/api',
  disableGit: true,
  sourceLinkTemplate: 'https://github.com/dabiao/dabiao/blob/main/{path}#L{line}',
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
