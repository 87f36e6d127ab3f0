/** Reads and judges the whole folder: every problem at once, and the typed tables when there is no error. */
import { tables } from '../../lib/model/tables';
import type { Dataset, LoadedTable } from '../dataset';
import { errorAt, type Problem } from '../problem';
import type { Folder } from '../read/folder';
import { unknownClauses } from './clauses';
import { duplicateKeys } from './keys';
import { loadTable } from './load';
import { implausible } from './plausibility/implausible';
import { mixedParts } from './parts';
import { foreignProgrammes } from './programmes';
import { misplacedProjects } from './project-places';
import { impossibleValues } from './range';
import { danglingReferences } from './references';
import { missingCompanions, wrongChoice, wrongOrder } from './rows';
import { readSnapshotFile, type SnapshotFile } from './snapshot-file';
import { nearest } from './words';

export interface Validated {
	data: Dataset;
	snapshotFile: SnapshotFile;
	/** Errors and warnings, unsorted. */
	problems: Problem[];
}

/** Checks every table of the model against every rule. Pure: the folder was read before. */
export function validate(folder: Folder): Validated {
	const problems: Problem[] = unknownFiles(folder);
	const data = new Map<string, LoadedTable>();
	for (const table of tables) {
		const read = loadTable(table, folder.get(`${table.name}.csv`));
		data.set(table.name, read.loaded);
		problems.push(...read.problems);
	}
	for (const loaded of data.values()) {
		problems.push(
			...duplicateKeys(loaded),
			...danglingReferences(loaded, data),
			...foreignProgrammes(loaded, data),
			...unknownClauses(loaded, data),
			...mixedParts(loaded),
			...wrongOrder(loaded),
			...missingCompanions(loaded),
			...wrongChoice(loaded)
		);
	}
	problems.push(...misplacedProjects(data), ...impossibleValues(data));
	const snapshot = readSnapshotFile(folder.get('snapshot.json'));
	problems.push(...snapshot.problems);
	problems.push(...implausible(data));
	return { data, snapshotFile: snapshot.content, problems };
}

/** CSV files that are no table of the model, most often a misspelt name. */
function unknownFiles(folder: Folder): Problem[] {
	const expected = tables.map((table) => `${table.name}.csv`);
	return [...folder.keys()]
		.filter((name) => name !== 'snapshot.json' && !expected.includes(name))
		.map((name) => {
			const near = nearest(
				name,
				expected.filter((file) => !folder.has(file))
			);
			return errorAt(
				name,
				{ line: 1, column: 1 },
				{
					rule: 'unknown-table',
					message: '模型里没有这张表',
					advice: near === null ? '改成模型里的表名，或移出数据目录' : `是否应为 ${near}`
				}
			);
		});
}
