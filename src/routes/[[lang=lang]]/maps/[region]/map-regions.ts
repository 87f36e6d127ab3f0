/** The maps there are: the word of the address and the code of the scope. Their names are words of the page. */
export const MAP_REGIONS = [
	{ slug: 'hubei', scope: '420000' },
	{ slug: 'sichuan', scope: '510000' },
	{ slug: 'zhejiang', scope: '330000' },
	{ slug: 'shenyang', scope: '210100' }
] as const;

export type RegionSlug = (typeof MAP_REGIONS)[number]['slug'];

/** The map at an address; undefined where there is none. */
export const regionAt = (slug: string) => MAP_REGIONS.find((region) => region.slug === slug);
