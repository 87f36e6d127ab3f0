import { describe, expect, test } from 'vitest';
import { counties as en } from '$lib/i18n/en/counties';
import { counties as zh } from '$lib/i18n/zh/counties';
import type { QueryRow } from '$lib/sql/queries';
import { findingOf } from './finding';

type Growth = QueryRow<'county_growths'>;

/** An invented row; the figures play no part in the sentence. */
const row = (indicator: string, comparison: Growth['comparison'], more: Partial<Growth> = {}) =>
	({
		indicator,
		known: true,
		gap: comparison === null ? null : 1,
		comparison,
		first_year: comparison === null ? null : 2021,
		last_year: comparison === null ? null : 2023,
		reference_only: false,
		...more
	}) as Growth;

const said = (rows: Growth[], language: 'zh' | 'en' = 'zh') =>
	(language === 'en' ? en : zh).finding(findingOf('甲县', rows, (id) => id));

const FOUR = ['A', 'B', 'C', 'D'];

describe('the sentence a county page opens with', () => {
	test('all four above', () => {
		expect(said(FOUR.map((id) => row(id, 'above')))).toBe(
			'甲县：四项指标2021—2023 年年均增幅都高于全省（暂行比较）'
		);
	});

	test('three above and one within rounding are not four above', () => {
		const rows = FOUR.map((id) => row(id, id === 'D' ? 'within_rounding' : 'above'));
		expect(said(rows)).toBe(
			'甲县：可与全省比较的 4 项指标，2021—2023 年年均增幅 3 项高于全省，1 项差距在舍入之内（暂行比较）'
		);
	});

	test('one that compares is named, and current prices are said to be for reference', () => {
		const rows = [
			row('GDP', 'not_above', { reference_only: true }),
			row('B', null),
			row('C', null, { known: false })
		];
		expect(said(rows)).toContain('只有GDP可与全省比较，2021—2023 年年均增幅未高于全省');
		expect(said(rows)).toContain('GDP为现价参考');
	});

	test('figures without three comparable years claim nothing about the province', () => {
		const text = said(FOUR.map((id) => row(id, null)));
		expect(text).toContain('没有满三年');
		expect(text).not.toMatch(/高于|未高于/);
	});

	test('nothing known is said to be nothing published, in both languages', () => {
		const rows = FOUR.map((id) => row(id, null, { known: false }));
		expect(said(rows)).toBe('甲县：四项指标暂无公开数据');
		expect(said(rows, 'en')).toContain('no public data');
	});
});
