/** Words of the duties board in English. */
import type { CoreWords } from '../zh';

const reasons: Record<string, string> = {
	no_frequency: 'the document states no frequency: only recorded, no rate',
	personal: 'personal attendance is not public; only totals may be',
	encouraged: 'encouraged: recorded, never rated',
	not_due: 'no window is due yet',
	no_public_data: 'no public data, so no rate',
	bodies_unknown: 'how many bodies it binds is not public, so no rate',
	coverage_low: 'fewer than 80 % of the windows have a record, so no rate',
	rated: 'rate'
};

/** Periods of the documents in English; others are shown as they are written. */
const PERIODS: Record<string, string> = {
	旬: 'ten days',
	月: 'month',
	季: 'quarter',
	半年: 'half-year',
	年: 'year',
	年初: 'start of a year',
	适时: 'when fitting',
	及时: 'promptly',
	定期: 'regularly',
	不定期: 'at no fixed times',
	经常性: 'continually',
	日常: 'day to day',
	动态: 'kept up to date',
	制度: 'a standing rule',
	机制: 'a standing mechanism'
};

/** `4年` is 4 years; what neither this nor the list knows stays as it is written. */
const periodName = (period: string): string =>
	PERIODS[period] ?? period.replace(/^(\d+)年$/, '$1 years');

const UNITS: Record<string, string> = {
	个工作日: 'working days',
	人次: 'person-visits',
	批次: 'rounds',
	期: 'courses',
	个: 'projects'
};

export const duties: CoreWords['duties'] = {
	title: 'Recurring duties',
	heading: (all, due, unknown) =>
		`${all} recurring duties, ${due} windows due, ${unknown} without public data`,
	lead: 'One cell a window, from the start to the as-of date. A window is “missing” only where a source says its record is complete; otherwise there is no public data, which does not mean it was not done.',
	table: 'What was due, and was it done on time?',
	subtitle: (asOf) =>
		`As of ${asOf} · days of grace, chosen by this site: ten days 3, month 10, quarter 15, half-year 30, year 90`,
	facets: { programme: 'Programme', period: 'Period' },
	shown: (shown, all) => (shown === all ? `All ${all}` : `${shown} of ${all}`),
	none: 'No duty fits these filters.',
	group: (count) => (count === 1 ? '1 duty' : `${count} duties`),
	every: (period, times, unit, bound) => {
		const year = /^(\d{4})年度$/.exec(period)?.[1];
		const name = year ?? periodName(period);
		const sign = bound === null ? '' : { over: '≥ ', about: 'about ' }[bound];
		const what = unit === null || unit === '次' ? '×' : ` ${UNITS[unit] ?? unit}`;
		return times === null ? name : `${sign}${times}${what} ${year ? 'in' : 'per'} ${name}`;
	},
	states: {
		on_time: 'on time',
		late: 'late',
		missing: 'missing',
		no_data: 'no public data',
		pending: 'not due yet',
		not_counted: 'incomplete, not counted'
	},
	cell: (from, to, state) => `${from} to ${to}: ${state}`,
	strip: (name, from, to, parts) => `${name}, ${from} to ${to}: ${parts}`,
	part: (state, count) => (count === 1 ? `1 window ${state}` : `${count} windows ${state}`),
	comma: ', ',
	due: (count) => (count === 1 ? '1 window due' : `${count} windows due`),
	rate: (rate, coverage) => `${rate} on time, ${coverage} of the data known`,
	covered: (coverage) => `${coverage} of the data known`,
	registered: (events) =>
		events === 0
			? 'nothing recorded in public sources'
			: events === 1
				? 'recorded once in public sources'
				: `recorded ${events} times in public sources`,
	reasons,
	legend: 'Key',
	windowsLine: { sql: 'View SQL of the windows', download: 'Download windows as CSV' },
	reading: 'Mutual visits'
};
