import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openSnapshot } from '../server/node-engine';
import { viewTexts } from './view-texts';

const SNAPSHOTS = fileURLToPath(new URL('../../../static/snapshots/', import.meta.url));

test('what is called readable answers `from name` on the published snapshot, and nothing else does', async () => {
	const engine = await openSnapshot(SNAPSHOTS);
	const wrong: string[] = [];
	for (const { name, readable } of viewTexts.values()) {
		const answers = await engine.query(`from ${name} limit 0`).then(
			() => true,
			() => false
		);
		if (answers !== readable) wrong.push(`${name}: ${readable ? 'no answer' : 'an answer'}`);
	}
	await engine.close();
	expect([...viewTexts.values()].filter(({ readable }) => readable).length).toBeGreaterThan(30);
	expect(wrong).toEqual([]);
});
