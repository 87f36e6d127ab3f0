/** Compares two dictionaries, so that a missing word fails the build and not a reader. */

/** Paths such as `map.title` that `reference` has and `other` lacks or has with another kind of value. */
export function missingKeys(reference: object, other: object, path = ''): string[] {
	return Object.entries(reference).flatMap(([key, value]: [string, unknown]) => {
		const here = path ? `${path}.${key}` : key;
		const match = (other as Record<string, unknown>)[key];
		if (typeof match !== typeof value || match === null) return [here];
		return typeof value === 'object' && value !== null
			? missingKeys(value, match as object, here)
			: [];
	});
}
