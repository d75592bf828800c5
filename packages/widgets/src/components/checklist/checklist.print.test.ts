import type { Verdict } from '@dabiao/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DabiaoChecklist } from './checklist.js';
import './checklist.define.js';
import { countyVerdict, emptyVerdict, everyStateVerdict, metVerdict, sampleFacts, unmetVerdict, vetoedVerdict, villageVerdict, worded } from './checklist.fixtures.js';

const given: Partial<DabiaoChecklist> = { facts: sampleFacts, number: '示例-2019-0417', placeName: '四川省 示例市 丙汉县', sample: true };
let printed: Document[] = [];

afterEach(() => {
  document.body.replaceChildren();
  printed = [];
  vi.restoreAllMocks();
});

/** Prints with the dialogue left out, and hands over the document that it would have shown. */
async function form(verdict: Verdict, lang = 'zh-CN', properties: Partial<DabiaoChecklist> = given): Promise<Document> {
  const element = document.createElement('dabiao-checklist');
  Object.assign(element, { checklist: worded(verdict, lang), ...properties });
  document.body.append(element);
  await element.updateComplete;
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
const rows = (of: Document): string[] => [...of.querySelectorAll('.rows:not(.annex *) > tbody:not(.closing) > tr')].map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()).join('|'));

describe('the printed form', () => {
  it('bears title, number, day and the facts, and a file name to match', async () => {
    const doc = await form(unmetVerdict);
    expect(doc.title).toBe('贫困户退出核查认定表 示例-2019-0417');
    expect(text(doc, 'h1')).toBe('贫困户退出核查认定表');
    expect(text(doc, '.line')).toBe('编号：示例-2019-0417 示例判定日：2019年10月31日');
    expect(text(doc, '.house')).toContain('户主甲**');
    expect(text(doc, '.house')).toContain('适用地四川省 示例市 丙汉县');
  });

  it('has every criterion with its answer, a mark where the footing is weak, and an explanation of the mark', async () => {
    const doc = await form(unmetVerdict);
    expect(rows(doc)).toHaveLength(12);
    expect(rows(doc)[3]).toBe('4|基本医疗有保障|家庭成员全部参加基本医保|5 人中 4 人符合|未达标※');
    expect(rows(doc)[2]).toContain('不适用');
    expect(text(doc, '.notes')).toContain('※ 暂定：第 1、4、6.2、6.4 项的标准尚待证实。查到文件后须重新判定。');
  });

  it('explains △ where a standard was not checked again', async () => {
    expect(text(await form(everyStateVerdict), '.notes')).toContain('△ 待复核：第 15 项');
  });

  it('says the finding and what is to be done', async () => {
    const doc = await form(unmetVerdict);
    expect(text(doc, '.ends')).toContain('8 项：未达标 1，待定 1，达标 5，不适用 1。结论只取决于第 4 项');
    expect(text(doc, '.ends')).toContain('6.3 用水方便程度，数据无效');
  });

  it('has four signatures and names nobody who was not given', async () => {
    const doc = await form(emptyVerdict, 'zh-CN', {});
    expect([...doc.querySelectorAll('.sign td b')].map((b) => b.textContent)).toEqual(['户主意见', '村级核查意见', '乡（镇）核查意见', '县（市、区）认定意见']);
    expect(text(doc, '.house')).toBe('适用地511722');
  });

  it('repeats the head of each table on every sheet and breaks between rows only', async () => {
    const doc = await form(unmetVerdict);
    const style = (selector: string): CSSStyleDeclaration => (doc.defaultView as Window).getComputedStyle(doc.querySelector(selector)!);
    expect(style('table.rows thead').display).toBe('table-header-group');
    expect(text(doc, 'table.rows thead .who')).toBe('编号：示例-2019-0417户编号：示例-0417户主：甲**判定日：2019年10月31日');
    expect(style('table.rows tbody tr').breakInside).toBe('avoid');
    expect(doc.querySelector('.sign')?.closest('table.rows tr')).not.toBeNull();
    expect(style('.annex').breakBefore).toBe('page');
    const [sheet] = doc.adoptedStyleSheets;
    expect([...sheet!.cssRules].some((rule) => rule.cssText.startsWith('@page'))).toBe(true);
  });

  it('lists every document behind an answer once, in the annex', async () => {
    const doc = await form(metVerdict);
    const lines = [...doc.querySelectorAll('.annex tbody tr')].map((row) => row.textContent);
    expect(new Set(lines).size).toBe(lines.length);
    expect(text(doc, '.annex')).toContain('四川省当年脱贫收入标准：3,750 元/人·年');
    expect(text(doc, '.annex')).toContain('尚待证实');
  });

  it('speaks the language of the checklist, whatever the page does', async () => {
    const doc = await form(unmetVerdict, 'en');
    expect(doc.documentElement.lang).toBe('en');
    expect(text(doc, 'h1')).toBe('Verification Form: Household exit');
    expect(rows(doc)[3]).toContain('Not met');
    expect(rows(doc).join('')).not.toMatch(/未达标|不适用|未填/);
    expect(text(doc, '.sign') + text(doc, '.line') + text(doc, '.annex thead')).not.toMatch(/判定日|签字|盖章|有效期/);
    expect(doc.body.textContent).not.toMatch(/未达标|判定日/);
  });

  it('masks identity numbers', async () => {
    const id = '51172219700101123X';
    const doc = await form(unmetVerdict, 'zh-CN', { facts: [{ label: '证件', value: id }], number: id });
    expect(doc.documentElement.textContent).not.toContain(id);
    expect(doc.title).not.toContain(id);
  });

  it('can be taken over by the page', async () => {
    const element = document.createElement('dabiao-checklist');
    element.checklist = worded(metVerdict);
    document.body.append(element);
    await element.updateComplete;
    element.addEventListener('dabiao-checklist-print', (event) => { event.preventDefault(); });
    element.print();
    expect(document.querySelectorAll('iframe')).toHaveLength(0);
  });

  it('goes away when the dialogue does', async () => {
    const doc = await form(metVerdict);
    doc.defaultView?.dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => { expect(document.querySelectorAll('iframe')).toHaveLength(0); });
  });
});

