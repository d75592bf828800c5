import { defineConfig, type Options } from 'tsup';

/**
 * One output file per source file, nothing bundled: a bundler then drops every rule and every reading that is not imported.
 * A single bundled index would keep whatever has top-level calls, `zod` first of all.
 */
const perFile: Options = {
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.cases.ts'],
  bundle: false,
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  sourcemap: true,
  outExtension: () => ({ js: '.js' }),
  silent: true,
};

export default defineConfig([
  { ...perFile, format: ['esm'], outDir: 'dist' },
  { ...perFile, format: ['cjs'], outDir: 'dist/cjs' },
]);
