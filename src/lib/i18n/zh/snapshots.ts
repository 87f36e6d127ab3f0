/** Words of a page opened on a chosen snapshot, or on what only another snapshot knows; fetched only then. */
export const snapshots = {
	/** A snapshot by its day and issue; the day alone where the index is not at hand. */
	name: (day: string, issue: string | null) =>
		issue === null ? `${day}的快照` : `${day}的第 ${issue} 期快照`,
	shown: (name: string) => `正在看${name}，不是最新一期。`,
	/** Where the index could not be read. */
	opened: (name: string) => `正在看${name}。`,
	/** `percent` is null where the snapshot is there and its rows are being computed. */
	loading: (name: string, percent: number | null, built: string) =>
		`正在载入${name}${percent === null ? '' : `（${percent}%）`}。载入之前，本页仍是${built}的数。`,
	unknown: (id: string, built: string | null) =>
		`本站没有发布编号为“${id}”的快照${built === null ? '' : `，本页仍是${built}的数`}。请核对网址里 snapshot= 后面的编号，或改看最新一期。`,
	failed: (name: string, why: string, built: string) =>
		`${name}没有打开：${why}。本页仍是${built}的数。请重新载入本页；仍不行，请告知发布者。`,
	why: {
		integrity: '文件已损坏，与发布时的不一致',
		load: '有文件取不到或读不出',
		other: '查询引擎没有启动'
	},
	refused: (name: string, built: string) =>
		`${name}里没有本页的内容，或者算不出本页。本页仍是${built}的数。`,
	latest: '看最新一期',
	noPage: {
		supporters:
			'建站时的快照里没有这个支援方，所以没有它单独的一页。它登记在哪一期快照里，就在那一期的名单里看。',
		counties:
			'建站时的快照里没有这个县，所以没有它单独的一页。它登记在哪一期快照里，就在那一期的名单里看。'
	},
	lists: { supporters: '支援方名单', counties: '各县名单' }
};

export type SnapshotWords = typeof snapshots;
