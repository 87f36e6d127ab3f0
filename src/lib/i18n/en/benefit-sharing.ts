/** English words of the page about benefit sharing. */
import type { benefitSharing as zh } from '../zh/benefit-sharing';

const needed: Record<string, string> = {
	'B-SY2021-01':
		'year and month of the first tax, new tax by year; which tax is shared must be checked',
	'B-SY2021-02': 'the agreement: ratio and years',
	'B-SY2021-03': 'how yield per mu and contribution to the chain are measured, and the shares',
	'B-SY2021-04': 'what is shared, ratio, years',
	'B-HB2020-01':
		'the negotiated ratio, the agreed base year, the local part of new tax by year; the text gives none, so there is no default',
	'B-HB2020-02': 'the rate of compensation, who pays and who receives',
	'B-SC2024-01': 'form of cooperation, shares, yearly dividend',
	'B-SC2024-02': 'collective shares, form of land compensation, yearly dividend',
	'B-SC2018-01': 'form of the tie, shares of village and households'
};

const splitReasons: Record<string, string> = {
	known: '',
	negotiated: 'ratio and base year are negotiated; no default',
	before_first_tax: 'before the first tax',
	month_missing: 'month of the first tax unknown',
	no_tax: 'no tax stated'
};

export const benefitSharing: typeof zh = {
	title: 'Benefit sharing',
	heading: (rules, records) =>
		records === 0
			? `${rules} rules of benefit sharing in the documents, and no public source says how one was carried out`
			: `${rules} rules of benefit sharing in the documents, ${records} public records`,
	lead: 'Of the five documents only Shenyang’s gives a ratio (5:5 of enclave tax for ten years). The recipient zone collects all of it and settles with the sending area later: where tax is collected is not where the money ends up.',
	calculator: {
		title: 'Trial of the Shenyang 5:5 rule',
		label: 'A trial, not data',
		invented:
			'The numbers of the example are invented; with numbers of your own the result is still a trial.',
		rule: 'Years 1 to 10 half and half, from year 11 all to the recipient zone; counted from the first tax, which building already yields, not from the start of production; before the first tax nothing is shared.',
		choice: 'The defaults are chosen by this dashboard, not by the document.',
		noScript: 'Changing numbers needs scripts; below is the example in the default reading.',
		first: 'Year of the first tax',
		month: 'Its month',
		monthHint: 'needed for 120 months',
		tax: 'Tax by year (×10,000 yuan)',
		taxHint: 'separated by commas; the last goes on',
		years: 'Years to show',
		reading: 'Ten years are',
		readings: { natural: 'calendar years (default)', months: '120 months' },
		readingNote:
			'The year of the first tax is year 1; by months, the year that is cut supposes an even tax',
		base: 'What is shared',
		bases: { all: 'all tax (default)', local: 'local part' },
		baseNote:
			'The text says all tax; in practice often only the local part can be shared, to be checked',
		local: 'Local part of the tax (%)',
		localHint: 'no default',
		ratio: 'Sending area (%)',
		span: 'Shared years',
		agreed:
			'Agreed case by case: needs its own document; that all goes to the recipient zone afterwards is this dashboard’s reading.',
		problems: {
			first: 'The year of the first tax must lie between 2000 and 2100.',
			month: 'Counting 120 months needs the month of the first tax (1 to 12).',
			tax: 'Tax by year must be numbers of at least 0, separated by commas.',
			years: 'The years to show must lie between 1 and 40.',
			local:
				'The local part needs its percentage of the tax; the text gives none and there is no default.',
			ratio: 'The percentage must lie between 0 and 100.',
			span: 'The shared years must lie between 1 and 40.'
		},
		table: 'Trial: the split by year (×10,000 yuan)',
		columns: {
			number: 'Year of rule',
			year: 'Year',
			tax: 'Tax shared',
			ratio: 'Sending area',
			out: 'Due to sending area',
			in: 'Kept by recipient zone'
		},
		nth: (n) => `${n}`,
		sending: 'Sending area',
		receiving: 'Recipient zone',
		total: 'Total',
		bars: (from, to) =>
			`A trial, not data: tax to sending area and recipient zone, ${from} to ${to}`,
		reset: 'Back to the example'
	},
	register: {
		title: (n) => `Register of shared enclave tax: ${n} project years`,
		none: 'Tax, ratio and settlement of enclave projects stand in internal ledgers; no public source has one. The register is ready: once there are figures, due and settled stand side by side.',
		columns: {
			project: 'Project',
			year: 'Year',
			tax: 'Tax (×10,000 yuan)',
			ratio: 'Sending area',
			due: 'Due',
			settled: 'Settled',
			source: 'Source'
		},
		splitReasons
	},
	rules: {
		title: (n) => `${n} rules, and what each lacks to give a sum`,
		columns: {
			name: 'Rule',
			base: 'What is shared',
			split: 'How',
			needed: 'To be filled in',
			clause: 'Clause and quote'
		},
		collector: (who) => `collected by: ${who}`,
		override: (text) => `exception: ${text}`,
		needed,
		neededElse: 'ratio, base, years',
		noBase: 'not stated'
	},
	hubei: {
		title: 'The Hubei park rule cannot use this trial',
		text: 'Hubei shares the local part of a park’s new tax: new means this year less an agreed base year, at a negotiated ratio. The text gives neither, so there is no default and this dashboard fills in none.'
	}
};
