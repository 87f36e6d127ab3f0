/** A page with nothing but the chart that is measured, drawn at a call; synthetic. */
import '../../../src/app.css';
import { flushSync, mount, unmount } from 'svelte';
import TrendChart from '../../../src/lib/charts/trend/TrendChart.svelte';
import type { TrendRow } from '../../../src/lib/charts/rows';
import { zh } from '../../../src/lib/i18n/zh';

/** Numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

const COUNTIES = 22;
const YEARS = 12;

/** Twenty-two counties and a province over twelve years. */
const rows: TrendRow[] = Array.from({ length: COUNTIES + 1 }, (_, place) => {
	const random = seeded(place + 1);
	return Array.from({ length: YEARS }, (_, i): TrendRow => {
		const growth = 4 + random() * 6;
		return {
			adcode: String(990000 + place),
			name: place === 0 ? '虚省' : `虚县${place}`,
			role: place === 0 ? 'province' : 'recipient',
			year: 2012 + i,
			growth,
			index: 100 + growth * i,
			series: 'synthetic',
			vintage: 'as-published',
			derived: false
		};
	});
}).flat();

/** Milliseconds of script for both drawings of the chart, from rows to elements. */
function renderChart(): number {
	const target = document.createElement('div');
	document.body.append(target);
	const start = performance.now();
	const chart = mount(TrendChart, {
		target,
		props: { rows, mode: 'index', label: '虚构图', words: zh.trend, selected: '990003' }
	});
	flushSync();
	const taken = performance.now() - start;
	void unmount(chart);
	target.remove();
	return taken;
}

Object.assign(window, { renderChart });
