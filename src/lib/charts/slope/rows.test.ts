import { describe, expect, it } from 'vitest';
import { slopesOf } from './rows';

type Row = Parameters<typeof slopesOf>[0][number];

const row = (adcode: string, year: number, value: number | null, more: Partial<Row> = {}): Row => ({
	adcode,
	role: adcode.endsWith('0000') ? 'province' : 'recipient',
	year,
	value,
	index: value === null ? null : value * 2,
	series: 'panel',
	vintage: 'as-published',
	derived: false,
	...more
});

const rows = [
	...[2020, 2021, 2023].flatMap((year) => [
		row('990001', year, 10 + (year - 2020)),
		row('990002', year, 20)
	]),
	row('990001', 2019, 9),
	row('990003', 2023, 7),
	row('990000', 2020, 100),
	row('990000', 2023, 130)
];
const recipients = ['990001', '990002', '990003', '990004'];

describe('first against last year', () => {
	it('takes the years most counties have, and names who lacks one of them', () => {
		const slopes = slopesOf(rows, recipients);
		expect([slopes?.from, slopes?.to]).toEqual([2020, 2023]);
		expect(slopes?.rows.map(({ adcode, first, last }) => [adcode, first, last])).toEqual([
			['990000', 100, 130],
			['990001', 10, 13],
			['990002', 20, 20]
		]);
		expect(slopes?.missing).toEqual(['990003', '990004']);
		expect(slopes?.rows.map(({ province }) => province)).toEqual([true, false, false]);
	});

	it('has growth where levels chain, and none where they do not', () => {
		expect(slopesOf(rows, recipients)?.rows[1]?.growth).toBeCloseTo(30, 9);
		const broken = rows.map((one) => (one.year === 2020 ? { ...one, index: null } : one));
		expect(slopesOf(broken, recipients)?.rows[1]?.growth).toBeNull();
	});

	it('marks another vintage as broken, and a derived end as derived', () => {
		const revised = rows.map((one) =>
			one.year === 2023 ? { ...one, vintage: 'census-revised', derived: true } : one
		);
		expect(slopesOf(revised, recipients)?.rows[1]).toMatchObject({ broken: true, derived: true });
	});

	it('is nothing with one year', () => {
		expect(slopesOf([row('990001', 2023, 5)], recipients)).toBeNull();
		expect(slopesOf([], recipients)).toBeNull();
	});
});
