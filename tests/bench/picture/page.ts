/** A page with nothing but the pictures that are measured: a chart drawn at a call, and a map of the country. */
import { flushSync, mount, unmount } from 'svelte';
import TrendChart from '../../../src/lib/charts/trend/TrendChart.svelte';
import type { TrendRow } from '../../../src/lib/charts/rows';
import type { MapShapes } from '../../../src/lib/geo/shapes';
import { zh } from '../../../src/lib/i18n/zh';
import MapFrame from '../../../src/lib/map/MapFrame.svelte';
import { show, shownClasses, shownValues } from './state.svelte';
import { codes, links, seeded, supporters } from './synthetic';

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

async function mountMap(): Promise<void> {
	const shapes = (await (await fetch('./shapes.json')).json()) as MapShapes;
	const target = document.querySelector('#map');
	if (!target) throw new Error('The page has no place for the map.');
	mount(MapFrame, {
		target,
		props: {
			shapes,
			get values() {
				return shownValues();
			},
			get classes() {
				return shownClasses();
			},
			recipients: new Set(codes),
			supporters,
			links: links(),
			selected: null,
			hovered: null,
			onselect: () => undefined,
			onhover: () => undefined,
			title: '虚构地图',
			words: zh.map
		}
	});
}

Object.assign(window, { renderChart, mountMap, show });
