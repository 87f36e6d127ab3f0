import fc from 'fast-check';
import { expect, test } from 'vitest';
import { METHODS } from '../model/method';
import { AVERAGES, ESTIMATES } from '../model/reading';
import { MODES, readProvince, readView, writeView, type View } from './view';

const fallback: View = {
	indicator: 'gdp',
	mode: 'gap',
	year: null,
	county: null,
	links: 'hb-quyu2021',
	method: 'geometric',
	average: 'P1',
	estimate: 'band',
	province: null
};

const views = fc.record<View>({
	indicator: fc.constantFrom('gdp', 'rural_income'),
	mode: fc.constantFrom(...MODES),
	year: fc.option(fc.integer({ min: 1990, max: 2099 })),
	county: fc.option(fc.constantFrom('422802', '420325')),
	links: fc.option(fc.constantFrom('hb-quyu2021', 'hb-fupin2016')),
	method: fc.constantFrom(...METHODS),
	average: fc.constantFrom(...AVERAGES),
	estimate: fc.constantFrom(...ESTIMATES),
	province: fc.option(fc.integer({ min: -200, max: 500 }).map((tenths) => tenths / 10))
});

test('a view survives being written to an address and read again', () => {
	fc.assert(
		fc.property(views, (view) => {
			expect(readView(new URLSearchParams(writeView(view, fallback)), fallback)).toEqual(view);
		})
	);
});

test('the default view has a plain address', () => {
	expect(writeView(fallback, fallback)).toBe('');
});

test('nonsense in the address falls back instead of failing', () => {
	const view = readView(
		new URLSearchParams('mode=x&year=20&method=__proto__&average=P9&estimate=no&province=1e3'),
		fallback
	);
	expect(view).toEqual(fallback);
});

test('an assumed growth is a plain number within bounds, else none', () => {
	expect(['5.5', '-3', '0', '50'].map(readProvince)).toEqual([5.5, -3, 0, 50]);
	expect([null, '', '51', '-21', '5.555', '1e1', '5,5', 'x'].map(readProvince)).toEqual(
		Array(8).fill(null)
	);
});
