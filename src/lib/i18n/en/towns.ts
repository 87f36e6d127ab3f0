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
	toTarget: 'how this target is judged',
	none: (p) =>
		`No county has a coverage: ${
			p.named > 0 && p.counted > 0
				? 'no county has a source for both numbers'
				: [
						p.named > 0 ? '' : 'no source says which enterprise is responsible for which township',
						p.counted > 0 ? '' : 'no source states how many townships a county has'
					]
						.filter(Boolean)
						.join(', and ')
		}.`,
	table: 'Who is responsible for the townships of each county?',
	subtitle: (said, all) => `Of ${all} counties, sources name a supporter or a township for ${said}`,
	rest: (n) =>
		`For the other ${n} counties no source gives a supporting enterprise, a township in its charge or the number of townships.`,
	unfold: (n) => `Show the names of these ${n} counties`,
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
		no_total_no_towns: 'No public data: no source for the townships in charge nor for their number',
		no_total: 'No public data: no source for the number of townships',
		no_towns: 'No public data: no source names the townships',
		more_than_total: 'More named than there are: to be checked, not computed',
		all: 'Every township has an enterprise',
		partial: 'Named in part: a lower bound, not decided'
	},
	undated: 'undated',
	unverified: 'Counties of the list for which no source is seen are neither shown nor counted.'
};
