/** The page as a reader uses it: each view in a browser, down to the document, in both languages, by keyboard, on paper. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findChromium } from '../chromium.ts';
import { printed } from './server-faults.ts';
import { smallCity } from './small-city.ts';

type Try = { readonly name: string; readonly path: string; readonly run?: (page: Page) => Promise<unknown>; readonly shows: readonly string[]; readonly not?: readonly string[] };

/** The field of a label: what is written there goes through intake. */
const write = (label: string, text: string) => (page: Page) => page.getByLabel(label, { exact: true }).first().fill(text);
const unfold = (page: Page) => page.locator('dabiao-checklist').first().getByRole('button', { name: /^(依据|Basis)/ }).first().click();
const village = `#village/${encodeURIComponent('示例村-02')}`;

const tries: readonly Try[] = [
  { name: 'a county down to its document', path: '#county/511702', run: unfold, shows: ['通川区', '2017年12月31日', '2018年7月31日', '达到退出标准，尚未公告', '贫困县退出评估检查', '四川省贫困县贫困村贫困户退出实施方案'] },
  { name: 'a county of which nothing was published', path: '?lang=en#county/511703', shows: ['no published data were seen', 'Year of exit', 'not seen', 'Townships'], not: ['1,000 villages'] },
  { name: 'a county with its figure worked out', path: '?lang=en#county/519903', shows: ['from counts: 0.68%', '2,046', '385,200'] },
  { name: 'counts that contradict the rate, by name', path: '#county/519910', shows: ['counties.csv 第 11 行', '农村户籍人口：前后矛盾', '0.9'] },
  { name: 'one answer corrected, and no contradiction stands', path: '#county/519910', run: write('综合贫困发生率（%）', '2.76'), shows: ['2.76%', '综合贫困发生率（按人数）：2.76%'], not: ['前后矛盾'] },
  { name: 'a contradiction as it is typed', path: '?lang=en#county/519901', run: write('Registered poor who have not exited (people)', '31400'), shows: ['contradiction, given', 'Unknown'] },
  { name: 'a rate above 100 as it is typed', path: '?lang=en#county/519902', run: write('Comprehensive incidence of poverty (%)', '103'), shows: ['expected a number with at most 2 decimals, 0 … 100', 'Invalid data'] },
  { name: 'a village with its register of households', path: `?lang=en${village}`, run: (page) => page.getByLabel('Registered household 3', { exact: true }).getByLabel('Household size (people)').fill('40'), shows: ['Not met', '40 people out of 1,260 people (3.17%)'] },
  { name: 'a row of a list more, and more than its size', path: `?lang=en${village}`, run: (page) => page.getByRole('button', { name: 'Add a registered household' }).click(), shows: ['Registered household 5', 'Unknown'] },
  { name: 'a county with its villages counted', path: '#county/519903', shows: ['贫困村 #3 贫困发生率：超出范围', '达到退出标准的贫困村数：2–4 个村', '暂定', '贫困村 3'] },
  { name: 'a village that a county counts twice', path: '?lang=en#county/519902', shows: ['Poor villages #2 Village code: repeated', '1–2 villages'] },
  { name: 'an edited county says so, and no longer what was published', path: '?lang=en#county/511703', run: write('Comprehensive incidence of poverty (%)', '5'), shows: ['changed on this page, not saved', 'Not met', '511703 Dachuan District'], not: ['no published data were seen'] },
  { name: 'households as before', path: '#household/HE-018', shows: ['公布的情况', '一超六有', '家庭成员'] },
  { name: 'a view that does not exist', path: '#__proto__/%E0%A4%A', shows: ['农户台账'] },
  { name: 'the views by keyboard, and back', path: '', run: (page) => byKeyboard(page), shows: ['村台账', '贫困村退出'] },
  { name: 'assignments, with the links that cannot hold', path: '#mechanism/assignment', shows: ['帮扶关系', '农信员', '70村各2人', 'links[7].householdNumber', '待定'], not: ['农户台账'] },
  { name: 'dates, with working days around a holiday', path: '?lang=en#mechanism/calendar', shows: ['2023-10-19', 'Hainan', 'Unknown'] },
  { name: 'scores, with ranks that are ranges', path: '#mechanism/score', shows: ['四看', '65'] },
  { name: 'classes by day', path: '?lang=en#mechanism/classes', shows: ['2020', '2021'] },
  { name: 'procedures, overdue and refused', path: '#mechanism/procedure', shows: ['公示不少于 5 天', '逾期 45 天', '不能判定'] },
  { name: 'ledgers that are never added', path: '?lang=en#mechanism/ledger', shows: ['279.67', '91.25', '207'] },
  { name: 'record quality, with remedies', path: '#mechanism/check', shows: ['无法判断', '2_11_001', '须核实'] },
  { name: 'adoption, with every fault of a broken file', path: '?lang=en#mechanism/adoption', shows: ['Reconstructed', 'parameters[0].unit', 'electricityConected'] },
  { name: 'what to change, and what to ask', path: '#mechanism/remedy', shows: ['+440', '起决定作用'] },
  { name: 'a mechanism that does not exist', path: '#mechanism/__proto__', shows: ['帮扶关系'] },
  { name: 'from a mechanism to the counties and back', path: '#mechanism/ledger', run: (page) => thereAndBack(page), shows: ['账簿'] },
  { name: 'the city by county', path: '/', shows: ['帮扶工作台', '户脱贫核查，按县', '宣汉县', '先办这些', '数据全部虚构'] },
  { name: 'from the city to a household, by clicking', path: '/?lang=en', run: (page) => downToHousehold(page), shows: ['Household exit', 'Who helps', 'Record quality', 'Xuanhan County', 'paired helper'] },
  { name: 'a list narrowed to one item', path: '/#list=511722&answer=unknown&item=implementation%2Fexit%2Fbasic-medical-care', shows: ['农户台账', '基本医疗有保障', '待定'] },
  { name: 'a household by its code', path: '/#list=', run: (page) => findHousehold(page, '511702-0001-001'), shows: ['贫困户退出', '判定依据', '结对帮扶责任人'] },
  { name: 'a household that does not exist', path: '/?lang=en#house=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', shows: ['No such household: <img src=x onerror=alert(1)>'] },
  { name: 'a place of the prototype', path: '/#at=__proto__', shows: ['没有这个地方：__proto__'] },
  { name: 'a page far beyond the last', path: '/?lang=en#list=511702&page=99999999', shows: ['Households', 'Previous'] },
  { name: 'the workbench in the other language', path: '/#at=511722', run: (page) => page.getByRole('button', { name: 'English' }).click(), shows: ['Do these first', 'Xuanhan County'] },
  { name: 'the other language', path: '#county/511722', run: (page) => page.getByRole('button', { name: 'English' }).click(), shows: ['Xuanhan County', 'Verification of county exit', '0.44 %'] },
];

