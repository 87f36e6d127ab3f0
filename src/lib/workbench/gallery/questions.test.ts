import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWasm } from '../../../../tests/wasm-engine';
import type { Engine, Row, Value } from '../../engine/engine';
import { openSnapshot } from '../../server/node-engine';
import { readManifest } from '../../server/read-snapshot';
import { objectsOf } from '../catalogue';
import { SETTINGS } from '../workspace';
import { questionsOfViews } from './of-views';
import { TOPICS, type Question } from './question';
import { QUESTIONS } from './questions';

const SNAPSHOTS = fileURLToPath(new URL('../../../../static/snapshots/', import.meta.url));

const rounded = (value: Value): Value =>
	typeof value === 'number' && Number.isFinite(value) && value !== 0
		? Number(value.toPrecision(9))
		: value;
/** Lists are text; their numbers may differ in the last digit. */
const comparable = (rows: Row[]): Value[][] => rows.map((row) => Object.values(row).map(rounded));

let node: Engine;
let wasm: Awaited<ReturnType<typeof openInWasm>>;
let ofViews: Question[] = [];

beforeAll(async () => {
	if (!existsSync(join(SNAPSHOTS, 'index.json')))
		throw new Error('There is no bundled snapshot. Run `npm run bundle` first.');
	const memory = `${SETTINGS.memory}MB`;
	[node, wasm] = await Promise.all([openSnapshot(SNAPSHOTS), openInWasm(SNAPSHOTS, memory)]);
	const manifest = await readManifest(SNAPSHOTS);
	ofViews = questionsOfViews({ objects: objectsOf(manifest, null), functions: [], keywords: [] });
}, 60_000);
afterAll(() => node.close());

describe('worked questions', () => {
	test('are at least twenty, with words in both languages and a name of their own', () => {
		expect(QUESTIONS.length).toBeGreaterThanOrEqual(20);
		expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
		for (const { zh, en, topic } of QUESTIONS) {
			expect(zh).toMatch(/？$/);
			expect(en).toMatch(/\?$/);
			expect(TOPICS).toContain(topic);
		}
	});

	test.each(QUESTIONS.map((question) => [question.id, question.sql]))(
		'%s has an answer, the same in both engines',
		async (_, sql) => {
			const [ours, native] = [await wasm.query(sql), await node.query(sql)];
			expect(ours.length).toBeGreaterThan(0);
			expect(comparable(ours)).toEqual(comparable(native));
			expect(Object.values(ours[0] ?? {}).some((value) => value !== null)).toBe(true);
		}
	);

	test('ask every view, the same rows in both engines', async () => {
		expect(ofViews.length).toBeGreaterThan(60);
		const different = [];
		for (const { id, sql, zh, en } of ofViews) {
			expect(zh, id).not.toBe('');
			expect(en, id).not.toBe('');
			const [ours, native] = [await wasm.query(sql), await node.query(sql)];
			if (JSON.stringify(comparable(ours)) !== JSON.stringify(comparable(native)))
				different.push(id);
		}
		expect(different).toEqual([]);
	}, 120_000);
});
