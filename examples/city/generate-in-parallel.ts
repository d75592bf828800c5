/** A city made by as many threads as the machine has processors, the same as by one. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { cityOf, plannedCity, type CityOptions, type MadeCity, type Progress } from './generate-city.ts';
import { registersEndToEnd, registerVillages, type VillageRegister } from './village-register.ts';
import type { VillageOrder } from './village-worker.ts';

/** Below this a thread takes longer to begin than it saves. */
const villagesPerThread = 400;
/** Each thread has a heap of its own, so that more of them cost memory. */
const mostThreads = 4;

/**
 * Like `generateCity`, with the villages shared out among threads.
 *
 * @param threads - how many; if absent, as many as are worth while
 * @throws whatever a thread threw
 * @example (await generateInParallel({ seed: 7 })).city.places.counties.length //=> 7
 */
export async function generateInParallel(options: CityOptions = {}, progress: Progress = () => undefined, threads?: number): Promise<MadeCity> {
  const { places, of } = plannedCity(options), { villages } = places;
  const parts = Math.max(1, threads ?? Math.min(mostThreads, availableParallelism(), Math.floor(villages.length / villagesPerThread)));
  const share = Math.ceil(villages.length / parts), [own = [], ...others] = Array.from({ length: parts }, (_, i) => villages.slice(i * share, (i + 1) * share));
  const begun = others.map((part) => inThread({ villages: part, of }));
  // A thread that fails while this one is busy must not end the process before somebody waits for it.
  for (const one of begun) one.catch(() => undefined);
  const first = registerVillages(own, of, (done) => progress('households', done));
  let register = first;
  for (const one of begun) register = registersEndToEnd(register, await one);
  return cityOf(places, of, register);
}

const inThread = (workerData: VillageOrder): Promise<VillageRegister> => new Promise((resolve, reject) => {
  const worker = new Worker(new URL('village-worker.ts', import.meta.url), { workerData });
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`a thread that makes villages ended with ${String(code)} before it was done`)));
});
