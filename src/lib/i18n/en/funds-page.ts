/** English words of the page about money. */
import type { fundsPage as zh } from '../zh/funds-page';

export const fundsPage: typeof zh = {
	title: 'Funds',
	heading: (sums, kinds) => `${sums} sums of money stated by public sources, of ${kinds} kinds`,
	lead: 'Kinds are never added up, nor are sums of one kind: no source says which contains which. ≥ is “more than”, ≈ is “about”.',
	sums: (n) => `${n}`,
	outside: 'outside the five documents',
	payer: 'From',
	floor: {
		title: (programme) => `${programme}: aid against the yearly floor`,
		lead: (floor) => `Each supporter arranges at least ${floor} a year`,
		summary: (cells, arranged, arrived) =>
			`${cells} cells are due (supporter × year); an arranged sum is public for ${arranged}, an arrived sum for ${arrived}.`,
		none: (p) =>
			`${p.cells} cells are due for ${p.supporters} supporters in ${p.from}–${p.to} and not one has been published, so none can be decided: that is neither “not arranged” nor “missed”. Money of another scheme, such as regional cooperation, must not be used to judge it.`,
		unfold: (supporters, years) =>
			`Show the empty table (${supporters} supporters × ${years} years)`,
		supporter: 'Supporter',
		cell: (year, arranged, arrived) => `${year}: arranged ${arranged}, arrived ${arrived}`
	},
	tiers: {
		title: (programme) => `${programme}: tiers of growth of free aid`,
		lead: 'The base is the mean of what arrived in 2016 and 2017; the text says “strive”, so falling short is only “not met (aspiration)”.',
		base: 'Base',
		growth: 'Growth of at least',
		upper: 'Base exactly at the upper end',
		readings: (strict, lenient) => `strict ${strict} (default); lenient ${lenient}`,
		noReadings: 'no upper end',
		range: (lower, upper) =>
			lower === null
				? `at most ${upper ?? ''}`
				: upper === null
					? `${lower} and more`
					: `${lower} to ${upper}`,
		choice: 'The default reading is chosen by this dashboard, not stated by the document.',
		none: 'What each enterprise paid in 2016, 2017 and later has not been published, so no enterprise can be judged.'
	},
	freeAid: {
		heading: (payers, met, year) => `${met} of ${payers} enterprises reached it (in ${year})`,
		lead: 'Of what arrived. “Before 2020” may mean up to 2018, 2019 or 2020: all three are shown, and 2019 is the default.',
		payer: 'Enterprise',
		base: 'Base',
		growth: 'Tier',
		need: 'Growth due',
		goal: 'Goal',
		actual: (year) => `Arrived ${year}`,
		reading: 'Growth',
		readings: { year: 'Of one year', since_2018: 'Added up since 2018' },
		readingLead: {
			year: 'Growth is what arrived in one year above the base.',
			since_2018:
				'Growth is what arrived above the base, added up since 2018; with a year missing in between it cannot be decided.'
		},
		gained: (amount) => `added ${amount}`,
		yearly: (verdict) => `of one year: ${verdict}`,
		sensitive: 'Reading matters',
		variants: (lenient, sum) => `lenient boundary: ${lenient}; added up since 2018: ${sum}`
	}
};
