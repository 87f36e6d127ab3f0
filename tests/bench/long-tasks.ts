/** How long a page keeps the main thread: while it takes over, and while the engine starts. */
import type { Browser, Page } from 'playwright-core';
import { goIdle, HOLD_IDLE, hydrated } from './idle';

export interface Task {
	/** Milliseconds since navigation. */
	start: number;
	duration: number;
}

export interface MainThread {
	/** Milliseconds since navigation until the page answers to a reader. */
	hydrated: number;
	/** Tasks of 50 ms or more until then, parsing included. */
	hydration: Task[];
	/** Tasks of 50 ms or more between the engine's start and its being ready, the map switched off. */
	engine: Task[];
}

const WATCH = `
	window.longTasks = [];
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			window.longTasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
	window.engineTimes = {};
	new MutationObserver(() => {
		const phase = document.querySelector('[data-engine]')?.dataset.engine;
		if (phase) window.engineTimes[phase] ??= performance.now();
	}).observe(document, { subtree: true, childList: true, attributes: true });
`;

/** Without WebGL the drawn map stays, and its work does not count as the engine's. */
const NO_MAP = `
	const getContext = HTMLCanvasElement.prototype.getContext;
	HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
		return /webgl/.test(kind) ? null : getContext.call(this, kind, ...rest);
	};
`;

const settled = (page: Page): Promise<unknown> =>
	page.evaluate('new Promise((done) => setTimeout(done, 300))');

/** Measures one fresh load of `address`. */
export async function measureMainThread(browser: Browser, address: string): Promise<MainThread> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await page.addInitScript(`${HOLD_IDLE}${WATCH}${NO_MAP}`);
		await page.goto(address);
		await hydrated(page);
		await settled(page);
		const taken = (await page.evaluate('window.heldAt')) as number;
		const before = (await page.evaluate('window.longTasks.length')) as number;
		await goIdle(page);
		await page.locator('[data-engine="ready"]').waitFor({ timeout: 60_000, state: 'attached' });
		await settled(page);
		const { tasks, starting, ready } = (await page.evaluate(
			'({ tasks: window.longTasks, ...window.engineTimes })'
		)) as { tasks: Task[]; starting: number; ready: number };
		return {
			hydrated: taken,
			hydration: tasks.slice(0, before),
			engine: tasks.filter(
				({ start, duration }) => start + duration >= starting && start <= ready + 50
			)
		};
	} finally {
		await context.close();
	}
}
