/** One question for every view: what it answers, and its rows. */
import type { Catalogue, CatalogueObject } from '../catalogue';
import type { Question } from './question';

/** Enough to see what a view holds. */
const SHOWN = 1000;

const question = ({ name, zh, en, columns }: CatalogueObject): Question => ({
	id: `view-${name}`,
	topic: 'views',
	zh,
	en,
	// By position: a full order, whatever the columns are called.
	sql: `from ${name}\norder by ${columns.map((_, at) => at + 1).join(', ')}\nlimit ${SHOWN}`
});

/** Views of the first snapshot by name; macros need arguments and are described in the schema. */
export const questionsOfViews = ({ objects }: Catalogue): Question[] =>
	objects
		.filter(({ kind, schema }) => kind === 'view' && schema === null)
		.map(question)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
