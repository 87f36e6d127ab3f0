/** Tables read and judged, as `check` and `build` both begin. */
import { newestDate } from '../build/as-of';
import { validate, type Validated } from '../check/validate';
import { errorAt, type Problem } from '../problem';
import { readFolder } from '../read/folder';

export interface Checked extends Pick<Validated, 'data'> {
	/** Errors and warnings, unsorted. */
	problems: Problem[];
	errors: number;
	warnings: number;
	/** `YYYY-MM-DD`; null where nothing tells it, which is an error. */
	asOf: string | null;
	note: string | null;
}

/**
 * @param asOf the as-of date a person asks for, in place of the one in the folder.
 * @throws Error with a sentence when the folder cannot be read.
 */
export async function checkedTables(
	directory: string,
	asOf: string | null = null
): Promise<Checked> {
	const { data, snapshotFile, problems } = validate(await folderAt(directory));
	const day = asOf ?? snapshotFile.asOf ?? newestDate(data);
	if (day === null && problems.every(({ severity }) => severity === 'warning'))
		problems.push(noDate());
	const warnings = problems.filter(({ severity }) => severity === 'warning').length;
	return {
		data,
		problems,
		errors: problems.length - warnings,
		warnings,
		asOf: day,
		note: snapshotFile.note
	};
}

async function folderAt(directory: string) {
	try {
		return await readFolder(directory);
	} catch (cause) {
		throw new Error(`读不到数据目录 ${directory}。请用 --data 指明放表的目录。`, { cause });
	}
}

const noDate = (): Problem =>
	errorAt(
		'snapshot.json',
		{ line: 1, column: 1 },
		{
			rule: 'snapshot-file',
			message: '数据里没有一个完整的日期，定不出截至日',
			advice: '写上 {"asOf":"2026-11-22"}'
		}
	);
