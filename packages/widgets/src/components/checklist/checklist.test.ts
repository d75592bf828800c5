import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, inRow, place, rowOf, settled, show, text } from '../../../test/checklist-stage.js';
import { countyVerdict, emptyVerdict, everyStateVerdict, metVerdict, sampleFacts, unknownVerdict, unmetVerdict, vetoedVerdict, villageVerdict, worded } from './checklist.fixtures.js';

describe('what a row shows', () => {
  it('words, tone and shape follow the sense: met is good news for a standard and bad news for a risk', async () => {
    const element = await show(everyStateVerdict);
    const looks = all(element, 'tbody .status').slice(0, 12).map((tag) => `${tag.dataset['tone']} ${tag.textContent}`);
    expect(looks).toEqual([
      'met 达标', 'unmet 未达标', 'unknown 待定', 'risk 有风险', 'quiet 未发现风险', 'unknown 风险待定',
      'veto 触发否决', 'quiet 未触发否决', 'unknown 否决待定', 'eligible 符合条件', 'quiet 不符合条件', 'unknown 条件待定',
    ]);
    const shapes = all(element, 'tbody .status .icon').slice(0, 12).map((icon) => icon.innerHTML.replaceAll(/<!--.*?-->/g, ''));
    expect(new Set(shapes).size).toBe(12);
  });

  it('not applicable is not called met', async () => {
    const element = await show(metVerdict);
    expect(inRow(element, '3', '.answer')).toBe('不适用 视为达标');
    expect(text(element, '.count')).toContain('7达标1不适用');
  });

  it('a gap says how much is short', async () => {
    expect(inRow(await show(everyStateVerdict), '13', '.answer')).toBe('未达标 差 1 元/人·年');
  });

  it('provisional and stale are marks beside the answer', async () => {
    const element = await show(everyStateVerdict);
    expect(inRow(element, '14', '.answer')).toBe('达标暂定');
    expect(inRow(element, '15', '.answer')).toBe('达标待复核');
  });

  it('a refused value stays visible, struck through, as text', async () => {
    const element = await show(everyStateVerdict);
    expect(inRow(element, '16', '.actual s')).toBe('<b>收音机</b>');
    expect(inRow(element, '16', '.cause')).toContain('数据无效');
  });

  it('a missing answer is grey, a missing standard is violet', async () => {
    const element = await show(everyStateVerdict);
    expect(rowOf(element, '3').querySelector<HTMLElement>('.cause')?.dataset['tone']).toBe('household');
    expect(inRow(element, '17', '.cause[data-tone=rule]')).toBe('标准未明确');
    expect(inRow(element, '18', '.cause[data-tone=rule]')).toBe('标准未施行');
  });

  it('a part is numbered under its item', async () => {
    const element = await show(unmetVerdict);
    expect(all(element, 'tr.sub .no').map((cell) => cell.textContent)).toEqual(['6.1', '6.2', '6.3', '6.4']);
  });
});

describe('the verdict and what to do', () => {
  it('unmet: the deciding item first, then what is unknown', async () => {
    const element = await show(unmetVerdict);
    expect(text(element, '.word')).toContain('未达标');
    expect(all(element, '.next li').map((step) => `${step.dataset['tone']} ${step.querySelector('b')?.textContent}`)).toEqual([
      'act 4 基本医疗有保障', 'household 6.1 水量', 'household 6.3 用水方便程度', 'household 6.3 用水方便程度',
    ]);
    expect(text(element, '.next')).toContain('一刻钟左右');
  });

  it('met: nothing to do, and the footing is named below', async () => {
    const element = await show(metVerdict);
    expect(all(element, '.next')).toEqual([]);
    expect(text(element, '.foot')).toContain('暂定：四川省当年脱贫收入标准');
  });

  it('unknown is never shown as unmet', async () => {
    const element = await show(emptyVerdict);
    expect(text(element, '.word')).toBe('待定');
    expect(all(element, '[data-tone=unmet]')).toEqual([]);
  });

  it('the heading level is the page’s', async () => {
    const element = await show(unmetVerdict);
    element.headingLevel = 4;
    await settled(element);
    expect(all(element, '[role=heading]').map((h) => h.getAttribute('aria-level'))).toEqual(['4', '5']);
  });
});

