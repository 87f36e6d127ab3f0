/** Whether two flat objects of the same shape hold the same values. */
export const sameFields = <Shape extends object>(a: Shape, b: Shape): boolean =>
	(Object.keys(a) as (keyof Shape)[]).every((key) => a[key] === b[key]);
