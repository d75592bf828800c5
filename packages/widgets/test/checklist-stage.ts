/** A page with one checklist on it, fresh for every test of the file that imports this. A verdict is worded in the language of the page. */
import type { Verdict } from '@dabiao/core';
import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import type { DabiaoChecklist } from '../src/components/checklist/checklist.js';
import '../src/components/checklist/checklist.define.js';
import { worded } from '../src/components/checklist/checklist.fixtures.js';

export let place: HTMLElement;

beforeEach(async () => {
  await page.viewport(1100, 900);
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => {
  place.remove();
  document.documentElement.className = '';
  document.documentElement.removeAttribute('style');
  for (const frame of document.querySelectorAll('iframe[aria-hidden]')) frame.remove();
});

export async function show(verdict: Verdict | null, { lang = 'zh-CN', ...rest }: Partial<Pick<DabiaoChecklist, 'facts' | 'number' | 'placeName' | 'sample' | 'readonly' | 'lang'>> = {}): Promise<DabiaoChecklist> {
  place.lang = lang;
  const element = document.createElement('dabiao-checklist');
  Object.assign(element, { checklist: verdict && worded(verdict, lang), ...rest });
  place.append(element);
  await settled(element);
  return element;
}
export async function settled(element: DabiaoChecklist): Promise<void> {
  await new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); });
  await element.updateComplete;
}
export const all = (element: DabiaoChecklist, selector: string): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
export const text = (element: DabiaoChecklist, selector: string): string => (all(element, selector)[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const rowOf = (element: DabiaoChecklist, number: string): HTMLElement => all(element, 'tbody tr').find((row) => row.querySelector('.no')?.textContent === number)!;
export const inRow = (element: DabiaoChecklist, number: string, selector: string): string => rowOf(element, number).querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
