/** The mechanisms in the order of the handbook, each computed on its real rule. */
import { adoption } from './adoption.ts';
import { assignment } from './assignment.ts';
import { calendar } from './calendar.ts';
import { check } from './check.ts';
import { ledger } from './ledger.ts';
import { procedure } from './procedure.ts';
import { remedy } from './remedy.ts';
import type { View } from './view.ts';

export const mechanisms = (): readonly View[] => [assignment(), calendar(), procedure(), ledger(), check(), adoption(), remedy()];
