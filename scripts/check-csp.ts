/// <reference lib="dom" />
/**
 * Opens the host pages in the current Chromium and in Chromium 102, under strict policies, and fails on any violation, error, or request
 * that the page itself did not ask for. Then prints the form.
 *
 *   npm run build && node scripts/check-csp.ts
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { findChromium } from './chromium.ts';
import { oldChromium } from './old-chromium.ts';

const root = join(import.meta.dirname, '..');
const strict = "default-src 'none'; script-src 'self'; style-src 'self'";
const policies: Readonly<Record<string, string>> = {
  strict,
  'strict with trusted types': `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`,
};
/** The plain page has its script inside, so it is served without a policy. */
const pages = [...Object.entries(policies).map(([name, policy]) => ({ name, file: 'csp.html', policy })), { name: 'plain page', file: 'plain.html', policy: '' }];
const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/** A second element, with the checklist that a server has written into the page. */
async function written(): Promise<string> {
  const core = await import(join(root, 'packages/core/dist/index.js')) as typeof import('../packages/core/src/index.ts');
  const { householdExit } = await import(join(root, 'packages/core/dist/rulebook/index.js')) as typeof import('../packages/core/src/rulebook/index.ts');
  const { en } = await import(join(root, 'packages/core/dist/report/messages/en.js')) as typeof import('../packages/core/src/report/messages/en.ts');
  const json = JSON.stringify(core.toChecklist(core.judge(householdExit, {}, { on: '2019-10-31', place: '511722' }), en)).replaceAll('<', '\\u003c');
  return `<dabiao-checklist><script type="application/json" slot="data">${json}</script></dabiao-checklist>`;
}

/** Serves the host pages, and the bundle beside them. */
function serve(second: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const name = url.pathname.slice(1);
    const known = /^(?:csp\.html|csp\.js|plain\.html|dabiao\.iife\.js)$/.test(name);
    const file = name === 'dabiao.iife.js' ? 'packages/widgets/dist/dabiao.iife.js' : `examples/host-pages/${name}`;
    response.writeHead(known ? 200 : 204, { 'content-type': types[name.split('.').pop() ?? ''] ?? 'text/plain', 'content-security-policy': url.searchParams.get('policy') ?? '' });
    response.end(known ? readFileSync(join(root, file), 'utf8').replace('</body>', name === 'csp.html' ? `${second}</body>` : '</body>') : '');
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => { done({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }); });
  });
}

/** What the elements of the page show, after a row was opened and the form laid out; runs in the page. */
function use(): { words: (string | undefined)[]; opened: number; form: string; face: string; html: string; css: string } {
  const lists = [...document.querySelectorAll('dabiao-checklist')];
  const roots = lists.map((list) => list.shadowRoot as ShadowRoot);
  roots[0]?.querySelector<HTMLElement>('.toggle')?.click();
  const frames: HTMLIFrameElement[] = [];
  const append = document.body.append.bind(document.body);
  document.body.append = (...nodes) => {
    append(...nodes);
    for (const node of nodes) if (node instanceof HTMLIFrameElement && node.contentWindow) { node.contentWindow.print = () => undefined; frames.push(node); }
  };
  (lists[0] as unknown as { print: () => void }).print();
  const form = frames[0]?.contentDocument;
  return {
    words: roots.map((r) => r.querySelector('.word strong')?.textContent?.trim()),
    opened: roots[0]?.querySelectorAll('[aria-expanded=true], .why').length ?? 0,
    form: form?.querySelector('h1')?.textContent ?? '',
    html: form?.documentElement.outerHTML ?? '',
    css: (form?.adoptedStyleSheets ?? []).flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
    face: form ? getComputedStyle(form.querySelector('table.sign') as Element).tableLayout : '',
  };
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

async function check(page: Page, url: string, expected: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`); });
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'about:' && !/^\/(?:csp\.html|csp\.js|plain\.html|dabiao\.iife\.js|favicon\.ico)$/.test(pathname)) faults.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => { console.error(`violation of ${event.violatedDirective} at ${event.sourceFile}:${event.lineNumber}`); });
  });
  await page.goto(url);
  await page.waitForFunction((n) => [...document.querySelectorAll('dabiao-checklist')].filter((list) => list.shadowRoot?.querySelector('.word')).length === n, expected.length, { timeout: 10_000 });
  const seen = await page.evaluate(use);
  await page.waitForTimeout(300);
  const pdf = await page.pdf({ format: 'A4' });
  if (seen.words.join() !== expected.join()) faults.push(`shows ${seen.words.join()} instead of ${expected.join()}`);
  if (seen.form !== '贫困户退出核查认定表') faults.push(`the form is headed "${seen.form}"`);
  if (seen.face !== 'fixed') faults.push('the form has no styles');
  if (pagesOf(pdf) < 2) faults.push('the page printed by the browser has less than 2 sheets');
  await page.goto('about:blank');
  await page.setContent(seen.html);
  await page.addStyleTag({ content: seen.css });
  const sheets = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  if (sheets < 3 || sheets > 6) faults.push(`the form has ${sheets} sheets`);
  return faults;
}

async function main(): Promise<void> {
  const { origin, close } = await serve(await written());
  for (const { executablePath, args, env } of [await findChromium(), await oldChromium()]) {
    const browser = await chromium.launch({ executablePath, args, ...(env && { env: { ...process.env, ...env } }) });
    for (const { name, file, policy } of pages) {
      const page = await browser.newPage();
      const faults = await check(page, `${origin}/${file}?policy=${encodeURIComponent(policy)}`, file === 'csp.html' ? ['待定', 'Unknown'] : ['待定']);
      console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} Chromium ${browser.version()}, ${name}${faults.map((fault) => `\n     ${fault}`).join('')}`);
      if (faults.length > 0) process.exitCode = 1;
      await page.close();
    }
    await browser.close();
  }
  close();
}

await main();
