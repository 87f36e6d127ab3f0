/** English of `zh/duties`. */
import { BOUND_SIGN } from '../../model/bound';
import type { CoreWords } from '../zh';

const reasons: Record<string, string> = {
	no_frequency: 'the document states no frequency: only recorded, no rate',
	personal: 'personal attendance is not public; only totals may be',
	encouraged: 'encouraged: recorded, never rated',
	not_due: 'not due yet',
	no_public_data: 'no public data, so no rate',
	bodies_unknown: 'how many bodies it binds is not public, so no rate',
	coverage_low: 'fewer than 80 % of the times due have a record, so no rate',
	rated: 'rate'
};

/** Periods of the documents in English; others are shown as they are written. */
const PERIODS: Record<string, string> = {
	旬: 'ten days',
	月: 'month',
	季: 'quarter',
	半年: 'half-year',
	年: 'year',
	年初: 'start of a year',
	适时: 'when fitting',
	及时: 'promptly',
	定期: 'regularly',
	不定期: 'at no fixed times',
	经常性: 'continually',
	日常: 'day to day',
	动态: 'kept up to date',
	制度: 'a standing rule',
	机制: 'a standing mechanism'
};

/** `4年` is 4 years; what neither this nor the list knows stays as it is written. */
const periodName = (period: string): string =>
	PERIODS[period] ?? period.replace(/^(\d+)年$/, '$1 years');

const UNITS: Record<string, string> = {
	个工作日: 'working days',
	人次: 'person-visits',
	批次: 'rounds',
	期: 'courses',
	个: 'projects'
};

export const duties: CoreWords['duties'] = {
	every: (period, times, unit, bound) => {
		const year = /^(\d{4})年度$/.exec(period)?.[1];
		const name = year ?? periodName(period);
		const sign = BOUND_SIGN[bound ?? 'exact'];
		const what = unit === null || unit === '次' ? '×' : ` ${UNITS[unit] ?? unit}`;
		return times === null ? name : `${sign}${times}${what} ${year ? 'in' : 'per'} ${name}`;
	},
	comma: ', ',
	rate: (rate, coverage) => `${rate} on time, ${coverage} of the data known`,
	covered: (coverage) => `${coverage} of the data known`,
	registered: (events) =>
		events === 0
			? 'nothing recorded in public sources'
			: events === 1
				? 'recorded once in public sources'
				: `recorded ${events} times in public sources`,
	reasons
};
