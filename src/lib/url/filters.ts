/** Filters of a board as the address states them: one word a key, absent where everything is shown. */

export type Filters<Key extends string> = Readonly<Record<Key, string | null>>;

/** Reads the keys of a board; others in the address are not its business, and null states none. */
export function readFilters<Key extends string>(
	parameters: URLSearchParams | null,
	keys: readonly Key[]
): Filters<Key> {
	return Object.fromEntries(keys.map((key) => [key, parameters?.get(key) || null])) as Filters<Key>;
}

/** The query string of a board; an empty board has a plain address. */
export function writeFilters<Key extends string>(filters: Filters<Key>): string {
	const parameters = new URLSearchParams();
	for (const [key, value] of Object.entries<string | null>(filters))
		if (value !== null) parameters.set(key, value);
	const text = parameters.toString();
	return text ? `?${text}` : '';
}

/** How a row answers each filter, with one word or several; null is an answer too, written as an empty text. */
export type Answers<Row, Key extends string> = Readonly<
	Record<Key, (row: Row) => string | readonly string[]>
>;

const wordsOf = (answer: string | readonly string[]): readonly string[] =>
	typeof answer === 'string' ? [answer] : answer;

/** Rows that fit all filters, `except` one when its own choices are counted. */
export function fitting<Row, Key extends string>(
	rows: readonly Row[],
	filters: Partial<Filters<NoInfer<Key>>>,
	answers: Answers<Row, Key>,
	except?: NoInfer<Key>
): Row[] {
	const set = (Object.keys(answers) as Key[]).filter(
		(key) => key !== except && (filters[key] ?? null) !== null
	);
	return rows.filter((row) =>
		set.every((key) => wordsOf(answers[key](row)).some((word) => word === filters[key]))
	);
}

/** Every answer to one filter in the order of the rows, with how many rows the other filters leave it. */
export function choices<Row, Key extends string>(
	rows: readonly Row[],
	filters: Partial<Filters<NoInfer<Key>>>,
	answers: Answers<Row, Key>,
	key: NoInfer<Key>
): { value: string; count: number }[] {
	const counts = new Map<string, number>(
		rows.flatMap((row) => wordsOf(answers[key](row)).map((word) => [word, 0]))
	);
	for (const row of fitting(rows, filters, answers, key))
		for (const word of wordsOf(answers[key](row))) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].map(([value, count]) => ({ value, count }));
}
