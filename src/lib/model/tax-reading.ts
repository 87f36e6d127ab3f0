/** How the first ten years of a shared enclave tax are counted. */

/** `natural`: calendar years from that of the first tax, the default; `months`: 120 months from its month. */
export const TAX_READINGS = ['natural', 'months'] as const;
export type TaxReading = (typeof TAX_READINGS)[number];
