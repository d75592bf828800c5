/** A name or a short sentence in both languages. Everything that a person may read carries one. */
export type Label = { readonly zh: string; readonly en: string };

/** What has no name of its own in a rulebook. The messages name it, in their language. */
export type Term = 'product' | 'part' | 'whole' | 'contradiction' | 'inherited';
