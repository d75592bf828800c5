/** The mechanisms in the order of the handbook, each computed on its real rule. */
import { adoption } from './adoption.ts';
import { check } from './check.ts';
import { remedy } from './remedy.ts';
import type { View } from './view.ts';

export const mechanisms = (): readonly View[] => [check(), adoption(), remedy()];
