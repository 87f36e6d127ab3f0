import { describe, expect, test } from 'vitest';
import { loadWords, type Language } from '$lib/i18n';
import { methods as en } from '$lib/i18n/en/methods';
import { methods as zh } from '$lib/i18n/zh/methods';
import { insertsOf } from '$lib/methods/example-sql';
import { rules } from '$lib/methods/rules';
import { exampleRows } from '$lib/server/example-rows';
import { viewsScript } from '$lib/sql/view-texts';
import { codeWord, exampleTable, type Speech } from './example-table';

const speeches: Speech[] = await Promise.all(
	(['zh', 'en'] as Language[]).map(async (language) => ({
		language,
		words: await loadWords(language),
		methods: language === 'en' ? en : zh
	}))
);

/** Text that needs no word: figures, dates, lists of either, and grades. */
const PLAIN = /^[-−\d., ]+$|^[A-D]$/;

const worked = rules.flatMap((rule) => (rule.example ? [[rule.id, rule.example] as const] : []));

describe('every worked example', () => {
	test.each(worked)('%s runs, and each column and code has its word', async (_, example) => {
		const rows = await exampleRows({
			inserts: insertsOf(example),
			views: viewsScript,
			sql: example.sql
		});
		expect(rows.length).toBeGreaterThan(0);
		const columns = Object.keys(rows[0] ?? {});
		expect(example.inputs.filter((name) => !columns.includes(name))).toEqual([]);
		expect(columns.length).toBeGreaterThan(example.inputs.length);
		// Inputs come first, so that the table has two sides.
		expect(columns.slice(0, example.inputs.length)).toEqual(example.inputs);
		for (const speech of speeches) {
			expect(columns.filter((name) => !(name in speech.methods.columns))).toEqual([]);
			const bare = rows.flatMap((row) =>
				Object.entries(row).flatMap(([column, value]) =>
					typeof value === 'string' &&
					!PLAIN.test(value) &&
					codeWord(column, value, speech) === null
						? [`${column}: ${value}`]
						: []
				)
			);
			expect(bare).toEqual([]);
		}
	});
});

describe('the table of an example', () => {
	const [chinese] = speeches;
	if (!chinese) throw new Error('There is no Chinese.');

	test('writes a column with the decimals it needs, years plainly, and codes as words', () => {
		const table = exampleTable(
			[
				{ place: 'jia', year: 2021, target: 190, verdict: 'met', used: true },
				{ place: 'yi', year: 2022, target: 1231.15, verdict: 'undecidable', used: null }
			],
			['place', 'year'],
			chinese
		);
		expect(table.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
			['甲县', '2021', '190.00', '已达到', '是'],
			['乙县', '2022', '1,231.15', '不能判定', '没有']
		]);
		expect(table.rows[0]?.[3]).toEqual({ text: '已达到', verdict: 'met', soft: false });
		expect(table.columns.map(({ input }) => input)).toEqual([true, true, false, false, false]);
		expect(table.columns[2]).toEqual({ label: '目标额', input: false, numeric: true });
	});
});
