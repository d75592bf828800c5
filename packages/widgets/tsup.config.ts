import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

const source = (file: string): string => join(import.meta.dirname, 'src', file);

const common: Options = { tsconfig: 'tsconfig.build.json', sourcemap: true, silent: true };

/** For npm: one output file per source file, lit and core stay imports. */
const perFile: Options = {
  ...common,
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.fixtures.ts', '!src/entry/standalone.ts', '!src/entry/global.ts'],
  bundle: false,
  format: ['esm'],
  target: 'es2022',
};

/** For a page without a bundler: one file with everything in it. */
const whole: Options = { ...common, platform: 'browser', noExternal: [/.*/], minify: true, splitting: false };

/** src/entry/standalone.ts as dabiao-widgets.js: one module with lit inside, which registers every element. */
const standalone: Options = { ...whole, entry: { 'dabiao-widgets': 'src/entry/standalone.ts' }, format: ['esm'], target: 'es2021' };

/**
 * src/entry/global.ts as dabiao.iife.js: a classic script whose exports are the global `Dabiao`.
 * Browsers built on Chromium 102 are still in offices; es2021 keeps a good distance from what they cannot parse.
 */
const global: Options = {
  ...whole,
  entry: { dabiao: 'src/entry/global.ts' },
  format: ['iife'],
  globalName: 'Dabiao',
  target: 'es2021',
  outExtension: () => ({ js: '.iife.js' }),
};

export default defineConfig([
  perFile,
  ...(existsSync(source('entry/standalone.ts')) ? [standalone] : []),
  ...(existsSync(source('entry/global.ts')) ? [global] : []),
]);
