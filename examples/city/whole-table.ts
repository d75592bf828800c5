/** Facts about the whole table that no record knows by itself, as intake derives them: what stands twice, and whose helper is registered too. */
import type { ChoiceIndicator, Columns } from '@dabiao/core';
import { helperRegisteredPoor, idNumberForm, idNumberOccurrence, phoneOccurrence } from '@dabiao/core/rulebook';
import type { City } from './city.ts';

type Text = string | null;
type ChoiceColumn = NonNullable<Columns['choices']>[string];

/** Adds the derived columns to households and their members. */
export function withWholeTable(households: Columns, { idNumbers, phones, helperIdNumbers }: City['texts']): Columns {
  const members = households.rosters?.['members'] as NonNullable<Columns['rosters']>[string];
  const owners = new Int32Array(members.rows.length);
  const ofHeads = new Array<Text>(members.rows.length).fill(null);
  for (let i = 0; i < households.length; i++) {
    owners.fill(i, members.offsets[i], members.offsets[i + 1]);
    const [first = 0, last = 0] = [members.offsets[i], members.offsets[i + 1]];
    if (first < last && /^1\d{10}$/.test(phones[i] ?? '')) ofHeads[first] = phones[i] ?? null;
  }
  const readable = readableOnes(idNumbers, members.rows.choices?.[idNumberForm.id]);
  const choices = { ...members.rows.choices, [idNumberOccurrence.id]: occurrences(idNumberOccurrence, readable, owners), [phoneOccurrence.id]: occurrences(phoneOccurrence, ofHeads, owners) };
  const registered = new Set<Text>(readable);
  return {
    ...households, flags: { ...households.flags, [helperRegisteredPoor.id]: Uint8Array.from(helperIdNumbers, (text) => (registered.has(text.slice(0, 18)) ? 2 : 0)) },
    rosters: { ...households.rosters, members: { ...members, rows: { ...members.rows, choices } } },
  };
}

/** A person is known by the 18 digits, on whichever card; a number that cannot be read is nowhere twice. */
function readableOnes(texts: readonly string[], form: ChoiceColumn | undefined): readonly Text[] {
  const isReadable = form?.values.map((code) => /^(resident|disability-card)/.test(code)) ?? [];
  return texts.map((text, row) => (isReadable[form?.codes[row] ?? -1] ? text.slice(0, 18) : null));
}

function occurrences(of: ChoiceIndicator, texts: readonly Text[], owners: Int32Array): ChoiceColumn {
  const values = Object.keys(of.codes);
  const [once = -1, within = -1, across = -1, both = -1] = ['once', 'within', 'across', 'both'].map((code) => values.indexOf(code));
  const codes = new Int32Array(texts.length).fill(-1);
  const first = new Map<string, number>(), repeated = new Map<string, number[]>();
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row] ?? null;
    if (text === null) continue;
    codes[row] = once;
    const seen = first.get(text);
    if (seen === undefined) first.set(text, row);
    else repeated.set(text, [...(repeated.get(text) ?? [seen]), row]);
  }
  for (const rows of repeated.values()) {
    const isAcross = rows.some((row) => owners[row] !== owners[rows[0] ?? 0]);
    for (const row of rows) {
      const isWithin = rows.filter((other) => owners[other] === owners[row]).length > 1;
      codes[row] = isWithin ? (isAcross ? both : within) : across;
    }
  }
  return { codes, values };
}
