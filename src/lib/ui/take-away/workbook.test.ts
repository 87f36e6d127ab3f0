import { expect, test } from 'vitest';
import { cellsOf, workbookOf } from './workbook';

const rows = [
	{ name: '甲县', year: 2023, value: 1.5, derived: false, note: null },
	{ name: '乙县', year: 2023, value: Number.NaN, derived: true, note: '=1+1' }
];

test('figures stay numbers, unknown ones are empty, text stays text', () => {
	expect(cellsOf(rows)).toEqual({
		names: ['name', 'year', 'value', 'derived', 'note'],
		cells: [
			['甲县', 2023, 1.5, false, null],
			['乙县', 2023, null, true, '=1+1']
		]
	});
});

test('the file is a zip that names both sheets', async () => {
	const text = { data: '数据', notes: '说明', lines: [['来源', '统计年鉴']] as const };
	const { names, cells } = cellsOf(rows);
	const blob = await workbookOf(names, cells, text);
	const bytes = new Uint8Array(await blob.arrayBuffer());
	expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
	const { unzipSync, strFromU8 } = await import('fflate');
	const files = unzipSync(bytes);
	const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
	expect(read('xl/workbook.xml')).toContain('数据');
	expect(read('xl/workbook.xml')).toContain('说明');
	const all = Object.keys(files).map(read).join('');
	expect(all).toContain('统计年鉴');
	expect(all).toContain('=1+1');
	expect(all).not.toContain('<f>');
});
