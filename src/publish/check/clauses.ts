/** A fact that rests on a clause must name one that the clause table has for that document. */
import { CLAUSE_SEPARATOR } from '../../lib/model/column';
import { placeOf, tableOf, type Dataset, type LoadedTable, type Row } from '../dataset';
import { errorAt, type Problem } from '../problem';
import { nearest } from './words';

/** Every clause path that leads nowhere. */
export function unknownClauses(loaded: LoadedTable, data: Dataset): Problem[] {
	const columns = loaded.table.columns.filter(
		({ name, format }) => format === 'clause-paths' && loaded.present.has(name)
	);
	const clauses = tableOf(data, 'clause');
	if (columns.length === 0 || !clauses.complete) return [];
	const known = pathsByProgramme(clauses);
	const programmeOf = programmeReader(loaded, data);
	return columns.flatMap(({ name }) =>
		loaded.rows.flatMap((row) => {
			const programme = programmeOf(row);
			const cell = row.values[name] ?? null;
			if (cell === null || programme === null) return [];
			const paths = known.get(programme) ?? new Set<string>();
			return String(cell)
				.split(CLAUSE_SEPARATOR)
				.filter((path) => !paths.has(path))
				.map((path) =>
					errorAt(loaded.file, placeOf(row, name), {
						rule: 'unknown-clause',
						message: `方案 ${programme} 的文件里没有条款“${path}”`,
						advice: adviceFor(path, paths, clauses.file)
					})
				);
		})
	);
}

function pathsByProgramme(clauses: LoadedTable): Map<string, Set<string>> {
	const known = new Map<string, Set<string>>();
	for (const { values } of clauses.rows) {
		const programme = String(values.programme);
		const paths = known.get(programme) ?? new Set();
		known.set(programme, paths.add(String(values.path)));
	}
	return known;
}

/** How a row of this table names its document: itself, in a column, or through its list. */
function programmeReader(loaded: LoadedTable, data: Dataset): (row: Row) => string | null {
	const read = (row: Row, column: string): string | null => {
		const value = row.values[column] ?? null;
		return value === null ? null : String(value);
	};
	if (loaded.table.name === 'programme') return (row) => read(row, 'id');
	if (loaded.table.columns.some(({ name }) => name === 'programme'))
		return (row) => read(row, 'programme');
	if (!loaded.table.columns.some(({ name }) => name === 'list')) return () => null;
	const programmes = new Map(
		tableOf(data, 'list').rows.map((row) => [read(row, 'id'), read(row, 'programme')])
	);
	return (row) => programmes.get(read(row, 'list')) ?? null;
}

function adviceFor(path: string, paths: ReadonlySet<string>, file: string): string {
	const near = nearest(path, paths);
	return near === null ? `先在 ${file} 里加一行，或改正条款号` : `是否应为 ${near}`;
}
