import { describe, expect, it } from 'vitest';
import { zh } from '../../i18n/zh';
import { layoutTrend, TREND_WIDE } from './layout';
import { pointAt, stepFrom } from './pointing';
import { readYear } from './reading';
import { trendSeries } from './series';
import { AHEAD, CROSSING, PROVINCE, syntheticTrend } from './synthetic';

const series = trendSeries(syntheticTrend, 'index');
const layout = layoutTrend(series, {
	frame: TREND_WIDE,
	mode: 'index',
	selected: AHEAD,
	hovered: null
});

describe('pointing at a trend chart', () => {
	it('means the nearest year and the line under the pointer', () => {
		const value = series.find(({ adcode }) => adcode === CROSSING)?.points[1]?.value ?? 0;
		const position = { x: layout.x(2021) + 9, y: layout.y(value) + 1 };
		expect(pointAt(series, layout, position)).toEqual({ year: 2021, adcode: CROSSING });
	});

	it('means no line where none is near, and never the province as a county', () => {
		expect(pointAt(series, layout, { x: layout.x(2020), y: 0 })?.adcode).toBeNull();
		const label = layout.labels.find(({ adcode }) => adcode === PROVINCE);
		const onLabel = { x: (label?.x ?? 0) + 5, y: label?.y ?? 0 };
		expect(pointAt(series, layout, onLabel)).toEqual({ year: 2023, adcode: null });
	});

	it('means a county by its label', () => {
		const label = layout.labels.find(({ adcode }) => adcode === AHEAD);
		const position = { x: (label?.x ?? 0) + 5, y: label?.y ?? 0 };
		expect(pointAt(series, layout, position)?.adcode).toBe(AHEAD);
	});

	it('means nothing in an empty chart', () => {
		const none = layoutTrend([], {
			frame: TREND_WIDE,
			mode: 'index',
			selected: null,
			hovered: null
		});
		expect(pointAt([], none, { x: 10, y: 10 })).toBeNull();
	});
});

describe('keys', () => {
	const years = layout.years;
	const at = (year: number, adcode: string | null = null) => ({ year, adcode });

	it('walk through the years and stop at the ends', () => {
		expect(stepFrom(series, years, at(2022), 'ArrowRight')?.year).toBe(2023);
		expect(stepFrom(series, years, at(2023), 'ArrowRight')?.year).toBe(2023);
		expect(stepFrom(series, years, at(2020), 'ArrowLeft')?.year).toBe(2020);
		expect(stepFrom(series, years, at(2022), 'Home')?.year).toBe(2020);
		expect(stepFrom(series, years, at(2020), 'End')?.year).toBe(2023);
	});

	it('walk through the counties in their order of that year, without the province', () => {
		const first = stepFrom(series, years, at(2023), 'ArrowDown');
		expect(first?.adcode).toBe(AHEAD);
		const order = [first?.adcode];
		for (let i = 0; i < 6; i++) {
			order.push(stepFrom(series, years, at(2023, order.at(-1)), 'ArrowDown')?.adcode);
		}
		expect(new Set(order).size).toBe(5);
		expect(order).not.toContain(PROVINCE);
		expect(stepFrom(series, years, at(2023, AHEAD), 'ArrowUp')?.adcode).toBe(AHEAD);
	});

	it('other keys, and charts without years, lead nowhere', () => {
		expect(stepFrom(series, years, at(2022), 'a')).toBeNull();
		expect(stepFrom(series, [], at(2022), 'ArrowLeft')).toBeNull();
	});
});

describe('the reading of a year', () => {
	it('names the county and the province, and says where nothing was published', () => {
		const reading = readYear(series, layout, 2022, zh.trend);
		expect(reading.lines).toEqual([
			{ role: 'selected', name: '虚甲', text: '121.0' },
			{ role: 'province', name: '全省', text: '没有公布' }
		]);
		expect(reading.sentence).toBe('2022 年 虚甲 121.0， 全省 没有公布，');
	});
});
