import type { Label } from './label.js';

/**
 * A document that says something: its title, who issued it, its number, its date.
 *
 * Only what was seen is filled in. The copies that it was read in never reach a screen; how far it can be trusted is the
 * {@link Standing} of the entry that cites it.
 */
export type Source = {
  readonly id: string;
  readonly title: Label;
  /** True when `title` describes a document whose printed title was not seen, or something that is not a document. */
  readonly untitled?: true;
  readonly issuer?: Label;
  /** Document number, as printed. */
  readonly number?: string;
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
  readonly date?: string;
  /** Official sites only. */
  readonly link?: string;
};

/**
 * How well a value is documented.
 *
 * - `official`: on an official site, or the same text in two independent places
 * - `reported`: one copy that quotes an official text
 * - `recalled`: remembered, or one weak page
 * - `inferred`: follows from other facts
 * - `reconstructed`: a published name, filled from comparable published methods
 * - `unset`: nobody found it; there is no value
 *
 * What rests on anything below `reported` is provisional.
 */
export type Standing = 'official' | 'reported' | 'recalled' | 'inferred' | 'reconstructed' | 'unset';

/** Says whether a value of this standing makes a verdict provisional. */
export const isWeak = (standing: Standing): boolean => standing !== 'official' && standing !== 'reported';
