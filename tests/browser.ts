/** Finds a Chromium for tests by itself: the system's, else the one inside the npm package. */
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

const FLAGS = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist'
];

const start = (
	executablePath: string,
	flags: readonly string[],
	env: NodeJS.ProcessEnv = process.env
): Promise<Browser> =>
	chromium.launch({
		executablePath,
		args: [...FLAGS, ...flags],
		env: env as Record<string, string>
	});

/** The libraries the packaged browser needs, from the package itself, for machines without them. */
async function packagedLibraries(): Promise<string> {
	const folder = join(tmpdir(), 'pairing-atlas-chromium-libraries');
	const libraries = join(folder, 'lib');
	if (existsSync(libraries)) return libraries;
	mkdirSync(folder, { recursive: true });
	const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const packed = join(dirname(main), '../../bin/al2023.tar.br');
	const tar = join(folder, 'libraries.tar');
	await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(tar));
	execFileSync('tar', ['-xf', tar, '-C', folder]);
	return libraries;
}

/** The browser inside the npm package, with its own libraries where the machine lacks them. */
export async function startPackaged(flags: readonly string[] = []): Promise<Browser> {
	const packaged = (await import('@sparticuz/chromium')).default;
	const executable = await packaged.executablePath();
	try {
		return await start(executable, flags);
	} catch {
		const libraries = await packagedLibraries();
		return await start(executable, flags, { ...process.env, LD_LIBRARY_PATH: libraries });
	}
}

/**
 * Starts a headless browser with WebGL.
 * CHROME_PATH names one; otherwise the system's is used, otherwise the packaged one.
 * @param flags of the command line, besides those every test needs.
 * @throws with what to install when none starts.
 */
export async function launch(flags: readonly string[] = []): Promise<Browser> {
	const named = process.env.CHROME_PATH;
	if (named) return start(named, flags);
	const system = SYSTEM.find((path) => existsSync(path));
	if (system) return start(system, flags);
	try {
		return await startPackaged(flags);
	} catch (cause) {
		throw new Error(
			'No browser could be started. Install Chromium or Chrome (Debian: apt-get install chromium), or set CHROME_PATH to one.',
			{ cause }
		);
	}
}
