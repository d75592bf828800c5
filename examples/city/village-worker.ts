/** A thread that makes some villages and hands their registers over. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Village } from './places.ts';
import { registerVillages, type VillageOptions } from './village-register.ts';

export type VillageOrder = { readonly villages: readonly Village[]; readonly of: VillageOptions };

const { villages, of } = workerData as VillageOrder;
const register = registerVillages(villages, of, () => undefined);
parentPort?.postMessage(register, [...buffersOf(register)]);

/** The memory of all columns, which changes hands instead of being copied. */
function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ReadonlySet<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (value instanceof Map || (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Set))) {
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) buffersOf(inner, found);
  }
  return found;
}