/** The workbench on an export, with cells that were not believed. */
const exportTries: readonly Try[] = [
  { name: 'an export by county, with what was read', path: '/', shows: ['户脱贫核查，按县', '通川区', '未写明县', 'persons-faulty.csv', '7 处未采信', '4200 ≠ 4300', '示例数据'], not: ['511722197202020026'] },
  { name: 'an export down to a household, by clicking', path: '/?lang=en', run: (page) => downToHousehold(page, ['Xuanhan County', /^第/, /村/]), shows: ['Household exit', 'What to ask next', 'Batches matched to causes of poverty', 'No step was recorded', 'Unknown'] },
  { name: 'a household of an export that is not met', path: '/?lang=en#house=G002', shows: ['Not met', 'What would meet the standard', 'Still to be found out', 'Not believed when read'], not: ['What to ask next'] },
  { name: 'a household of which two rows differ', path: '/#house=G001', shows: ['读入时未采信', '4200 ≠ 4300', '先问什么'] },
];

/** Tab to the link of the villages, then to the counties, then back in the history. */
async function byKeyboard(page: Page): Promise<void> {
  await page.getByRole('link', { name: '村' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.startsWith('#village'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.startsWith('#county'));
  await page.goBack();
  await page.waitForFunction(() => location.hash.startsWith('#village'));
}

/** A county, its first township, its first village, the first household: a link each. */
async function downToHousehold(page: Page, names: readonly (string | RegExp)[] = ['Xuanhan County', /^Township/, /^Village/]): Promise<void> {
  for (const name of names) await page.locator('.bars').getByRole('link', { name }).first().click();
  await page.locator('.ledger tbody a').first().click();
  await page.locator('dabiao-checklist').waitFor();
}

async function findHousehold(page: Page, code: string): Promise<void> {
  await page.getByLabel('户编号', { exact: true }).fill(code);
  await page.keyboard.press('Enter');
  await page.locator('dabiao-checklist').waitFor();
}

async function thereAndBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: '县', exact: true }).click();
  await page.locator('#rows tr').first().waitFor();
  await page.goBack();
  await page.locator('#mechanism tr').first().waitFor();
}

async function faultsOf(browser: Browser, base: string, { name, path, run, shows, not = [] }: Try): Promise<string[]> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()); });
  try {
    await page.goto(path.startsWith('/') ? base + path.slice(1) : `${base}records.html${path}`);
    await page.locator('#mechanism tr, #rows tr, #main > *').first().waitFor();
    await run?.(page);
    await page.waitForTimeout(100);
    const text = await page.evaluate(() => [document.body, ...[...document.querySelectorAll('dabiao-checklist, dabiao-basis')].map((element) => element.shadowRoot?.querySelector('.base') as HTMLElement | null)]
      .map((element) => element?.innerText ?? '').join('\n'));
    const pages = (await page.pdf({ preferCSSPageSize: true })).byteLength;
    return [
      ...shows.filter((x) => !text.includes(x)).map((x) => `${name}: does not show ${x}`), ...not.filter((x) => text.includes(x)).map((x) => `${name}: shows ${JSON.stringify(x)}`),
      ...said.map((x) => `${name}: ${x}`), ...(pages > 10_000 ? [] : [`${name}: prints nothing`]),
    ];
  } catch (error) {
    return [`${name}: ${String(error).split('\n')[0] ?? ''}`];
  } finally {
    await page.close();
  }
}

/** Opens every view in a browser and says what is not as it should be. */
export async function pageFaults(start: string): Promise<{ readonly tried: number; readonly faults: readonly string[] }> {
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, ...(env && { env: { ...process.env, ...env } }) });
  const faults: string[] = [];
  const files = ['city-persons-2020.csv', 'persons-faulty.csv'].map((name) => join(import.meta.dirname, '../../examples/data/export', name));
  for (const [given, all] of [[smallCity, tries], [[...files, '--on', '2020-12-31', '--place', '51'], exportTries]] as const) {
    const server = spawn(process.execPath, [start, ...given, '--port', '0', '--lang', 'zh'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [base = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(await printed(server, /http:\S+/)) ?? [];
    for (const one of all) faults.push(...(await faultsOf(browser, base, one)));
    server.kill();
  }
  await browser.close();
  return { tried: tries.length + exportTries.length, faults };
}
