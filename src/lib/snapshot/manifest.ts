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

const column = v.object({
	name: v.string(),
	type: v.picklist(['VARCHAR', 'INTEGER', 'DOUBLE', 'DATE', 'BOOLEAN']),
	unit: v.nullish(v.string()),
	description: v.unknown()
});

const table = v.object({
	name: v.string(),
	...file,
	rows: size,
	key: v.array(v.string()),
	description: v.unknown(),
	columns: v.array(column)
});

const manifest = v.object({
	format: v.literal(FORMAT),
	id,
	asOf: date,
	parent: v.nullish(id),
	note: v.nullish(v.string()),
	tables: v.array(table),
	views: v.object(file)
});

const index = v.object({
	format: v.literal(FORMAT),
	current: id,
	snapshots: v.array(
		v.object({ id, asOf: date, rows: size, bytes: size, note: v.nullish(v.string()) })
	)
});

export type ManifestColumn = v.InferOutput<typeof column>;
export type ManifestTable = v.InferOutput<typeof table>;
export type Manifest = v.InferOutput<typeof manifest>;
export type SnapshotIndex = v.InferOutput<typeof index>;

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown, name: string): T {
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	const [issue] = result.issues;
	const where = issue ? v.getDotPath(issue) : null;
	throw new Error(
		`${name} 不合快照格式：${where ?? '整个文件'}（${issue?.message ?? ''}）。请用同一版本的程序重新发布。`
	);
}

/**
 * `index.json`: which snapshots there are and which is current.
 * @throws with the place in the file that is wrong.
 */
export const parseIndex = (value: unknown): SnapshotIndex => parse(index, value, 'index.json');

/**
 * `<id>/manifest.json`: the files of one snapshot.
 * @throws with the place in the file that is wrong.
 */
export const parseManifest = (value: unknown): Manifest => parse(manifest, value, 'manifest.json');
