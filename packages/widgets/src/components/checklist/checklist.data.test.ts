import { judge, type Checklist } from '@dabiao/core';
import { broadcast as broadcastRule } from '@dabiao/core/rulebook';
import { describe, expect, it, vi } from 'vitest';
import { all, place, settled, show, text } from '../../../test/checklist-stage.js';
import type { DabiaoChecklist } from './checklist.js';
import { metVerdict, sampleFacts, unknownVerdict, unmetVerdict, worded } from './checklist.fixtures.js';

const [met, unmet, unknown] = [metVerdict, unmetVerdict, unknownVerdict].map((verdict) => worded(verdict)) as [Checklist, Checklist, Checklist];
const rowOf = (list: Checklist, i: number, changes: object): object => ({ ...list, rows: list.rows.map((row, j) => (i === j ? { ...row, ...changes } : row)) });

describe('data from the page', () => {
  const withScript = async (json: string): Promise<DabiaoChecklist> => {
    place.lang = 'zh-CN';
    const element = document.createElement('dabiao-checklist');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.slot = 'data';
    script.textContent = json;
    element.append('加载中', script);
    place.append(element);
    await settled(element);
    return element;
  };

  it('shows its content while there is no checklist', async () => {
    const element = await show(null);
    expect(element.renderRoot.querySelector('slot')).not.toBeNull();
    expect(element.toText()).toBe('');
  });

  it('reads a checklist from JSON, with or without facts; the property wins', async () => {
    const element = await withScript(JSON.stringify({ checklist: unmet, facts: sampleFacts }));
    expect(text(element, '.word')).toBe('未达标 暂定');
    expect(text(element, 'dl')).toContain('示例-0417');
    element.checklist = met;
    await settled(element);
    expect(text(element, '.word')).toBe('达标 暂定');
  });

  it('reads JSON that is filled in later', async () => {
    const element = await withScript(JSON.stringify(unmet));
    element.querySelector('script')!.textContent = JSON.stringify(unknown);
    await vi.waitFor(() => { expect(text(element, '.word')).toBe('待定'); });
  });

  it.each([
    ['not JSON', '{', '数据不是 JSON'],
    ['no checklist', '{"kind":"score"}', '无法显示'],
    ['a verdict that nobody has worded', JSON.stringify(metVerdict), '无法显示'],
    ['a status that is none', JSON.stringify({ ...met, status: 'MET' }), '无法显示'],
    ['a checklist that contradicts its own rows', JSON.stringify({ ...unmet, status: 'met' }), '无法显示'],
    ['met written over unmet at the top, status and word', JSON.stringify({ ...unmet, status: 'met', word: '达标' }), '无法显示'],
    ['met written over unmet in the deciding row and its word', JSON.stringify(rowOf(unmet, 3, { status: 'met', word: '达标' })), '无法显示'],
    ['a word that says something else than its status', JSON.stringify(rowOf(unmet, 3, { word: '达标' })), '无法显示'],
    ['a checklist without rows', JSON.stringify({ ...met, rows: [] }), '无法显示'],
    ['a provisional mark taken away', JSON.stringify({ ...met, provisional: false }), '无法显示'],
    ['a day that is none', JSON.stringify({ ...met, on: '2019-02-31' }), '无法显示'],
    ['half a checklist', JSON.stringify({ ...met, counts: undefined }), '无法显示'],
    ['a checklist without the words of its form', JSON.stringify({ ...met, form: { ...met.form, columns: undefined } }), '无法显示'],
    ['nothing', 'null', '无法显示'],
  ])('%s: says so, draws no answer, throws nothing', async (_name, json, message) => {
    const element = await withScript(json);
    expect(text(element, '[role=alert]')).toContain(message);
    expect(all(element, '.status, .band')).toEqual([]);
    expect(element.toText()).toBe('');
    expect(() => { element.print(); }).not.toThrow();
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    const element = await show({ ...unmetVerdict, label: { zh: hostile, en: hostile } }, { facts: [{ label: hostile, value: hostile }], number: hostile, placeName: hostile });
    expect(all(element, 'img, script')).toEqual([]);
    expect(text(element, '[part=title]')).toContain(hostile);
    expect('hit' in window).toBe(false);
  });

  it('survives facts that are none', async () => {
    const element = await show(unmetVerdict);
    Object.assign(element, { facts: [null, 3, { label: 'x' }, { label: '人口', value: 5 }] });
    await settled(element);
    expect(text(element, 'dl')).toBe('判定日2019年10月31日适用地511722人口5');
  });

  it('masks identity numbers everywhere', async () => {
    const id = '51172219700101123X';
    const element = await show(unmetVerdict, { facts: [{ label: '证件', value: id }], number: id, placeName: `某地 ${id}` });
    expect(element.renderRoot.textContent).not.toContain(id);
    expect(text(element, 'dl')).toContain('51*************23*');
    expect(element.toText()).not.toContain('19700101');
  });

  it('masks what was typed with signs between, in labels and refused cells too, on screen, as text and as the place', async () => {
    const id = '511722/1970/0101/1233';
    const verdict = judge(broadcastRule, { broadcastAccess: { refused: `\u202e${id}${'长'.repeat(100_000)}` } }, { on: '2019-10-31', place: '511722' });
    const element = await show({ ...verdict, label: { zh: id, en: id } }, { facts: [{ label: id, value: id }], number: id, placeName: id });
    for (const shown of [element.renderRoot.textContent ?? '', element.toText()]) {
      expect(shown).not.toMatch(/1970|\u202e/);
      expect(shown.length).toBeLessThan(5_000);
    }
  });

  it('takes numbers for texts, and nothing for what is neither', async () => {
    const element = await show(unmetVerdict);
    Object.assign(element, { number: 20190417, placeName: null, facts: [{ label: null, value: 5 }, { label: '甲', value: {} }, { label: 3, value: '乙' }], checklist: met });
    await settled(element);
    expect(text(element, '.word')).toContain('达标');
    expect(text(element, '.word')).not.toContain('未');
    expect(text(element, 'dl')).toBe('判定日2019年10月31日适用地51172253乙');
    for (const wrong of [undefined, null, Symbol('x'), { toString: null }]) {
      Object.assign(element, { number: wrong, placeName: wrong, facts: wrong });
      await settled(element);
      expect(text(element, 'dl')).toBe('判定日2019年10月31日适用地511722');
      expect(element.toText()).not.toContain('undefined');
    }
  });

  it('shows no answer rather than that of the household before, whatever goes wrong, and recovers', async () => {
    const element = await show(unmetVerdict);
    for (const wrong of [{ checklist: { ...met, rows: null } }, { headingLevel: Symbol('x') }, { checklist: new Proxy(met, { get: () => { throw new Error('no'); } }) }, { checklist: { ...met, toJSON: () => null } }]) {
      Object.assign(element, { checklist: met }, wrong);
      await settled(element);
      expect(text(element, '[role=alert]')).toContain('无法显示');
      expect(all(element, '.status, .band')).toEqual([]);
      Object.assign(element, { checklist: unmet, headingLevel: 2 });
      await settled(element);
      expect(text(element, '.word')).toBe('未达标 暂定');
    }
  });

  it('warns once when Vue has set the property as an attribute', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    for (const _ of [1, 2]) {
      const element = document.createElement('dabiao-checklist');
      element.setAttribute('checklist', '[object Object]');
      place.append(element);
    }
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});
