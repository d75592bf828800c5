import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './copy.js';

afterEach(() => { vi.restoreAllMocks(); });

describe('copying', () => {
  it('falls back to a selection where the clipboard is refused, and cleans up', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const copied: (string | undefined)[] = [];
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      copied.push(document.querySelector('textarea')?.value);
      return true;
    });
    expect(await copyText('未达标')).toBe(true);
    expect(copied).toEqual(['未达标']);
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('says so when nothing works', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    expect(await copyText('x')).toBe(false);
  });
});
