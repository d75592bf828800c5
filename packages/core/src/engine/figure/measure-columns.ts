import type { Figure } from '../../model/figure.js';
import { answerColumns } from '../answer-columns.js';
import type { Columns, Ends } from '../columns.js';
import type { JudgeAt } from '../judge.js';

/**
 * Works figures out of many records by columns, without saying how.
 *
 * It agrees with {@link measure} on every row. The ends are laid out as columns take them in, so that an answer may be an indicator of
 * the next question.
 *
 * @returns both ends per figure id, equal where the number is exact, NaN where an end is open
 * @throws ContractError when a column has the wrong type or length, the offsets of a roster fall, or a figure is listed twice
 * @example measureColumns([incidenceFromCounts], columns, at)[incidenceFromCounts.id] // { low: Float64Array, high: Float64Array }
 */
export const measureColumns = (figures: readonly Figure[], columns: Columns, at: JudgeAt): Record<string, Ends> => answerColumns({ figures }, columns, at).figures;
