/** Words of what is public in English: people, attendance totals, key tasks by county. */
import type { PublicRecordWords } from '../zh/public-record';

const plural = (count: number, one: string, many = `${one}s`): string =>
	`${count} ${count === 1 ? one : many}`;

export const publicRecord: PublicRecordWords = {
	people: {
		title: (all, known) =>
			all === 0
				? 'People: the document asks nothing of people'
				: known === 0
					? `People: ${plural(all, 'demand')}, none with public data`
					: `People: ${plural(all, 'demand')}, ${known} with a public record`,
		nav: 'People',
		lead: 'Postings, exchanges, visits, talent, training, jobs. Facts and totals only, never a person.',
		none: 'Nothing in this document is asked of people.',
		kinds: {
			posting: 'Posting',
			exchange: 'Exchange post',
			visit: 'Visits',
			talent: 'Talent',
			training: 'Training',
			employment: 'Jobs'
		},
		reasons: {
			personal:
				'Lists of posted staff and their attendance are kept in internal ledgers; only totals are published, none of fewer than 3 people. No published total has been found.',
			not_seen:
				'Public reports could tell; none has been found that says it belongs to this demand.',
			ledger: 'The data is kept in internal ledgers and is not published.',
			undefined: 'The document states nothing that could be recorded.'
		},
		records: (count, shown) =>
			count > shown
				? `${count} public records, the latest ${shown} listed`
				: plural(count, 'public record'),
		undated: 'no date in the source',
		stage: (words) => `project named by the document: ${words}`,
		figure: (value, subject) => (subject ? `${subject}: ${value}` : value),
		windows: 'See this duty',
		because: (count, reason) => `for ${plural(count, 'demand')}: ${reason}`
	},
	attendance: {
		title: (months) => `Attendance totals: ${plural(months, 'month')} published`,
		noneTitle: 'Attendance totals',
		lead: 'Totals only, never a person. Compliance: person-months with the required working days in the county, of those assessed.',
		none: 'Lists of posted staff and their attendance are kept in internal ledgers; only totals are published, none of fewer than 3 people. No published total has been found.',
		latest: (p) =>
			`${p.month}: ${p.due} persons due, ${p.present} in post, ${p.days} person-days in the counties (${p.daysDue} due), ${p.outcome}`,
		rate: (rate, coverage) => `${rate} of person-months compliant (${coverage} covered)`,
		reasons: {
			rated: '',
			bodies_unknown: 'no rate: no source says how many are due',
			coverage_low: 'no rate: the totals cover fewer than 80 % of those due',
			none_assessed: 'no rate: no person-month was assessed'
		},
		columns: {
			month: 'Month',
			due: 'Persons due',
			present: 'In post',
			days: 'Person-days done',
			daysDue: 'Person-days due',
			assessed: 'Person-months assessed',
			met: 'Compliant',
			rate: 'Rate'
		},
		caption: 'Totals by month',
		parts: (month, count) =>
			`Totals published by county or supporter, ${month} (${plural(count, 'row')})`,
		who: 'Where',
		all: 'All',
		more: (months) => `${plural(months, 'month')} published`
	},
	tasks: {
		title: (covered, cells) =>
			covered === 0
				? `Key tasks: none of ${cells} cells has a public record`
				: `Key tasks: ${covered} of ${cells} cells have a public record`,
		nav: 'Key tasks',
		lead: (counties, expected, tasks) =>
			(expected !== null && counties < expected
				? `${expected} recipients on the list, ${counties} seen`
				: plural(counties, 'recipient')) +
			` × ${plural(tasks, 'key task')}. A cell is filled only where a source or the document states both the county and the task.`,
		table: 'Which county has a public record of which task?',
		legendKnown: 'public record, with the number of entries',
		legendNone: 'no public data, which does not mean undone',
		county: 'Recipient',
		covered: (known, all) => `${known}/${all} counties`,
		cell: (county, task, count) => `${county}, ${task}: ${plural(count, 'record')}`,
		without: (counties, tasks, none) => {
			const parts = [
				counties > 0 ? plural(counties, 'county', 'counties') : '',
				tasks > 0 ? plural(tasks, 'task') : ''
			].filter(Boolean);
			return `${none ? '' : 'Another '}${parts.join(' and ')} ${counties + tasks === 1 ? 'has' : 'have'} no filled cell: no source seen states both the county and the task, which does not mean undone.`;
		},
		which: (counties, tasks) =>
			counties === 0 && tasks === 0
				? 'What data each task can have'
				: 'Which counties and tasks have none, and what data each task can have',
		countiesWithout: (count) => `Counties without a record (${count})`,
		tasksWithout: (count) => `Tasks without a record (${count})`,
		canHave: 'What data each task can have',
		noTrack: 'nothing to track',
		elsewhere: (count) =>
			`${plural(count, 'more record')} stating the task but no recipient county`,
		evidence: (count) => `What the filled cells rest on (${plural(count, 'record')})`,
		undated: 'no date'
	}
};
