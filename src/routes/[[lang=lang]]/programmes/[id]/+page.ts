import type { PageLoad } from './$types';

/** A page carries the code of its own composition, not of the other one. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	Page: data.measured
		? (await import('./GrowthPage.svelte')).default
		: (await import('./SupportPage.svelte')).default
});
