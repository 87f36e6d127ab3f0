/** A page with nothing but the pictures that are measured, drawn at a call; synthetic. */
import '../../../src/app.css';
import { flushSync, mount, unmount, type ComponentProps } from 'svelte';
import TrendChart from '../../../src/lib/charts/trend/TrendChart.svelte';
import type { TrendRow } from '../../../src/lib/charts/rows';
import { zh } from '../../../src/lib/i18n/zh';
import { seeded } from './seeded';
import { SCOPE } from './wide-map';
import WideMap from './WideMap.svelte';

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

/** Opens the map of the made-up country with so many of its links; `showFigures` then switches its figures. */
async function openWideMap(links: number): Promise<void> {
	const topology: unknown = await (await fetch(`./geo/${SCOPE}.json`)).json();
	const map = mount(WideMap, {
		target: document.body,
		props: { topology: topology as ComponentProps<typeof WideMap>['topology'], links }
	});
	Object.assign(window, { showFigures: map.show });
}

Object.assign(window, { renderChart, openWideMap });
