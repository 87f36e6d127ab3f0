/** An invented county for the tests and the expected drawing of the county card. */
import type { CountyCardRow } from '../rows';

const known: CountyCardRow = {
	indicator: 'gdp',
	indicator_name: '地区生产总值',
	unit: '亿元',
	decimals: 1,
	year: 2023,
	value: 263.7158,
	growth: 5.88,
	jump_from: null,
	average_growth: 9.81,
	province_average: 9.07,
	average_gap: 0.74,
	first_year: 2021,
	last_year: 2023,
	series_name: '虚构年鉴',
	badge: '虚构',
	source_title: '虚构县域年鉴',
	source_address: null,
	grade: 'C',
	derived: false
};

/** A lead, a lag, a level that rounds to the province's, and an indicator without any figure. */
export const syntheticCard: CountyCardRow[] = [
	known,
	{
		...known,
		indicator: 'budget_revenue',
		indicator_name: '一般公共预算收入',
		average_gap: -2.46,
		jump_from: 4.2
	},
	{
		...known,
		indicator: 'urban_income',
		indicator_name: '城镇居民收入',
		unit: '元',
		decimals: 0,
		value: 41234,
		average_gap: -0.03,
		derived: true
	},
	{
		...known,
		indicator: 'rural_income',
		indicator_name: '农村居民收入',
		unit: '元',
		decimals: 0,
		year: null,
		value: null,
		growth: null,
		average_growth: null,
		province_average: null,
		average_gap: null,
		first_year: null,
		last_year: null,
		series_name: null,
		badge: null,
		source_title: null,
		grade: null,
		derived: false
	}
];
