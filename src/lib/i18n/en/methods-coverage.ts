/** Words of the rules of what is public: demands on people, key tasks by county. */
import type { RulesWords } from '../rule-words';

export const coverage: RulesWords = {
	people: {
		title: 'Demands on people',
		question: 'Do public sources tell of postings, exchanges, visits and training?',
		definition: [
			'What the documents ask of people, one row each: postings, exchanges, visits, talent, training, jobs. The team enters them one by one; none is guessed by searching for words.',
			'There are three kinds of record: events entered under the demand, figures that can be set against its target, projects the document names. Of duties counted per person no personal record is read; only published monthly totals are listed, and none of fewer than 3 people.',
			'Without any record it is “no public data” with its reason: personal and not public, not found in public reports, kept in internal ledgers only, or nothing stated that could be recorded.'
		],
		formula: [
			'records = events entered + comparable figures + named projects',
			'records = 0 and no monthly total → no public data (reason by clause)',
			'scope = person → totals only, none of fewer than 3 people'
		],
		example:
			'The first counts per person, and its event is not read; the second has its event; the last two have none, for different reasons.'
	},
	tasks: {
		title: 'Coverage of key tasks',
		question: 'Which county has a public record of which key task?',
		definition: [
			'Recipients by key tasks, one question a cell. A project, an event or a sum of money fills a cell only where a source or the document states the task and the county.',
			'Records that state a task but only a city, and lines, lie in no county. Where no task is stated none is guessed.',
			'A cell without a record is “no public data”, which does not mean undone; a project a document names is no sign that it was built.'
		],
		formula: [
			'cell (county, task) is filled ⇔ a record states this task and this county',
			'every other cell = no public data, not 0'
		],
		example:
			'The project of Jia states its task; that of Yi does not; that of Bing is a line and lies in no county; the one placed in a city fills no cell either.'
	}
};
