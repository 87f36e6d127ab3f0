/** The built site on a host that published other snapshots before: one whole, one damaged, one of another release. */
import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { build } from '../../src/publish/verbs/build';
import { manifestOf } from './snapshot';

/** A supporter and its pair that only the older snapshot knows: synthetic. */
export const SUPPORTER = { id: 'synthetic-works', name: '合成测试企业' };
/** Urban income of 利川 in 2023 in the older snapshot: synthetic. */
export const FORMER = 36_543;

const ROW = /^422802,urban_income,2023,(\d+),(.*,panel832,.*)$/m;
const GAP = /^G-11,hb2020,.*\n/m;
const PAIR = /^sc2024-02,sc2024,,chuanjiu,川酒集团,(.*)$/m;
const KIND_AND_SOURCE = 'provincial_soe,,sc2024-b853d324,,';

export interface Host {
	directory: string;
	snapshots: string;
	/** Of 31 October, with another figure, a gap less and a supporter more. */
	older: string;
	/** Of 1 November; its table of gaps lost some bytes on the host. */
	damaged: string;
	/** Of 2 November; made by a release in which a view that a page asks for has another name. */
	renamed: string;
	/** Of the data as they are: the snapshot the site was built with. */
	current: string;
}

/** Makes the site before the tests of one file. @param name of its folder below `tests/output`. */
export function hostOfSeveral(name: string): Host {
	const output = join('tests/output', name);
	const directory = join(output, 'site');
	const snapshots = join(directory, 'snapshots');
	const data = join(output, 'data');
	const host: Host = { directory, snapshots, older: '', damaged: '', renamed: '', current: '' };

	const change = async (table: string, from: RegExp, to: string): Promise<void> => {
		const file = join(data, `${table}.csv`);
		const text = await readFile(file, 'utf8');
		expect(text).toMatch(from);
		await writeFile(file, text.replace(from, to));
	};
	const publish = async (folder: string, asOf: string | null): Promise<string> => {
		if (asOf) await writeFile(join(folder, 'snapshot.json'), JSON.stringify({ asOf }));
		const said: string[] = [];
		const keep = (text: string) => void said.push(text);
		const code = await build(['--data', folder, '--out', snapshots], { out: keep, err: keep });
		expect(code, said.join('')).toBe(0);
		const index = await readFile(join(snapshots, 'index.json'), 'utf8');
		return (JSON.parse(index) as { current: string }).current;
	};

	beforeAll(async () => {
		await rm(output, { recursive: true, force: true });
		await cp('build', directory, { recursive: true });
		await rm(snapshots, { recursive: true });
		await cp('data', data, { recursive: true });
		await change('observation', ROW, `422802,urban_income,2023,${FORMER},$2`);
		await change('gap', GAP, '');
		const { id, name } = SUPPORTER;
		await change(
			'organisation',
			/^(?=chuanjiu,)/m,
			`${id},${name},Synthetic works,${KIND_AND_SOURCE}\n`
		);
		await change('pairing', PAIR, `$&\nsynthetic-01,sc2024,,${id},${name},$1`);
		host.older = await publish(data, '2026-10-31');
		host.damaged = await publish(data, '2026-11-01');
		host.renamed = await publish(data, '2026-11-02');
		host.current = await publish('data', null);
		await damage(snapshots, host.damaged);
		await rename(snapshots, host.renamed);
	}, 120_000);
	return host;
}

/** A few bytes of the table that no other snapshot shares are lost on the way to the host. */
async function damage(snapshots: string, id: string): Promise<void> {
	const table = (await manifestOf(snapshots, id)).tables.find(({ name }) => name === 'meta');
	const file = join(snapshots, table?.file ?? 'no table meta');
	const bytes = await readFile(file);
	const middle = Math.floor(bytes.length / 2);
	for (let place = middle; place < middle + 4; place++)
		bytes.writeUInt8(255 - bytes[place]!, place);
	await writeFile(file, bytes);
}

/** A view that pages ask for goes by another name in this snapshot. */
async function rename(snapshots: string, id: string): Promise<void> {
	const { views } = await manifestOf(snapshots, id);
	const place = join(snapshots, id, 'manifest.json');
	const manifest = JSON.parse(await readFile(place, 'utf8')) as { views: typeof views };
	const file = join(snapshots, views.file);
	const text = (await readFile(file, 'utf8')).replaceAll(/\btown_coverage_at\b/g, 'town_former_at');
	await writeFile(file, text);
	manifest.views.sha256 = createHash('sha256').update(text).digest('hex');
	manifest.views.bytes = Buffer.byteLength(text);
	await writeFile(place, JSON.stringify(manifest));
}
