/** Words of the rules of money, projects, lists, ranks, pairings and sources. */
import type { RulesWords } from '../rule-words';

export const records: RulesWords = {
	'fund-tiers': {
		title: 'Tiers of free aid, 2018',
		question: 'By how much must a firm’s free aid grow, and has it?',
		definition: [
			'The base is the mean of what arrived in 2016 and 2017, in 10,000 yuan; without one of them, or with a base of 0, nothing is decided. Promised sums are listed and not judged.',
			'The boundaries 200 and 500 stand in two tiers of the text. The strict reading, the default, takes the higher growth; the lenient one the lower. Both are shown.',
			'The growth itself has two readings: what arrived in one year above the base, the default, or the same added up since 2018; with a year missing in between the latter is undecidable.',
			'The text says “strive for”: a miss is “not met (aspiration)”. The amount demanded falls just past a boundary, so firms are ordered by the share of the demanded growth they reached.'
		],
		formula: [
			'b = (f_{2016} + f_{2017}) / 2',
			'r(b): b ≤ 200 → 20 %; 200 ≤ b ≤ 500 → 15 %; b ≥ 500 → 10 %',
			'target = b × (1 + r); met ⇔ arrived ≥ target',
			'added up: met ⇔ Σ_{t ≥ 2018} (f_{t} − b) ≥ b × r',
			'completion = (arrived − b) / (b × r)'
		],
		example:
			'In the row whose base is exactly 500 the strict reading is not met and the lenient one is; a base just above 200 demands less than 200 itself.'
	},
	'aid-floor': {
		title: 'Yearly floor of aid in Hubei',
		question: 'Did each supporter arrange enough aid each year?',
		definition: [
			'One cell per supporter and year, judged twice: arranged, the verb of clause 13, and arrived, what clause 17 looks at.',
			'A sum nobody published is undecidable, not missing. A year still running is in progress. Money of another programme, such as regional cooperation, is never counted.'
		],
		formula: [
			'arranged ≥ 500 → met; arrived ≥ 500 → met',
			'< 500: year over → not met, still running → in progress',
			'no public data → undecidable'
		],
		example:
			'In the third year another programme has money, and the cell stays undecidable; short by one is still not met.'
	},
	'money-kinds': {
		title: 'Money that is never added up',
		question: 'Signed, planned, done, fiscal aid, donations, loans, funds: is there one total?',
		definition: [
			'No. Each kind has its own column and they are never added; nor are figures of one kind, because no source says how far they contain each other.',
			'How much agreements, listed projects and yearly plans overlap is not public. “Over” is written ≥, “about” ≈.'
		],
		formula: ['signed ⊕ planned ⊕ done ⊕ aid ⊕ donation ⊕ loan ⊕ fund: undefined'],
		example: 'Each sum goes to one column, and the view has no total.'
	},
	'project-stages': {
		title: 'Project stages and rates',
		question: 'How many signed projects have really started or been finished?',
		definition: [
			'Stages: conceived, listed, signed (framework or formal), preparation, started, under construction, finished; beside them paused, withdrawn, converted. A stage without evidence is not inferred. “Planned to” is conceived; a framework agreement is not a start.',
			'Rates use projects with evidence only; where a plan is a lower bound a completion rate can only say “below”. Physical progress and money stay apart. Lines are not placed in a county, and projects of several counties are counted once in a total.'
		],
		formula: [
			'formally signed = formal / all signed',
			'started = (started + under construction + finished) / formally signed',
			'finished = finished / started',
			'investment done = done so far / planned in all'
		],
		example:
			'Five projects: the framework agreement is not in the denominator of starts, the conceived one in none.'
	},
	'benefit-sharing': {
		title: 'Shared benefits',
		question: 'How is the tax of an enclave split?',
		definition: [
			'Shenyang: all tax of a new project, half to the sending and half to the hosting side for ten years from the year of the first tax, all to the host from the eleventh; a case-by-case agreement overrides it. Calendar years are the default, 120 months from the first tax the other reading. Before the first tax there is nothing.',
			'Hubei parks: the local share of new tax, at a negotiated ratio without a default. Sichuan only records the model. The two systems share no defaults.'
		],
		formula: [
			'years 1–10: sender : host = 5 : 5',
			'from year 11: 0 : 10',
			'Hubei: ratio = as negotiated, no default'
		],
		example:
			'Nothing before the first tax; the tenth year is still shared, the eleventh all to the host; a case-by-case ratio wins; by 120 months the eleventh year is still shared up to the month the term ends.'
	},
	members: {
		title: 'A list on a day',
		question: 'Which counties were on the list then?',
		definition: [
			'Every member has a from and an until. Totals take the members of the as-of date first; a number a document states stays that of its own time.',
			'A programme that has ended shows its list on the last day. Members known from memory only are not listed.'
		],
		formula: ['members(day) = { m : from_{m} ≤ day ≤ until_{m} }'],
		example: 'One list, counted on three days, gives three numbers.'
	},
	towns: {
		title: 'Township coverage',
		question: 'How many townships of a county have a responsible enterprise?',
		definition: [
			'A township counts when a source names at least one enterprise responsible for it; one that was only visited or mentioned does not.',
			'The denominator is the county’s number of townships without street offices, and it needs a source. Without it there is no coverage, and never 0.',
			'Sources may not name every township, so less than 100 % decides nothing; only full coverage is met.'
		],
		formula: [
			'coverage = townships with at least one responsible enterprise ÷ all townships × 100 %'
		],
		example: 'Three counties: fully covered, partly seen, and without a number of townships.'
	},
	'incomplete-lists': {
		title: 'Lists that are not complete',
		question: 'Between an old and a new list, who left and who is new?',
		definition: [
			'A place on both is kept. Nobody is called gone or added unless the other list is complete; otherwise it is unknown, without a name.',
			'Where the document states a total, at least how many left or came can be computed: a number only. Pages say how many are on the list and how many were seen.'
		],
		formula: [
			'gone ⇔ on the old list, not on the new one, and the new one is complete',
			'at least gone = max( unknown − (stated − known), 0 )'
		],
		example:
			'The new list lacks one name, so places not on it are unknown; the old one is complete, so the new place may be called added.'
	},
	'membership-status': {
		title: 'How a member is known',
		question: 'What says that a county is on the list?',
		definition: [
			'Seen in the text: listed. Expanded from a rule of the text: listed. Rule seen but the missing name from memory: listed as pending. From memory only: neither on a page nor in a snapshot.'
		],
		formula: ['memory → not public', 'seen-rule+memory → listed, pending'],
		example: 'One of each of the four; the one from memory is not shown.'
	},
	sources: {
		title: 'Grades of sources',
		question: 'When sources differ, which is believed?',
		definition: [
			'A: official pages and yearbooks. B: reposts and press. C: compiled yearbook tables. D: second-hand transcripts. Within a series and year the best grade is used; a verdict from several sources carries the worst of them.',
			'A compiled table without a licence is cited as single facts. Every source has a switch; with it off the site still builds and says “no public data”.'
		],
		formula: ['A > B > C > D', 'grade_{verdict} = worst grade used'],
		example:
			'Where the office and a repost both give a year the office is used; where only the repost does, the repost.'
	},
	pairings: {
		title: 'Pairings',
		question: 'Why has a county on the map no link?',
		definition: [
			'Only what a source states is drawn. The same row of two lists is no pair; nothing is inferred from order or distance. A side that should exist and was not published says so and stays empty.',
			'Several reports of one pair are one link with the first and last year seen. Within the term it is current, after it ended; without a stated term it is only “seen in reports”.',
			'A team counts the members it names; the others are “not named”. Firms a document names elsewhere are not added.'
		],
		formula: ['link ⇔ a source states “A helps B”', 'row i = row i ⇏ pair'],
		example:
			'A and C stand first on both lists and no source ties them: no link. A and B have two reports: one link.'
	},
	ranks: {
		title: 'Ranks, progress and list order',
		question: 'By how many places did a county rise, and what does first on a list mean?',
		definition: [
			'Progress is last year’s rank less this year’s; positive is forward; only within one class and basis. A change of class is an event and has no progress that year. Where the number of counties changes the percentile is given too.',
			'First among recipients is last in the assessment; first among supporters has the highest GDP: the directions are opposite, and list order is no provincial rank. Ties are 1, 2, 2, 4; missing comes last and takes no place.',
			'Recipients are seen by rank and progress, supporters by mechanism, projects and money; the two tables are not compared and no total score is made.'
		],
		formula: ['progress = rank_{t−1} − rank_{t}', 'percentile = 1 − (rank − 1) / (N − 1)'],
		example:
			'County A rises, then falls; county C changes its class and has no progress that year; A and B share a rank.'
	},
	'supporter-order': {
		title: 'The list of supporters by later figures',
		question: 'The supporters are listed by the GDP of 2019; how would they stand now?',
		definition: [
			'The indicator is the one the list names. The text does not say in which direction; by context from high to low. The list’s own order is kept, the later one is a column of its own.',
			'Levels are at current prices, and preliminary and revised figures are not mixed: the whole list uses one year and one vintage, the year for which most members have a figure, then the latest. Figures derived by arithmetic do not count.',
			'Who has no figure is not placed and takes no place; both orders count only the members with a figure, so that one may be taken from the other. Ties are 1, 2, 2, 4.'
		],
		formula: [
			'list order = 1 + members with a figure that stand earlier on the list',
			'order now = 1 + members with a larger figure',
			'change = list order − order now'
		],
		example:
			'C and D have equal figures and share place 1; B has only a figure of the year before and E has none: neither is placed.'
	}
};
