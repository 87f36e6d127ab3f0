/** Whether public data can answer for a clause, in English. */
import type { availability as zh } from '../zh/availability';

export const availability: typeof zh = {
	P: 'public statistics',
	N: 'public reports, incomplete',
	I: 'internal ledgers only',
	U: 'measure not defined',
	X: 'not for the public',
	'-': 'nothing to track'
};
