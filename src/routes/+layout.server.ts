import { rows } from '$lib/server/rows';
import type { LayoutServerLoad } from './$types';

/** The programmes of the documents, for the navigation. */
export const load: LayoutServerLoad = async () => ({
	navigation: (await rows('programmes', []))
		.filter((programme) => programme.in_documents)
		.map(({ id, short_name, short_name_en }) => ({ id, name: short_name, name_en: short_name_en }))
});
