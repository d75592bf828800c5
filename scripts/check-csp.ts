/// <reference lib="dom" />
/**
 * Opens the host pages in the current Chromium and in Chromium 102, under strict policies, and fails on any violation, error, or request
 * that the page itself did not ask for. Then prints the form and its annex.
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

/** More elements, with the checklist and the basis that a server has written into the page. */
async function written(): Promise<string> {
  const core = await import(join(root, 'packages/core/dist/index.js')) as typeof import('../packages/core/src/index.ts');
  const { householdExit } = await import(join(root, 'packages/core/dist/rulebook/index.js')) as typeof import('../packages/core/src/rulebook/index.ts');
  const { en } = await import(join(root, 'packages/core/dist/report/messages/en.js')) as typeof import('../packages/core/src/report/messages/en.ts');
  const verdict = core.judge(householdExit, {}, { on: '2019-10-31', place: '511722' });
  const element = (tag: string, result: unknown): string =>
    `<${tag}><script type="application/json" slot="data">${JSON.stringify(result).replaceAll('<', '\\u003c')}</script></${tag}>`;
  return element('dabiao-checklist', core.toChecklist(verdict, en)) + element('dabiao-basis', core.toBasis(verdict, en));
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

/** A document that an element laid out for printing. */
type Sheet = { readonly title: string; readonly face: string; readonly html: string; readonly css: string };

/** What the elements of the page show, after a row was opened, and form and annex laid out; runs in the page. */
function use(): { words: (string | undefined)[]; chains: (string | undefined)[]; cells: number; form: Sheet; annex: Sheet } {
  const lists = [...document.querySelectorAll('dabiao-checklist')];
  const roots = lists.map((list) => list.shadowRoot as ShadowRoot);
  roots[0]?.querySelector<HTMLElement>('.toggle')?.click();
  const frames: HTMLIFrameElement[] = [];
  const append = document.body.append.bind(document.body);
  document.body.append = (...nodes) => {
    append(...nodes);
    for (const node of nodes) if (node instanceof HTMLIFrameElement && node.contentWindow) { node.contentWindow.print = () => undefined; frames.push(node); }
  };
  const bases = [...document.querySelectorAll('dabiao-basis')];
  for (const element of [lists[0], bases[0]]) (element as unknown as { print: () => void }).print();
  const [form, annex] = frames.map(({ contentDocument }): Sheet => {
    const inner = contentDocument as Document;
    return {
      title: inner.querySelector('h1')?.textContent ?? '', face: getComputedStyle(inner.querySelector('table.rows') as Element).tableLayout, html: inner.documentElement.outerHTML,
      css: inner.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
    };
  }) as [Sheet, Sheet];
  return {
    words: roots.map((r) => r.querySelector('.word strong')?.textContent?.trim()),
    chains: bases.map((basis) => basis.shadowRoot?.querySelector('.head .status')?.textContent?.trim()),
    cells: bases[0]?.shadowRoot?.querySelectorAll('.time tbody tr').length ?? 0, form, annex,
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
  if (seen.chains.join() !== expected.join()) faults.push(`shows chains of ${seen.chains.join()} instead of ${expected.join()}`);
  if (seen.cells < 7) faults.push(`the timeline has ${seen.cells} cells`);
  if (pagesOf(pdf) < 2) faults.push('the page printed by the browser has less than 2 sheets');
  for (const [sheet, title, least, most] of [[seen.form, '贫困户退出核查认定表', 3, 6], [seen.annex, '附：判定依据', 3, 9]] as const) {
    if (sheet.title !== title) faults.push(`"${title}" is headed "${sheet.title}"`);
    if (sheet.face !== 'fixed') faults.push(`"${title}" has no styles`);
    await page.goto('about:blank');
    await page.setContent(sheet.html);
    await page.addStyleTag({ content: sheet.css });
    const sheets = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    if (sheets < least || sheets > most) faults.push(`"${title}" has ${sheets} sheets`);
  }
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
