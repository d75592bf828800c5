/** The two languages that every widget speaks. */
export type Lang = 'zh-CN' | 'en';

/** English for any kind of English, Chinese for everything else. */
export const langOf = (tag: string | null | undefined): Lang => (/^en\b/i.test(tag ?? '') ? 'en' : 'zh-CN');
