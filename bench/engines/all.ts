import * as dabiao from './dabiao.ts';
import { duckdb, duckdbTwo } from './duckdb.ts';
import type { Engine } from './engine.ts';
import { fused } from './fused.ts';
import { jsonLogicEngine } from './json-logic-engine.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { objectFunction, oneByHand } from './object-function.ts';
import { publicodes } from './publicodes.ts';
import { zen, zenTrace } from './zen-engine.ts';

/** Every engine by its short name. */
export const engines: Readonly<Record<string, Engine>> = {
  fused, object: objectFunction, 'one-by-hand': oneByHand, columns: dabiao.columns, criteria: dabiao.criteria, objects: dabiao.objects, deciding: dabiao.decided, reasons: dabiao.reasons,
  'json-logic': jsonLogicEngine, zen, 'zen-trace': zenTrace, 'json-rules': jsonRulesEngine, publicodes, duckdb, 'duckdb-2': duckdbTwo,
};
