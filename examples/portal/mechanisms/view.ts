/** How a mechanism is shown: plain tables of what was computed, on the page and in the terminal alike. */
import type { Label, Source, Standing } from '@dabiao/core';

/** What a cell says about itself besides its text; it chooses the icon and the colour. */
export type Mark = 'met' | 'unmet' | 'unknown' | 'overdue' | 'refused' | 'provisional';

/** Text in both languages, or text that is the same in both; with a mark, or the sign that its footing is weak, if it has one. */
export type Cell = Label | string | { readonly text: Label | string; readonly mark?: Mark; readonly weak?: boolean };

export type Table = {
  readonly caption: Label;
  readonly head: readonly Label[];
  readonly rows: readonly (readonly Cell[])[];
};

export type View = {
  /** The word of the mechanism, as its files are named. */
  readonly id: string;
  readonly title: Label;
  /** The question that is answered, in one sentence. */
  readonly asks: Label;
  /** Whose data they are: published, or invented for the example. */
  readonly data: Label;
  readonly tables: readonly Table[];
  readonly notes?: readonly Label[];
  readonly sources: readonly { readonly source: Source; readonly standing: Standing }[];
};
