/** File names of the import templates and how each is written: CSV that spreadsheets open with its Chinese intact. */
import { guideTable } from '../model/templates/guide';
import { templates } from '../model/templates/templates';
import { csvText } from './csv';

/** What a template consists of: only the header, invented rows, the column guide. */
export const TEMPLATE_PARTS = ['empty', 'example', 'guide'] as const;
export type TemplatePart = (typeof TEMPLATE_PARTS)[number];

/** Empty files carry the table's own name, so that they can be dropped into the data folder. */
export const templateFile = (table: string, part: TemplatePart): string =>
	part === 'empty' ? `${table}.csv` : `${table}-${part}.csv`;

/** File name to its writer. */
export const templateFiles: ReadonlyMap<string, () => string> = new Map(
	templates.flatMap((template) => {
		const { table, examples } = template;
		const columns = table.columns.map(({ name }) => name);
		const write: Record<TemplatePart, () => string> = {
			empty: () => csvText([], columns),
			example: () => csvText(examples, columns),
			guide: () => csvText(guideTable(template))
		};
		return TEMPLATE_PARTS.map((part) => [templateFile(table.name, part), write[part]] as const);
	})
);
