/** Asks the running engine which functions and keywords it has. */
import type { Engine } from '../engine/engine';
import type { EngineFunction } from './catalogue';

const FUNCTIONS = `
select
	lower(function_name) as name,
	parameters as parameters,
	any_value(description) as description,
	any_value(list_extract(examples, 1)) as example
from duckdb_functions()
where internal and regexp_matches(function_name, '^[a-z]\\w*$')
group by all
order by name, parameters`;

const KEYWORDS = `
select distinct keyword_name as name
from duckdb_keywords()
where keyword_category in ('reserved', 'type_function') or keyword_name in
	('values', 'with', 'over', 'partition', 'rows', 'range', 'exclude', 'replace', 'first', 'last', 'nulls')
order by name`;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Functions with all ways of calling them, by name. */
export async function functionsOf(engine: Engine): Promise<EngineFunction[]> {
	const found = new Map<string, EngineFunction & { calls: string[] }>();
	for (const row of await engine.query(FUNCTIONS, [], { builtin: true })) {
		const name = text(row.name);
		const call = `(${text(row.parameters).replace(/^\[|\]$/g, '')})`;
		const known = found.get(name);
		if (known) known.calls.push(call);
		else
			found.set(name, {
				name,
				calls: [call],
				description: text(row.description),
				example: text(row.example) || null
			});
	}
	return [...found.values()];
}

export const keywordsOf = async (engine: Engine): Promise<string[]> =>
	(await engine.query(KEYWORDS, [], { builtin: true })).map(({ name }) => text(name));
