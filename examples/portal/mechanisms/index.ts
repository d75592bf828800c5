/** The mechanisms in the order of the handbook, each computed on its real rule. */
import { adoption } from './adoption.ts';
import { assignment } from './assignment.ts';
import { calendar } from './calendar.ts';
import { check } from './check.ts';
import type { View } from './view.ts';

export const mechanisms = (): readonly View[] => [assignment(), calendar(), check(), adoption()];
