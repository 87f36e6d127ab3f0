/** Takes a formula of the dictionaries apart: `_{…}` is set low, `^{…}` high, the rest on the line. */

export interface FormulaPart {
	text: string;
	place: 'line' | 'low' | 'high';
}

const SET = /([_^])\{([^}]*)\}/g;

export function formulaParts(formula: string): FormulaPart[] {
	const parts: FormulaPart[] = [];
	let end = 0;
	for (const found of formula.matchAll(SET)) {
		const [whole, sign, text = ''] = found;
		parts.push({ text: formula.slice(end, found.index), place: 'line' });
		parts.push({ text, place: sign === '_' ? 'low' : 'high' });
		end = found.index + whole.length;
	}
	parts.push({ text: formula.slice(end), place: 'line' });
	return parts.filter(({ text }) => text !== '');
}
