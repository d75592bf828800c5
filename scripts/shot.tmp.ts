import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const open = async (url: string, w = 1280) => { const p = await b.newPage({ viewport: { width: w, height: 900 } }); p.on('console', (m) => { if (m.type() === 'error') console.log(url, m.text()); }); await p.goto(url); await p.waitForTimeout(1500); return p; };
for (const [name, url] of [['house-unmet-zh', 'http://127.0.0.1:4182/#list=&answer=unmet'], ['house-unknown-en', 'http://127.0.0.1:4182/?lang=en#list=&answer=unknown'], ['house-export-zh', 'http://127.0.0.1:4181/#list=&answer=unmet']] as const) {
  const p = await open(url);
  await p.screenshot({ path: `/tmp/shots/${name}-list.png` });
  const href = await p.evaluate(() => document.querySelector('a[href^="#house="],tr a, td a')?.getAttribute('href') ?? null);
  console.log(name, href);
  if (href) { await p.goto(url.split('#')[0] + href); await p.reload(); await p.waitForTimeout(1500); await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true }); await p.pdf({ path: `/tmp/shots/${name}.pdf`, format: 'A4' }); }
}
await b.close();
