/** Words of the rules of figures. */
import type { RulesWords } from '../rule-words';

export const figures: RulesWords = {
	'average-growth': {
		title: 'Average annual growth against the province',
		question:
			'Has a county grown faster than its province over these years, and by how many points?',
		definition: [
			'The published rates of the years of the term are averaged for the county and for the province, over the same indicator, price, vintage and years, and subtracted.',
			'The geometric mean is the default: it is what Chinese statistics call average annual growth. The arithmetic mean shows whether the conclusion is stable; where the two put county and province in opposite order the cell is marked method-sensitive.',
			'The document only says “above the provincial average”; it names no method, price or scope. Only the Hubei text sets this target; elsewhere the comparison is background.'
		],
		formula: [
			'M1 = ( ∏_{t} (1 + g_{t} / 100) )^{1/n} − 1　(geometric, default)',
			'M2 = ( Σ_{t} g_{t} ) / n　(arithmetic)',
			'gap = M_{county} − M_{province}　(percentage points)',
			'method-sensitive ⇔ (M1_{county} > M1_{province}) ≠ (M2_{county} > M2_{province})'
		],
		example:
			'County B swings: below the province by the geometric mean, above it by the arithmetic one, hence method-sensitive.'
	},
	peers: {
		title: 'Place among peers',
		question: 'Where does a county stand among those of its list and its city?',
		definition: [
			'There are two kinds of peers: members of the same list, and counties of the same city. Only like figures meet: levels of one year, or average growth over the same years at the same prices.',
			'A county without the figure has no place and takes none; a place is written as one of those with data, beside how many the group has. Equals share a place.',
			'Indicators are placed one by one and never made into a score. No document asks for this; it is background and decides nothing.'
		],
		formula: [
			'place = 1 + number of peers with a greater figure',
			'median = the middle of the known figures (the mean of the middle two)'
		],
		example: 'Three of four counties have a figure: two share the second place, and ding has none.'
	},
	rounding: {
		title: 'Rounding and comparison',
		question: 'Published rates have one decimal: when is a county really above the province?',
		definition: [
			'A printed rate is exact to half its last decimal. Taking every year down, then up, by that half gives the lower and the upper end of the average.',
			'Above means the county’s lower end exceeds the province’s upper end; not above means its upper end does not exceed the province’s lower end; anything else cannot be told within rounding. Above excludes equality.'
		],
		formula: [
			'h = 0.5 × 10^{−d}　(d decimals printed, at least one)',
			'L = M(g_{t} − h), U = M(g_{t} + h)',
			'above ⇔ L_{county} > U_{province}',
			'not above ⇔ U_{county} ≤ L_{province}'
		],
		example:
			'County C averages slightly more than the province, but the bands overlap: it cannot be called above.'
	},
	'missing-years': {
		title: 'Missing years',
		question: 'Some years are not published: how is a county compared?',
		definition: [
			'A year the county lacks is dropped for the province too; only years both have are compared. Nothing is filled in, and a prefecture’s figure never stands in for a county’s.',
			'For indicators at current prices, where levels at both ends of one series and vintage bridge more years than the yearly rates, both sides are taken end to end.',
			'Fewer than three years are not compared. Until all years of the term are there, nothing is “met” or “not met”: it is in progress while the term runs and undecidable after it, with the provisional comparison beside it.'
		],
		formula: [
			'T = { t : county and province both have g_{t} }, k = |T|',
			'k < 3 → no comparison',
			'M3 = ( V_{end} / V_{base} )^{1/k} − 1　(end points, current prices only)',
			'k < n → in progress during the term, undecidable after it'
		],
		example:
			'County B lacks 2022, so the province loses it too; county C has two years and is not compared.'
	},
	'price-basis': {
		title: 'Price basis',
		question: 'Can growth at current prices be compared with growth at comparable prices?',
		definition: [
			'GDP is judged at comparable prices, by the real growth that bulletins publish. Where only current prices exist both sides are shown at current prices, for reference, never judged.',
			'Revenue is judged by its published growth at current prices; growth whose basis is not stated is compared with nothing. Incomes are judged by nominal growth.',
			'Subtracting one price basis from the other is an error of the query, not a result.'
		],
		formula: [
			'price_{county} ≠ price_{province} → refused',
			'GDP at current prices → reference only, undecidable'
		],
		example:
			'County A has levels at current prices only: the gap is shown and not judged. County B has published real growth and is judged.'
	},
	'catch-up': {
		title: 'Pace needed to catch up',
		question: 'How fast must a county behind grow in the years left?',
		definition: [
			'After k years, if the province grows by y on average in the years left, the county must exceed x every year to be ahead at the end of the term.',
			'By default y takes what the province has published, same series and prices, and its own geometric mean so far for the years without; a number entered instead stands for every year left. Where the term is over and its last years are not published, the page says that those years have passed; with all years published nothing is computed.'
		],
		formula: [
			'x = (1 + y) × ( Π_{province} / Π_{county} )^{1/(n−k)} − 1',
			'Π = ∏_{t ≤ k} (1 + g_{t} / 100)'
		],
		example:
			'The county of the first row is behind and must beat the assumed pace; that of the second is ahead and may be slower.'
	},
	series: {
		title: 'Choice of series, and breaks',
		question:
			'Several sources give one figure: which is used, and when may two years not be divided?',
		definition: [
			'One series is chosen per place and indicator: first whether it allows a verdict (three years), then the years of the term it covers, then its grade; the others stay listed. Where another series turns the comparison the cell is source-sensitive.',
			'A yearly growth more than five robust spreads from the median of its peers and from the other years of its own series is marked as an odd jump to be checked: shown as it is, neither left out nor changed.',
			'Growth is computed within one series and one vintage. GDP levels of successive bulletins are preliminary and never chained: published real growth, or one revised table, is used.',
			'Two series fill each other’s gaps only where they agree, to rounding, in every year they share; filled figures say so.',
			'The year in which a boundary or a basis changes is a break: nothing is divided across it.'
		],
		formula: [
			'g_{t} = 100 × ( V_{t} / V_{t−1} − 1 )　(one series, one vintage, no break)',
			'years covered = max( years with growth, years bridged by two levels )'
		],
		example:
			'County A has two series, and the one that bridges more years is used; county B changed its boundary in 2021 and has no growth for that year.'
	},
	derived: {
		title: 'Derived values',
		question: 'Can a missing level be worked back from the next year?',
		definition: [
			'Only within one series, only by growth at current prices, one step only, never across a break. It carries its rounding band and is always marked derived.',
			'A derived value is no observation and never the base of another; GDP is not derived.'
		],
		formula: ['V_{t} = V_{t+1} / (1 + g_{t+1} / 100)'],
		example: 'The next year’s level and growth give the year before, with its lower and upper end.'
	},
	'no-data': {
		title: 'No public data',
		question: 'What does a cell without a figure count as?',
		definition: [
			'No public data is neither zero nor failure. It enters no average, sum, rank or rate; it is only counted by itself.',
			'Where the chosen series lacks a year the cell says so; what another series holds is listed beside it and never mixed in.'
		],
		formula: ['no data ∉ averages, sums, ranks, denominators'],
		example: 'Only another series has 2022, so the chosen one still says none for that year.'
	}
};
