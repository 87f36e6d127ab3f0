/** English of `zh/duty-board`. */
import type { dutyBoard as chinese } from '../zh/duty-board';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

export const dutyBoard: typeof chinese = {
	title: 'Recurring duties',
	heading: (all, due, unknown) =>
		due > 0 && due === unknown
			? `${all} recurring duties, due ${times(due)} so far, never with a public record`
			: `${all} recurring duties, due ${times(due)} so far, ${unknown} without public data`,
	lead: 'One cell for each time due, from the start to the as-of date. One is “missing” only where a source says its record is complete; otherwise there is no public data, which does not mean it was not done.',
	table: 'What was due, and was it done on time?',
	subtitle: (asOf) =>
		`As of ${asOf} · days of grace, chosen by this site: ten days 3, month 10, quarter 15, half-year 30, year 90`,
	facets: { programme: 'Programme', period: 'Period' },
	shown: (shown, all) => (shown === all ? `All ${all}` : `${shown} of ${all}`),
	none: 'No duty fits these filters.',
	group: ({ all, due, known }) =>
		due === 0
			? `${all} duties, none with times to count so far`
			: `${all} duties, due ${times(due)} so far, ${known === 0 ? 'never with a public record' : `${known} with a public record`}`,
	states: {
		on_time: 'on time',
		late: 'late',
		missing: 'missing',
		no_data: 'no public data',
		pending: 'not due yet',
		not_counted: 'incomplete, not counted'
	},
	labels: {
		no_frequency: 'no frequency stated',
		personal: 'only totals may be public',
		encouraged: 'encouraged',
		not_due: 'not due yet',
		no_public_data: 'no public data',
		bodies_unknown: 'number of bodies not public',
		coverage_low: 'too few records',
		rated: 'rated'
	},
	meaning: (reason, count) => `${count}: ${reason}`,
	needs: (parts) =>
		`Where the data needed are now: ${parts.map(({ data, count }) => `${data} (${count})`).join('; ')}`,
	notes: {
		pairs: (programme, duties) =>
			`${programme}: ${duties} duties are counted by pair, and who is paired with whom was never published, so that no pair can be named as missing.`,
		visits: 'No mutual visit is on public record yet: no reading of visits changes a result.',
		attendance:
			'Only totals will ever be public: they answer neither for a person or a single firm nor for two months running.'
	},
	cell: (from, to, state) => `${from} to ${to}: ${state}`,
	strip: (name, from, to, parts) => `${name}, ${from} to ${to}: ${parts}`,
	part: (state, count) => `${state} ${times(count)}`,
	due: (count) => `due ${times(count)}`,
	legend: 'Key',
	windowsLine: { sql: 'View SQL of each time due', download: 'Download each time due' },
	reading: 'Mutual visits'
};
