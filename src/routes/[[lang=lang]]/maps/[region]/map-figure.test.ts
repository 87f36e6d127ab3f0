import { expect, test } from 'vitest';
import { MODES } from './map-choice';
import { askedOf } from './map-figure';
import { mapsData } from './maps-data';
import type { Ask } from '$lib/sql/ask';

const ROWS: Record<string, object[]> = {
	indicators: [{ id: 'gdp' }],
	programmes: [{ id: 'hb2020', links: 0 }],
	programme: [{ id: 'hb2020', scope: '420000' }],
	programme_known: [{ growth_targets: 4 }]
};

test('every mode names a query that the page asked, with the same parameters', async () => {
	const asked: string[] = [];
	const ask = ((name: string, parameters: readonly string[]) => {
		asked.push([name, ...parameters].join(' '));
		return Promise.resolve(ROWS[name] ?? []);
	}) as unknown as Ask;
	const data = await mapsData(ask, '420000');
	const programme = data.measured[0]?.id ?? '';
	for (const mode of MODES) {
		const { query, parameters } = askedOf(mode, { scope: '420000', indicator: 'gdp', programme });
		expect(asked, mode).toContain([query, ...(parameters ?? [])].join(' '));
	}
});
