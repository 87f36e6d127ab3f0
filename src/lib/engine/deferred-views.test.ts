import { describe, expect, it } from 'vitest';
import { DeferredViews } from './deferred-views';

const SCRIPT = `
create view first as from place;
create macro second(x) as x;
create view third as from first;
`;

function deferred() {
	const ran: string[] = [];
	const views = new DeferredViews(SCRIPT, (sql) => ran.push(sql.trim()));
	const prepare = (sql: string) => {
		while (views.missingFor(sql)) views.step();
		return ran.length;
	};
	return { views, ran, prepare };
}

describe('views made when they are needed', () => {
	it('makes nothing for a query of tables alone', () => {
		expect(deferred().prepare('select name from place')).toBe(0);
	});

	it('makes everything up to the last view a query names, whatever its case or quotes', () => {
		const { prepare } = deferred();
		expect(prepare('select SECOND(name) from place')).toBe(2);
		expect(prepare('from first')).toBe(2);
		expect(prepare('select * from "third"')).toBe(3);
	});

	it('makes everything before the catalogue is shown', () => {
		expect(deferred().prepare('from duckdb_views()')).toBe(3);
		expect(deferred().prepare('show tables')).toBe(3);
	});

	it('is complete after as many steps as there are statements', () => {
		const { views, ran } = deferred();
		for (let n = 0; n < 3; n++) {
			expect(views.complete).toBe(false);
			views.step();
		}
		expect(views.complete).toBe(true);
		views.step();
		expect(ran).toHaveLength(3);
	});

	it('tries a piece again that failed, instead of going on without it', () => {
		let fails = true;
		const views = new DeferredViews(SCRIPT, () => {
			if (fails) throw new Error('out of memory');
		});
		expect(() => views.step()).toThrow('out of memory');
		fails = false;
		views.step();
		expect(views.missingFor('from first')).toBe(false);
	});
});