describe('language, theme and width', () => {
  it('speaks the language of the checklist, its buttons too, whatever the page speaks', async () => {
    const element = await show(unmetVerdict);
    expect([text(element, '.word'), text(element, '.tools'), text(element, 'dt')]).toEqual(['未达标 暂定', '复制文字 打印认定表', '判定日']);
    place.lang = 'en';
    await settled(element);
    expect(text(element, '.word')).toBe('未达标 暂定');
    element.checklist = worded(unmetVerdict, 'en');
    await settled(element);
    expect([text(element, '.word'), text(element, '.tools'), text(element, 'dt')]).toEqual(['Not met Provisional', 'Copy text Print form', 'Judged as of']);
    expect(all(element, '.base')[0]?.lang).toBe('en');
    expect(text(element, '.toggle')).toMatch(/^Basis/);
  });

  it('while there is no checklist follows lang on an ancestor, also across a shadow root, also when it changes', async () => {
    place.lang = 'zh-CN';
    const outer = document.createElement('div');
    place.append(outer);
    outer.attachShadow({ mode: 'open' });
    const element = document.createElement('dabiao-checklist');
    Object.assign(element, { checklist: {} });
    outer.shadowRoot?.append(element);
    await settled(element);
    expect(text(element, '[role=alert]')).toContain('无法显示');
    outer.lang = 'en-GB';
    await settled(element);
    expect(text(element, '[role=alert]')).toContain('Cannot be shown');
    expect(all(element, '.base')[0]?.lang).toBe('en');
    outer.lang = 'fr';
    await settled(element);
    expect(text(element, '[role=alert]')).toContain('无法显示');
    const english = document.createElement('div');
    english.lang = 'en';
    place.append(english);
    english.append(element);
    await settled(element);
    expect(text(element, '[role=alert]')).toContain('Cannot be shown');
  });

  it('takes its theme from data-theme or from html.dark', async () => {
    const element = await show(unmetVerdict);
    const theme = () => all(element, '.base')[0]?.dataset['theme'];
    expect(theme()).toBe('light');
    document.documentElement.classList.add('dark');
    await settled(element);
    expect(theme()).toBe('dark');
    place.dataset['theme'] = 'light';
    await settled(element);
    expect(theme()).toBe('light');
  });

  it('becomes cards by its own width and keeps the roles of a table', async () => {
    const element = await show(unmetVerdict);
    place.style.setProperty('width', '375px');
    await vi.waitFor(() => { expect(all(element, '.base')[0]?.dataset['width']).toBe('narrow'); });
    expect(getComputedStyle(rowOf(element, '1')).display).toBe('grid');
    expect(rowOf(element, '1').getAttribute('role')).toBe('row');
    expect(element.scrollWidth).toBeLessThanOrEqual(375);
  });

  it('does not shrink with a root font of 62.5 %', async () => {
    document.documentElement.style.setProperty('font-size', '62.5%');
    const element = await show(unmetVerdict);
    expect(getComputedStyle(rowOf(element, '1')).fontSize).toBe('14px');
    expect(getComputedStyle(all(element, '.cause')[0]!).fontSize).toBe('11.998px');
  });
});

describe('unfolding', () => {
  it('opens and closes by keyboard and tells the page', async () => {
    const element = await show(metVerdict);
    const told: unknown[] = [];
    element.addEventListener('dabiao-checklist-toggle', (event) => told.push((event as CustomEvent).detail));
    const button = rowOf(element, '1').querySelector('button')!;
    button.focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const why = element.renderRoot.querySelector(`[id="${button.getAttribute('aria-controls')}"]`);
    expect(why?.textContent).toMatch(/实际：9,860 元.*3,750 元/s);
    expect(why?.textContent).toContain('尚待证实');
    await userEvent.keyboard(' ');
    await settled(element);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    const rule = 'implementation/exit/household-income';
    expect(told).toEqual([{ rule, open: true }, { rule, open: false }]);
  });

  it('keeps focus and open rows when the verdict is replaced, and closes the rows of another rule', async () => {
    const element = await show(unmetVerdict);
    const button = () => rowOf(element, '4').querySelector('button')!;
    button().focus();
    await userEvent.keyboard('{Enter}');
    element.checklist = worded(unknownVerdict);
    await settled(element);
    expect(element.renderRoot instanceof ShadowRoot && element.renderRoot.activeElement).toBe(button());
    expect(button().getAttribute('aria-expanded')).toBe('true');
    element.checklist = worded(everyStateVerdict);
    await settled(element);
    expect(all(element, '.why')).toEqual([]);
  });

  it('says how the wording was taken, and that a weak footing makes it provisional', async () => {
    const element = await show(everyStateVerdict);
    rowOf(element, '14').querySelector('button')?.click();
    await settled(element);
    expect(text(element, '.box li')).toContain('说明：按原文理解。');
    expect(text(element, '.box')).toContain('查到文件后须重新判定');
  });

  it('is all open on paper and as it was afterwards', async () => {
    const element = await show(metVerdict);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '.why')).toHaveLength(12);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, '.why')).toHaveLength(0);
  });
});

