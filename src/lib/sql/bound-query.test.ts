import { describe, expect, it } from 'vitest';
import { boundQuery } from './bound-query';

describe('parameters written into a query', () => {
	it('stand where the engine would put them, and nowhere else', () => {
		expect(
			boundQuery('select \'$1\', "$1", $1, $2 -- $1\nfrom t where a = $10 and b = $3', [
				"it's",
				'x'
			])
		).toBe("select '$1', \"$1\", 'it''s', 'x' -- $1\nfrom t where a = $10 and b = $3");
	});

	it('stay in order where one holds a sign of another, and are left where they are missing', () => {
		expect(boundQuery('select $1, $2, $1, $3', ['$2', ''])).toBe("select '$2', '', '$2', $3");
	});
});
