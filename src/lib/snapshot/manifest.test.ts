import { describe, expect, it } from 'vitest';
import { parseIndex, parseManifest } from './manifest';

const id = '2024-06-30-0123abcd';
const sha256 = 'a'.repeat(64);
const index = {
	format: 1,
	current: id,
	snapshots: [{ id, asOf: '2024-06-30', rows: 1, bytes: 2, note: null }]
};
const manifest = {
	format: 1,
	id,
	asOf: '2024-06-30',
	parent: null,
	note: '合成',
	tables: [
		{
			name: 'region',
			file: `blobs/${sha256}-region.parquet`,
			sha256,
			bytes: 10,
			rows: 1,
			key: ['adcode'],
			description: '区划',
			columns: [{ name: 'adcode', type: 'VARCHAR', unit: null, description: '代码' }]
		}
	],
	views: { file: `${id}/views.sql`, sha256, bytes: 3 }
};

describe('the snapshot format', () => {
	it('reads what the publish step writes', () => {
		expect(parseIndex(index)).toEqual(index);
		expect(parseManifest(manifest)).toEqual(manifest);
	});

	it('leaves keys of later programs alone', () => {
		expect(parseIndex({ ...index, added: 1 })).toEqual(index);
	});

	it('refuses another version of the format and says so', () => {
		expect(() => parseIndex({ ...index, format: 2 })).toThrow('第 2 版');
		expect(() => parseIndex({ ...index, format: 'x' })).toThrow('format');
		expect(() => parseIndex(null)).toThrow('index.json');
	});

	it('refuses an index whose current snapshot is not in it', () => {
		expect(() => parseIndex({ ...index, snapshots: [] })).toThrow('current');
	});

	it.each(['../secret', '/etc/passwd', 'blobs/../../x', 'https://example.org/x', '.hidden'])(
		'refuses a file outside the folder of snapshots: %s',
		(file) => {
			const tables = manifest.tables.map((table) => ({ ...table, file }));
			expect(() => parseManifest({ ...manifest, tables })).toThrow('tables.0.file');
		}
	);

	it('names the place that is wrong', () => {
		expect(() => parseManifest({ ...manifest, id: 'latest' })).toThrow('id');
		expect(() => parseManifest({ ...manifest, views: {} })).toThrow('views.file');
	});
});
