/** The three readings of 互访; computations 4: R2 is this dashboard's default, not the documents'. */
export const VISIT_READINGS = ['R1', 'R2', 'R3'] as const;
export type VisitReading = (typeof VISIT_READINGS)[number];
