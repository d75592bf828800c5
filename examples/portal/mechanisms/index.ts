/** The mechanisms in the order of the handbook, each computed on its real rule. */
import { adoption } from './adoption.ts';
import { assignment } from './assignment.ts';
import { calendar } from './calendar.ts';
import { check } from './check.ts';
import { classes } from './classes.ts';
import { ledger } from './ledger.ts';
import { matching } from './matching.ts';
import { procedure } from './procedure.ts';
import { recheck } from './recheck.ts';
import { remedy } from './remedy.ts';
import { score } from './score.ts';
import type { View } from './view.ts';

export const mechanisms = (): readonly View[] => [assignment(), calendar(), score(), classes(), procedure(), ledger(), check(), matching(), adoption(), recheck(), remedy()];
