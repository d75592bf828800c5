/** A form made from what the rules read. Each answer goes through intake, so the form accepts what a table would. */
import { h } from './element.js';

const { acceptText, expectation } = globalThis.Dabiao;

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
  const unit = of.type === 'number' ? m.unit(of.unit) : '';
  return h('div', { className: 'field' }, h('label', { htmlFor: id }, unit ? m.title(m.pick(of.label), unit) : m.pick(of.label)), input, note);
}

/** One list of a record: its rows, each to be edited or removed, and a button for one more. */
function rosterFields(form, { roster, questions }, record, m, w, change) {
  const name = m.pick(roster.member);
  const listed = () => form.record[roster.id] ?? [];
  const withRows = (rows) => ({ ...form.record, [roster.id]: rows });
  const set = (i, id, value) => change(withRows(listed().map((row, j) => (j === i ? { ...row, [id]: value } : row))), false, { field: `${roster.id}[${i}].${id}` });
  /** The button that was pressed is gone with the old form: the focus goes to the new row, or to the button that adds one. */
  const add = () => {
    change(withRows([...listed(), {}]), true, {});
    [...form.querySelectorAll(`[data-of="${roster.id}"]`)].at(-1)?.querySelector('input, select, button').focus();
  };
  const remove = (i) => {
    change(withRows(listed().filter((_, j) => j !== i)), true, { roster: roster.id, removed: i, size: roster.size.id });
    form.querySelector(`[data-add="${roster.id}"]`).focus();
  };
  return h('fieldset', {}, h('legend', {}, m.pick(roster.label)),
    ...(record[roster.id] ?? []).map((row, i) => h('div', { className: 'member', role: 'group', ariaLabel: w.row(name, i + 1), 'data-of': roster.id },
      h('strong', {}, w.row(name, i + 1)),
      h('div', { className: 'fields' }, ...questions.map((of) => field(of, row[of.id], m, w, (id, value) => set(i, id, value)))),
      h('button', { type: 'button', onclick: () => remove(i) }, w.remove(name)))),
    h('button', { type: 'button', className: 'add', 'data-add': roster.id, onclick: add }, w.add(name)));
}

/**
 * Fills the form for one record.
 *
 * @param questions - the record's own questions, and those of each list
 * @param change - called with the whole record after each answer; `again` asks for the form to be drawn anew; `edited` says what
 *   was touched: `field`, a path such as `members[0].schooling`, or `removed`, the row of a `roster`
 */
export function drawForm(form, { own, rosters }, record, m, w, change) {
  form.record = record;
  const set = (id, value) => change({ ...form.record, [id]: value }, false, { field: id });
  form.replaceChildren(
    h('div', { className: 'fields' }, ...own.map((of) => field(of, record[of.id], m, w, set))),
    ...rosters.map((roster) => rosterFields(form, roster, record, m, w, change)),
  );
}

/**
 * The problems that still stand after an answer was edited. A list that is longer than its size is settled by whoever edits
 * either; a row that is removed takes its problems along, and those behind it move up. Answers that contradict each other are
 * one problem: whoever edits one of them has looked.
 */
export function stillOpen(problems, { field, roster, removed }, sizes) {
  const row = (path) => (roster && path.startsWith(`${roster}[`) ? Number(/\[(\d+)\]/.exec(path)[1]) : -1);
  const open = problems.filter(({ path }) => path !== field && sizes[path] !== field && (removed === undefined || path !== roster));
  if (removed === undefined) return open;
  return open.filter(({ path }) => row(path) !== removed).map((p) => (row(p.path) > removed ? { ...p, path: p.path.replace(/\[\d+\]/, `[${row(p.path) - 1}]`) } : p));
}
