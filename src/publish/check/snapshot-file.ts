/** `snapshot.json`: the as-of date and the note of the next snapshot; the file may be absent. */
import * as v from 'valibot';
import { errorAt, type Problem } from '../problem';
import { decode } from '../read/decode';
import { readDate } from './date';

export interface SnapshotFile {
	asOf: string | null;
	note: string | null;
}

const FILE = 'snapshot.json';
const EXAMPLE = '{"asOf":"2026-11-22","note":"…"}';

const Shape = v.strictObject({
	asOf: v.optional(
		v.pipe(
			v.string(),
			v.check((text) => 'value' in readDate(text))
		)
	),
	note: v.optional(v.string())
});

/** Reads the file's bytes; without the file, both are null. */
export function readSnapshotFile(bytes: Uint8Array | undefined): {
	content: SnapshotFile;
	problems: Problem[];
} {
	const empty = { asOf: null, note: null };
	if (bytes === undefined) return { content: empty, problems: [] };
	const decoded = decode(bytes);
	if ('fault' in decoded) {
		return { content: empty, problems: [errorAt(FILE, decoded.at, decoded.fault)] };
	}
	const refuse = (message: string) => ({
		content: empty,
		problems: [
			errorAt(
				FILE,
				{ line: 1, column: 1 },
				{
					rule: 'snapshot-file',
					message,
					advice: `写成如 ${EXAMPLE}`
				}
			)
		]
	});
	let parsed: unknown;
	try {
		parsed = JSON.parse(decoded.text);
	} catch {
		return refuse('文件不是 JSON');
	}
	const checked = v.safeParse(Shape, parsed);
	if (!checked.success) {
		const key = checked.issues[0].path?.[0]?.key;
		return refuse(
			key === 'asOf' || key === 'note'
				? `“${key}”不合规定`
				: '文件只能有 asOf（日期）和 note（说明）两项'
		);
	}
	const { asOf = null, note = null } = checked.output;
	return { content: { asOf, note }, problems: [] };
}
