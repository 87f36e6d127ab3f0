/** Round numbers for class edges, and numbers as short text. */

const STEPS = [5, 2, 1];

/** Removes the noise of binary fractions: 0.30000000000000004 → 0.3. */
const clean = (value: number) => Number(value.toPrecision(12));

/** The roundest number `r` with `low ≤ r < high`; `low` itself when nothing rounder fits. */
export function roundBetween(low: number, high: number): number {
	if (low <= 0 && high > 0) return 0;
	const top = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
	for (let power = top; power > top - 10; power--) {
		for (const step of STEPS) {
			const size = step * 10 ** power;
			const candidate = clean(Math.ceil(clean(low / size)) * size);
			if (candidate >= low && candidate < high) return candidate;
		}
	}
	return low;
}

/** The smallest of … 0.1, 0.2, 0.5, 1, 2, 5 … that is at least `value`; 1 for zero. */
export function roundStep(value: number): number {
	if (!(value > 0)) return 1;
	const power = Math.floor(Math.log10(value));
	const sizes = [1, 2, 5, 10].map((step) => clean(step * 10 ** power));
	return sizes.find((size) => size >= value) ?? clean(10 ** (power + 1));
}

/** Shortest decimal with a true minus sign: −2, 0.5, 1200. */
export function shortNumber(value: number): string {
	return String(clean(value)).replace('-', '−');
}
