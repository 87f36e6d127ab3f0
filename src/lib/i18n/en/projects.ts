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
		several: 'Several regions',
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
	listed: (p) =>
		[
			p.line ? 'linear works, listed only' : 'listed only',
			p.places.length > 0
				? `touches ${p.places.join(', ')}${p.inferred ? ' (read from an abbreviation)' : ''}`
				: ''
		]
			.filter(Boolean)
			.join('; '),
	steps: {
		group: 'Steps of approval',
		named: (document, names) =>
			`The document of ${document} names ${names.length} steps of approval: ${names.join(', ')}`,
		silent: 'No project is on public record in any of them.',
		stop: '.'
	},
	stepNames: {
		立项: 'project approval',
		用地: 'land use',
		规划: 'planning',
		环评: 'environmental review',
		建设: 'construction approval',
		施工: 'work permit',
		竣工验收: 'acceptance on completion'
	},
	map: (place, count) => `${place}: ${count} entries with a county or city`,
	mapTitle: 'Where are the projects?',
	mapLead:
		'Only those whose county or city the text names. Larger circles hold more entries; a dashed circle means only the city is named, at an indicative place.',
	mapLeft: (p) => {
		const parts = [
			p.line > 0 ? `${p.line} linear works` : '',
			p.several > 0 ? `${p.several} of several cities or prefectures` : '',
			p.unplaced > 0 ? `${p.unplaced} without a county` : ''
		].filter(Boolean);
		return parts.length > 0 ? `Listed, not drawn: ${parts.join(', ')}.` : '';
	},
	mapNone: 'No project of this choice has a place to draw.',
	sumTitle: 'Named single projects: planned investment',
	sum: (programme, amount, count) => `${programme}: at least ${amount} (${count} with an amount)`,
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
	bases: { count: 'by number', money: 'by investment', days: 'in days' },
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
