/** Ends are of lines: a project that lies in one place has its region, not ends. */
import { placeOf, tableOf, type Dataset, type LoadedTable } from '../dataset';
import { errorAt, type Problem } from '../problem';

/** Every row of `project_end` whose project is not entered as a line. */
export function endsOfNoLine(loaded: LoadedTable, data: Dataset): Problem[] {
	if (loaded.table.name !== 'project_end' || !loaded.present.has('project')) return [];
	const projects = tableOf(data, 'project');
	if (!projects.complete) return [];
	const linear = new Map(projects.rows.map(({ values }) => [values.id ?? null, values.linear]));
	return loaded.rows.flatMap((row) => {
		const id = row.values.project ?? null;
		if (!linear.has(id) || linear.get(id) === true) return [];
		return errorAt(loaded.file, placeOf(row, 'project'), {
			rule: 'end-of-no-line',
			message: `项目“${String(id)}”不是线状工程，不能有端点`,
			advice:
				'线状工程请在 project.csv 的 linear 写 true；落在一地的项目请填它的 region，并删去这一行'
		});
	});
}
