/** Compares the polygons with the official list and with the team's table; names every difference. */
import { contains } from '../../lib/geo/contains';
import type { County } from './divisions';
import type { OfficialList } from './official';
import type { TeamRegion } from './team-regions';

/** Counties the four maps have together: Sichuan 183, Hubei 103, Zhejiang 90, Shenyang 13. */
export const COUNTIES = 389;

type Names = ReadonlyMap<string, string>;

function differences(ours: Names, theirs: Names, us: string, them: string): string[] {
	const problems: string[] = [];
	for (const [code, name] of ours) {
		const other = theirs.get(code);
		if (other === undefined) problems.push(`${code} ${name}：${us}里有，${them}里没有`);
		else if (other !== name)
			problems.push(`${code}：${us}里的名称是“${name}”，${them}里是“${other}”`);
	}
	for (const [code, name] of theirs) {
		if (!ours.has(code)) problems.push(`${code} ${name}：${them}里有，${us}里没有`);
	}
	return problems;
}

const names = (rows: readonly { adcode: string; name: string }[]): Names =>
	new Map(rows.map(({ adcode, name }) => [adcode, name]));

function cityProblems(counties: readonly County[], official: OfficialList): string[] {
	return counties.flatMap(({ adcode, name, city, cityName, scope }) => {
		const expected = city === scope && cityName === '' ? '' : official.cities.get(city);
		return expected === cityName
			? []
			: [`${adcode} ${name}：几何数据写属“${cityName}”，官方名单 ${city} 是“${expected ?? '无'}”`];
	});
}

function regionProblems(counties: readonly County[], regions: readonly TeamRegion[]): string[] {
	const byCode = new Map(counties.map((county) => [county.adcode, county]));
	return regions.flatMap(({ adcode, name, scope, parent, label }) => {
		const county = byCode.get(adcode);
		if (county === undefined) return [];
		const problems: string[] = [];
		if (scope !== county.scope)
			problems.push(`${adcode} ${name}：region.csv 的 scope 是 ${scope}，应为 ${county.scope}`);
		if (parent !== county.city)
			problems.push(`${adcode} ${name}：region.csv 的 parent 是 ${parent}，应为 ${county.city}`);
		if (label !== null && !contains(county.geometry, label))
			problems.push(`${adcode} ${name}：标注点 ${label.join(', ')} 不在本县范围内`);
		return problems;
	});
}

/**
 * Every problem, one sentence each; empty when codes, names, cities, counts and label points agree.
 * `regions` null (no table yet): only the official list is compared.
 */
export function geometryProblems(
	counties: readonly County[],
	official: OfficialList,
	regions: readonly TeamRegion[] | null
): string[] {
	const problems = differences(names(counties), official.counties, '几何数据', '官方名单');
	problems.push(...cityProblems(counties, official));
	if (counties.length !== COUNTIES)
		problems.push(`几何数据有 ${counties.length} 个县级单位，应为 ${COUNTIES} 个`);
	if (regions === null) return problems;
	problems.push(...differences(names(counties), names(regions), '几何数据', 'region.csv'));
	problems.push(...regionProblems(counties, regions));
	return problems;
}
