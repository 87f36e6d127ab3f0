import { guideRows } from '$lib/model/templates/guide';
import { templates } from '$lib/model/templates/templates';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = () => ({
	templates: templates.map((template) => ({
		name: template.table.name,
		description: template.table.description,
		reason: template.table.smallCells?.reason ?? null,
		examples: template.examples.length,
		guide: guideRows(template)
	}))
});
