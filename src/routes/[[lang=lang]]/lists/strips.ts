/** Layout of the strips: one row a county that changed, its stretches on lists as shares of the axis. */
import type { DatedChange, ListMemberSpan } from './lists-data';

export interface Axis {
	/** Days, `YYYY-MM-DD`. */
	from: string;
	to: string;
}

export interface Bar {
	/** Percent of the axis. */
	left: number;
	width: number;
	state: 'member' | 'changing';
	span: ListMemberSpan;
}

export interface Strip {
	adcode: string;
	name: string;
	name_en: string;
	bars: Bar[];
	changes: DatedChange[];
	/** On a later list and not on a complete earlier one. */
	added: boolean;
}

const DAY = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Where a day begins on the axis, in percent, held within it. */
export function placeOf(day: string, { from, to }: Axis): number {
	const share = (time(day) - time(from)) / (time(to) + DAY - time(from));
	return 100 * Math.min(1, Math.max(0, share));
}

/**
 * Rows for the counties in `changes`, then those in `added`, in the order they come.
 * A list's place after its own end is not drawn; an open end reaches to the end of the axis.
 */
export function stripsOf(
	members: readonly ListMemberSpan[],
	changes: readonly DatedChange[],
	added: readonly { adcode: string }[],
	axis: Axis
): Strip[] {
	const later = new Set(added.map(({ adcode }) => adcode));
	return [...new Set([...changes, ...added].map(({ adcode }) => adcode))].flatMap((adcode) => {
		const spans = members.filter((span) => span.adcode === adcode && span.state !== 'ended');
		const [first] = spans;
		if (!first) return [];
		const bars = spans.map((span): Bar => {
			const left = placeOf(span.first_day ?? axis.from, axis);
			const end = time(span.last_day ?? axis.to) + DAY;
			const right = placeOf(new Date(end).toISOString().slice(0, 10), axis);
			const state = span.state === 'member' ? 'member' : 'changing';
			return { left, width: right - left, state, span };
		});
		return {
			adcode,
			name: first.short_name,
			name_en: first.name_en,
			bars: bars.filter(({ width }) => width > 0),
			changes: changes.filter((change) => change.adcode === adcode),
			added: later.has(adcode)
		};
	});
}
