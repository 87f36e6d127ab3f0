import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SECTIONS, sectionsOf } from './sections';

const ROUTES = 'src/routes/[[lang=lang]]';

const sourcesBelow = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(svelte|ts)$/.test(file) && !file.includes('.test.'))
		.map((file) => `${folder}/${file}`);

const filesOf = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((one) => one.isFile())
		.map(({ name }) => `${folder}/${name}`);

const used = (file: string) => {
	const text = readFileSync(file, 'utf8');
	return SECTIONS.filter((name) =>
		new RegExp(`i18n\\.words\\.${name}\\b|Dictionary\\['${name}'`).test(text)
	);
};

test('every page loads the sections its files speak of', () => {
	const folders = readdirSync(ROUTES, { withFileTypes: true }).filter((one) => one.isDirectory());
	const pages = [
		{ route: '/[[lang=lang]]', files: filesOf(ROUTES) },
		...folders.map(({ name }) => ({
			route: `/[[lang=lang]]/${name}`,
			files: sourcesBelow(`${ROUTES}/${name}`)
		}))
	];
	const found = new Set<string>();
	for (const { route, files } of pages) {
		const loaded = sectionsOf(route);
		for (const file of files)
			for (const section of used(file)) {
				expect(loaded, file).toContain(section);
				found.add(section);
			}
	}
	// Every section is somebody's, or the scan would say nothing.
	expect([...found].sort()).toEqual([...SECTIONS].sort());
});

test('what all pages share speaks of no section', () => {
	const library = ['ui', 'charts', 'map', 'engine'].flatMap((folder) =>
		sourcesBelow(`src/lib/${folder}`)
	);
	expect([...filesOf('src/routes'), ...library].filter((file) => used(file).length > 0)).toEqual(
		[]
	);
});
