import { expect, test } from 'vitest';
import { saidOf, type TownCoverage, type TownMention } from './towns-data';

const county = (adcode: string, more: Partial<TownCoverage> = {}) =>
	({ adcode, supporters: 0, covered: 0, towns: null, ...more }) as TownCoverage;

test('a county is silent only where no source gives a supporter, a township or their number', () => {
	const { said, silent } = saidOf({
		coverage: [
			county('silent'),
			county('supported', { supporters: 1 }),
			county('covered', { covered: 2 }),
			county('counted', { towns: 12 }),
			county('named'),
			county('silent too')
		],
		mentions: [{ adcode: 'named' } as TownMention]
	});
	expect(said.map(({ adcode }) => adcode)).toEqual(['supported', 'covered', 'counted', 'named']);
	expect(silent.map(({ adcode }) => adcode)).toEqual(['silent', 'silent too']);
});
