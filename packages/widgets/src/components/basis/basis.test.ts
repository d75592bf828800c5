import { judge, type Basis } from '@dabiao/core';
import { broadcast } from '@dabiao/core/rulebook';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { countyVerdict, emptyVerdict, everyStateVerdict, metVerdict, unmetVerdict, vetoedVerdict, villageVerdict } from '../checklist/checklist.fixtures.js';
import type { DabiaoBasis } from './basis.js';
import './basis.define.js';
import { unfolded } from './basis.fixtures.js';

let place: HTMLElement;

beforeEach(async () => {
  await page.viewport(1100, 900);
  place = document.createElement('main');
  place.lang = 'zh-CN';
  document.body.append(place);
});
afterEach(() => { place.remove(); });

async function settled(element: DabiaoBasis): Promise<void> {
  await new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); });
  await element.updateComplete;
}
async function show(basis: unknown, rest: Partial<DabiaoBasis> = {}, json?: string): Promise<DabiaoBasis> {
  const element = document.createElement('dabiao-basis');
  Object.assign(element, { basis, ...rest });
  if (json !== undefined) {
    const script = Object.assign(document.createElement('script'), { type: 'application/json', slot: 'data', textContent: json });
    element.append('加载中', script);
  }
  place.append(element);
  await settled(element);
  return element;
}
const all = (element: DabiaoBasis, selector: string): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
const texts = (element: DabiaoBasis, selector: string): string[] => all(element, selector).map((x) => (x.textContent ?? '').replace(/\s+/g, ' ').trim());
const met = unfolded(metVerdict), unmet = unfolded(unmetVerdict);
const withItem = (i: number, changes: object): Basis => ({ ...met, items: met.items.map((item, j) => (i === j ? { ...item, ...changes } : item)) });

describe('a chain', () => {
  it('goes from the answer through comparison, clause and parameter to the documents', async () => {
    const element = await show(met, { item: '1' });
    expect(texts(element, '.item > .say')).toEqual(['达标 暂定1 收入稳定超过扶贫标准']);
    expect(texts(element, 'ol > li > .k')).toEqual(['比较', '比较', '条款', '文件', '参数', '文件']);
    expect(texts(element, 'ol > li > .standing')).toEqual(['成立', '有据可查', '尚待证实', '尚未查到']);
    expect(texts(element, 'blockquote')).toEqual(['家庭年人均纯收入稳定超过国家扶贫标准']);
    expect(texts(element, '.weak')).toEqual(['暂定：四川省当年脱贫收入标准（尚待证实）。查到文件后须重新判定。']);
  });

  it('has a violet dot where the footing is weak', async () => {
    const element = await show(met, { item: '1' });
    expect(all(element, 'ol > li').map((li) => 'weak' in li.dataset)).toEqual([false, false, false, false, true, true]);
  });

  it('of a composite names its parts with their answers', async () => {
    const element = await show(unmet, { item: '6' });
    expect(texts(element, '.parts .status')).toEqual(['待定', '达标', '待定', '达标']);
  });

  it('of what is unknown ends with what is missing, and is never shown as unmet', async () => {
    const element = await show(unfolded(emptyVerdict));
    expect(texts(element, '.head .status')).toEqual(['待定']);
    expect(all(element, '[data-tone=unmet]')).toEqual([]);
    expect(texts(element, 'ol > li:last-child > .k')[0]).toBe('还缺');
  });

  it('bears every sense by its own shape and tone', async () => {
    const element = await show(unfolded(everyStateVerdict));
    expect(all(element, '.item > .say .status').slice(0, 12).map((tag) => tag.dataset['tone'])).toEqual([
      'met', 'unmet', 'unknown', 'risk', 'quiet', 'unknown', 'veto', 'quiet', 'unknown', 'eligible', 'quiet', 'unknown',
    ]);
  });

  it('is shown for every criterion unless one is asked for, and a number that is none is said to be none', async () => {
    const element = await show(met);
    expect(all(element, '.item')).toHaveLength(met.items.length);
    element.item = '6.1';
    await settled(element);
    expect(texts(element, '.item > .say b')).toEqual(['6.1 水量']);
    element.item = '9';
    await settled(element);
    expect(texts(element, '[role=alert]')).toEqual(['无法显示：没有这个序号的指标。']);
    expect(all(element, '.status')).toEqual([]);
  });

  it('takes its heading level from the page', async () => {
    const element = await show(met, { item: '1', headingLevel: 4 });
    expect(all(element, '[role=heading]').map((h) => h.getAttribute('aria-level'))).toEqual(['4', '5']);
  });

  it.each([[villageVerdict, '未达标'], [countyVerdict, '达标'], [vetoedVerdict, '未达标']] as const)('serves villages and counties', async (verdict, word) => {
    for (const lang of ['zh-CN', 'en']) {
      const basis = unfolded(verdict, lang);
      const element = await show(basis);
      expect(texts(element, '.head .status')).toEqual([lang === 'en' ? basis.word : word]);
      expect(all(element, '.item')).toHaveLength(basis.items.length);
      expect(element.renderRoot.textContent).not.toMatch(/\d\*{5}/);
      expect(new Set(texts(element, '.item:first-of-type ol > li')).size).toBe(texts(element, '.item:first-of-type ol > li').length);
      element.remove();
    }
  });
});

