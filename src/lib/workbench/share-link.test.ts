import { describe, expect, it } from 'vitest';
import { boundQuery } from './bound-query';
import { fragmentOf, sharedIn, type Shared } from './share-link';

describe('a link to the workbench', () => {
	it.each<Shared>([
		{ kind: 'sql', sql: "select '湖北 & 四川' -- 100%\n+ 1 # x", name: null },
		{ kind: 'sql', sql: 'select 1', name: '增速 / 差距' },
		{ kind: 'query', query: 'trend', parameters: ['hb2020', 'gdp'] },
		{ kind: 'query', query: 'supporters', parameters: [] }
	])('comes back as it went', (shared) => {
		expect(sharedIn(fragmentOf(shared))).toEqual(shared);
		expect(new URL(`https://example.org/sql${fragmentOf(shared)}`).search).toBe('');
	});

	it('without a statement is nothing', () => {
		expect(sharedIn('')).toBeNull();
		expect(sharedIn('#results')).toBeNull();
		expect(sharedIn('#sql=%20')).toBeNull();
	});
});

describe('parameters written into a query', () => {
	it('stand where the engine would put them, and nowhere else', () => {
		expect(
			boundQuery('select \'$1\', "$1", $1, $2 -- $1\nfrom t where a = $10 and b = $3', [
				"it's",
				'x'
			])
		).toBe("select '$1', \"$1\", 'it''s', 'x' -- $1\nfrom t where a = $10 and b = $3");
	});
});
