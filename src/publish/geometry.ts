/** Builds `static/geo/<scope>.json` from the geometry package; `npm run geometry -- [--data DIR] [--out DIR]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { geometryProblems } from './geometry/check';
import { readCounties, SCOPES } from './geometry/divisions';
import { readOfficialList } from './geometry/official';
import { readTeamRegions } from './geometry/team-regions';
import { scopeTopology } from './geometry/topology';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a run did, as lines for a person; `problems` not empty: nothing was written. */
export interface GeometryReport {
	written: string[];
	problems: string[];
}

/** Checks every code and name, then writes one file per scope into `out`; writes nothing on a problem. */
export function buildGeometry(data: string, out: string): GeometryReport {
	const counties = readCounties();
	const regions = readTeamRegions(join(data, 'region.csv'));
	const problems = geometryProblems(counties, readOfficialList(), regions);
	if (problems.length > 0) return { written: [], problems };
	mkdirSync(out, { recursive: true });
	const written = SCOPES.map((scope) => {
		const text = JSON.stringify(scopeTopology(scope, counties));
		const name = `${scope}.json`;
		writeFileSync(join(out, name), text);
		return `${name} ${Math.round(text.length / 1024)} KB`;
	});
	return { written, problems };
}

function main(): void {
	const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
	const out = values.out ?? join(ROOT, 'static/geo');
	const { written, problems } = buildGeometry(values.data ?? join(ROOT, 'data'), out);
	if (problems.length > 0) {
		console.error(`边界数据与名单不符，共 ${problems.length} 处，未写任何文件：`);
		for (const problem of problems) console.error(`  ${problem}`);
		console.error('请更正 data/region.csv，或核对 package.json 里两个地理数据包的版本。');
		process.exitCode = 1;
		return;
	}
	console.log(`边界：${written.join('，')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
