/** Icons and bars, as the vocabulary of states has them: the shape says what kind of question it is, the glyph the answer. */
const space = 'http://www.w3.org/2000/svg';

export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(space, tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

const path = (d, more = {}) => svg('path', { d, ...more });
const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
const ring = 'M1.6 8a6.4 6.4 0 1 0 12.8 0a6.4 6.4 0 1 0 -12.8 0Z';

const drawings = {
  met: () => [path(ring, line), path('M5.1 8.3 7.2 10.4 11 6.1', line)],
  unmet: () => [path('M0.8 8a7.2 7.2 0 1 0 14.4 0a7.2 7.2 0 1 0 -14.4 0ZM10.09 4.57L11.43 5.91L9.34 8L11.43 10.09L10.09 11.43L8 9.34L5.91 11.43L4.57 10.09L6.66 8L4.57 5.91L5.91 4.57L8 6.66Z', { fill: 'currentColor', 'fill-rule': 'evenodd' })],
  unknown: () => [path(ring, { ...line, 'stroke-linecap': 'butt', 'stroke-dasharray': '2.4 1.62' }), path('M6.35 6.05a1.7 1.7 0 1 1 2.55 1.5c-.6.36-.9.7-.9 1.35', line), svg('circle', { cx: 8, cy: 10.9, r: 0.9, fill: 'currentColor' })],
  na: () => [path(ring, line), path('M3.7 12.3 12.3 3.7', line)],
  risk: () => [path('M8 1.9 14.7 13.6H1.3Z', line), path('M8 6v3.6', line), svg('circle', { cx: 8, cy: 11.7, r: 0.8, fill: 'currentColor' })],
  footing: () => [path('M3.5 1.75h6l3 3v9.5h-9Z', { ...line, 'stroke-dasharray': '2.2 1.4' }), path('M5.8 8.2h4.4M5.8 10.9h2.6', line)],
  done: () => [path('M3.6 8.4 6.7 11.5 12.6 4.8', line)],
  now: () => [path('M2.4 8a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0 -11.2 0Z', line), path('M5.2 8a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0Z', { fill: 'currentColor' })],
  later: () => [path('M5 8a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z', line)],
  missing: () => [path('M2.6 8a5.4 5.4 0 1 0 10.8 0a5.4 5.4 0 1 0 -10.8 0Z', { ...line, 'stroke-dasharray': '2.3 1.94' })],
};

/** An icon that says nothing by itself: a word stands beside it, seen or not. */
export const icon = (name) => svg('svg', { class: `icon ${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, ...(drawings[name] ?? drawings.unknown)());

/** A share that is there is never drawn as nothing. */
const least = 0.5;

/**
 * A bar of parts side by side.
 *
 * @param parts - class and share in percent of the whole bar
 */
export function bar(parts, label) {
  let x = 0;
  const drawn = parts.filter(({ share }) => share > 0).map(({ name, share }) => {
    const width = Math.max(least, share), rect = svg('rect', { class: name, x, width, height: 10 });
    x += width;
    return rect;
  });
  return svg('svg', { class: 'bar-of', viewBox: '0 0 100 10', preserveAspectRatio: 'none', role: 'img', 'aria-label': label }, ...drawn);
}

const tops = [1, 2, 3, 5, 10, 20];

/** The scale on which the largest remainder is still seen well; the whole where it is large anyway. */
export const scaleFor = (share) => tops.find((top) => share <= top) ?? 100;
