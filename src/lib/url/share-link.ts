/** What a link to the workbench carries in its fragment, which browsers send to no server. */

export type Shared =
	/** A statement as somebody wrote it. */
	| {
			kind: 'sql';
			sql: string;
			name: string | null;
			/** How its result was drawn, as JSON of the workbench; null for a table. */
			chart: string | null;
	  }
	/** A query of the site with the parameters of the figure it came from. */
	| { kind: 'query'; query: string; parameters: string[] };

/** Longer links are cut by chat programs and some mail servers. */
export const LONGEST_LINK = 8_000;

/** The fragment, with its `#`. */
export function fragmentOf(shared: Shared): string {
	const fields = new URLSearchParams();
	if (shared.kind === 'sql') {
		fields.set('sql', shared.sql);
		if (shared.name !== null) fields.set('name', shared.name);
		if (shared.chart !== null) fields.set('chart', shared.chart);
	} else {
		fields.set('query', shared.query);
		for (const parameter of shared.parameters) fields.append('p', parameter);
	}
	return `#${fields.toString()}`;
}

/** @returns null where the fragment carries nothing. */
export function sharedIn(fragment: string): Shared | null {
	const fields = new URLSearchParams(fragment.replace(/^#/, ''));
	const sql = fields.get('sql');
	if (sql !== null && sql.trim() !== '') {
		const [name, chart] = [fields.get('name'), fields.get('chart')];
		return { kind: 'sql', sql, name, chart };
	}
	const query = fields.get('query');
	return query === null ? null : { kind: 'query', query, parameters: fields.getAll('p') };
}
