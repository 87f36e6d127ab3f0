import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './arc';
import { dock, dockHeight, type DockOptions, type DockRequest } from './dock';

const options: DockOptions = { band: [0, 500, 800, 620], ring: 4.5, gap: 18, row: 15, text: 13 };
const request = (id: string, x: number, y = 300, width = 60): DockRequest => ({
	id,
	recipients: [[x, y]],
	width
});
const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

describe('dock', () => {
	it('stands below the region under its recipients, the name away from the nearer edge', () => {
		const [left] = dock([request('a', 120)], options).values();
		expect(left?.at).toEqual([120, 508.5]);
		expect(left?.name?.box.slice(0, 2)).toEqual([124, 517]);
		const [right] = dock([request('a', 700)], options).values();
		expect(right?.at).toEqual([700, 508.5]);
		expect(right?.name?.box[2]).toBe(696);
	});

	it('keeps neighbours apart, in the order of their recipients, round their common middle', () => {
		const docks = dock([request('late', 204), request('early', 196)], options);
		expect([docks.get('early')?.at[0], docks.get('late')?.at[0]]).toEqual([191, 209]);
	});

	it('never lets names overlap, lie across a line, or stand in the region, however many', () => {
		const many = fc.array(
			fc.tuple(
				fc.double({ min: 0, max: 800, noNaN: true }),
				fc.double({ min: 0, max: 500, noNaN: true }),
				fc.integer({ min: 0, max: 220 })
			),
			{ minLength: 1, maxLength: 30 }
		);
		const depth = fc.integer({ min: 20, max: 400 });
		fc.assert(
			fc.property(many, depth, (places, height) => {
				const band: Box = [0, 500, 800, 500 + height];
				const requests = places.map(([x, y, width], index) => request(`${index}`, x, y, width));
				const docks = [...dock(requests, { ...options, band }).values()];
				expect(docks).toHaveLength(requests.length);
				const named = docks.flatMap(({ at, name }) => (name ? [{ at, name }] : []));
				for (const { at } of docks) {
					expect(at[1] - options.ring).toBeGreaterThan(500);
					expect(at[0]).toBeGreaterThan(0);
					expect(at[0]).toBeLessThan(800);
				}
				for (const [index, { name }] of named.entries()) {
					const { box, leader } = name;
					expect(box[0] >= 0 && box[2] <= 800 && box[3] <= band[3]).toBe(true);
					expect(box[1]).toBeGreaterThan(500 + 2 * options.ring);
					for (const other of named.slice(index + 1)) {
						expect(overlap(box, other.name.box)).toBe(false);
					}
					for (const other of named) {
						if (other.name === name) continue;
						const [[x, from], [, to]] = leader;
						expect(overlap([x, from, x, to], other.name.box)).toBe(false);
					}
				}
			})
		);
	});

	it('leaves names out where the band is too low, and asks for a band that holds them all', () => {
		const requests = Array.from({ length: 5 }, (_, index) => request(`${index}`, 200, index, 140));
		const named = (height: number) =>
			[...dock(requests, { ...options, band: [0, 0, 800, height] }).values()].filter(
				({ name }) => name !== null
			).length;
		const height = dockHeight(requests, 800, options);
		expect(named(height)).toBe(5);
		expect(named(height - 10)).toBe(4);
		expect(dockHeight([], 800, options)).toBe(0);
	});

	it('holds more markers than there is room for inside the band', () => {
		const many = Array.from({ length: 60 }, (_, index) => request(`${index}`, 790, index, 0));
		const xs = [...dock(many, options).values()].map(({ at: [x] }) => x);
		expect(Math.max(...xs)).toBeLessThanOrEqual(800);
		expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
		expect(new Set(xs).size).toBe(60);
	});
});
