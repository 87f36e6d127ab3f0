/** Everything the duties board shows, for one reading of mutual visits. */
import type { VisitReading } from '$lib/model/visit-reading';
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export type Duty = QueryRow<'duties'>;
export type DutyWindow = QueryRow<'duty_windows'>;
export type AttendanceMonth = QueryRow<'attendance_month'>;
export type AttendanceTotal = QueryRow<'attendance_totals'>;

export interface DutiesData {
	duties: Duty[];
	windows: DutyWindow[];
	attendance: AttendanceMonth[];
	attendanceTotals: AttendanceTotal[];
}

/** The duties, the windows of all of them, and the totals of those counted per person. */
export async function dutiesData(ask: Ask, reading: VisitReading): Promise<DutiesData> {
	const [duties, windows, attendance, attendanceTotals] = await Promise.all([
		ask('duties', [reading]),
		ask('duty_windows', [reading]),
		ask('attendance_month', ['all']),
		ask('attendance_totals', ['all'])
	]);
	return { duties, windows, attendance, attendanceTotals };
}

/** The windows of every duty, by its identifier. */
export function windowsByDuty(windows: readonly DutyWindow[]): ReadonlyMap<string, DutyWindow[]> {
	const found = new Map<string, DutyWindow[]>();
	for (const window of windows)
		found.set(window.obligation, [...(found.get(window.obligation) ?? []), window]);
	return found;
}
