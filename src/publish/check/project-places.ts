/** A project has one place of its own, or several in project_region; never both, and each told in the way it can be. */
import { placeOf, tableOf, type Dataset } from '../dataset';
import { errorAt, type Problem } from '../problem';

/** Rows of project_region that contradict the project they belong to. */
export function misplacedProjects(data: Dataset): Problem[] {
	const { rows, file } = tableOf(data, 'project_region');
	const projects = new Map(
		tableOf(data, 'project').rows.map(({ values }) => [values.id ?? null, values])
	);
	const places = new Map<unknown, number>();
	for (const { values } of rows) places.set(values.project, (places.get(values.project) ?? 0) + 1);
	return rows.flatMap((row): Problem[] => {
		const project = projects.get(row.values.project ?? null);
		if (!project) return [];
		const name = String(row.values.project);
		if ((project.region ?? null) !== null)
			return [
				errorAt(file, placeOf(row, 'project'), {
					rule: 'two-places',
					message: `“${name}”在 project.csv 里已有地点 ${String(project.region)}`,
					advice: '只在一个地方的留在 project.csv；涉及几个地方的清空那里的 region，全部填在这里'
				})
			];
		const linear = project.linear === true;
		if (linear === (row.values.role === 'side'))
			return [
				errorAt(file, placeOf(row, 'role'), {
					rule: 'role-of-place',
					message: `“${name}”${linear ? '是' : '不是'}线状工程，role 不能是 ${String(row.values.role)}`,
					advice: linear ? '线状工程填 end 或 along' : '不是线状工程的填 side'
				})
			];
		if (!linear && places.get(row.values.project) === 1)
			return [
				errorAt(file, placeOf(row, 'region'), {
					rule: 'one-place',
					message: `“${name}”在这里只有一个地点`,
					advice: '只涉及一个地方的，填在 project.csv 的 region'
				})
			];
		return [];
	});
}
