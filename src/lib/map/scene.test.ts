import { describe, expect, it } from 'vitest';
import { fit, project, scaled } from '../geo/projection';
import { emphasisOf } from './emphasis';
import { layOutScene } from './scene';
import { COMPACT_BELOW } from './sizes';
import type { Link, MapLabel, Supporter } from './types';

const { frame, height } = fit([108.4, 29, 116.1, 33.3], 800, 14);
const size = { width: 800, height };

const supporter = (id: string, more: Partial<Supporter> = {}): Supporter => ({
	id,
	name: id,
	position: [114.3, 30.6],
	zone: false,
	listed: true,
	...more
});

const link = (id: string, from: string, recipient: string, more: Partial<Link> = {}): Link => ({
	id,
	supporter: from,
	recipient,
	to: [109.5, 30.3],
	state: 'seen',
	weight: null,
	label: `${from} → ${recipient}`,
	...more
});

const labels: MapLabel[] = [
	{ adcode: '422801', text: '恩施', position: [109.5, 30.3], priority: 1 },
	{ adcode: '420325', text: '房县', position: [110.7, 32.05], priority: 2 }
];

const common = { frame, size, labels, supporters: [], links: [] };

describe('layOutScene', () => {
	it('draws one arc for each stated pair and none beside', () => {
		const supporters = [supporter('武昌'), supporter('洪山'), supporter('孤')];
		const links = [
			link('1', '武昌', '422801'),
			link('2', '洪山', '420325', { to: [110.7, 32.05] })
		];
		const { arcs, markers } = layOutScene({ ...common, supporters, links });
		expect(arcs.map((arc) => arc.link.id)).toEqual(['1', '2']);
		expect(markers).toHaveLength(3);
	});

	it('separates markers on one spot and remembers their true place', () => {
		const { markers } = layOutScene({ ...common, supporters: [supporter('a'), supporter('b')] });
		const [a, b] = markers;
		expect(a?.home).toEqual(b?.home);
		expect(
			Math.hypot((a?.at[0] ?? 0) - (b?.at[0] ?? 0), (a?.at[1] ?? 0) - (b?.at[1] ?? 0))
		).toBeGreaterThan(12);
	});

	it('puts a supporter without a seat below the region, its name on a line', () => {
		const supporters = [supporter('企业', { position: null })];
		const { markers, supporterNames } = layOutScene({
			...common,
			supporters,
			links: [link('1', '企业', '422801')],
			room: 60
		});
		expect(markers[0]?.docked).toBe(true);
		expect(markers[0]?.at[0]).toBeCloseTo(project(frame, [109.5, 30.3])[0], 6);
		expect(markers[0]?.at[1]).toBeGreaterThan(height);
		expect(supporterNames[0]?.box[1]).toBeGreaterThan(height);
		expect(supporterNames[0]?.leader).not.toBeNull();
	});

	it('draws every one of thousands of links, each with the plain bend', () => {
		const supporters = Array.from({ length: 50 }, (_, i) =>
			supporter(`s${i}`, { position: [109 + (i % 10) * 0.6, 29.5 + Math.floor(i / 10) * 0.6] })
		);
		const links = Array.from({ length: 3000 }, (_, i) =>
			link(String(i), `s${i % 50}`, '422801', { to: [109 + (i % 60) * 0.1, 33 - (i % 37) * 0.1] })
		);
		const { arcs, bends } = layOutScene({ ...common, supporters, links });
		expect(arcs).toHaveLength(3000);
		expect(new Set(bends.values())).toEqual(new Set([0.14]));
	});

	it('refuses to lose a link silently', () => {
		expect(() => layOutScene({ ...common, links: [link('1', '无名', '422801')] })).toThrow(/无名/);
	});

	it('widens links by money only where money is known', () => {
		const supporters = [supporter('a'), supporter('b', { position: [112, 31] })];
		const links = [
			link('rich', 'a', '422801', { weight: 100 }),
			link('poor', 'b', '420325', { weight: 4, to: [110.7, 32.05] })
		];
		const { arcs, sizes } = layOutScene({ ...common, supporters, links });
		const start = (index: number) => {
			const ring = arcs[index]?.ring ?? [];
			const [a, b] = [ring[0] ?? [0, 0], ring.at(-2) ?? [0, 0]];
			return Math.hypot(a[0] - b[0], a[1] - b[1]);
		};
		expect(start(0)).toBeCloseTo(sizes.widestLink, 6);
		expect(start(1)).toBeLessThan(start(0) / 2);
	});

	it('takes over given bends, so that the live map draws the arcs of the SVG', () => {
		const supporters = [supporter('武昌')];
		const links = [link('1', '武昌', '422801')];
		const first = layOutScene({ ...common, supporters, links });
		const again = layOutScene({ ...common, supporters, links, bends: first.bends });
		expect(again.arcs[0]?.path).toBe(first.arcs[0]?.path);
	});

	it('is compact on a phone, and still writes names over their counties', () => {
		const factor = (COMPACT_BELOW - 1) / 800;
		const small = { width: 800 * factor, height: height * factor };
		const phone = layOutScene({ ...common, frame: scaled(frame, factor), size: small });
		expect(phone.sizes.ring).toBeLessThan(layOutScene(common).sizes.ring);
		expect(phone.recipientNames[0]?.at).toEqual(project(scaled(frame, factor), [109.5, 30.3]));
	});

	it('leaves a crowded small map room for its colours', () => {
		const crowd = Array.from({ length: 180 }, (_, i): MapLabel => ({
			adcode: String(990000 + i),
			text: '虚构县',
			position: [109 + (i % 15) * 0.45, 29.3 + Math.floor(i / 15) * 0.3],
			priority: i
		}));
		const share = (width: number) => {
			const factor = width / 800;
			const scene = layOutScene({
				...common,
				labels: crowd,
				frame: scaled(frame, factor),
				size: { width, height: height * factor }
			});
			const inked = scene.recipientNames.reduce(
				(sum, { box: [left, top, right, bottom] }) => sum + (right - left) * (bottom - top),
				0
			);
			return inked / (width * height * factor);
		};
		expect(share(360)).toBeLessThan(0.4);
		expect(share(360)).toBeGreaterThan(0.05);
	});
});

describe('emphasisOf', () => {
	const links = [link('1', '武昌', '422801'), link('2', '洪山', '420325')];

	it('keeps the chosen place, its links and their other ends', () => {
		const { links: strong, places } = emphasisOf(links, '武昌', null);
		expect([...(strong ?? [])]).toEqual(['1']);
		expect([...(places ?? [])].sort()).toEqual(['422801', '武昌'].sort());
	});

	it('fades nothing for a place without links, and prefers the chosen to the pointed-at', () => {
		expect(emphasisOf(links, '420102', null)).toEqual({ links: null, places: null });
		expect([...(emphasisOf(links, '422801', '洪山').links ?? [])]).toEqual(['1']);
		expect([...(emphasisOf(links, null, '洪山').links ?? [])]).toEqual(['2']);
	});
});
