import { describe, expect, it } from 'vitest';
import { fragmentOf, sharedIn, type Shared } from './share-link';

describe('a link to the workbench', () => {
	it.each<Shared>([
		{ kind: 'sql', sql: "select '湖北 & 四川' -- 100%\n+ 1 # x", name: null, chart: null },
		{ kind: 'sql', sql: 'select 1', name: '增速 / 差距', chart: '{"kind":"bar"}' },
		{
			kind: 'sql',
			sql: `select "列 名", 'it''s'\r\n\tfrom t\n--\n`,
			name: '“名”&name=x',
			chart: null
		},
		{ kind: 'query', query: 'trend', parameters: ['hb2020', 'gdp'] },
		{ kind: 'query', query: 'catch_up', parameters: ['hb2020', ''] },
		{ kind: 'query', query: 'county_peers', parameters: ["房县's", '"1+1"', 'a b\nc', '%2B&p=#'] },
		{ kind: 'query', query: 'supporters', parameters: [] }
	])('comes back as it went', (shared) => {
		expect(sharedIn(fragmentOf(shared))).toEqual(shared);
		const url = new URL(`https://example.org/sql${fragmentOf(shared)}`);
		expect(url.search).toBe('');
		expect(sharedIn(url.hash)).toEqual(shared);
	});

	it('without a statement is nothing', () => {
		expect(sharedIn('')).toBeNull();
		expect(sharedIn('#results')).toBeNull();
		expect(sharedIn('#sql=%20')).toBeNull();
	});
});
