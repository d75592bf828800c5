import { defineConfig, type Options } from 'tsup';
import { minifiedLiterals } from '../../scripts/minify-literals.ts';

const common: Options = { tsconfig: 'tsconfig.build.json', sourcemap: true, silent: true, esbuildPlugins: [minifiedLiterals] };

/** For npm: one output file per source file, lit and core stay imports. */
const perFile: Options = {
  ...common,
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.fixtures.ts', '!src/entry/standalone.ts', '!src/entry/global.ts'],
  bundle: false,
  format: ['esm'],
  target: 'es2022',
};

/** For a page without a bundler: one file with everything in it. Chromium 102, the oldest browser promised, knows all of es2022. */
const whole: Options = { ...common, platform: 'browser', noExternal: [/.*/], minify: true, splitting: false, target: 'es2022' };

/** One module with lit inside, which registers every element. A module is UTF-8 everywhere, so Chinese need not be escaped. */
const standalone: Options = {
  ...whole,
  entry: { 'dabiao-widgets': 'src/entry/standalone.ts' },
  format: ['esm'],
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
};

/** A classic script whose exports are the global `Dabiao`. It is plain ASCII: old portals serve pages in GBK, and a script takes that on. */
const global: Options = {
  ...whole,
  entry: { dabiao: 'src/entry/global.ts' },
  format: ['iife'],
  globalName: 'Dabiao',
  outExtension: () => ({ js: '.iife.js' }),
};

export default defineConfig([perFile, standalone, global]);
