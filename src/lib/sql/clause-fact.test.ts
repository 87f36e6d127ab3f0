import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fixture } from './fixture';

let fixture: Fixture;
const clause = (path: string, ordinal: number) => ({
	programme: 'p',
	path,
	ordinal,
	heading: path,
	summary: 's'
});

beforeEach(async () => {
	fixture = await Fixture.open();
	await fixture.insert('programme', [{ id: 'p', name: 'p', scope: '1', in_documents: true }]);
	await fixture.insert('clause', [clause('一', 1), clause('二', 2), clause('三', 3)]);
	await fixture.insert('target', [
		{ id: 'T-1', programme: 'p', clause: '一/二', metric: 'm', quote: 'q' },
		{ id: 'T-2', programme: 'other', clause: '一', metric: 'm', quote: 'q' }
	]);
	await fixture.insert('gap', [
		{ id: 'G-1', programme: 'p', clause: '二', kind: 'k', what: 'w', quote: 'q' }
	]);
	await fixture.insert('list', [{ id: 'l', programme: 'p', name: 'l', role: 'recipient' }]);
	await fixture.insert('membership', [
		{ list: 'l', member: '000001', name_in_text: '甲县', clause: '二' },
		{ list: 'l', name_in_text: '乙县', clause: '二' }
	]);
});
afterEach(() => fixture.close());

test('a fact of two clauses stands under both, and never under another document', async () => {
	const facts = await fixture.query(
		"select path, id from clause_fact where kind = 'target' and programme = 'p' order by path"
	);
	expect(facts).toEqual([
		{ path: '一', id: 'T-1' },
		{ path: '二', id: 'T-1' }
	]);
});

test('a member belongs to the document of its list, also without a code', async () => {
	expect(
		await fixture.query(
			"select programme, id, title from clause_fact where kind = 'member' order by id"
		)
	).toEqual([
		{ programme: 'p', id: 'l:000001', title: '甲县' },
		{ programme: 'p', id: 'l:乙县', title: '乙县' }
	]);
});

test('coverage counts each kind and calls a clause without facts text only', async () => {
	expect(
		await fixture.query(
			'select path, facts, targets, doubts, text_only from clause_coverage order by ordinal'
		)
	).toEqual([
		{ path: '一', facts: 1, targets: 1, doubts: 0, text_only: false },
		{ path: '二', facts: 4, targets: 1, doubts: 1, text_only: false },
		{ path: '三', facts: 0, targets: 0, doubts: 0, text_only: true }
	]);
});
