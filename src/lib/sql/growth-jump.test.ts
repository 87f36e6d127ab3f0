/** Which growth is marked as far from its peers and from its own series: invented places. */
import { afterEach, expect, test } from 'vitest';
import type { Fixture } from './fixture';
import { growths, hubei } from './worked-numbers.fixture';

let fixture: Fixture;
afterEach(() => fixture.close());

const code = (at: number) => `4200${10 + at}`;
/** Ten places growing alike, a point more each; the first as said. */
const jumpsOf = async (first: readonly number[], places = 10) => {
	const codes = Array.from({ length: places }, (_, at) => code(at));
	fixture = await hubei(
		codes,
		codes.flatMap((place, at) =>
			growths(
				place,
				at === 0 ? first : [5, 6, 5, 6, 5].slice(0, first.length).map((rate) => rate + at / places)
			)
		),
		{}
	);
	return fixture.query(`select region, year, peer_growth from growth_jump order by region, year`);
};

test('one year far from the peers and from the place itself is marked, with the peers’ median', async () => {
	const rows = await jumpsOf([5, 6, 60, 6, 5]);
	expect(rows).toMatchObject([{ region: code(0), year: 2023 }]);
	expect(rows[0]?.peer_growth).toBeCloseTo(5.5, 0);
});

test('a place that leaps every year is not marked: it is like itself', async () => {
	expect(await jumpsOf([55, 56, 60, 56, 55])).toEqual([]);
});

test('what lies within five spreads is not marked', async () => {
	expect(await jumpsOf([5, 6, 14, 6, 5])).toEqual([]);
});

test('with too few peers nothing can be said', async () => {
	expect(await jumpsOf([5, 6, 60, 6, 5], 7)).toEqual([]);
});
