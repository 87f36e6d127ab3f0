/** The signs of bounds: a figure its source calls 超 or 余 is a lower bound, 约 is rough; computations 3.3. */

export type Bound = 'exact' | 'over' | 'about';

/** What stands before a figure: nothing, `≥ ` or `≈ `. */
export const BOUND_SIGN: Readonly<Record<Bound, string>> = { exact: '', over: '≥ ', about: '≈ ' };
