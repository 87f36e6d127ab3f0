import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SECTIONS, sectionsOf } from './sections';

const ROUTES = 'src/routes/[[lang=lang]]';

const sourcesBelow = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(svelte|ts)$/.test(file) && !file.includes('.test.'))
		.map((file) => `${folder}/${file}`);

const used = (file: string) => {
	const text = readFileSync(file, 'utf8');
	return SECTIONS.filter((name) =>
		new RegExp(`i18n\\.words\\.${name}\\b|Dictionary\\['${name}'`).test(text)
	);
};

test('every page loads the sections its files speak of', () => {
	const folders = readdirSync(ROUTES, { withFileTypes: true }).filter((one) => one.isDirectory());
	const found = new Set<string>();
	for (const { name } of folders) {
		const loaded = sectionsOf(`/[[lang=lang]]/${name}`);
		for (const file of sourcesBelow(`${ROUTES}/${name}`))
			for (const section of used(file)) {
				expect(loaded, file).toContain(section);
				found.add(section);
			}
	}
	// Every section is somebody's, or the scan would say nothing.
	expect([...found].sort()).toEqual([...SECTIONS].sort());
});

test('what all pages share speaks of no section', () => {
	const shared = readdirSync('src/routes', { withFileTypes: true })
		.filter((one) => one.isFile())
		.map(({ name }) => `src/routes/${name}`);
	const home = readdirSync(ROUTES, { withFileTypes: true })
		.filter((one) => one.isFile())
		.map(({ name }) => `${ROUTES}/${name}`);
	const library = ['ui', 'charts', 'map', 'engine'].flatMap((folder) =>
		sourcesBelow(`src/lib/${folder}`)
	);
	expect([...shared, ...home, ...library].filter((file) => used(file).length > 0)).toEqual([]);
});
