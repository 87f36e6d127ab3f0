/** Where a site keeps its snapshots. */

/** Absolute address of the folder of snapshots of a site at `base`. */
export const folderOf = (base: string): string => {
	const site = new URL(base.endsWith('/') ? base : `${base}/`, location.href);
	return new URL('snapshots/', site).href;
};
