import { describe, expect, it, vi } from 'vitest';
import { DabiaoChecklist } from '../components/checklist/checklist.js';
import { define } from './define.js';

describe('define', () => {
  it('leaves the first copy in place and stays silent about the same version', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const first = define('dabiao-twice', class extends DabiaoChecklist {});
    expect(define('dabiao-twice', class extends DabiaoChecklist {})).toBe(first);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('names another version once', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    // eslint-disable-next-line no-restricted-syntax -- plays another copy of this package
    customElements.define('dabiao-old', class extends HTMLElement { static readonly version = '0.0.0-old'; });
    for (const _ of [1, 2]) define('dabiao-old', class extends DabiaoChecklist {});
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain('0.0.0-old');
    warn.mockRestore();
  });

  it('registers the same class once more under a suffix', () => {
    define('dabiao-both', DabiaoChecklist, 'a');
    const b = define('dabiao-both', DabiaoChecklist, 'b');
    expect(document.createElement('dabiao-both-b')).toBeInstanceOf(b);
    expect(customElements.get('dabiao-both-a')).not.toBe(b);
  });
});
