/** A city of a few villages, for whoever does not look at the city. */
export const smallCity = ['--share', '0.002'] as const;
