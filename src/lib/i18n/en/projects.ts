/** English words of the board of projects. */
import type { projects as zh } from '../zh/projects';

const rateReasons: Record<string, string> = {
	known: '',
	no_denominator: 'no public record of any project to divide by',
	no_numerator: 'no public record to count; that is not 0'
};

export const projects: typeof zh = {
	title: 'Project pipeline',
	heading: (all, staged, started) =>
		`${all} projects named in the documents: ${staged} with a stage, ${started} said to be under way`,
	lead: 'An entry is one project or a package. Stages follow the wording: “to be” is an idea, a framework agreement is no ground broken, and no stage is inferred without evidence. Amounts keep their bounds: ≥ is “more than”, ≈ is “about”.',
	byStage: 'Filter by stage',
	facets: { programme: 'Programme', stage: 'Stage', place: 'Place', kind: 'Clause' },
	placements: {
		county: 'County',
		city: 'City',
		line: 'Linear works',
		unplaced: 'No county stated'
	},
	noEntry: 'none stated',
	noKind: 'No heading',
	shown: (shown, all) => (shown === all ? `All ${all}` : `${shown} of ${all}`),
	none: 'No project meets these conditions.',
	group: (count) => `${count}`,
	table: 'How far is each project, what is planned and what is done?',
	columns: {
		name: 'Project',
		stage: 'Stage',
		planned: 'Amount stated',
		done: 'Investment done',
		place: 'Place',
		clause: 'Clause and quote'
	},
	asPrinted: (words) => `printed: “${words}”`,
	dated: (date) => `recorded ${date}`,
	amountKinds: {
		planned: 'planned investment',
		year: 'planned for the year',
		signed: 'signed, not invested',
		loan: 'loans to date, not invested',
		aid: 'free aid, not invested'
	},
	packageOf: (count) => `package of ${count}`,
	traction: 'draws others along; no aid investment',
	noAmount: 'no amount stated',
	noDone: 'No public data',
	noPlace: 'no place stated',
	onlyListed: 'linear works, listed only',
	map: (place, count) => `${place}: ${count} entries with a county or city`,
	mapTitle: 'Where are the projects?',
	mapLead:
		'Only those whose county or city the text names. Larger circles hold more entries; a dashed circle means only the city is named, at an indicative place.',
	mapLeft: (line, unplaced) =>
		`Not on the map: ${line} linear works, ${unplaced} without a county. The Zhongxin wafer project is in Lishui and does not count for Jingning; the Emei and Hanyuan works are not in Ganzi.`,
	mapNone: 'No project of this choice has a place to draw.',
	sumTitle: 'Named single projects: planned investment',
	sum: (programme, amount, count) =>
		`${programme}: at least ${amount} ×10,000 yuan (${count} with an amount)`,
	sumNone: (programme) => `${programme}: no single project states a planned investment`,
	sumNote:
		'Packages, signed sums, loans and free aid are left out: no source says which contains which.',
	ratesTitle: (known, all) =>
		known === 0
			? `None of ${all} project rates can be computed yet`
			: `${known} of ${all} project rates have public data`,
	ratesLead:
		'Both sides are listed. Named single projects form one group and each package its own: what a package holds is not known. Where the plan is a lower bound, the real rate can only be “below”.',
	rateColumns: {
		rate: 'Rate',
		of: 'Of',
		numerator: 'Numerator',
		denominator: 'Denominator',
		value: 'Result'
	},
	rates: {
		formal_signing: 'Formal signing',
		start: 'Starts',
		completion: 'Completions',
		investment: 'Investment done',
		annual: 'Done in the year',
		arrival: 'Money arrived',
		conversion: 'Median days from contract to start'
	},
	rateHints: {
		formal_signing: 'contracts ÷ all signings; a framework agreement breaks no ground',
		start: 'started, building or done ÷ contracts',
		completion: 'done ÷ started',
		investment: 'done to date ÷ planned',
		annual: 'done in the year ÷ planned for it',
		arrival: 'arrived ÷ promised',
		conversion: 'those not started are right-censored'
	},
	bases: { count: 'by number', money: 'by investment, ×10,000 yuan', days: 'in days' },
	named: 'Named single projects',
	rateReasons,
	below: (value) => `below ${value}`,
	days: (days) => `${days} days`,
	censored: (count) => `${count} not started`,
	physicalTitle: 'Physical progress, apart from money',
	physical: (done, planned) => (done === null ? `planned: ${planned}` : `${done} / ${planned}`),
	physicalNone: 'no public data on what is done',
	ofProject: (name) => `part of: ${name}`,
	ofNone: 'the text does not say which project it belongs to',
	deliverablesTitle: (count) =>
		`${count} more promises of “a batch of”: no number, so they are counted and have no completion rate`,
	deliverables: (programme, count) => `${programme}: ${count}`
};
