/** What is public of a programme's people and key tasks, beside what its document asks. */
import type { Ask } from '$lib/sql/ask';
import type { QueryName, QueryRow } from '$lib/sql/queries';

type Rows<N extends QueryName> = QueryRow<N>[];

export interface PublicRecord {
	demands: Rows<'people_demands'>;
	peopleRecords: Rows<'people_records'>;
	/** Newest month first. */
	attendance: Rows<'attendance_month'>;
	tasks: Rows<'tasks'>;
	taskCoverage: Rows<'task_coverage'>;
	/** Only those that fill a cell of the matrix. */
	taskRecords: Rows<'task_records'>;
}

/** All of it for one programme; what the document does not have is an empty list. */
export async function publicRecord(ask: Ask, id: string): Promise<PublicRecord> {
	const [demands, peopleRecords, attendance, tasks, taskCoverage, taskRecords] = await Promise.all([
		ask('people_demands', [id]),
		ask('people_records', [id]),
		ask('attendance_month', [id]),
		ask('tasks', [id]),
		ask('task_coverage', [id]),
		ask('task_records', [id])
	]);
	const recipients = new Set(taskCoverage.map(({ adcode }) => adcode));
	return {
		demands,
		peopleRecords,
		attendance,
		tasks,
		taskCoverage,
		taskRecords: taskRecords.filter(({ adcode }) => adcode !== null && recipients.has(adcode))
	};
}
