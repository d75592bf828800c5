import { giveOrNull, oneOfThese, refuse } from '../model/problem.js';

/** Refuses a reader for whom there are no sentences. */
export function needReader(reader: unknown): void {
  if (reader !== 'official' && reader !== 'villager') refuse('unlisted', 'reader', reader, oneOfThese(['official', 'villager']), giveOrNull);
}
