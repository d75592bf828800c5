import { render, type TemplateResult } from 'lit/html.js';

/** A document to be printed. */
export type Printable = { readonly title: string; readonly lang: string; readonly styles: string; readonly body: TemplateResult };

/**
 * Lays a document out in a frame of its own.
 *
 * `@page` in a shadow root is ignored, a copy of shadow content loses its styles, and a style sheet made by the page cannot be used in
 * another document. So the frame makes its own sheet; that is allowed even where `style-src 'self'` forbids inline styles.
 *
 * @returns the frame, to print and to remove
 */
export function layOut({ title, lang, styles, body }: Printable): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Not `fixed`: that would repeat it on every page of the host, which Chromium 102 fails to print.
  Object.assign(frame.style, { position: 'absolute', inset: '0 auto auto -9999px', width: '210mm', border: '0' });
  document.body.append(frame);
  const { contentWindow: window, contentDocument: inner } = frame as unknown as { contentWindow: Window & typeof globalThis; contentDocument: Document };
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(styles);
  inner.adoptedStyleSheets = [sheet];
  inner.documentElement.lang = lang;
  inner.title = title;
  render(body, inner.body, { creationScope: inner });
  return frame;
}

/** Prints a document through the browser's print dialogue; the frame goes away when the dialogue does. */
export function printDocument(printable: Printable): void {
  const frame = layOut(printable);
  const window = frame.contentWindow as Window;
  window.addEventListener('afterprint', () => { setTimeout(() => { frame.remove(); }); }, { once: true });
  window.focus();
  window.print();
}
