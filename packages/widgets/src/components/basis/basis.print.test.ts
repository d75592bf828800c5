import type { Verdict } from '@dabiao/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { metVerdict, sampleFacts, unmetVerdict, vetoedVerdict } from '../checklist/checklist.fixtures.js';
import type { DabiaoBasis } from './basis.js';
import './basis.define.js';
import { unfolded } from './basis.fixtures.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Prints with the dialogue left out, and hands over the document that it would have shown. */
async function annex(verdict: Verdict, lang = 'zh-CN', properties: Partial<DabiaoBasis> = { facts: sampleFacts, number: '示例-2019-0417', sample: true }): Promise<Document> {
  const element = document.createElement('dabiao-basis');
  Object.assign(element, { basis: unfolded(verdict, lang), ...properties });
  document.body.append(element);
  await element.updateComplete;
  const printed: Document[] = [];
  const append = document.body.append.bind(document.body);
  vi.spyOn(document.body, 'append').mockImplementation((...nodes) => {
    append(...nodes);
    for (const node of nodes) if (node instanceof HTMLIFrameElement && node.contentWindow) node.contentWindow.print = () => { printed.push(node.contentDocument as Document); };
  });
  element.print();
  expect(printed).toHaveLength(1);
  return printed[0]!;
}
const text = (of: ParentNode, selector: string): string => (of.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the printed annex', () => {
  it('bears its title, the form that it belongs to, number, day and facts', async () => {
    const doc = await annex(unmetVerdict);
    expect(doc.title).toBe('贫困户退出核查认定表 附：判定依据 示例-2019-0417');
    expect(text(doc, 'h1')).toBe('附：判定依据');
    expect(text(doc, '.line')).toBe('贫困户退出核查认定表 编号：示例-2019-0417 示例判定日：2019年10月31日');
    expect(text(doc, '.house')).toContain('户主甲**');
  });

  it('has a block for each criterion, and a list of documents, none of them without a word', async () => {
    const doc = await annex(unmetVerdict);
    const { items, documents } = unfolded(unmetVerdict);
    expect(doc.querySelectorAll('tbody.item')).toHaveLength(items.length);
    expect(text(doc, 'tbody.item .first')).toBe('达标1 收入稳定超过扶贫标准');
    expect(doc.querySelectorAll('.docs tbody tr')).toHaveLength(documents.length);
    expect([...doc.querySelectorAll('.docs tbody td')].map((cell) => cell.textContent.trim())).not.toContain('');
  });

  it('repeats whose it is on every sheet, and breaks between links only', async () => {
    const doc = await annex(unmetVerdict);
    const style = (selector: string): CSSStyleDeclaration => (doc.defaultView as Window).getComputedStyle(doc.querySelector(selector)!);
    for (const table of ['.chains', '.docs']) {
      expect(style(`${table} thead`).display).toBe('table-header-group');
      expect(text(doc, `${table} thead .who`)).toBe('贫困户退出核查认定表编号：示例-2019-0417户编号：示例-0417户主：甲**判定日：2019年10月31日');
    }
    expect([style('.item tr').breakInside, style('.first').breakAfter]).toEqual(['avoid', 'avoid']);
  });

  it('holds the chain and the documents of one criterion when one is asked for', async () => {
    const doc = await annex(metVerdict, 'zh-CN', { item: '8' });
    expect(doc.querySelectorAll('tbody.item')).toHaveLength(1);
    expect(doc.querySelectorAll('.docs tbody tr')).toHaveLength(1);
  });

  it('speaks the language of the basis and masks id numbers', async () => {
    const id = '51172219700101123X';
    const doc = await annex(vetoedVerdict, 'en', { number: id, facts: [{ label: 'Id', value: id }] });
    expect(text(doc, 'h1')).toBe('Annex: Basis of the Finding');
    for (const quote of doc.querySelectorAll('blockquote')) quote.remove();
    expect(doc.body.textContent).not.toMatch(/\p{Script=Han}/u);
    expect(doc.documentElement.textContent + doc.title).not.toContain(id);
  });

  it('can be taken over by the page, and goes away when the dialogue does', async () => {
    const doc = await annex(metVerdict);
    doc.defaultView?.dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => { expect(document.querySelectorAll('iframe')).toHaveLength(0); });
    const element = document.querySelector('dabiao-basis')!;
    element.addEventListener('dabiao-basis-print', (event) => { event.preventDefault(); });
    element.print();
    expect(document.querySelectorAll('iframe')).toHaveLength(0);
  });
});
