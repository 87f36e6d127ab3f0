/** Sources behind a picture: each named once, with the grade it was read at. */

export interface Source {
	title: string;
	/** A official, B repost or press, C transcribed yearbook, D second-hand; null when mixed. */
	grade: string | null;
	address: string | null;
}

interface Cited {
	source_title?: string | null;
	source_address?: string | null;
	/** Several titles in one text, joined by ；. */
	sources?: string | null;
	grade?: string | null;
}

/**
 * The sources of rows, each once, most used first. A row with several sources states only its worst
 * grade, so its titles are listed without one.
 */
export function sourcesOf(rows: readonly Cited[]): Source[] {
	const found = new Map<string, Source & { used: number }>();
	for (const row of rows) {
		const titles = (row.source_title ?? row.sources ?? '').split('；').filter((one) => one !== '');
		for (const title of titles) {
			const known = found.get(title) ?? { title, grade: null, address: null, used: 0 };
			known.used += 1;
			known.address ??= row.source_address ?? null;
			if (titles.length === 1) known.grade ??= row.grade ?? null;
			found.set(title, known);
		}
	}
	return [...found.values()]
		.sort((a, b) => b.used - a.used || (a.title < b.title ? -1 : 1))
		.map(({ title, grade, address }) => ({ title, grade, address }));
}
