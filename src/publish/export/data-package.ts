/** The description of exported CSV files by the Data Package standard (Frictionless, version 2). */
import { tables as model } from '../../lib/model/tables';
import type { Manifest, ManifestTable } from '../../lib/snapshot/manifest';
import { citationOf, LICENCE, TITLE } from './words';

const TYPES: Record<ManifestTable['columns'][number]['type'], string> = {
	VARCHAR: 'string',
	INTEGER: 'integer',
	DOUBLE: 'number',
	DATE: 'date',
	BOOLEAN: 'boolean'
};

export interface ExportedFile {
	/** Path inside the package. */
	path: string;
	bytes: number;
	sha256: string;
}

/** Columns of the model that lead to a table of the same package. */
const foreignKeysOf = (name: string, known: ReadonlySet<string>) =>
	(model.find((table) => table.name === name)?.columns ?? []).flatMap(
		({ name: fields, references: to }) =>
			to && known.has(to.table)
				? [{ fields: [fields], reference: { resource: to.table, fields: [to.column] } }]
				: []
	);

/** @param files the CSV of each table, by its name. @returns what `datapackage.json` holds. */
export function dataPackage(manifest: Manifest, files: ReadonlyMap<string, ExportedFile>): object {
	const known = new Set(files.keys());
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'pairing-atlas',
		title: TITLE,
		id: manifest.id,
		version: manifest.id,
		created: `${manifest.asOf}T00:00:00Z`,
		description: manifest.note ?? undefined,
		licenses: [{ title: LICENCE }],
		citation: citationOf(manifest),
		resources: manifest.tables.flatMap((table) => {
			const file = files.get(table.name);
			if (!file) return [];
			const foreignKeys = foreignKeysOf(table.name, known);
			return [
				{
					name: table.name,
					path: file.path,
					...{ title: table.description, description: table.descriptionEn },
					...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
					...{ bytes: file.bytes, hash: `sha256:${file.sha256}` },
					rows: table.rows,
					schema: {
						fields: table.columns.map((column) => ({
							name: column.name,
							type: TYPES[column.type],
							title: column.description,
							description: column.descriptionEn,
							unit: column.unit ?? undefined
						})),
						missingValues: [''],
						primaryKey: table.key,
						...(foreignKeys.length > 0 && { foreignKeys })
					}
				}
			];
		})
	};
}
