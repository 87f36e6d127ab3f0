/** The numbered notes of a bulletin: methods first, then every source once. */
import type { ProgrammePart } from './bulletin-data';

export interface SourceNote {
	title: string;
	publisher: string | null;
	address: string | null;
	grade: string | null;
}

export interface Notes {
	sources: SourceNote[];
	/** Number of a source by its title and address; methods come before. */
	numberOf(source: { title: string | null; address: string | null }): number | null;
}

const keyOf = ({ title, address }: { title: string | null; address: string | null }): string =>
	`${title ?? ''} ${address ?? ''}`;

/** Every source the parts rest on, in the order they are used. */
export function notesOf(parts: readonly ProgrammePart[], methods: number): Notes {
	const sources = new Map<string, SourceNote>();
	const add = (
		title: string | null,
		address: string | null,
		grade: string | null,
		publisher: string | null = null
	) => {
		if (title === null) return;
		const key = keyOf({ title, address });
		if (!sources.has(key)) sources.set(key, { title, publisher, address, grade });
	};
	for (const part of parts) {
		for (const source of part.sources)
			add(source.title, source.address, source.grade, source.publisher);
		for (const row of [...part.changes, ...part.events])
			add(row.source_title, row.source_address, row.grade);
	}
	const places = new Map([...sources.keys()].map((key, at) => [key, methods + at + 1]));
	return {
		sources: [...sources.values()],
		numberOf: (source) => places.get(keyOf(source)) ?? null
	};
}

/** `3, 5, 6, 7, 12` → `3, 5–7, 12`. */
export function runsOf(numbers: readonly number[], dash: string): string {
	const runs: [number, number][] = [];
	for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last && last[1] === number - 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`)).join(', ');
}
