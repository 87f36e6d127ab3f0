/** Builds the comparison page from the built site: same styles, same main content, other order. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const SOURCE = import.meta.dirname;

/** The engine's glue code holds an `eval` for a feature that is never used here. */
const QUIET = { checks: { eval: false } };

const found = (pattern: RegExp, html: string, what: string): string => {
	const text = pattern.exec(html)?.[1];
	if (text === undefined) throw new Error(`The built page has no ${what}.`);
	return text;
};

/**
 * Builds the page, and puts the site's styles, the programme page's main content and the snapshot beside it.
 * @param site the folder of the built site.
 * @returns the folder to serve.
 */
export async function buildAfterEnginePage(site: string): Promise<string> {
	const outDir = join(SOURCE, '../../output/bench-after-engine');
	const html = await readFile(join(site, 'programmes/hb2020.html'), 'utf8');
	const styles = [...html.matchAll(/<link href="\.\.\/([^"]+\.css)" rel="stylesheet">/g)];
	if (styles.length === 0) throw new Error('The built page has no styles.');
	await build({
		root: SOURCE,
		base: './',
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: join(SOURCE, '../../../src/lib') } },
		worker: { format: 'es', rolldownOptions: QUIET },
		plugins: [
			{
				name: 'styles-of-the-site',
				transformIndexHtml: () =>
					styles.map(([, href]) => ({
						tag: 'link',
						attrs: { rel: 'stylesheet', href: `./site/${href}` },
						injectTo: 'head'
					}))
			}
		],
		build: {
			outDir,
			emptyOutDir: true,
			target: 'es2022',
			chunkSizeWarningLimit: 2000,
			rolldownOptions: QUIET
		}
	});
	for (const [, href = ''] of styles) await cp(join(site, href), join(outDir, 'site', href));
	const main = found(/<main[^>]*>([\s\S]*)<\/main>/, html, 'main content');
	await writeFile(join(outDir, 'main.html'), main);
	await cp(join(site, 'snapshots'), join(outDir, 'snapshots'), { recursive: true });
	return outDir;
}
