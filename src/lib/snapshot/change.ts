/** What a snapshot changed against the one published before it, told from their manifests alone. */
import type { Manifest } from './manifest';

export interface TableChange {
	name: string;
	/** What the table holds, in both languages. */
	description: string;
	descriptionEn: string;
	/** Rows; 0 before for a table the earlier snapshot did not have, 0 after for one that is gone. */
	before: number;
	after: number;
}

export interface SnapshotChange {
	asOf: string;
	/** The snapshot before; null for the first one, which has nothing to be compared with. */
	before: { id: string; asOf: string } | null;
	/** Tables a person entered whose rows are not the same, in the order of the model. */
	tables: TableChange[];
	/** Whether the rules that make figures of the rows were changed too. */
	rules: boolean;
}

/** @param before the manifest of `after.parent`, null where there is none. */
export function changeOf(after: Manifest, before: Manifest | null): SnapshotChange {
	if (before === null) return { asOf: after.asOf, before: null, tables: [], rules: false };
	const entered = (manifest: Manifest) => manifest.tables.filter(({ derived }) => !derived);
	const [earlier, later] = [before, after].map(
		(manifest) => new Map(entered(manifest).map((table) => [table.name, table]))
	);
	const names = new Set([...(later?.keys() ?? []), ...(earlier?.keys() ?? [])]);
	return {
		asOf: after.asOf,
		before: { id: before.id, asOf: before.asOf },
		tables: [...names].flatMap((name): TableChange[] => {
			const [was, is] = [earlier?.get(name), later?.get(name)];
			const table = is ?? was;
			if (!table || was?.sha256 === is?.sha256) return [];
			// An empty table that comes or goes changes no row.
			if ((was?.rows ?? 0) === 0 && (is?.rows ?? 0) === 0) return [];
			const { description, descriptionEn = description } = table;
			return [{ name, description, descriptionEn, before: was?.rows ?? 0, after: is?.rows ?? 0 }];
		}),
		rules: before.views.sha256 !== after.views.sha256
	};
}
