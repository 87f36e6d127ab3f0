/** Natural breaks: splits numbers into groups with the least spread within each (1-D k-means, exact). */

/** Sum of squared distances to the mean of sorted[from..to], from running sums. */
function spread(sums: number[], squares: number[], from: number, to: number): number {
	const count = to - from + 1;
	const sum = (sums[to + 1] ?? 0) - (sums[from] ?? 0);
	const square = (squares[to + 1] ?? 0) - (squares[from] ?? 0);
	return Math.max(0, square - (sum * sum) / count);
}

/**
 * The best split of `values` into at most `count` groups, each sorted, in ascending order. Fewer groups
 * when there are fewer distinct values. Dynamic programming with divided search, O(count × n log n):
 * thousands of counties in a few milliseconds.
 */
export function ckmeans(values: readonly number[], count: number): number[][] {
	const sorted = [...values].sort((a, b) => a - b);
	const groups = Math.min(count, new Set(sorted).size);
	if (groups === 0) return [];
	const shift = sorted[Math.floor(sorted.length / 2)] ?? 0;
	const sums = [0];
	const squares = [0];
	for (const [index, value] of sorted.entries()) {
		sums.push((sums[index] ?? 0) + value - shift);
		squares.push((squares[index] ?? 0) + (value - shift) ** 2);
	}
	let cost = sorted.map((_, to) => spread(sums, squares, 0, to));
	const starts: number[][] = [sorted.map(() => 0)];
	for (let group = 1; group < groups; group++) {
		const next = sorted.map(() => Infinity);
		const start = sorted.map(() => 0);
		/** A group that ends later starts no earlier: half of the ends bound where the others can start. */
		const settle = (first: number, last: number, low: number, high: number): void => {
			if (first > last) return;
			const to = (first + last) >> 1;
			for (let from = low; from <= Math.min(to, high); from++) {
				const total = (cost[from - 1] ?? Infinity) + spread(sums, squares, from, to);
				if (total < (next[to] ?? Infinity)) {
					next[to] = total;
					start[to] = from;
				}
			}
			const at = start[to] ?? low;
			settle(first, to - 1, low, at);
			settle(to + 1, last, at, high);
		};
		settle(group, sorted.length - 1, group, sorted.length - 1);
		cost = next;
		starts.push(start);
	}
	const result: number[][] = [];
	let end = sorted.length - 1;
	for (let group = groups - 1; group >= 0; group--) {
		const from = starts[group]?.[end] ?? 0;
		result.unshift(sorted.slice(from, end + 1));
		end = from - 1;
	}
	return result;
}
