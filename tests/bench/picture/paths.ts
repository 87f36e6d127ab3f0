/** Stands in for SvelteKit's `$app/paths`: the page of the pictures is no SvelteKit page. */
export const asset = (path: string): string => `.${path}`;
