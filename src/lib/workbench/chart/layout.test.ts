import { describe, expect, test } from 'vitest';
import { markupOf } from '../../charts/drawing.fixture';
import type { ChartRow } from './chart-rows';
import ChartPlot from './ChartPlot.svelte';
import type { Drawing } from './drawing';
import { isEmpty, layoutChart } from './layout';
import { momentOf } from './layout-line';
import { regionRows } from './region-rows';
import { CHART_KINDS } from './settings';

const FRAME = { width: 640, locale: 'zh' } as const;
const KINDS = CHART_KINDS.filter((kind) => kind !== 'map');
type Kind = (typeof KINDS)[number];

const row = (x: ChartRow['x'], y: number | null, series: string | null = null): ChartRow => ({
	x,
	y,
	series
});
/** Invented places and amounts. */
const SYNTHETIC: Record<Kind, ChartRow[]> = {
	line: ['甲县', '乙县'].flatMap((name, at) =>
		[2019, 2020, 2021, 2022, 2023].map((year) =>
			row(year, year === 2021 && at === 1 ? null : (year - 2015) * (at + 1), name)
		)
	),
	bar: [
		row(null, 12.5, '甲县'),
		row(null, -3, '乙县'),
		row(null, 0, '丙县'),
		row(null, null, '丁县')
	],
	scatter: [row(1.5, 2, '甲县'), row(3, -1, '乙县'), row(2, null, '丙县')],
	distribution: Array.from({ length: 60 }, (_, at) => row(null, (at * 37) % 50)),
	heat: ['甲县', '乙县'].flatMap((name, at) =>
		['2021', '2022'].map((year, to) => row(year, at + to === 2 ? null : at - to, name))
	)
};

const numbers = (made: Drawing): number[] => [
	...made.bars.flatMap(({ x, y, width, height }) => [x, y, width, height]),
	...made.dots.flatMap(({ x, y }) => [x, y]),
	...made.texts.flatMap(({ x, y }) => [x, y]),
	...made.lines.flatMap(({ d }) => (d.match(/-?[\d.]+/g) ?? []).map(Number))
];

describe.each(KINDS)('a chart of kind %s', (kind) => {
	test('is drawn as it was reviewed', async () => {
		const layout = layoutChart(kind, SYNTHETIC[kind], FRAME);
		await expect(markupOf(ChartPlot, { layout, label: '虚构图' })).toMatchFileSnapshot(
			`./expected/synthetic-${kind}.svg`
		);
	});

	test('stays within its frame at every scale, with one row and with equal values', () => {
		for (const size of [1e9, 1, 1e-9])
			for (const count of [1, 2, 30])
				for (const width of [320, 1200]) {
					const rows = Array.from({ length: count }, (_, at) =>
						row(2000 + at, size * (at % 3), `名称${at}`)
					);
					const made = layoutChart(kind, rows, { width, locale: 'en' });
					expect(isEmpty(made), `${size} ${count}`).toBe(false);
					for (const value of numbers(made)) expect(Number.isFinite(value)).toBe(true);
					for (const { x, width: wide } of made.bars) {
						expect(x).toBeGreaterThanOrEqual(-0.1);
						expect(x + wide).toBeLessThanOrEqual(width + 0.1);
					}
					for (const { x, y } of made.dots) {
						expect(x).toBeGreaterThanOrEqual(0);
						expect(x).toBeLessThanOrEqual(width);
						expect(y).toBeGreaterThanOrEqual(0);
						expect(y).toBeLessThanOrEqual(made.height);
					}
				}
	});

	test('of no row, or of unknown amounts alone, is empty', () => {
		expect(isEmpty(layoutChart(kind, [], FRAME))).toBe(true);
		expect(isEmpty(layoutChart(kind, [row(2020, null, '甲'), row(2021, null, '甲')], FRAME))).toBe(
			true
		);
	});
});

describe('what is unknown or too much', () => {
	test('breaks a line instead of being drawn as nought', () => {
		const made = layoutChart('line', SYNTHETIC.line, FRAME);
		expect(made.lines.map(({ d }) => d.match(/M/g)?.length)).toEqual([1, 2]);
		expect(made.dots).toHaveLength(9);
		expect(made.leftOut).toEqual([{ kind: 'unknown', count: 1 }]);
	});

	test('is counted and said', () => {
		const many = Array.from({ length: 90 }, (_, at) => row(2020, at, `n${at}`));
		expect(layoutChart('line', many, FRAME).leftOut).toEqual([
			{ kind: 'lines', shown: 12, all: 90 }
		]);
		expect(layoutChart('bar', many, FRAME).leftOut).toEqual([{ kind: 'bars', shown: 60, all: 90 }]);
		expect(layoutChart('heat', many, FRAME).leftOut).toEqual([
			{ kind: 'rows', shown: 60, all: 90 }
		]);
		const twice = [row(2020, 1, '甲'), row(2020, 2, '甲')];
		expect(layoutChart('heat', twice, FRAME).leftOut).toEqual([{ kind: 'twice', count: 1 }]);
	});

	test('leaves bars at nought and below on their side of it', () => {
		const { bars } = layoutChart('bar', SYNTHETIC.bar, FRAME);
		const [above, below, none] = bars;
		expect(bars).toHaveLength(3);
		expect((below?.x ?? 0) + (below?.width ?? 0)).toBeCloseTo(above?.x ?? -1, 0);
		expect(none?.width).toBeLessThanOrEqual(0.5);
	});
});

test('moments are years, or days', () => {
	expect(momentOf(2020)).toBe(2020);
	expect(momentOf('2020')).toBe(2020);
	expect(momentOf('1970-01-02')).toBe(1);
	expect(momentOf('1970-02')).toBe(31);
	expect(momentOf('甲')).toBeNull();
	expect(momentOf(null)).toBeNull();
});

test('a result is put on the map that most of its rows belong to, the first row of a county counts', () => {
	const code = (series: string, y: number | null) => row(null, y, series);
	expect(
		regionRows([
			code('420324', 1),
			code('420325', null),
			code('420324', 3),
			code('510100', 4),
			code('999999', 5)
		])
	).toEqual({
		scope: '420000',
		values: new Map([
			['420324', 1],
			['420325', null]
		]),
		elsewhere: 2,
		twice: 1
	});
	expect(regionRows([code('110101', 1), row(null, 2)])).toBeNull();
	expect(regionRows([code('210124', 1), code('210302', 1)])).toMatchObject({
		scope: '210100',
		elsewhere: 1
	});
});
