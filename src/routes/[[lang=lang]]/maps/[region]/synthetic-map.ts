/** A made-up map of three counties for tests. */
import type { MapsData, MapValue } from './maps-data';

const place = (adcode: string, level: 'county' | 'province' = 'county') => ({
	adcode,
	name: `虚${adcode}`,
	short_name: adcode,
	name_en: adcode,
	level,
	parent: level === 'county' ? '990000' : null,
	label_lng: 100,
	label_lat: 30,
	aliases: null,
	pinyin: null
});

const figure = (adcode: string, year: number, value: number, grade = 'B'): MapValue => ({
	adcode,
	year,
	value,
	growth: null,
	province_growth: null,
	gap: null,
	series_name: '虚构数列',
	price: null,
	source_title: '虚构来源',
	grade,
	derived: false,
	provisional: false
});

export const SYNTHETIC_MAP: MapsData = {
	indicators: [],
	places: [place('990000', 'province'), place('990001'), place('990002'), place('990003')],
	values: {
		gdp: [
			figure('990001', 2020, 10),
			figure('990001', 2021, 12, 'C'),
			figure('990002', 2020, 20),
			figure('990002', 2021, 12),
			figure('990000', 2021, 999)
		]
	},
	growths: [
		{
			county: '990002',
			indicator: 'gdp',
			first_year: 2020,
			last_year: 2023,
			price: 'current',
			growth: 5.5,
			province_growth: 6,
			gap: -0.5,
			reference_only: true,
			series_name: '虚构数列',
			grade: 'B',
			derived: false
		}
	],
	measured: [{ id: 'p1', name: '虚', name_en: 'P', short_name: '虚', short_name_en: 'P' }],
	verdicts: {
		p1: [
			{
				adcode: '990003',
				indicator: 'gdp',
				verdict: 'undecidable',
				reason: 'nominal_only',
				years: 0,
				years_due: 5,
				sources: null,
				grade: null
			}
		]
	},
	linked: [],
	links: {}
};
