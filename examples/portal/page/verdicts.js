/** The verdicts about one record: for each its checklist, and what it rests on behind a disclosure. */
import { h } from './element.js';

const { parameters, toBasis, toChecklist } = globalThis.Dabiao;

/** The elements are kept from one record to the next, so that what was unfolded stays so; another view has others. */
function blocksFor(container, verdicts) {
  if ([...container.children].map(({ dataset }) => dataset.rule).join() !== verdicts.map(({ rule }) => rule).join()) {
    container.replaceChildren(...verdicts.map(({ rule }) => h('div', { className: 'verdict', 'data-rule': rule },
      h('dabiao-checklist', {}), h('details', { className: 'basis' }, h('summary', {}), h('dabiao-basis', {})))));
  }
  return [...container.children];
}

export function drawVerdicts(container, verdicts, { m, w, facts, number, sample, name, nameOfPlace }) {
  const blocks = blocksFor(container, verdicts);
  verdicts.forEach((verdict, i) => {
    const [list, basis] = blocks[i].children;
    Object.assign(list, { facts, placeName: name, number, sample, checklist: toChecklist(verdict, m) });
    basis.hidden = customElements.get('dabiao-basis') === undefined;
    basis.firstElementChild.textContent = m.title(w.basis, m.pick(verdict.label));
    Object.assign(basis.lastElementChild, { facts, placeName: name, number, sample, headingLevel: 3, basis: toBasis(verdict, m, { parameters, placeName: nameOfPlace }) });
  });
}
