/** The version of this package. Two copies on one page compare it. */
export const version = '0.0.0';
