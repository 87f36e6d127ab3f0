/** What a link to the workbench puts into the editor. */
import * as v from 'valibot';
import type { QueryName } from '../sql/queries';
import { boundQuery } from '../sql/bound-query';
import type { Shared } from '../url/share-link';
import { chartSettings, type ChartSettings } from './chart/settings';
import type { Notice } from './desk.svelte';

export interface LinkedText {
	sql: string;
	/** Name for the tab, or null. */
	name: string | null;
	notice: Notice;
	chart: ChartSettings | null;
}

function chartIn(text: string | null): ChartSettings | null {
	if (text === null) return null;
	try {
		const read = v.safeParse(chartSettings, JSON.parse(text));
		return read.success ? read.output : null;
	} catch {
		return null;
	}
}

/** The text of a link; a query of the site comes with its parameters written in. */
export async function sharedText(link: Shared): Promise<LinkedText> {
	if (link.kind === 'sql') {
		const { sql, name, chart } = link;
		return { sql, name, notice: { kind: 'linked' }, chart: chartIn(chart) };
	}
	const { query, parameters } = link;
	const { queryFiles, sqlOf } = await import('../sql/named');
	if (!queryFiles.includes(query))
		return { sql: '', name: null, notice: { kind: 'unknown-query', query }, chart: null };
	const sql = boundQuery(sqlOf(query as QueryName), parameters).trim();
	return { sql, name: query, notice: { kind: 'from-page', query }, chart: null };
}
