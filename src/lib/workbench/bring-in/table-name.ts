/** The name of a reader's table, from its file's. */

/**
 * @param taken lower-case names that stand for something else.
 */
export function tableName(file: string, sheet: string | null, taken: ReadonlySet<string>): string {
	const stem = file.replace(/\.[^.]+$/, '');
	const whole = sheet === null ? stem : `${stem}_${sheet}`;
	const words = whole
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]+/gu, '_')
		.replace(/^_+|_+$/g, '');
	const name = /^\p{N}/u.test(words) || words === '' ? `t_${words}` : words;
	const free = (one: string) => !taken.has(one.toLowerCase());
	let found = name;
	for (let count = 2; !free(found); count++) found = `${name}_${count}`;
	return found;
}
