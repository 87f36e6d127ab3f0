/** English words of the page about townships. */
import type { towns as zh } from '../zh/towns';

export const towns: typeof zh = {
	title: 'Township coverage',
	heading: (p) =>
		p.named + p.counted === 0
			? `For none of ${p.counties} counties does a source say which enterprise is responsible for which township, or how many there are`
			: `Of ${p.counties} counties, sources say for ${p.named} which enterprise is responsible for which township; the number of townships has a source for ${p.counted}`,
	lead: 'Coverage = townships with at least one responsible enterprise ÷ all townships of the county. Without either number there is no percentage; not public does not mean not helped.',
	target: 'The document demands',
	none: 'No county has a coverage: the document does not list which enterprise is responsible for which township, nor do public reports; and no row with a source states how many townships a county has.',
	table: 'Who is responsible for the townships of each county?',
	subtitle: (withShare, all) => `${all} verified counties, ${withShare} with a coverage`,
	columns: {
		county: 'County',
		supporters: 'Supporters seen',
		covered: 'Townships with an enterprise',
		total: 'All townships',
		share: 'Coverage',
		mentions: 'Townships sources name'
	},
	kinds: { duty: 'responsible', event: 'visited only, no responsibility' },
	atLeast: (share) => `≥ ${share}`,
	reasons: {
		no_total_no_towns: 'No public data: neither numerator nor denominator',
		no_total: 'No public data: no source for the number of townships',
		no_towns: 'No public data: no source names the townships',
		more_than_total: 'More named than there are: to be checked, not computed',
		all: 'Every township has an enterprise',
		partial: 'Named in part: a lower bound, not decided'
	},
	silent: (counties, reason) => `The other ${counties} counties: ${reason}`,
	open: 'Which counties',
	inTargets: 'The verdict on the board of targets',
	undated: 'undated',
	unverified: 'Counties of the list that are not verified are neither shown nor counted.'
};
