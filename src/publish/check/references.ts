/** A cell that names a row of another table must name one that exists. */
import { tableOf, placeOf, type Dataset, type LoadedTable } from '../dataset';
import { errorAt, type Fault, type Problem } from '../problem';
import { BAD_CODE, REGION_CODE } from './cell';
import { nearest } from './words';

/** Every reference of a table that leads nowhere. */
export function danglingReferences(loaded: LoadedTable, data: Dataset): Problem[] {
	return loaded.table.columns.flatMap((column) => {
		if (!column.references || !loaded.present.has(column.name)) return [];
		const target = tableOf(data, column.references.table);
		// Where rows of the other table are lost, a dangling reference would blame the wrong file.
		if (!target.complete || !target.present.has(column.references.column)) return [];
		const known = keysOf(target, column.references.column);
		const names = target.table.name === 'region' ? regionNames(target) : new Map<string, string>();
		return loaded.rows.flatMap((row) => {
			const value = row.values[column.name] ?? null;
			if (value === null || known.has(String(value))) return [];
			const fault =
				target.table.name === 'region'
					? unknownCode(String(value), names)
					: dangling(String(value), target, known);
			return errorAt(loaded.file, placeOf(row, column.name), fault);
		});
	});
}

function keysOf(target: LoadedTable, column: string): ReadonlySet<string> {
	return new Set([
		...target.rows.flatMap((row) => {
			const value = row.values[column] ?? null;
			return value === null ? [] : [String(value)];
		}),
		...target.halfRead
	]);
}

/** Names, short names and aliases to codes; a name that two regions share leads to both. */
function regionNames(regions: LoadedTable): Map<string, string> {
	const names = new Map<string, string>();
	for (const { values } of regions.rows) {
		const aliases = String(values.aliases ?? '').split('|');
		for (const name of new Set([values.name, values.short_name, ...aliases])) {
			if (!name || !values.adcode) continue;
			const earlier = names.get(String(name));
			names.set(String(name), earlier ? `${earlier} 或 ${values.adcode}` : String(values.adcode));
		}
	}
	return names;
}

function unknownCode(value: string, names: ReadonlyMap<string, string>): Fault {
	const code = names.get(value);
	if (code) {
		return {
			rule: 'unknown-adcode',
			message: `“${value}”是名称，不是代码`,
			advice: `写代码 ${code}`
		};
	}
	if (!REGION_CODE.test(value)) return BAD_CODE(value);
	return {
		rule: 'unknown-adcode',
		message: `行政区划表里没有代码 ${value}`,
		advice: '核对代码；若确有此地，先在 region.csv 里加一行'
	};
}

function dangling(value: string, target: LoadedTable, known: ReadonlySet<string>): Fault {
	const near = nearest(value, known);
	return {
		rule: 'dangling-reference',
		message: `${target.file} 里没有编号“${value}”`,
		advice: near === null ? `先在 ${target.file} 里加一行，或改正编号` : `是否应为 ${near}`
	};
}
