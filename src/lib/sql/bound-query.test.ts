import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSnapshot } from '../server/node-engine';
import { boundQuery } from './bound-query';
import { examples } from './examples';
import { queryFiles, sqlOf } from './named';
import type { QueryName } from './queries';

const SNAPSHOTS = fileURLToPath(new URL('../../../static/snapshots/', import.meta.url));

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

describe('a query of the site with its parameters written in', () => {
	it('gives the rows that it gives when they are bound', async () => {
		const engine = await openSnapshot(SNAPSHOTS);
		const different: string[] = [];
		for (const name of queryFiles as QueryName[])
			for (const parameters of (examples[name] as readonly (readonly string[])[]).slice(0, 2)) {
				const sql = sqlOf(name);
				const bound = await engine.query(sql, parameters);
				const written = await engine.query(boundQuery(sql, parameters));
				if (JSON.stringify(bound) !== JSON.stringify(written))
					different.push(`${name} ${parameters.join(' ')}`);
			}
		await engine.close();
		expect(different).toEqual([]);
	}, 120_000);
});
