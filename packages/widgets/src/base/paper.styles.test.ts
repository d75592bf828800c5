import { describe, expect, it } from 'vitest';
import { paperStyles } from './paper.styles.js';

describe('the page number of a form', () => {
  it.each(['"Page " counter(page) " of " counter(pages)', '"第 " counter(page) " 页，共 " counter(pages) " 页"'])('is texts and counters: %s', (page) => {
    expect(paperStyles(page)).toContain(`@bottom-center{content:${page};`);
  });
  it.each(['"x"}} .big b{display:none}', 'url(http://127.0.0.1/x)', 'image-set("http://127.0.0.1/x" 1x)', '"a";color:red', '\\7d'])('is left out where it would style the form: %s', (page) => {
    expect(paperStyles(page)).toContain('@bottom-center{content:;');
  });
});