describe('text', () => {
  it('says everything that the screen says', async () => {
    const element = await show(unmetVerdict, { facts: sampleFacts, sample: true });
    const lines = element.toText().split('\n');
    expect(lines[0]).toBe('贫困户退出（一超六有） [示例]');
    expect(lines).toContain('户编号：示例-0417');
    expect(lines).toContain('4 基本医疗有保障：标准 家庭成员全部参加基本医保；实际 5 人中 4 人符合；未达标。 [暂定]');
    expect(lines.filter((line) => /^\d+(\.\d)? /.test(line)).length).toBe(12 + 4);
    expect(lines.at(-1)).toBe('判定只依据所填数据，不代替核查人认定。');
  });

  it('is copied by the button, and the button says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await show(unmetVerdict);
    all(element, '.tools button')[0]?.click();
    await vi.waitFor(() => { expect(text(element, '[role=status]')).toBe('已复制'); });
    expect(write).toHaveBeenCalledWith(element.toText());
    write.mockRestore();
  });

  it('has no buttons when it is readonly', async () => {
    expect(all(await show(unmetVerdict, { readonly: true }), '.tools')).toEqual([]);
  });
});

describe('the network', () => {
  it('is not asked for anything', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await show(everyStateVerdict, { facts: sampleFacts });
    for (const button of all(element, '.toggle')) button.click();
    await settled(element);
    expect(performance.getEntriesByType('resource').slice(before).map((entry) => entry.name)).toEqual([]);
  });
});

describe('accessibility', () => {
  const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] };
  it.each([
    ['zh light wide', 'zh-CN', 'light', 1000], ['en light wide', 'en', 'light', 1000], ['zh dark wide', 'zh-CN', 'dark', 1000], ['en dark wide', 'en', 'dark', 1000],
    ['zh light narrow', 'zh-CN', 'light', 375], ['en light narrow', 'en', 'light', 375], ['zh dark narrow', 'zh-CN', 'dark', 375], ['zh screen', 'zh-CN', 'screen', 1100],
  ])('axe finds nothing: %s', async (_name, lang, theme, width) => {
    place.dataset['theme'] = theme;
    place.style.setProperty('width', `${width}px`);
    for (const verdict of [unmetVerdict, everyStateVerdict, metVerdict]) {
      const element = await show(verdict, { lang, facts: sampleFacts, sample: true });
      await vi.waitFor(() => { expect(all(element, '.base')[0]?.dataset['width']).toBe(width < 560 ? 'narrow' : 'wide'); });
      for (const button of all(element, '.toggle').slice(0, 3)) button.click();
      await settled(element);
      const { violations } = await axe.run(element, rules);
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
      element.remove();
    }
  });

  it('every button has a name of its own', async () => {
    const names = all(await show(unmetVerdict), '.toggle').map((button) => button.textContent?.replace(/\s+/g, ' ').trim());
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('villages and counties', () => {
  it.each([
    [villageVerdict, 'zh-CN', '未达标', ['达标', '达标', '未达标', '待定 缺数据', '达标', '达标']], [countyVerdict, 'zh-CN', '达标', ['达标', '达标', '达标', '达标']],
    [vetoedVerdict, 'zh-CN', '未达标', ['未触发否决', '未触发否决', '触发否决', '否决待定 缺数据']], [vetoedVerdict, 'en', 'Not met', ['Not vetoed', 'Not vetoed', 'Vetoed', 'Veto unknown No data']],
  ])('are drawn like households', async (verdict, lang, word, answers) => {
    const element = await show(verdict, { lang });
    expect(text(element, '.word')).toBe(word);
    expect(all(element, 'tbody .answer').map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim())).toEqual(answers);
  });
});
