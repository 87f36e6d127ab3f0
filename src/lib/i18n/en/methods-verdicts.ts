/** Words of the rules of verdicts and of recurring duties. */
import type { RulesWords } from '../rule-words';

export const verdicts: RulesWords = {
	verdicts: {
		title: 'The six verdicts',
		question: 'On what ground is a target called met or not met?',
		definition: [
			'There are six conclusions and no other: met, not met (“not met (aspiration)” for soft wording), in progress, undecidable, recorded only, not applicable. No total score is made.',
			'Scope, status, plans and wordings without a number are only recorded. A demand with a number needs a public figure that can be set against it and speaks to all it binds; without one it is undecidable.',
			'The target of the four indicators looks at all recipients: one not met decides, all must be met. Mutual visits follow the duty of the same clause.'
		],
		formula: [
			'no public figure → undecidable',
			'the figure satisfies the demand → met',
			'it does not: before the deadline → in progress, after it → not met',
			'“in principle” → exceptions allowed, never not met'
		],
		example:
			'Short by as much, a target ahead of its deadline is in progress, one that only aspires is marked soft, one “in principle” is undecidable; a figure about a part decides nothing.'
	},
	wording: {
		title: 'Strength of the wording',
		question: '“Above”, “not less than”, “about”, “strive for”: how is each compared?',
		definition: [
			'Above and over are strict; not less than and “or more” include the number; all and full coverage are 100 % and need a list to divide by.',
			'“One to two” is met from its lower end; beyond the upper end it says so. A stated price is met when it is not exceeded.',
			'“About” only shows the difference; within a tenth it counts as met, further off it is still not a failure. A missed aspiration is “not met (aspiration)”; “in principle” allows exceptions; encourage, support and explore are only recorded; planned is a plan; “a batch of” is only counted.'
		],
		formula: [
			'above: x > a; not less than, or more: x ≥ a',
			'a to b: x ≥ a met, x > b beyond the range stated',
			'about a: |x − a| ≤ 0.1a met, else the difference only'
		],
		example: 'Exactly the number: “over” is not met, “or more” is.'
	},
	bounds: {
		title: 'Lower bounds and rough numbers',
		question: 'The source says “over” or “about”: can its figure still decide?',
		definition: [
			'“Over” and “odd” are stored as lower bounds, “about” as rough; a sum of them can only say “at least”.',
			'A lower bound that already suffices is met; one that does not yet suffice decides nothing, for the true figure may. A rough number never decides.'
		],
		formula: ['lower bound x ≥ a → met; x < a → undecidable', 'about x → undecidable'],
		example: '“Over 100” suffices for “above 100”; “over 90” decides nothing.'
	},
	terms: {
		title: 'Term and as-of date',
		question: 'Is a programme running today, or has its term ended?',
		definition: [
			'The term is the one the document states; where it leaves an end open the state is “not stated”. A date that is only a year or a month begins on its first day and ends on its last.',
			'Today is the snapshot’s as-of date, never the reader’s clock. “Before a year” takes its latest reading. A programme whose term has ended is shown as ended, not hidden.'
		],
		formula: [
			'upcoming: today < start; running: start ≤ today ≤ end; ended: today > end',
			'a term of “2021” → 2021-01-01 to 2021-12-31'
		],
		example: 'A programme to 2025 still runs on the last day of 2025 and has ended the day after.'
	},
	windows: {
		title: 'Windows of recurring duties',
		question: '“Every ten days”, “every month”, “every half-year”: how many are due by today?',
		definition: [
			'Natural periods follow the calendar. The ten-day period (xun) is the 1st to the 10th, the 11th to the 20th, the 21st to the end of the month: 36 a year. Months, quarters, half-years and years follow the calendar; cycles of two or four years count from their own start.',
			'Windows follow one another without gap. The first whole window after the start counts; a cut one is shown and not counted. None begins after the term.',
			'“In due time”, “regularly”, “from time to time” and “dynamically” state no frequency: recorded, without windows.'
		],
		formula: [
			'index of a ten-day period = 3 × index of the month + min( ⌊(day − 1) / 10⌋, 2 )',
			'counted ⇔ window start ≥ start and window end ≤ end of term'
		],
		example:
			'One start and end, five periods: how many whole windows each has, and where the first and the last lie.'
	},
	'start-and-grace': {
		title: 'Start and grace',
		question: 'From which day is it counted, and how late is still on time?',
		definition: [
			'The duty’s own start where it states one; else the later of the day of issue and the start of the term. Reviews every two and four years count from the day of issue too.',
			'A window is due on its last day; “at the beginning of the year” names no day and is read as 31 March. After that there is grace: 3 days for ten-day periods, 10 for months, 15 for quarters, 30 for half-years, 90 for years.'
		],
		formula: [
			'start = max( day of issue, start of term )',
			'on time ⇔ day of the evidence ≤ due day + grace'
		],
		example:
			'The month and the quarter of issue are cut: listed, not counted. Counting begins with the next whole window.'
	},
	visits: {
		title: 'Three readings of mutual visits',
		question: '“Not less than two mutual visits a year”: do two visits by one side count?',
		definition: [
			'R1: both together reach the number. R2: each side at least half of it and together the number. R3: each side reaches it. R2 is the default; where the readings disagree the row is reading-sensitive.',
			'Only visits led by a principal leader count, the head of the party committee or the government; those led by deputies are listed and do not count, nor do visits without a named leader.'
		],
		formula: [
			'R1: a + b ≥ m',
			'R2: min(a, b) ≥ ⌊m / 2⌋ and a + b ≥ m　(default)',
			'R3: min(a, b) ≥ m'
		],
		example:
			'Two out and none back are enough in number and no exchange; only two each way satisfy all three readings.'
	},
	compliance: {
		title: 'Compliance rate and data coverage',
		question: 'How much was done on time, and can that rate be trusted?',
		definition: [
			'Every due window is on time, late, missing, or without public data. It is missing only where a source states that its record of the span is complete and the grace has passed; else it is without public data.',
			'The rate divides by on time, late and missing only; windows without data stay out and are reported as coverage. Below 80 % coverage no rate is given.',
			'An event counts in the window it falls into, up to the number due there. A duty of many bodies needs a source that says how many. Encouraged duties only show whether there is a record.'
		],
		formula: [
			'rate = on time / (on time + late + missing)',
			'coverage = (on time + late + missing) / windows due',
			'coverage < 80 % → no rate'
		],
		example:
			'In the first row a source states a complete record, so the month without one is missing; the second has no such source, too little coverage, and no rate.'
	},
	privacy: {
		title: 'Personal data that is not public',
		question: 'Can the attendance or the appraisal of a posted official be found here?',
		definition: [
			'No. Personal attendance, final appraisals and grades that were not published do not enter a snapshot; only totals may be published. For a duty counted by person the views read no record, even if one were entered, and give no rate.',
			'A total of fewer than three is not shown. No total of postings is public yet, so there is no such cell. Names of leaders stand only in the original text; elsewhere their office is shown.'
		],
		formula: ['scope = person → no record read, no rate', 'cell < 3 → withheld'],
		example:
			'With the same three records, none is read for the duty counted by person; for the duty of an office all are.'
	}
};
