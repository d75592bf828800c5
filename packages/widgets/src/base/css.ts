/** A style sheet as text. The tag tells editors, and the build, which takes the white space out of it. */
export const css = (text: TemplateStringsArray, ...values: readonly string[]): string => String.raw(text, ...values);
