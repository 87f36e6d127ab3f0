import { describe, expect, it } from 'vitest';
import { layoutTrend, TREND_NARROW, TREND_WIDE, type TrendOptions } from './layout';
import { trendSeries, type TrendMode } from './series';
import { AHEAD, BROKEN, CROSSING, PROVINCE, syntheticTrend } from './synthetic';
import { trendTable } from './table';

function layout(mode: TrendMode, more: Partial<TrendOptions> = {}, rows = syntheticTrend) {
	return layoutTrend(trendSeries(rows, mode), {
		frame: TREND_WIDE,
		mode,
		selected: null,
		hovered: null,
		...more
	});
}

describe('a trend chart', () => {
	it('puts every place but the selected in the grey context', () => {
		const drawn = layout('growth', { selected: AHEAD });
		expect(drawn.context).toHaveLength(4);
		expect(drawn.selected?.adcode).toBe(AHEAD);
		expect(drawn.province?.adcode).toBe(PROVINCE);
	});

	it('dots the province over unknown years when both ends are levels, never between rates', () => {
		expect(layout('index').province?.bridge).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
		expect(layout('growth').province?.bridge).toBe('');
	});

	it('leaves gaps of grey counties open', () => {
		const rows = syntheticTrend.filter((row) => row.adcode !== CROSSING || row.year !== 2022);
		const open = layout('index', {}, rows).context.find(({ adcode }) => adcode === CROSSING);
		expect(open?.bridge).toBe('');
		expect(open?.path.match(/M/g)).toHaveLength(1);
		expect(open?.dots).toHaveLength(1);
	});

	it('draws derived figures hollow', () => {
		const county = layout('growth', { selected: '990004' }).selected;
		expect(county?.dots.map(({ hollow }) => hollow)).toEqual([false, false, true]);
	});

	it('marks a break halfway and does not draw across it', () => {
		const county = layout('index', { selected: BROKEN }).selected;
		expect(county?.breaks).toHaveLength(1);
		expect(county?.path.match(/M/g)).toHaveLength(2);
		expect(county?.bridge).toBe('');
	});

	it('shades only between years both sides know', () => {
		expect(layout('index', { selected: AHEAD }).areas).toHaveLength(1);
		expect(layout('index').areas).toEqual([]);
	});

	it('starts the index at 100 and marks that line as the base', () => {
		const base = layout('index').yTicks.filter((tick) => tick.base);
		expect(base.map(({ label }) => label)).toEqual(['100']);
	});

	it('keeps everything inside the frame', () => {
		for (const frame of [TREND_NARROW, TREND_WIDE]) {
			const drawn = layout('index', { frame, selected: AHEAD, hovered: CROSSING });
			const lines = [drawn.province, drawn.selected, drawn.hovered];
			for (const dot of lines.flatMap((one) => one?.dots ?? [])) {
				expect(dot.x).toBeGreaterThanOrEqual(frame.left);
				expect(dot.x).toBeLessThanOrEqual(frame.width - frame.right);
				expect(dot.y).toBeGreaterThanOrEqual(0);
				expect(dot.y).toBeLessThanOrEqual(frame.height - frame.bottom);
			}
		}
	});

	it('does not move when another county is chosen', () => {
		const one = layout('index', { selected: AHEAD });
		const other = layout('index', { selected: '990004' });
		expect(other.frame).toEqual(one.frame);
		expect(other.yTicks).toEqual(one.yTicks);
	});

	it('labels province, selected and hovered once each, without overlap', () => {
		const { labels, frame } = layout('index', { selected: AHEAD, hovered: CROSSING });
		const strong = labels.filter(({ role }) => role !== 'extreme');
		expect(strong.map(({ role }) => role)).toEqual(['province', 'selected', 'hovered']);
		const rows = labels.flatMap(({ lines }) => lines.map(({ y }) => y)).sort((a, b) => a - b);
		rows.slice(1).forEach((y, i) => {
			expect(y - (rows[i] ?? 0)).toBeGreaterThanOrEqual(frame.font);
		});
	});

	it('names the year of a label whose line ends early', () => {
		const rows = syntheticTrend.filter((row) => row.adcode !== PROVINCE || row.year < 2022);
		const label = layout('index', {}, rows).labels.find(({ role }) => role === 'province');
		expect(label?.year).toBe(2021);
		expect(label?.lines.map(({ text }) => text)).toEqual(['全省 109.0 (2021)']);
		expect(label?.leader).toBe(false);
		expect(label?.x).toBeLessThan(TREND_WIDE.width / 2 + 40);
	});

	it('hovering the selected county does not draw it twice', () => {
		expect(layout('index', { selected: AHEAD, hovered: AHEAD }).hovered).toBeNull();
	});
});

describe('at the edges', () => {
	it('no figure at all is empty, with no tick and no line', () => {
		const silent = syntheticTrend.map((row) => ({ ...row, growth: null, index: null }));
		const drawn = layout('growth', { selected: AHEAD }, silent);
		expect(drawn.empty).toBe(true);
		expect(drawn.xTicks).toEqual([]);
		expect(drawn.context).toEqual([]);
		expect(drawn.labels).toEqual([]);
	});

	it('one year is one centred dot a place', () => {
		const rows = syntheticTrend.filter((row) => row.year === 2021);
		const drawn = layout('growth', {}, rows);
		expect(drawn.years).toEqual([2021]);
		expect(drawn.province?.path).toBe('');
		expect(drawn.province?.dots).toHaveLength(1);
		expect(Number.isFinite(drawn.province?.dots[0]?.x)).toBe(true);
	});

	it('equal values still have a height', () => {
		const rows = syntheticTrend.map((row) => ({ ...row, growth: 6 }));
		const ys = layout('growth', {}, rows).context.flatMap(({ dots }) => dots.map(({ y }) => y));
		expect(layout('growth', {}, rows).yTicks.length).toBeGreaterThan(1);
		expect(ys.every(Number.isFinite)).toBe(true);
	});

	it('names fewer years where there is little room, the last one always', () => {
		const rows = syntheticTrend.flatMap((row) => [
			row,
			{ ...row, year: row.year - 4 },
			{ ...row, year: row.year - 8 }
		]);
		const labels = layout('index', { frame: TREND_NARROW }, rows).xTicks.map(({ label }) => label);
		expect(labels).toHaveLength(12);
		expect(labels.at(-1)).toBe('2023');
		expect(labels.filter((label) => label !== '').length).toBeLessThan(8);
	});
});

describe('a chart of ratios', () => {
	it('draws the ratio of a row as times, and shades no lead', () => {
		const rows = syntheticTrend.map((row) => ({ ...row, ratio: 2 + (row.year - 2020) / 10 }));
		const drawn = layout('ratio', { selected: AHEAD }, rows);
		expect(drawn.areas).toEqual([]);
		expect(layout('index', { selected: AHEAD }).areas.length).toBeGreaterThan(0);
		const { rows: table } = trendTable(trendSeries(rows, 'ratio'), 'ratio', '地区');
		expect(table[0]?.slice(1, 3)).toEqual(['2.00', '2.10']);
	});
});

describe('the table behind the chart', () => {
	it('has a column a year and an empty text where nothing is known', () => {
		const { header, rows } = trendTable(trendSeries(syntheticTrend, 'index'), 'index', '地区');
		expect(header).toEqual(['地区', '2020', '2021', '2022', '2023']);
		expect(rows[0]).toEqual(['全省', '100.0', '109.0', '', '122.5']);
	});
});