describe('the form of a village and of a county', () => {
  const signers = (doc: Document): string[] => [...doc.querySelectorAll('.sign td b')].map((b) => b.textContent);
  it('is signed by those who answer for it, and by no householder', async () => {
    const village = await form(villageVerdict);
    expect([text(village, 'h1'), signers(village)]).toEqual(['贫困村退出核查认定表', ['村级意见', '乡（镇）核查意见', '县（市、区）认定意见']]);
    printed = [];
    vi.restoreAllMocks();
    const county = await form(countyVerdict, 'zh-CN', { number: '1' });
    expect([text(county, 'h1'), signers(county)]).toEqual(['贫困县退出核查认定表', ['县（市、区）意见', '市（州）初审意见', '省级核查意见', '省级批准意见']]);
    expect(county.body.textContent).not.toMatch(/户主|入户/);
    expect(text(county, '.annex tbody tr:nth-child(2) .no')).toBe('1');
  });

  it('in English too', async () => {
    const doc = await form(vetoedVerdict, 'en');
    expect([text(doc, 'h1'), signers(doc)]).toEqual(['Verification Form: Verification of county exit', ['County', 'Prefecture', 'Province', 'Province']]);
    expect(rows(doc)[2]).toBe('3|Too many omissions|veto if: > 2%|2.5%|Vetoed');
  });

  it('does not call a check of exit by a title that says check twice, nor the line of a veto a standard', async () => {
    const doc = await form(vetoedVerdict);
    expect(text(doc, 'h1')).toBe('贫困县退出评估核查认定表');
    expect(rows(doc).map((row) => row.split('|').slice(2).join('|'))).toEqual(['否决条件：> 3%|1%|未触发否决', '否决条件：> 2%|0.5%|未触发否决', '否决条件：> 2%|2.5%|触发否决', '否决条件：< 90%|未填缺数据|否决待定']);
    expect(text(doc, '.ends')).toContain('3 漏评率超限，实际：2.5%；否决条件：> 2%');
  });
});
