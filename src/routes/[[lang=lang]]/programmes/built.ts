/** Programmes that have a page of their own; all others are cards on the overview. */
export const BUILT_PROGRAMMES: readonly string[] = ['hb2020'];
