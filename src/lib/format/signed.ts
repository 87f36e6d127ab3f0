/** Comparison signs within the words of the tables, as readers write them. */

/** `>=500万元/年` → `≥ 500 万元/年`; words without a sign stay as they are. */
export const signed = (text: string): string =>
	text
		.replace(/\s*(>=?|<=?|[≥≤])\s*(?=\d)/g, (_, sign: string) => ` ${sign} `)
		.replace(/(?<=[>=<≥≤] \d[\d.,]*)(?=\p{L})/gu, ' ')
		.replace(/(?<=^|[（(]) (?=[><≥≤])/g, '')
		.replaceAll('>=', '≥')
		.replaceAll('<=', '≤');
