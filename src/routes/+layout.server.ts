import { rows } from '$lib/server/rows';
import { BUILT_PROGRAMMES } from './[[lang=lang]]/programmes/built';
import type { LayoutServerLoad } from './$types';

/** The programmes that have a page, for the navigation. */
export const load: LayoutServerLoad = async () => ({
	navigation: (await rows('programmes', []))
		.filter((programme) => BUILT_PROGRAMMES.includes(programme.id))
		.map(({ id, short_name, short_name_en }) => ({ id, name: short_name, name_en: short_name_en }))
});
