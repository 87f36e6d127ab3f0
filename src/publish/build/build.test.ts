import { describe, expect, it } from 'vitest';
import { tables } from '../../lib/model/tables';
import { parseManifest, rowsOf } from '../../lib/snapshot/manifest';
import { buildSnapshot } from './build';
import { publishedRows } from './published';
import { dataset, REGIONS, SERIES, SOURCES, STORED_SQL, VIEWS_SQL } from './synthetic';

const published = (regions = REGIONS) =>
	publishedRows(dataset({ region: regions, series: SERIES, source: SOURCES }));
const build = (asOf = '2024-06-30', note: string | null = null, views = VIEWS_SQL) =>
	buildSnapshot(published(), asOf, note, views);

describe('building a snapshot', () => {
	it('gives the same bytes and id for the same rows in any order', async () => {
		const first = await build();
		const reversed = published([...REGIONS].reverse());
		const second = await buildSnapshot(reversed, '2024-06-30', null, VIEWS_SQL);
		expect(second).toEqual(first);
	});

	it('gives another id when a row, the day, the note or a view changes', async () => {
		const changed = published([{ ...REGIONS[0], name: '乙县' }, ...REGIONS.slice(1)]);
		const ids = [
			await build(),
			await buildSnapshot(changed, '2024-06-30', null, VIEWS_SQL),
			await build('2024-07-01'),
			await build('2024-06-30', '说明'),
			await build('2024-06-30', null, VIEWS_SQL + '-- x\n')
		].map((built) => built.manifest.id.slice(-8));
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('writes a manifest by the contract: every table, with hash, rows, key and columns', async () => {
		const { manifest, blobs } = await build('2024-06-30', '说明');
		expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
		const names = [...tables.map((table) => table.name), 'meta'];
		expect(manifest.tables.map((table) => table.name)).toEqual(names);
		expect(blobs.map((blob) => blob.bytes.length)).toEqual(manifest.tables.map((t) => t.bytes));
		const region = manifest.tables.find((table) => table.name === 'region');
		expect(region).toMatchObject({ rows: 2, key: ['adcode'], descriptionEn: expect.any(String) });
		expect(region?.columns.find((column) => column.name === 'label_lng')).toEqual({
			name: 'label_lng',
			type: 'DOUBLE',
			unit: '°',
			description: '标注点经度；功能区为示意位置',
			descriptionEn: 'Longitude of the label point'
		});
		expect(manifest.views.list).toEqual([
			{
				name: 'names',
				kind: 'view',
				description: '各地名称。',
				descriptionEn: 'Names of places.',
				columns: [
					{ name: 'adcode', type: 'VARCHAR' },
					{ name: 'name', type: 'VARCHAR' }
				]
			}
		]);
	});

	it('ships what the layer stores as a table like the others, marked as derived', async () => {
		const { manifest, blobs, viewsSql, tablesSql } = await build('2024-06-30', null, STORED_SQL);
		expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
		const derived = manifest.tables.filter((table) => table.derived);
		expect(derived).toMatchObject([
			{
				name: 'stored_names',
				rows: 2,
				key: ['adcode'],
				description: '各地名称。',
				descriptionEn: 'Names of places. One row per code.'
			}
		]);
		expect(derived[0]?.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
			'adcode VARCHAR',
			'name VARCHAR'
		]);
		expect(blobs.at(-1)?.file).toBe(derived[0]?.file);
		expect(tablesSql).toContain(`view stored_names as from '${derived[0]?.file}'`);
		expect(viewsSql).not.toMatch(/^create\s.*table/im);
		expect(manifest.views.list?.map((view) => view.name)).toEqual(['names']);
		expect(rowsOf(manifest.tables)).toBe(rowsOf((await build()).manifest.tables));
	});

	it('refuses views that do not work, in DuckDB’s words and with the folder to correct', async () => {
		const broken = 'create or replace view broken as select nothing from region;';
		await expect(build('2024-06-30', null, broken)).rejects.toThrow(
			/src\/lib\/sql\/views.*nothing/s
		);
	});
});
