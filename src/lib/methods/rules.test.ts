import { describe, expect, test } from 'vitest';
import { methods as en } from '../i18n/en/methods';
import { dataRows } from '../../../tests/data-rows';
import { missingKeys } from '../i18n/missing-keys';
import { methods as zh } from '../i18n/zh/methods';
import { viewTexts } from '../sql/view-texts';
import { TIER_ROWS } from './money';
import { PLUMBING } from './plumbing';
import { rules } from './rules';

/** Rules whose views are not written yet: a page says so, and none of its figures exists. */
const NOT_IMPLEMENTED: string[] = [];

describe('the registry of rules', () => {
	test('has one page for each id', () => {
		expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
	});

	test.each(rules.map((rule) => [rule.id, rule] as const))(
		'%s names only views that exist',
		(_, { views }) => {
			expect(views.filter((name) => !viewTexts.has(name))).toEqual([]);
		}
	);

	test('only rules known to lack an implementation have neither views nor an example', () => {
		expect(rules.filter(({ views }) => views.length === 0).map(({ id }) => id)).toEqual(
			NOT_IMPLEMENTED
		);
		expect(rules.filter(({ example }) => example === null).map(({ id }) => id)).toEqual(
			NOT_IMPLEMENTED
		);
	});

	test('every view, stored table and macro stands under a rule or is plumbing, never both', () => {
		const named = new Set(rules.flatMap(({ views }) => views));
		const plumbing = Object.keys(PLUMBING);
		expect([...viewTexts.keys()].filter((name) => !named.has(name) && !(name in PLUMBING))).toEqual(
			[]
		);
		expect(plumbing.filter((name) => named.has(name) || !viewTexts.has(name))).toEqual([]);
	});

	test('every clause it rests on is a clause of the documents', () => {
		const clauses = new Set(
			dataRows('clause').map(({ programme, path }) => `${programme} ${path}`)
		);
		expect(clauses.size).toBeGreaterThan(100);
		const stray = rules.flatMap(({ id, clauses: refs }) =>
			refs
				.filter(({ programme, path }) => !clauses.has(`${programme} ${path}`))
				.map(({ programme, path }) => `${id}: ${programme} ${path}`)
		);
		expect(stray).toEqual([]);
	});

	test('the tiers of the example are those of the data', () => {
		const number = (cell: string | undefined) => (cell === '' ? null : Number(cell));
		expect(
			dataRows('fund_tier_rule').map((row) => ({
				id: row.id,
				programme: row.programme,
				clause: row.clause,
				tier: number(row.tier),
				lower: number(row.lower),
				upper: number(row.upper),
				min_growth_pct: number(row.min_growth_pct)
			}))
		).toEqual(TIER_ROWS);
	});
});

describe('the words of the rules', () => {
	test('exist for every rule, and for no other, in both languages', () => {
		const ids = rules.map(({ id }) => id).sort();
		expect(Object.keys(zh.rules).sort()).toEqual(ids);
		expect(missingKeys(zh, en)).toEqual([]);
		expect(missingKeys(en, zh)).toEqual([]);
	});

	test('have as many sentences and formulas in one language as in the other', () => {
		for (const { id, example } of rules) {
			const [own, other] = [zh.rules[id], en.rules[id]];
			expect(own?.definition.length, id).toBe(other?.definition.length);
			expect(own?.formula.length, id).toBe(other?.formula.length);
			expect(own?.formula.length, id).toBeGreaterThan(0);
			expect(own?.example !== '', id).toBe(example !== null);
			expect(other?.example !== '', id).toBe(example !== null);
		}
	});

	test('are English in the English dictionary', () => {
		const texts: string[] = [];
		const collect = (value: unknown): void => {
			if (typeof value === 'string') texts.push(value);
			else if (value && typeof value === 'object') Object.values(value).forEach(collect);
		};
		collect(en);
		expect(texts.filter((text) => /[一-鿿]/.test(text))).toEqual([]);
	});
});
