/** The two ways to average yearly growth; the default is the dashboard's choice, not the document's. */
export const METHODS = ['geometric', 'arithmetic'] as const;

/** 几何 (default, computations 2.1 M1) or 算术 (M2, for sensitivity). */
export type Method = (typeof METHODS)[number];
