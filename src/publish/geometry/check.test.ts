import { describe, expect, it } from 'vitest';
import { outlineFeature } from '../../lib/geo/topology';
import { COUNTIES, geometryProblems } from './check';
import { cityOf, countyOf, readCounties, SCOPES, scopeOf, type County } from './divisions';
import { readOfficialList } from './official';
import { parseTeamRegions } from './team-regions';
import { scopeTopology } from './topology';

const counties = readCounties();
const official = readOfficialList();

const change = (adcode: string, change: Partial<County>): County[] =>
	counties.map((county) => (county.adcode === adcode ? { ...county, ...change } : county));

const header = 'adcode,name,level,parent,scope,label_lng,label_lat,valid_to\n';
const table = (rows: readonly County[]) =>
	parseTeamRegions(
		header +
			rows
				.map(({ adcode, name, city, scope }) => `${adcode},${name},county,${city},${scope},,,`)
				.join('\n')
	);

describe('the geometry package', () => {
	it('has every official county of the four scopes under its official name and city', () => {
		expect(geometryProblems(counties, official, null)).toEqual([]);
		const numbers = SCOPES.map(
			(scope) => counties.filter((county) => county.scope === scope).length
		);
		expect(numbers).toEqual([183, 103, 90, 13]);
	});
});

describe('geometryProblems', () => {
	it('names a county that is missing, and the count', () => {
		const problems = geometryProblems(
			counties.filter(({ adcode }) => adcode !== '420325'),
			official,
			null
		);
		expect(problems.some((problem) => problem.includes('420325 房县'))).toBe(true);
		expect(problems.some((problem) => problem.includes(String(COUNTIES)))).toBe(true);
	});

	it('names a name that differs, with both names', () => {
		const [problem] = geometryProblems(change('420325', { name: '房陵县' }), official, null);
		expect(problem).toContain('房陵县');
		expect(problem).toContain('房县');
	});

	it('names a county filed under the wrong city', () => {
		const problems = geometryProblems(change('420325', { cityName: '宜昌市' }), official, null);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain('十堰市');
	});

	it('agrees with a table of the same counties', () => {
		expect(geometryProblems(counties, official, table(counties))).toEqual([]);
	});

	it('compares with the team table: missing, surplus, renamed, wrong parent, label elsewhere', () => {
		const rows = table(counties)
			.filter(({ adcode }) => adcode !== '429004')
			.map((row) => {
				if (row.adcode === '420325') return { ...row, name: '房陵县' };
				if (row.adcode === '420106') return { ...row, parent: '420200' };
				return row.adcode === '420102' ? { ...row, label: [100, 30] as [number, number] } : row;
			});
		const surplus = {
			adcode: '429099',
			name: '某县',
			scope: '420000',
			parent: '420000',
			label: null
		};
		const problems = geometryProblems(counties, official, [...rows, surplus]);
		expect(problems).toHaveLength(5);
		for (const word of ['429004', '房陵县', '420200', '429099', '不在本县范围内']) {
			expect(problems.some((problem) => problem.includes(word))).toBe(true);
		}
	});
});

describe('codes', () => {
	it('lead to their scope and city', () => {
		expect(scopeOf('210102')).toBe('210100');
		expect(scopeOf('210202')).toBeNull();
		expect(cityOf('420325', '420000')).toBe('420300');
		expect(cityOf('429004', '420000')).toBe('420000');
	});

	it('leave out boundary lines, which have no code', () => {
		const line = { type: 'MultiLineString' as const, coordinates: [] };
		const properties = { gb: '', full_name: '' };
		expect(countyOf({ type: 'Feature', properties, geometry: line })).toBeNull();
	});
});

describe('scopeTopology', () => {
	const hubei = scopeTopology('420000', counties);

	it('holds counties, cities and one outline, all with codes', () => {
		expect(hubei.objects.counties.geometries).toHaveLength(103);
		expect(hubei.objects.cities.geometries).toHaveLength(14);
		expect(outlineFeature(hubei).properties.adcode).toBe('420000');
	});

	it('is the same text each time', () => {
		expect(JSON.stringify(scopeTopology('210100', counties))).toBe(
			JSON.stringify(scopeTopology('210100', readCounties()))
		);
	});
});
