import type { Place } from '../../model/place.js';

/** Sichuan, as the places of an entry. */
export const sichuan: readonly Place[] = ['51'];
