/** A query of the site as an analyst runs it: its parameters written into the text. */
import { tokensOf } from './tokens';

/** A text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * `sql` with `$1`, `$2`, … replaced; texts, names and comments stay as they are.
 * @param parameters in order; one that is missing is left as it stands.
 */
export function boundQuery(sql: string, parameters: readonly string[]): string {
	let done = 0;
	let text = '';
	for (const token of tokensOf(sql)) {
		if (token.kind !== 'parameter') continue;
		const value = parameters[Number(token.text.slice(1)) - 1];
		if (value === undefined) continue;
		text += sql.slice(done, token.at) + literal(value);
		done = token.at + token.text.length;
	}
	return text + sql.slice(done);
}
