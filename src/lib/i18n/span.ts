/** First and last year over rows that know them, for words such as 2020—2023 年均. */
export function spanOf(
	rows: readonly { first_year: number | null; last_year: number | null }[]
): [number, number] | null {
	const first = rows.flatMap((row) => row.first_year ?? []);
	const last = rows.flatMap((row) => row.last_year ?? []);
	return first.length && last.length ? [Math.min(...first), Math.max(...last)] : null;
}
