import { existsSync } from 'node:fs';
import type { KnipConfig } from 'knip';

const awaited = (packages: readonly string[], user: string): string[] => (existsSync(user) ? [] : [...packages]);

const config: KnipConfig = {
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Called by scripts as commands, not imported.
    '@arethetypeswrong/cli', '@custom-elements-manifest/analyzer', 'publint',
    // Named by the generated vue.d.ts.
    'vue',
    // Chosen for code that is not there yet; each line goes silent when its user arrives.
    ...awaited(['lit'], 'packages/widgets/src/base/define.ts'),
    ...awaited(['@cfworker/json-schema'], 'packages/core/src/intake/to-json-schema.test.ts'),
    // The oldest browser that the widgets promise, Chromium 102.
    ...awaited(['@sparticuz/chrome-aws-lambda'], 'packages/widgets/test/floor'),
    ...awaited(['fast-check'], 'packages/core/src/change'),
    ...awaited(['csv-parse', 'string-width'], 'packages/core/src/cli'),
  ],
  workspaces: {
    '.': { entry: ['scripts/*.ts', 'examples/portal/*.ts'], project: ['scripts/**/*.ts', '*.{js,ts}', 'examples/**/*.ts'] },
    'examples/city': { entry: ['index.ts', 'write-export.ts'], project: ['**/*.ts'] },
    // tsup builds every file, so its plugin would call every file an entry, and nothing would ever be unused.
    'packages/core': {
      tsup: false,
      entry: ['tsup.config.ts', 'src/index.ts', 'src/*/index.ts', 'src/report/messages/*.ts', 'src/rulebook/**/*.ts', 'test/**/*.test.ts'],
      project: ['src/**/*.ts', 'test/**/*.ts'],
    },
    'packages/widgets': {
      tsup: false,
      entry: ['tsup.config.ts', 'src/entry/*.ts', 'src/components/*/*.define.ts', 'src/components/*/*.fixtures.ts', 'test/**/*.test.ts', 'custom-elements-manifest.config.mjs'],
      project: ['src/**/*.ts', 'test/**/*.ts'],
    },
  },
};

export default config;
