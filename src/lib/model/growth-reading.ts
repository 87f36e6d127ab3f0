/** What the growth of free aid may mean; computations 3.1. */

/** `year`: of one year above the base (default); `since_2018`: added up over the years since 2018. */
export const GROWTH_READINGS = ['year', 'since_2018'] as const;
export type GrowthReading = (typeof GROWTH_READINGS)[number];
