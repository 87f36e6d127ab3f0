import type { SnapshotWords } from '../zh/snapshots';

export const snapshots: SnapshotWords = {
	name: (day, issue) =>
		issue === null ? `the snapshot of ${day}` : `the snapshot of ${day}, issue ${issue}`,
	shown: (name) => `You are reading ${name}. It is not the latest.`,
	opened: (name) => `You are reading ${name}.`,
	loading: (name, percent, built) =>
		`Loading ${name}${percent === null ? '' : ` (${percent}%)`}. Until then this page shows the figures of ${built}.`,
	unknown: (id, built) =>
		`This site has published no snapshot “${id}”${built === null ? '' : `; this page shows the figures of ${built}`}. Check what follows snapshot= in the address, or read the latest.`,
	failed: (name, why, built) =>
		`Could not open ${name}: ${why}. This page still shows the figures of ${built}. Reload the page; if that does not help, tell the publisher.`,
	why: {
		integrity: 'a file is damaged and differs from what was published',
		load: 'a file could not be fetched or read',
		other: 'the query engine did not start'
	},
	refused: (name, built) =>
		`This page has nothing to show, or nothing it can compute, from ${name}. It still shows the figures of ${built}.`,
	latest: 'Read the latest',
	noPage: {
		supporters:
			'The snapshot this site was built with does not know this supporter, so it has no page of its own. Look for it in the list of the snapshot that does.',
		counties:
			'The snapshot this site was built with does not know this county, so it has no page of its own. Look for it in the list of the snapshot that does.'
	},
	lists: { supporters: 'List of supporters', counties: 'List of counties' }
};
