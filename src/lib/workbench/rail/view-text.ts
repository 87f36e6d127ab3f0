/** The SQL of each view and macro of a snapshot, from the file that ships with it. */
import { download } from '../../snapshot/download';
import { verify } from '../../snapshot/integrity';
import type { Manifest } from '../../snapshot/manifest';
import { statementsOf } from '../../sql/statements';

/** Statements with the comments before them, by the lower-case name of what they make. */
export const textsByName = (script: string): ReadonlyMap<string, string> =>
	new Map(
		statementsOf(script).flatMap(({ sql, creates }) => (creates ? [[creates, sql.trim()]] : []))
	);

const fetched = new Map<string, Promise<ReadonlyMap<string, string>>>();

/**
 * @param folder absolute address of the snapshots, ending in `/`.
 * @throws DownloadError or IntegrityError naming the file; the next call tries again.
 */
export function viewTexts(
	folder: string,
	{ views }: Manifest
): Promise<ReadonlyMap<string, string>> {
	const known = fetched.get(views.sha256);
	if (known) return known;
	const texts = download(folder + views.file).then(async (bytes) => {
		await verify(bytes, views);
		return textsByName(new TextDecoder().decode(bytes));
	});
	fetched.set(views.sha256, texts);
	texts.catch(() => fetched.delete(views.sha256));
	return texts;
}
