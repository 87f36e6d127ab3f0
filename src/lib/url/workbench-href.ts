/** The address of the workbench with a query in its fragment. */
import { resolve } from '$app/paths';
import { keepSnapshot } from './keep-snapshot';
import { fragmentOf, type Shared } from './share-link';

/** @param lang the route's language parameter: `en`, or undefined for Chinese. */
export const workbenchHref = (shared: Shared, lang: 'en' | undefined): string =>
	keepSnapshot(
		`${resolve('/[[lang=lang]]/sql', { lang })}${fragmentOf(shared)}`,
		new URL(location.href)
	);
