/** The official codes and names of counties and cities (Ministry of Civil Affairs, end of 2024). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { scopeOf } from './divisions';

interface Entry {
	code: string;
	name: string;
}

export interface OfficialList {
	/** County code → full name, only within the four scopes. */
	counties: ReadonlyMap<string, string>;
	/** City code → full name. */
	cities: ReadonlyMap<string, string>;
}

function readList(file: string): Map<string, string> {
	const path = createRequire(import.meta.url).resolve(`lcn/data/${file}`);
	const entries = JSON.parse(readFileSync(path, 'utf8')) as Entry[];
	return new Map(
		entries.filter(({ code }) => scopeOf(code) !== null).map(({ code, name }) => [code, name])
	);
}

/** Reads both lists from the package. */
export function readOfficialList(): OfficialList {
	return { counties: readList('areas.json'), cities: readList('cities.json') };
}
