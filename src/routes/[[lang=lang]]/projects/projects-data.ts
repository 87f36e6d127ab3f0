/** Everything the board of projects shows. */
import type { MapShapes } from '$lib/geo/shapes';
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export type Project = QueryRow<'projects'>;
export type ProjectRate = QueryRow<'project_rates'>;
export type ProjectPhysical = QueryRow<'project_physical'>;
export type ProjectStep = QueryRow<'project_steps'>;
export type ProjectSum = QueryRow<'project_sums'>;
export type Deliverable = QueryRow<'deliverables'>;

export interface ProjectsData {
	projects: Project[];
	rates: ProjectRate[];
	physical: ProjectPhysical[];
	sums: ProjectSum[];
	steps: ProjectStep[];
	deliverables: Deliverable[];
}

/** Outlines of one map, without its counties: enough ground for a few dots. */
export type Ground = Pick<MapShapes, 'scope' | 'width' | 'height' | 'frame' | 'cities' | 'outline'>;

export async function projectsData(ask: Ask): Promise<ProjectsData> {
	const [projects, rates, physical, sums, steps, deliverables] = await Promise.all([
		ask('projects', []),
		ask('project_rates', []),
		ask('project_physical', []),
		ask('project_sums', []),
		ask('project_steps', []),
		ask('deliverables', [])
	]);
	return { projects, rates, physical, sums, steps, deliverables };
}
