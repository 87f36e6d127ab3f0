/** The site as built, onto whose host the synthetic snapshot is published as the newest. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { build } from '../../src/publish/verbs/build';
import { writeSyntheticData } from '../synthetic/programmes';

/**
 * Makes the site before the tests of one file.
 * @param name of its folder below `tests/output`.
 * @returns the folders of the site and of its snapshots.
 */
export function syntheticSite(name: string): { directory: string; snapshots: string } {
	const output = join('tests/output', name);
	const directory = join(output, 'site');
	const snapshots = join(directory, 'snapshots');
	beforeAll(async () => {
		await rm(output, { recursive: true, force: true });
		await writeSyntheticData(join(output, 'data'));
		await cp('build', directory, { recursive: true });
		const said: string[] = [];
		const keep = (text: string) => void said.push(text);
		const code = await build(['--data', join(output, 'data'), '--out', snapshots], {
			out: keep,
			err: keep
		});
		expect(code, said.join('')).toBe(0);
	}, 120_000);
	return { directory, snapshots };
}
