/** English words for sums of money, wherever one is listed. */
import type { funds as zh } from '../zh/funds';

export const funds: typeof zh = {
	kinds: {
		fiscal_aid: 'Fiscal aid',
		free_aid: 'Free aid',
		donation: 'Donations',
		loan: 'Loans',
		fund: 'Funds',
		signed: 'Signed',
		planned: 'Planned investment',
		done: 'Completed investment'
	},
	programme: 'Programme',
	payee: 'To',
	year: 'Year',
	promised: 'Promised',
	arranged: 'Arranged',
	arrived: 'Arrived',
	source: 'Source',
	noName: 'not named by the source',
	noYear: 'no year'
};
