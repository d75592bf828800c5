import type { Classes } from '../../model/classes.js';
import { answerColumns } from '../answer-columns.js';
import type { Columns } from '../columns.js';
import type { JudgeAt } from '../judge.js';
import type { ClassColumn } from './class-column.js';

/**
 * Sorts many records into classes by columns, without reasons.
 *
 * It agrees with {@link classify} on every row: a class stays only possible until the classes before it are known not to apply. Where
 * no list of classes is in force, every row is unknown and `values` is empty.
 *
 * @throws ContractError when a column has the wrong type or length, classes are listed twice, or there are more than 32 of them
 * @example classifyColumns([countyStage], columns, at)[countyStage.id].codes // Int32Array
 */
export const classifyColumns = (classes: readonly Classes[], columns: Columns, at: JudgeAt): Record<string, ClassColumn> => answerColumns({ classes }, columns, at).classes;
