/** The two JSON files of the snapshot format, their types, and the check that a file is one of them. */
import * as v from 'valibot';

/** Version of the format; a reader refuses any other. */
export const FORMAT = 1;

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const size = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A snapshot is named by its as-of date and eight digits of its content hash. */
const id = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A file of a snapshot; its path is relative to the folder of snapshots and stays inside it. */
const file = {
	file: v.pipe(v.string(), v.regex(/^(?!.*\.\.)[\w-][\w./-]*$/)),
	sha256,
	bytes: size
};

/** What a table, view or column is, in the language readers see first and in English. */
const described = { description: v.string(), descriptionEn: v.optional(v.string()) };

const column = v.object({
	name: v.string(),
	type: v.picklist(['VARCHAR', 'INTEGER', 'DOUBLE', 'DATE', 'BOOLEAN']),
	unit: v.nullish(v.string()),
	...described
});

const table = v.object({
	name: v.string(),
	...file,
	rows: size,
	key: v.array(v.string()),
	/** Computed from the other tables when the snapshot was published; its SQL is a comment in views.sql. */
	derived: v.optional(v.boolean()),
	...described,
	columns: v.array(column)
});

/** A view or macro of `views.sql`; a macro's columns depend on its arguments and are not listed. */
const view = v.object({
	name: v.string(),
	kind: v.picklist(['view', 'macro', 'table macro']),
	...described,
	columns: v.array(v.object({ name: v.string(), type: v.string() }))
});

const manifest = v.object({
	format: v.literal(FORMAT),
	id,
	asOf: date,
	parent: v.nullish(id),
	note: v.nullish(v.string()),
	tables: v.array(table),
	views: v.object({ ...file, list: v.optional(v.array(view)) })
});

const index = v.object({
	format: v.literal(FORMAT),
	current: id,
	snapshots: v.array(
		v.object({ id, asOf: date, rows: size, bytes: size, note: v.nullish(v.string()) })
	)
});

const currentListed = v.pipe(
	index,
	v.check(
		({ current, snapshots }) => snapshots.some((snapshot) => snapshot.id === current),
		'current 不在 snapshots 之中'
	)
);

export type ManifestColumn = v.InferOutput<typeof column>;
export type ManifestTable = v.InferOutput<typeof table>;
export type ManifestView = v.InferOutput<typeof view>;
export type Manifest = v.InferOutput<typeof manifest>;
export type SnapshotIndex = v.InferOutput<typeof index>;

/** Rows a person entered: those of derived tables are the same figures again. */
export const rowsOf = (tables: readonly ManifestTable[]): number =>
	tables.reduce((sum, { rows, derived }) => (derived ? sum : sum + rows), 0);

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown, name: string): T {
	const format: unknown = (value as { format?: unknown } | null | undefined)?.format;
	if (typeof format === 'number' && format !== FORMAT) {
		throw new Error(
			`${name} 是第 ${format} 版快照格式，本程序只读第 ${FORMAT} 版。请刷新页面，或更新程序。`
		);
	}
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	const [issue] = result.issues;
	const where = v.getDotPath(issue);
	throw new Error(
		`${name} 不合快照格式：${where ?? '整个文件'}（${issue.message}）。请用同一版本的程序重新发布。`
	);
}

/**
 * `index.json`: which snapshots there are and which is current.
 * @throws with the place in the file that is wrong.
 */
export const parseIndex = (value: unknown): SnapshotIndex =>
	parse(currentListed, value, 'index.json');

/**
 * `<id>/manifest.json`: the files of one snapshot.
 * @throws with the place in the file that is wrong.
 */
export const parseManifest = (value: unknown): Manifest => parse(manifest, value, 'manifest.json');
