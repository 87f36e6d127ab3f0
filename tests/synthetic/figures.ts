/** Invented figures of every place and year, such that every comparison with a province occurs. */
import { members } from './definitions';
import { chance, NOTE, STATISTICS, type SyntheticRow, type SyntheticTables } from './rows';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

interface Course {
	indicator: string;
	/** Level of a county in 2019, least and most. */
	least: number;
	most: number;
	decimals: number;
	/** Province growth a year, percent. */
	pace: number;
}

const COURSES: readonly Course[] = [
	{ indicator: 'gdp', least: 40, most: 300, decimals: 2, pace: 5.6 },
	{ indicator: 'budget_revenue', least: 3, most: 20, decimals: 2, pace: 5 },
	{ indicator: 'urban_income', least: 26_000, most: 42_000, decimals: 0, pace: 5.4 },
	{ indicator: 'rural_income', least: 11_000, most: 21_000, decimals: 0, pace: 7 }
];

/** One county's revenue leaps in one year, far from its peers: a figure to be checked. */
const LEAP = { region: '330326', indicator: 'budget_revenue', year: 2022, points: 60 };

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Percentage points above the province: all recipients lead in GDP, half of them lag in revenue. */
function lead(course: Course, place: string, recipients: readonly string[]): number {
	const at = recipients.indexOf(place);
	if (at === -1) return 3 * (chance(place, course.indicator) - 0.5);
	if (course.indicator === 'budget_revenue') return at % 2 === 0 ? 1.2 : -1.1;
	// One recipient keeps so close to the province that rounding decides nothing.
	if (course.indicator === 'rural_income' && at === 4) return 0;
	return 0.8 + chance(place, course.indicator);
}

/** One place's levels and published growth, one row a year. */
function series(
	course: Course,
	place: SyntheticRow,
	recipients: readonly string[]
): SyntheticRow[] {
	const region = String(place.adcode);
	const { indicator, least, most, decimals, pace } = course;
	const size = { province: 60, city: 8, county: 1, zone: 2 }[String(place.level)] ?? 1;
	const income = indicator.endsWith('income');
	let level = (least + (most - least) * chance(region, indicator, 'level')) * (income ? 1 : size);
	return YEARS.map((year) => {
		const wave = [0, -2, 2, -1, 0.5, -0.3, 0.2][year - 2019] ?? 0;
		const own = place.level === 'province' ? 0 : lead(course, region, recipients);
		const leaps = region === LEAP.region && indicator === LEAP.indicator && year === LEAP.year;
		const growth = round(pace + wave + own + (leaps ? LEAP.points : 0), 1);
		const before = level;
		// GDP grows faster at current prices than at comparable ones.
		if (year > 2019) level = before * (1 + (growth + (indicator === 'gdp' ? 1.4 : 0)) / 100);
		return {
			region,
			indicator,
			year,
			value: round(level, decimals),
			...(year > 2019 && {
				growth_pct: growth,
				growth_basis: indicator === 'gdp' ? 'real' : 'nominal'
			}),
			vintage: 'as-published',
			source: STATISTICS,
			derived: false,
			note: NOTE
		};
	});
}

/** Figures of every province, city, county and zone; one recipient lacks urban income from 2023 on. */
export function observations(tables: SyntheticTables): SyntheticRow[] {
	const recipients = members(tables, 'hb2020-recipients');
	const silent = recipients[7];
	return (tables.region ?? [])
		.flatMap((place) => COURSES.flatMap((course) => series(course, place, recipients)))
		.filter(
			(row) => row.region !== silent || row.indicator !== 'urban_income' || Number(row.year) < 2023
		);
}
