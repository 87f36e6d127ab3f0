import { expect, test } from 'vitest';
import type { Ask } from '$lib/sql/ask';
import type { ProgrammeData } from './programme-data';
import { choiceOf, readAs, scorecardParameters } from './readings-data';

const page = {
	programme: { id: 'hb2020' },
	scorecard: { geometric: [], arithmetic: [] },
	headline: { geometric: [], arithmetic: [] }
} as unknown as ProgrammeData;
const chosen = { method: 'arithmetic', average: 'P3', estimate: 'point' } as const;

test('rows that travel with the page were asked by its own reading, whatever a reader has chosen since', () => {
	expect(scorecardParameters(page, chosen)).toEqual(['hb2020', 'arithmetic', 'P1', 'band']);
	expect(choiceOf({ ...chosen, average: 'P1', estimate: 'band' })).toBeNull();
});

test('rows of a choice say what they were asked with', async () => {
	const asked: unknown[] = [];
	const ask = ((name: string, parameters: readonly string[]) => {
		asked.push([name, ...parameters]);
		return Promise.resolve([]);
	}) as unknown as Ask;
	const read = await readAs(ask, page, chosen);
	const parameters = scorecardParameters({ ...page, ...read }, chosen);
	expect(parameters).toEqual(['hb2020', 'arithmetic', 'P3', 'point']);
	expect(asked).toEqual([
		['scorecard', ...parameters],
		['headline', ...parameters]
	]);
});
