/** English of `zh/questions`. */
import type { questions as chinese } from '../zh/questions';

const recorded = ({ known, all, value }: { known: number; all: number; value: number }): string =>
	`${all} times due, ${known === 0 ? 'none with a public record' : `${known} with a public record, ${value} of these missing`}.`;

export const questions: typeof chinese = {
	title: 'Questions people ask',
	heading: (all, answered, part, unknown) =>
		`${all} questions people ask: ${answered} can be answered, ${part} in part, ${unknown} not yet`,
	lead: 'Every sentence is computed from the rows of the snapshot; where there is no answer, it says which data are missing. No public data does not mean not done.',
	askers: {
		leader: 'Leaders of the province and cities',
		soe: 'Analysts of the state-asset office',
		planning: 'Analysts of the planning office',
		team: 'The publishing team'
	},
	states: { answered: 'answered', part: 'answered in part', unknown: 'not yet' },
	why: 'Why',
	see: 'See',
	items: {
		ahead: {
			ask: 'How many recipients are ahead of the province on all four indicators? On which are they behind, by how much?',
			answer: ({ known, all, value }) =>
				`Of ${all} recipients ${known} can be compared on all four; ${value} of them are ahead on all. The scorecard has every gap.`,
			why: 'The others lack years of one series for an indicator at least; GDP growth is at current prices, for reference.'
		},
		pace: {
			ask: 'How fast must those behind grow in the years left to catch up?',
			answer: ({ known, all }) =>
				all === 0
					? 'There is nothing left to catch up: all are ahead, or every year is published.'
					: `For ${known} of the ${all} cells that are not ahead: with the province’s published growth where there is any and a stated assumption for the rest, which can be changed.`,
			why: 'The others lack yearly figures.'
		},
		silent: {
			ask: 'Which pairs are silent: no agreement, no filing, no visits?',
			answer: recorded,
			why: 'Agreements, filings and visits were not published, nor who supports whom: no pair can be named.'
		},
		floor: {
			ask: 'Do the supporters set aside enough money every year?',
			answer: ({ known, all, value }) =>
				`${all} cells of supporter and year, ${known === 0 ? 'none with public data' : `${known} with public data, ${value} of these at the floor or above`}.`,
			why: 'The money of this programme was not published; that of other schemes must not be counted for it.'
		},
		rank: {
			ask: 'By how many places did the recipients rise?',
			answer: ({ known, all }) => `Ranks were published for ${known} of ${all} recipients.`,
			why: 'The ranks of the county assessment are not public; the order of a list is no rank.'
		},
		industries: {
			ask: 'Which counties have no distinctive industry yet?',
			answer: ({ known, all }) =>
				`Of ${all} counties seen on the list ${known} have a public register.`,
			why: 'The counties’ registers of industries were not published.'
		},
		towns: {
			ask: 'Which townships have no enterprise yet?',
			answer: ({ known, all }) =>
				`For ${known} of ${all} counties seen on the list the coverage can be computed.`,
			why: 'Lists that pair enterprises with townships were not published; what reports mention is on the page of townships.'
		},
		started: {
			ask: 'How much of what was signed has really started?',
			answer: ({ known, all }) => `${known} of ${all} start rates can be computed.`,
			why: 'Contracts and starts of single projects were not published; a framework agreement is no start.'
		},
		deadlines: {
			ask: 'How long until the deadline?',
			answer: ({ known, all, value }) =>
				`${known} of ${all} programmes state a term or a stage, ${value} are over; the overview says how long is left for stages ahead.`,
			why: 'The documents of the others state no term.'
		},
		undecided: {
			ask: 'How many targets cannot be decided?',
			answer: ({ all, value }) => `${value} of ${all} targets and thresholds are undecidable.`,
			why: 'The board of targets says for each which figure or definition is missing.'
		},
		attendance: {
			ask: 'What share of posted staff complies? Who falls short two months running?',
			answer: ({ known, all }) =>
				`${all} months due, ${known} with public totals that give a rate.`,
			why: 'Attendance was not published. That of persons never will be, nor totals of fewer than 3; totals alone answer neither for one firm nor for two months running.'
		},
		tier: {
			ask: 'In which tier of free aid is an enterprise, and what does it lack?',
			answer: ({ known, all }) =>
				`Of ${all} enterprises named by sources ${known} have amounts on record that give a tier.`,
			why: 'Yearly amounts of enterprises were not published; tiers and readings are on the page of money.'
		},
		lead: {
			ask: 'Where several enterprises support one county, which leads?',
			answer: ({ known, all }) =>
				`${all} counties with more than one enterprise seen; a source says which leads for ${known}.`,
			why: 'Which enterprise leads was not published.'
		},
		listed: {
			ask: 'How many listed projects are planned, in preparation, under way?',
			answer: ({ known, all }) => `${all} are listed; how far they are is public for ${known}.`,
			why: 'Only the number of the package was published, not its projects.'
		},
		readings: {
			ask: 'Does the conclusion change when average growth is computed another way?',
			answer: ({ known, all, value }) =>
				`${all} cells computed again by other readings: of ${known} comparable ones ${value} change, each listed with its reading.`,
			why: 'Some readings need figures of all units or of earlier years, which are not public enough.'
		},
		filings: {
			ask: 'Were task statements filed, park investment planned, provincial projects assigned?',
			answer: recorded,
			why: 'Filings, plans and assignments were not published.'
		},
		tax: {
			ask: 'How is the tax of enclaves shared, and from when does it all stay?',
			answer: ({ known, all }) =>
				`Of ${all} projects on record ${known} have tax on record; the calculator applies the rule to any figures.`,
			why: 'The tax of enclave projects was not published.'
		},
		cadence: {
			ask: 'By ten days, month, quarter and year: what did each party leave out?',
			answer: recorded,
			why: 'Records of meetings and reports were not published; no record does not mean not done.'
		},
		sources: {
			ask: 'Does every figure lead to its source?',
			answer: ({ known, all }) =>
				`${known} of ${all} figures of indicators name their source, with grade and address.`,
			why: 'A figure without a source reaches no page.'
		},
		bulletin: {
			ask: 'Is there a bulletin with issue number, as-of date and footnotes?',
			answer: ({ known }) =>
				`A printable bulletin for each of ${known} programmes and one for all, from any published snapshot.`,
			why: ''
		},
		ended: {
			ask: 'How are programmes marked whose term is over?',
			answer: ({ known, all, value }) =>
				`${known} of ${all} programmes state a term, ${value} are marked “term over”; targets without a public final assessment stay undecidable.`,
			why: 'The documents of the others state no term, and none is inferred.'
		}
	}
};
