import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/chromium.ts';
import { planned } from './scripts/entrances.ts';

const source = fileURLToPath(new URL('./packages/core/src/', import.meta.url));

/** The sources instead of the build: `npm test` needs no `npm run build`, and cannot test a stale one. */
const alias = [
  ...Object.entries(planned).map(([subpath, file]) => ({ find: new RegExp(`^@dabiao/core${subpath.slice(1)}$`), replacement: `${source}${file}.ts` })),
  { find: /^@dabiao\/core\/rulebook\/(.+)$/, replacement: `${source}rulebook/$1.ts` },
];

const { executablePath, args, env } = await findChromium();

export default defineConfig({
  test: {
    // One less than the cores by default, which on two cores would leave one idle through the long readings.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: { name: 'core', root: './packages/core', environment: 'node', testTimeout: 60_000, include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
      },
      { test: { name: 'house', root: './scripts', environment: 'node', include: ['**/*.test.ts'] } },
      { resolve: { alias }, test: { name: 'examples', root: './examples', environment: 'node', testTimeout: 60_000, include: ['portal/**/*.test.ts', 'city/**/*.test.ts'] } },
      {
        resolve: { alias },
        // Bundled up front: a dependency that is found late reloads the page in the middle of a run.
        optimizeDeps: { include: ['axe-core', 'lit/html.js', 'zod/mini', 'date-fns', 'date-fns/isExists'] },
        test: {
          name: 'widgets',
          root: './packages/widgets',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args, ...(env && { env: { ...process.env, ...env } }) } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
