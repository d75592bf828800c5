/** A form made from what the rule reads. Each answer goes through intake, so the form accepts what a table would. */
const { acceptText, expectation, requires } = globalThis.Dabiao;

/** An element with properties and children; text is always text. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key in element && key !== 'list') element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** What stands in a field: the answer as it would be typed. */
function shownAs(value) {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if ('refused' in value) return value.refused;
  return value.low === undefined ? `<=${value.high}` : value.high === undefined ? `>=${value.low}` : `${value.low}-${value.high}`;
}

let serial = 0;
function field(of, value, m, w, change) {
  const id = `field-${++serial}`;
  const note = h('small', { id: `${id}-note`, className: 'note' });
  const tell = (text) => {
    const accepted = acceptText(of, text);
    const bad = !('value' in accepted);
    note.textContent = bad ? w.bad(m.pick(expectation(of))) : '';
    input.setAttribute('aria-invalid', String(bad));
    change(of.id, bad ? { refused: text } : accepted.value);
  };
  const options = of.type === 'flag' ? [['true', w.yes], ['false', w.no]] : of.type === 'choice' ? Object.entries(of.codes).map(([code, label]) => [code, m.pick(label)]) : null;
  const input = options
    ? h('select', { id, onchange: () => tell(input.value) }, h('option', { value: '' }, w.blank), ...options.map(([code, name]) => h('option', { value: code, selected: code === shownAs(value) }, name)))
    : h('input', { id, type: 'text', value: shownAs(value), inputMode: of.type === 'number' ? 'decimal' : 'text', placeholder: of.type === 'date' ? '2010-09-01' : '', oninput: () => tell(input.value) });
  if (options && shownAs(value) !== '' && !options.some(([code]) => code === shownAs(value))) input.prepend(h('option', { value: shownAs(value), selected: true }, shownAs(value)));
  input.setAttribute('aria-describedby', note.id);
  const refused = typeof value === 'object' && value !== null && 'refused' in value;
  if (refused) note.textContent = w.bad(m.pick(expectation(of)));
  if (refused) input.setAttribute('aria-invalid', 'true');
  return h('div', { className: 'field' }, h('label', { htmlFor: id }, m.pick(of.label)), input, note);
}

/**
 * Fills the form for one record.
 *
 * @param change - called with the whole record after each answer; `again` asks for the form to be drawn anew; `edited` says what
 *   was touched: `field`, a path such as `members[0].schooling`, or `removed`, the row of a member
 */
export function drawForm(form, rule, roster, record, at, m, w, change) {
  const needed = requires(rule, at).indicators;
  const own = needed.filter(({ path }) => !path.includes('.'));
  const ofMembers = needed.filter(({ path }) => path.includes('[].'));
  const set = (id, value) => change({ ...form.record, [id]: value }, false, { field: id });
  form.record = record;
  const rows = record[roster.id] ?? [];
  const listed = () => form.record[roster.id] ?? [];
  const setMember = (i, id, value) => change({ ...form.record, [roster.id]: listed().map((row, j) => (j === i ? { ...row, [id]: value } : row)) }, false, { field: `${roster.id}[${i}].${id}` });
  /** The button that was pressed is gone with the old form: the focus goes to the new member, or to the button that adds one. */
  const add = () => {
    change({ ...form.record, [roster.id]: [...listed(), {}] }, true, {});
    [...form.querySelectorAll('.member')].at(-1)?.querySelector('input, select, button').focus();
  };
  const remove = (i) => {
    change({ ...form.record, [roster.id]: listed().filter((_, j) => j !== i) }, true, { removed: i });
    form.querySelector('.add').focus();
  };
  form.replaceChildren(
    h('div', { className: 'fields' }, ...own.map(({ of }) => field(of, record[of.id], m, w, set))),
    h('fieldset', {}, h('legend', {}, w.members),
      ...rows.map((row, i) => h('div', { className: 'member', role: 'group', ariaLabel: w.member(i + 1) },
        h('strong', {}, w.member(i + 1)),
        h('div', { className: 'fields' }, ...ofMembers.map(({ of }) => field(of, row[of.id], m, w, (id, value) => setMember(i, id, value)))),
        h('button', { type: 'button', onclick: () => remove(i) }, w.remove))),
      h('button', { type: 'button', className: 'add', onclick: add }, w.add)),
  );
}
