/** Whether a basis that was stored, sent or written into a page is whole and agrees with itself. */
import { isWritten } from '../engine/sound.js';
import { isWeak } from '../model/source.js';
import { isBetterThan } from './is-checklist.js';
import { towards } from './rows.js';
import type { Basis, BasisItem, BasisLink, BasisPart } from './to-basis.js';

const areTexts = (of: readonly unknown[]): boolean => of.every((text) => typeof text === 'string');
const kinds = ['comparison', 'parts', 'clause', 'document', 'parameter', 'missing'];

/**
 * Says whether something is a whole basis whose answers, words, marks and chains agree with each other.
 *
 * It finds a basis that was cut, mixed up or changed by hand. It cannot know whether the record said so: for that keep the verdict,
 * and see `isSound`.
 *
 * @param given - anything
 * @example isBasis(toBasis(judge(householdExit, record, at), zh)) //=> true
 */
export function isBasis(given: unknown): given is Basis {
  try {
    const basis = given as Basis;
    const { items, documents, form } = basis;
    const texts = [
      basis.lang, basis.title, basis.day, basis.place, basis.summary, basis.finding, ...basis.footnotes, ...documents.flatMap((x) => [x.text, ...x.items, ...x.details]),
      ...[form.sample, form.day, form.place, form.number, form.colon, form.finding, form.page, form.annex, form.annexOf, form.provisional, form.stale, form.documents], ...form.documentColumns, ...form.periodColumns,
    ];
    return basis.kind === 'basis' && isWritten(basis.on) && areTexts(texts) && form.documentColumns.length + form.periodColumns.length === 6
      && hasItems(basis) && isWorded({ ...basis, applies: true }, basis) && new Set(items.map(({ number }) => number)).size === items.length
      && items.every((item) => isItem(item, basis) && item.links.every((link) => isLink(link, item, basis)));
  } catch {
    return false;
  }
}

/** Numbered without a gap, and one of them at least answers as the whole does: a standard is not unmet by items that are all met. */
function hasItems(basis: Basis): boolean {
  const items = basis.items.filter(({ number }) => !number.includes('.'));
  return items.some((item) => towards(item) === basis.status) && items.every(({ number }, i) => number === String(i + 1));
}

/** An answer with the word that its language has for it. */
const isWorded = ({ sense, status, applies, word }: Pick<BasisPart, 'sense' | 'status' | 'applies' | 'word'>, { form }: Basis): boolean =>
  typeof word === 'string' && word === (applies ? form.status[sense][status] : form.notApplicable) && (applies || status === 'met');

/** An item that is not better than its parts, nor the whole than the item, and has the marks that it owes. */
function isItem(item: BasisItem, basis: Basis): boolean {
  const { number, label, detail, actual, standard, note, lines, status, provisional, stale, decisive, wanted, links } = item;
  const whole = basis.items.find((other) => number.startsWith(`${other.number}.`)) ?? basis;
  const isComposite = links.some(({ kind }) => kind === 'parts');
  return areTexts([number, label, detail, actual, standard, note, ...lines]) && lines.length > links.length && isWorded(item, basis)
    && ['met', 'unmet'].includes(wanted) && !isBetterThan('wanted' in whole ? { ...whole, status: towards(whole) } : whole, { ...item, status: towards(item) })
    && (item.rule !== basis.rule || status === basis.status) && !(decisive && towards(item) !== basis.status)
    && provisional === (note !== '') && (isComposite || !provisional || links.some(({ standing }) => standing !== null && isWeak(standing)))
    && !((decisive || basis.status === 'met') && (provisional && !basis.provisional || stale && !basis.stale))
    && (isComposite || links.some(({ kind }) => kind === 'missing') === (status === 'unknown'));
}

function isLink({ kind, word, text, quote, details, status, statusWord, standing, standingWord, parts, periods }: BasisLink, item: BasisItem, { on, items, form }: Basis): boolean {
  const isFooting = kind === 'clause' || kind === 'parameter';
  const own = items.filter(({ number }) => number.startsWith(`${item.number}.`));
  return kinds.includes(kind) && areTexts([word, text, quote, statusWord, standingWord, ...details])
    && statusWord === (status === null ? '' : form.holds[status]) && standingWord === (standing === null ? '' : form.standing[standing]) && (isFooting ? standing !== null : standing === null || (kind === 'document' && standing === 'unset'))
    && parts.length === (kind === 'parts' ? own.length : 0) && parts.every((part, i) => Object.entries(part).every(([key, value]) => own[i]?.[key as keyof BasisPart] === value) && isWorded(part, { form } as Basis))
    && periods.every((p) => areTexts([p.from, p.period, p.label, p.value]) && p.standingWord === form.standing[p.standing]
      && (!p.inForce || (p.standing === standing && text.includes(p.value) && p.from <= on && (p.until === null || on < p.until))));
}
