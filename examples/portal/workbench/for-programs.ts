/** The city for programs: counts by county, township and village. */
import { whole, type Registry } from './registry.ts';

export const forCity = ({ assessment: { on, place, counts }, areas, city: { seed, share } }: Registry): unknown => ({ on, place, seed, share, name: areas.get(whole)?.name, counts });
