/** Amounts as the workbench writes them in English. */
export const count = (n: number): string => n.toLocaleString('en');
export const seconds = (ms: number): string =>
	ms < 1000 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`;
export const rowsOf = (n: number): string => `${count(n)} row${n === 1 ? '' : 's'}`;
