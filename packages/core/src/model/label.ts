/** A name or a short sentence in both languages. Everything that a person may read carries one. */
export type Label = { readonly zh: string; readonly en: string };

/** Names for what has no name of its own in a rulebook. */
export const terms = {
  product: { zh: '乘积', en: 'product' },
  part: { zh: '部分', en: 'part' },
  whole: { zh: '总数', en: 'whole' },
  contradiction: { zh: '同一事项的几项数据', en: 'several data on the same thing' },
  inherited: { zh: '上级规定', en: 'what the wider place says' },
} as const satisfies Record<string, Label>;