describe('the timeline of a parameter', () => {
  it('has a cell for each period, hatched where nothing was found, dashed where it is weak, and marks the day', async () => {
    const element = await show(met, { item: '1' });
    expect(texts(element, '.time tbody .when')).toEqual(['2014', '2015', '2016', '2017', '2018', '2019', '2020']);
    const [first, , third, , fifth, on] = all(element, '.time tbody tr').map((row) => getComputedStyle(row.querySelector('.value')!));
    expect(first?.backgroundImage).toMatch(/^repeating-linear-gradient/);
    expect([third?.borderTopStyle, fifth?.borderTopStyle, on?.borderTopWidth]).toEqual(['dashed', 'solid', '2px']);
    expect(texts(element, '[data-on] .pin')).toEqual(['判定日 2019年10月31日']);
    expect(element.renderRoot.querySelector('[data-on] .mark path')?.getAttribute('d')).toBe('M83 0V10');
  });

  it('becomes a small table by its own width, and keeps the roles of one', async () => {
    place.style.setProperty('width', '375px');
    const element = await show(met, { item: '1' });
    await vi.waitFor(() => { expect(all(element, '.base')[0]?.dataset['width']).toBe('narrow'); });
    expect(getComputedStyle(all(element, '.time tbody tr')[0]!).display).toBe('table-row');
    expect(all(element, '.time [role=columnheader]').map((h) => h.textContent)).toEqual(['期间', '数值', '可靠程度']);
    expect(element.scrollWidth).toBeLessThanOrEqual(375);
  });
});

