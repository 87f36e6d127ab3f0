/** What the page may weigh and how little it may move: sizes of real requests, shifts of a real layout. */
import { expect, test } from 'vitest';
import { HOLD_IDLE } from '../bench/idle';
import { layoutShifts, shiftOf, WATCH_SHIFTS } from '../bench/layout-shift';
import { listOf, total, weighPage } from '../bench/weight';
import { engineReady, useSite } from './site';

const site = useSite();
const PAGE = '/programmes/hb2020';

test('complete first content fits in 200 KB, everything before the engine in 900 KB', async () => {
	const { page } = await site.open(PAGE, {}, HOLD_IDLE);
	const { first, beforeEngine } = await weighPage(page, 'build');
	expect(
		first.some(({ path }) => path.endsWith('.css')),
		listOf(first)
	).toBe(true);
	expect(total(first), `First content:\n${listOf(first)}`).toBeLessThanOrEqual(200_000);
	// The live map and its shapes are among them, or the sum would say nothing.
	expect(beforeEngine.length).toBeGreaterThan(first.length + 2);
	expect(total(beforeEngine), `Before the engine:\n${listOf(beforeEngine)}`).toBeLessThanOrEqual(
		900_000
	);
});

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
])
	for (const path of ['/', PAGE, '/en', `/en${PAGE}`])
		test(`${path} keeps still at ${viewport.width} × ${viewport.height}`, async () => {
			const { page } = await site.open(path, { viewport }, WATCH_SHIFTS);
			if (path.endsWith(PAGE)) {
				await engineReady(page);
				// The map starts when it is near the screen; on a phone it is below the first one.
				await page.locator('[data-map]').scrollIntoViewIfNeeded();
				await page.locator('[data-map="live"]').waitFor({ state: 'attached' });
			} else await page.waitForLoadState('networkidle');
			const shifts = await layoutShifts(page);
			const moved = shifts.map(({ value, moved }) => `${value.toFixed(4)} ${moved.join(', ')}`);
			expect(shiftOf(shifts), moved.join('\n')).toBeLessThanOrEqual(0.02);
		});
