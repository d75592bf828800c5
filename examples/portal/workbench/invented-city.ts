/** The invented city as a register that was judged. */
import { assessCity, generateInParallel, type Progress } from '@dabiao/city';
import { registryOf, type Registry } from './registry.ts';

/** The day on which the last of Dazhou's counties had left, and the standards were still in force. */
const at = { on: '2020-12-31', place: '5117' } as const;

export async function inventedCity({ seed, share }: { readonly seed: number; readonly share: number }, progress?: Progress): Promise<Registry> {
  const { city } = await generateInParallel({ seed, share, on: at.on }, progress), assessment = assessCity(city, at, progress);
  const part = share < 1 ? { zh: `，取其中 ${String(share * 100)}% 的村`, en: `; ${String(share * 100)} % of its villages` } : { zh: '', en: '' };
  return registryOf({
    register: city, assessment, isInvented: true, name: { zh: '达州市（虚构数据）', en: 'Dazhou (invented data)' },
    about: { zh: `数据全部虚构，种子 ${String(seed)}${part.zh}`, en: `All data are invented, seed ${String(seed)}${part.en}` },
  });
}
