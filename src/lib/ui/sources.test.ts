import { describe, expect, it } from 'vitest';
import { sourcesOf } from './sources';

describe('the sources of a picture', () => {
	it('are named once each, the most used first', () => {
		const rows = [
			{ source_title: '公报', grade: 'A', source_address: 'https://example.org/a' },
			{ source_title: '年鉴', grade: 'C' },
			{ source_title: '年鉴', grade: 'C' }
		];
		expect(sourcesOf(rows)).toEqual([
			{ title: '年鉴', grade: 'C', address: null },
			{ title: '公报', grade: 'A', address: 'https://example.org/a' }
		]);
	});

	it('do not borrow the worst grade of a row that joins several', () => {
		expect(sourcesOf([{ sources: '年鉴；公报', grade: 'C' }])).toEqual([
			{ title: '公报', grade: null, address: null },
			{ title: '年鉴', grade: null, address: null }
		]);
	});

	it('are none where no row names one', () => {
		expect(sourcesOf([])).toEqual([]);
		expect(sourcesOf([{ source_title: null, grade: null }])).toEqual([]);
	});
});
