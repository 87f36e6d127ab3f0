/**
 * `npm run pictures`: takes the reviewed pictures of the built site again, so that a review sees what changed.
 * `npm run pictures -- --all DIR`: every kind of page in all five looks, to be looked at and thrown away.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContextOptions } from 'playwright-core';
import { listen } from '../../src/publish/static-server';
import { launch } from '../browser';

interface Look {
	options: BrowserContextOptions;
	/** The whole page, or what the screen holds. */
	whole: boolean;
	print?: boolean;
}

/** What readers have in front of them; A4 at 96 dots an inch. */
const LOOKS = {
	laptop: { options: { viewport: { width: 1440, height: 900 } }, whole: false },
	phone: {
		options: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
		whole: true
	},
	wall: { options: { viewport: { width: 1920, height: 1080 } }, whole: false },
	dark: { options: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }, whole: false },
	print: { options: { viewport: { width: 794, height: 1123 } }, whole: true, print: true }
} satisfies Record<string, Look>;

type LookName = keyof typeof LOOKS;

/** One address of every kind of page. */
const KINDS = [
	'/',
	'/questions',
	'/programmes/hb2020',
	'/programmes/sc2018',
	'/programmes/sc2024',
	'/programmes/sy2021',
	'/programmes/zj2023',
	'/targets',
	'/duties',
	'/projects',
	'/funds',
	'/ranks',
	'/benefit-sharing',
	'/towns',
	'/maps/hubei',
	'/maps/sichuan?view=years',
	'/charts',
	'/charts/hb2020?county=420324',
	'/compare',
	'/sql',
	'/counties',
	'/counties/420324',
	'/supporters',
	'/supporters/420102',
	'/lists',
	'/bulletin',
	'/documents',
	'/documents/hb2020',
	'/methods',
	'/methods/convergence',
	'/methods/coverage',
	'/templates'
];

/** The small set that is kept. */
const KEPT: readonly { name: string; path: string; look: LookName }[] = [
	{ name: 'hubei', path: '/programmes/hb2020', look: 'laptop' },
	{ name: 'hubei-dark', path: '/programmes/hb2020', look: 'dark' },
	{ name: 'maps', path: '/maps/hubei?mode=averageGap&county=420324', look: 'laptop' },
	{ name: 'charts', path: '/charts/hb2020?county=420324', look: 'wall' },
	{ name: 'county-print', path: '/counties/420324', look: 'print' }
];

const { values } = parseArgs({ options: { all: { type: 'string' } } });
const wanted =
	values.all === undefined
		? KEPT.map(({ name, ...rest }) => ({ ...rest, file: join('tests/pictures', `${name}.png`) }))
		: KINDS.flatMap((path) =>
				(Object.keys(LOOKS) as LookName[]).map((look) => ({
					path,
					look,
					file: join(
						values.all ?? '.',
						`${path.replace(/\W+/g, '-').replace(/^-/, '') || 'home'}-${look}.png`
					)
				}))
			);
if (values.all !== undefined) mkdirSync(values.all, { recursive: true });

const { server, address } = await listen('build', 5390);
const browser = await launch();
try {
	for (const { path, look, file } of wanted) {
		const { options, whole, print }: Look = LOOKS[look];
		const context = await browser.newContext({
			locale: 'zh-CN',
			timezoneId: 'Asia/Shanghai',
			reducedMotion: 'reduce',
			...options
		});
		const page = await context.newPage();
		await page.goto(new URL(path.slice(1), address).href, { waitUntil: 'networkidle' });
		await page.locator('html[data-live]').waitFor({ state: 'attached' });
		if (print) await page.emulateMedia({ media: 'print' });
		const sideways = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		await page.screenshot({ path: file, fullPage: whole });
		console.log(`${file}${sideways > 0 ? ` scrolls sideways by ${sideways} px` : ''}`);
		await context.close();
	}
} finally {
	await browser.close();
	server.close();
}
