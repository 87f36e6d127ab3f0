import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classesAt } from '../geo/classes-at';
import { edgesBy } from '../geo/class-methods';
import { mixed, stepOf } from './ramp';

const css = readFileSync('src/lib/map/ramp.css', 'utf8');

describe('colours of continuous scales', () => {
	it('are the same in the style sheet and on the live map', () => {
		const tokens = (['sequential', 'diverging'] as const).flatMap((mode) =>
			classesAt(edgesBy('continuous', [-60, 0, 1, 33, 60], mode), mode, { ramp: true }).labels.map(
				({ token }) => token
			)
		);
		expect(new Set(tokens).size).toBe(41);
		for (const token of tokens) {
			const step = stepOf(token);
			const mix = `color-mix(in srgb, var(--${step?.to}) ${Number(((step?.share ?? NaN) * 100).toFixed(2))}%, var(--${step?.from}))`;
			expect(css).toContain(`[data-class='${token}'] {\n\t--class: ${mix};\n}`);
		}
	});

	it('begin and end with the colours of the classes', () => {
		expect(stepOf('ramp-0')).toEqual({ from: 'seq-0', to: 'seq-1', share: 0 });
		expect(stepOf('ramp-20')).toEqual({ from: 'seq-4', to: 'seq-5', share: 1 });
		expect(stepOf('ramp-pos-9')).toEqual({ from: 'div-pos-2', to: 'div-pos-3', share: 1 });
		expect(stepOf('seq-3')).toBeNull();
	});

	it('are mixed channel by channel', () => {
		expect(mixed('#000000', '#ff8000', 0.5)).toBe('rgb(128, 64, 0)');
	});
});
