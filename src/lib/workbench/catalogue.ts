/** What can be asked for: tables, views and macros of the snapshots, readers' own tables, functions. */
import type { Manifest, ManifestColumn } from '../snapshot/manifest';

export interface CatalogueColumn {
	name: string;
	type: string;
	unit: string | null;
	zh: string;
	en: string;
}

export interface CatalogueObject {
	name: string;
	/** Null for what stands in the schema that is searched first. */
	schema: string | null;
	kind: 'table' | 'view' | 'macro' | 'table macro' | 'own';
	/** Null where nobody has counted. */
	rows: number | null;
	zh: string;
	en: string;
	/** Computed when the snapshot was published. */
	derived: boolean;
	columns: readonly CatalogueColumn[];
}

/** A function of the running engine. */
export interface EngineFunction {
	name: string;
	/** Such as `(part, timestamp)`, one a way of calling it. */
	calls: readonly string[];
	description: string;
	example: string | null;
}

export interface Catalogue {
	objects: readonly CatalogueObject[];
	functions: readonly EngineFunction[];
	keywords: readonly string[];
}

export const EMPTY: Catalogue = { objects: [], functions: [], keywords: [] };

type Described = { description: string; descriptionEn?: string | undefined };

const said = ({ description, descriptionEn }: Described) => ({
	zh: description,
	en: descriptionEn ?? description
});

const columnOf = (column: ManifestColumn): CatalogueColumn => ({
	name: column.name,
	type: column.type,
	unit: column.unit ?? null,
	...said(column)
});

/** Objects of a snapshot. @param schema as above. */
export function objectsOf(manifest: Manifest, schema: string | null): CatalogueObject[] {
	const tables = manifest.tables.map((table): CatalogueObject => ({
		name: table.name,
		schema,
		kind: 'table',
		rows: table.rows,
		derived: table.derived ?? false,
		columns: table.columns.map(columnOf),
		...said(table)
	}));
	const known = new Map(
		tables.flatMap(({ columns }) => columns.map((column) => [column.name, column]))
	);
	// A view's column that has the name of a table's column carries its meaning on.
	const views = (manifest.views.list ?? []).map((view): CatalogueObject => ({
		name: view.name,
		schema,
		kind: view.kind,
		rows: null,
		derived: false,
		columns: view.columns.map(({ name, type }) => {
			const column = known.get(name);
			return { name, type, unit: column?.unit ?? null, zh: column?.zh ?? '', en: column?.en ?? '' };
		}),
		...said(view)
	}));
	return [...tables, ...views];
}

/** `schema.name`, or the name alone where no schema is needed. */
export const written = ({ schema, name }: Pick<CatalogueObject, 'schema' | 'name'>): string =>
	schema === null ? name : `${schema}.${name}`;
