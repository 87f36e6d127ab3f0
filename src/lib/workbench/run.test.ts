import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine/engine';
import type { WorkbenchEngine } from '../engine/workbench-engine';
import { asAsked } from './plan/explain-statement';
import { Run } from './run.svelte';

const LIMITS = { rows: 10, bytes: 1000, time: 1 };

/** An engine that stumbles over a word, and says where as DuckDB does. */
function stumbling(word: string): { engine: WorkbenchEngine; asked: string[] } {
	const asked: string[] = [];
	const stream = (sql: string): Promise<never> => {
		asked.push(sql);
		const lines = sql.split('\n');
		const line = lines.findIndex((text) => text.includes(word));
		const lead = `LINE ${line + 1}: `;
		const caret = ' '.repeat(lead.length + (lines[line] ?? '').indexOf(word)) + '^';
		const message = `Binder Error: Referenced column "${word}" not found in FROM clause!\n\n${lead}${lines[line]}\n${caret}`;
		return Promise.reject(new EngineError('query', message));
	};
	return { engine: { stream } as unknown as WorkbenchEngine, asked };
}

describe('a mistake', () => {
	it.each([
		'select nme from region',
		'explain select nme from region',
		'explain analyze\nselect nme\nfrom region'
	])('is marked where it stands in what the reader wrote: %s', async (sql) => {
		const { engine, asked } = stumbling('nme');
		const run = new Run(sql, 100, LIMITS, asAsked(sql));
		await run.go(engine);
		expect(asked).toEqual([asAsked(sql)]);
		expect(run.failure).toMatchObject({ kind: 'mistake', text: { at: sql.indexOf('nme') } });
		expect([run.sql, run.from]).toEqual([sql, 100]);
	});
});
