/** One module with everything that drawing needs, Lit inside: registers every element. */
export * from './all.js';