describe('data', () => {
  it('shows its content while there is no basis', async () => {
    const element = await show(null);
    expect(element.renderRoot.querySelector('slot')).not.toBeNull();
    expect(element.toText()).toBe('');
  });

  it('reads a basis from JSON, with or without facts; the property wins', async () => {
    expect(texts(await show(null, {}, JSON.stringify(unmet)), '.head .status')).toEqual(['未达标']);
    const element = await show(null, {}, JSON.stringify({ basis: unmet, facts: [{ label: '户编号', value: '示例-0417' }] }));
    expect(texts(element, 'dl')[0]).toContain('示例-0417');
    element.basis = met;
    await settled(element);
    expect(texts(element, '.head .status')).toEqual(['达标']);
  });

  it.each([
    ['not JSON', '{', '数据不是 JSON'], ['nothing', 'null', 'toBasis()'], ['no basis', '{"kind":"checklist"}', 'toBasis()'],
    ['a verdict that nobody has worded', JSON.stringify(metVerdict), 'toBasis()'],
    ['met written over unmet at the top', JSON.stringify({ ...unmet, status: 'met', word: '达标' }), 'toBasis()'],
    ['an answer written over', JSON.stringify(withItem(1, { status: 'unmet' })), 'toBasis()'],
    ['a mark taken away', JSON.stringify(withItem(0, { provisional: false })), 'toBasis()'],
    ['half a basis', JSON.stringify({ ...met, form: undefined }), 'toBasis()'],
    ['half a chain', JSON.stringify(withItem(0, { links: [{ kind: 'clause' }] })), 'toBasis()'],
  ])('%s: says so in both languages, draws nothing, throws nothing', async (_name, json, message) => {
    const element = await show(null, {}, json);
    expect(texts(element, '[role=alert]')[0]).toContain(message);
    place.lang = 'en';
    await settled(element);
    expect(texts(element, '[role=alert]')[0]).toContain('Cannot be shown');
    expect(all(element, '.status, .item')).toEqual([]);
    expect(element.toText()).toBe('');
    expect(() => { element.print(); }).not.toThrow();
  });

  it('shows hostile text as text and masks id numbers, on screen and as text', async () => {
    const hostile = '<img src=x onerror="window.hit=true">', id = '51172219700101123X';
    const verdict = judge(broadcast, { broadcastAccess: { refused: `${hostile} ${id}` } }, { on: '2019-10-31', place: '511722' });
    const element = await show(unfolded({ ...verdict, label: { zh: hostile + id, en: hostile } }), { facts: [{ label: id, value: hostile + id }], number: id, placeName: hostile + id });
    expect(all(element, 'img, script')).toEqual([]);
    expect(texts(element, '[part=title]')[0]).toContain(hostile);
    for (const shown of [element.renderRoot.textContent ?? '', element.toText()]) expect(shown).not.toContain('19700101');
    expect('hit' in window).toBe(false);
  });

  it('shows no chain rather than that of the case before, and recovers', async () => {
    const element = await show(unmet);
    for (const wrong of [{ basis: { ...met, items: null } }, { headingLevel: Symbol('x') }, { basis: { ...met, toJSON: () => null } }]) {
      Object.assign(element, { basis: met }, wrong);
      await settled(element);
      expect(texts(element, '[role=alert]')[0]).toContain('无法显示');
      expect(all(element, '.status')).toEqual([]);
      Object.assign(element, { basis: unmet, headingLevel: 2 });
      await settled(element);
      expect(texts(element, '.head .status')).toEqual(['未达标']);
    }
  });

  it('warns once when Vue has set the property as an attribute', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    for (const _ of [1, 2]) {
      const element = document.createElement('dabiao-basis');
      element.setAttribute('basis', '[object Object]');
      place.append(element);
    }
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});

describe('text', () => {
  it('says everything that the screen says, of one criterion too', async () => {
    const element = await show(unmet, { sample: true });
    const lines = element.toText().split('\n');
    expect(lines.slice(0, 4)).toEqual(['贫困户退出（一超六有） [示例]', '判定日：2019年10月31日', '适用地：511722', unmet.finding]);
    expect(lines).toContain('  参数：四川省当年脱贫收入标准：3,750 元/人·年（尚待证实）');
    element.item = '8';
    await settled(element);
    expect(element.toText().split('\n').slice(3)).toEqual(unmet.items.find(({ number }) => number === '8')?.lines);
  });

  it('is copied by the button with the keyboard, and the button says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await show(unmet);
    all(element, '.tools button')[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => { expect(texts(element, '[role=status]')).toEqual(['已复制']); });
    expect(write).toHaveBeenCalledWith(element.toText());
    write.mockRestore();
  });

  it('has no buttons when it is readonly', async () => {
    expect(all(await show(unmet, { readonly: true }), '.tools')).toEqual([]);
  });
});

describe('accessibility', () => {
  const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] };
  it.each([
    ['zh light wide', 'zh-CN', 'light', 1000], ['en light wide', 'en', 'light', 1000], ['zh dark wide', 'zh-CN', 'dark', 1000], ['en dark narrow', 'en', 'dark', 375], ['zh light narrow', 'zh-CN', 'light', 375],
  ])('axe finds nothing: %s', async (_name, lang, theme, width) => {
    place.dataset['theme'] = theme;
    place.style.setProperty('width', `${width}px`);
    for (const verdict of [unmetVerdict, everyStateVerdict, vetoedVerdict]) {
      const element = await show(unfolded(verdict, lang), { sample: true });
      await vi.waitFor(() => { expect(all(element, '.base')[0]?.dataset['width']).toBe(width < 560 ? 'narrow' : 'wide'); });
      const { violations } = await axe.run(element, rules);
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
      element.remove();
    }
  });
});
