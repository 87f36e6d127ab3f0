/** A row of one programme must not lean on a duty, task or project of another one. */
import { placeOf, tableOf, type Dataset, type LoadedTable } from '../dataset';
import { errorAt, type Problem } from '../problem';

/** Every reference that leads to a row of another programme than the row's own. */
export function foreignProgrammes(loaded: LoadedTable, data: Dataset): Problem[] {
	if (!loaded.present.has('programme')) return [];
	return loaded.table.columns.flatMap(({ name, references }) => {
		if (!references || references.table === 'programme' || !loaded.present.has(name)) return [];
		const target = tableOf(data, references.table);
		if (!target.complete || !target.present.has('programme')) return [];
		const owners = new Map(
			target.rows.map(({ values }) => [values[references.column] ?? null, values.programme ?? null])
		);
		return loaded.rows.flatMap((row) => {
			const value = row.values[name] ?? null;
			const owner = value === null ? null : (owners.get(value) ?? null);
			const own = row.values.programme ?? null;
			if (owner === null || own === null || owner === own) return [];
			return errorAt(loaded.file, placeOf(row, name), {
				rule: 'other-programme',
				message: `“${String(value)}”属于方案 ${String(owner)}，这一行属于 ${String(own)}`,
				advice: '一项制度的事不得拿来算另一项制度：改正编号，或留空'
			});
		});
	});
}
