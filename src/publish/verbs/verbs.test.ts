/** The verbs over copies of the bundled tables, with figures changed by hand: synthetic. */
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SnapshotDiff } from '../../lib/diff/snapshot-diff';
import { build } from './build';
import { check } from './check';
import { diff } from './diff';
import { list } from './list';
import { prune } from './prune';
import { publish } from './publish';
import { rollback } from './rollback';
import type { Verb } from './verb';
import { verify } from './verify';

let folder = '';
let data = '';
let snapshots = '';
let blobsBefore: string[] = [];

const said = async (run: (output: Parameters<Verb['run']>[1]) => Promise<number>) => {
	let [out, err] = ['', ''];
	const code = await run({ out: (text) => (out += text), err: (text) => (err += text) });
	return { code, out, err };
};
const verb = (one: Verb, ...args: string[]) => said((output) => one.run(args, output));
const built = (...args: string[]) =>
	said((output) => build(['--data', data, '--out', snapshots, ...args], output));

async function edit(table: string, from: RegExp, to: string): Promise<void> {
	const file = join(data, `${table}.csv`);
	const text = await readFile(file, 'utf8');
	expect(text).toMatch(from);
	await writeFile(file, text.replace(from, to));
}

async function ids(): Promise<string[]> {
	const { out } = await verb(list, snapshots, '--json');
	const { snapshots: all } = JSON.parse(out) as { snapshots: { id: string }[] };
	return all.map(({ id }) => id);
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), '结对 图谱-'));
	data = join(folder, '各 表');
	snapshots = join(folder, '快照');
	await cp('data', data, { recursive: true });
	expect((await built('--as-of', '2026-10-31', '--note', '改数之前')).code).toBe(0);
	const manifest = JSON.parse(
		await readFile(join(snapshots, (await ids())[0] ?? '', 'manifest.json'), 'utf8')
	) as { tables: { file: string }[] };
	blobsBefore = manifest.tables.map(({ file }) => file);
	// Revised, gone and new.
	await edit('observation', /^(420324,rural_income,2023),14817,/m, '$1,16000,');
	await edit('observation', /^420324,rural_income,2015,.*\n/m, '');
	await edit(
		'observation',
		/^(?=420324,rural_income,2016,)/m,
		'420324,rural_income,2014,7000,,,as-published,panel832,false,\n'
	);
	expect((await built('--as-of', '2026-10-31', '--note', '改数之后')).code).toBe(0);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npx atlas', () => {
	it('checks without writing anything, for people and for programs', async () => {
		const before = await stat(snapshots);
		const people = await verb(check, '--data', data);
		expect(people.code).toBe(0);
		expect(people.out).toMatch(/^没有错误，\d+ 个警告；截至日 2026-11-22。\n$/);
		const strict = await verb(check, '--data', data, '--strict', '--json');
		expect(strict.code).toBe(1);
		expect(JSON.parse(strict.out)).toMatchObject({ errors: 0, asOf: '2026-11-22' });
		expect((await stat(snapshots)).mtimeMs).toBe(before.mtimeMs);
	});

	it('refuses an as-of date that is none', async () => {
		await expect(built('--as-of', '2026-13-01')).rejects.toThrow(/日历上没有“2026-13-01”/);
	});

	it('lists snapshots, the newest first and the current one marked', async () => {
		const { out } = await verb(list, snapshots);
		const [first, second] = out.split('\n');
		expect(first).toMatch(/^\* 2026-10-31-[0-9a-f]{8} {2}截至 2026-10-31 {2}.*改数之后$/);
		expect(second).toMatch(/^ {2}2026-10-31-.*改数之前$/);
		await expect(verb(list, data)).rejects.toThrow(/没有 index.json/);
	});

	it('keeps the files of tables that did not change', async () => {
		const [after = ''] = await ids();
		const manifest = JSON.parse(
			await readFile(join(snapshots, after, 'manifest.json'), 'utf8')
		) as {
			tables: { file: string; name: string; derived?: boolean }[];
		};
		const moved = manifest.tables.filter(
			({ file, derived }) => !derived && !blobsBefore.includes(file)
		);
		expect(moved.map(({ name }) => name).sort()).toEqual(['meta', 'observation']);
	});

	it('says which figures were revised, added and removed, and which comparisons flip and why', async () => {
		const { code, out } = await verb(diff, '--in', snapshots);
		expect(code).toBe(0);
		expect(out).toContain('说明：改数之后');
		expect(out).toContain('算法（views.sql）：没有变化');
		expect(out).toContain('observation 一个公布的数：地区、指标、年份、来源、修订版：');
		expect(out).toMatch(
			/竹溪县（420324） 农村.*2023：14,817 → 16,000，\+7\.98% \[as-published，来源 panel832\]/
		);
		expect(out).toMatch(/新增的数（1）\n {2}竹溪县（420324） 农村.*2014：暂无 → 7,000/);
		expect(out).toMatch(/删去的数（1）\n {2}竹溪县（420324） 农村.*2015：7,550 → 暂无/);
		expect(out).toMatch(
			/竹溪县 农村.* comparison：within_rounding → above；因为 county_growth 9\.3\d* → 12\.1\d*/
		);
	});

	it('gives programs the same as JSON, in either direction', async () => {
		const [after = '', before = ''] = await ids();
		const forth = JSON.parse((await verb(diff, '--in', snapshots, '--json')).out) as SnapshotDiff;
		const back = JSON.parse(
			(await verb(diff, after, before, '--in', snapshots, '--json')).out
		) as SnapshotDiff;
		expect(forth.before.id).toBe(before);
		expect(back.before.id).toBe(after);
		expect(forth.tables).toMatchObject([{ name: 'observation', added: 1, removed: 1, changed: 1 }]);
		expect(back.figures.map(({ before: was, after: is }) => [is, was]).sort()).toEqual(
			forth.figures.map(({ before: was, after: is }) => [was, is]).sort()
		);
		expect(back.indicatorVerdicts).toHaveLength(forth.indicatorVerdicts.length);
	});

	it('publishes elsewhere, verifies, goes back and prunes there', async () => {
		const host = join(folder, '网站 根目录');
		const [after = '', before = ''] = await ids();
		const first = await verb(publish, host, '--from', snapshots, '--id', before);
		expect(first.out).toMatch(new RegExp(`^已发布 ${before} 到 .*，写了 \\d+ 个文件。\n$`));
		const second = await verb(publish, pathToFileURL(host).href, '--from', snapshots, '--json');
		const { written } = JSON.parse(second.out) as { written: string[] };
		// The tables that changed, the one that tells the note, and those worked out from them.
		expect(written.filter((path) => path.endsWith('-observation.parquet'))).toHaveLength(1);
		expect(written.at(-1)).toBe('index.json');
		expect((await verb(publish, host, '--from', snapshots)).out).toContain('没有改动');
		expect(await verb(verify, host)).toMatchObject({ code: 0 });
		expect((await verb(rollback, before, host)).out).toContain(`已从 ${after} 换回 ${before}`);
		expect((await verb(list, host)).out).toContain(`* ${before}`);
		expect((await verb(prune, host, '--keep', '1')).out).toContain('不用删');
		await verb(rollback, after, host);
		expect((await verb(prune, host, '--keep', '1')).out).toContain(`会删  ${before}`);
		expect((await verb(prune, host, '--keep', '1', '--yes')).out).toContain(`已删  ${before}`);
		expect(await verb(verify, host)).toMatchObject({ code: 0 });
		expect(await verb(prune, host, '--keep', '0')).toMatchObject({ code: 2 });
	});

	it('says that the first snapshot has nothing before it', async () => {
		const [, first = ''] = await ids();
		const manifest = await readFile(join(snapshots, first, 'manifest.json'), 'utf8');
		expect(JSON.parse(manifest)).toMatchObject({ parent: null });
		const { out } = await verb(diff, first, first, '--in', snapshots);
		expect(out).toContain('改动的数：没有变化');
	});
});
