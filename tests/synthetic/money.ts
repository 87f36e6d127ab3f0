/** Invented money: the Hubei grid with every verdict, the worked tiers of 2018, every kind with its bounds, shared tax. */
import { members } from './definitions';
import { enterprise } from './people';
import { NOTE, SOURCE, type SyntheticRow, type SyntheticTables } from './rows';

const KINDS = ['fiscal_aid', 'free_aid', 'donation', 'loan', 'fund', 'signed', 'planned', 'done'];
const BOUNDS = ['exact', 'over', 'about'] as const;

/** The worked examples of the tiers: what arrived in 2016, 2017, 2018, 2019 and 2020, 万元. */
const TIERS: readonly (readonly number[])[] = [
	[180, 200, 229, 230, 235],
	[200, 200, 238, 240, 250],
	[201, 201, 236, 240, 245],
	[500, 500, 570, 560, 580]
];

/** What one supporter arranged and sent in one year: mostly enough, with one of every exception. */
function cell(at: number, year: number): SyntheticRow | null {
	const arranged = 500 + 20 * (at % 5);
	if (at === 7 && year === 2022) return null;
	if (at === 3 && year === 2023) return { arranged: 460, arrived: 460 };
	if (at === 9 && year === 2024) return { arranged: 480, bound: 'over' };
	if (at === 11 && year === 2021) return { arranged: 600, bound: 'about' };
	if (at === 13 && year === 2025) return { arrived: 520 };
	return { promised: arranged + 10, arranged, arrived: arranged - 10 * (at % 3), bound: 'exact' };
}

export function fundFlows(tables: SyntheticTables): SyntheticRow[] {
	const rows: Record<string, SyntheticRow[string]>[] = [];
	const add = (row: SyntheticRow): void => {
		rows.push({ id: `syn-fund-${rows.length + 1}`, source: SOURCE, note: NOTE, ...row });
	};
	const recipients = members(tables, 'hb2020-recipients');
	members(tables, 'hb2020-supporters').forEach((payer_region, at) => {
		for (const year of [2021, 2022, 2023, 2024, 2025]) {
			const sums = cell(at, year);
			const payee = recipients[(at * 7 + 3) % recipients.length] ?? null;
			if (sums)
				add({ programme: 'hb2020', payer_region, payee, year, kind: 'fiscal_aid', ...sums });
		}
	});
	TIERS.forEach((sums, at) => {
		sums.forEach((arrived, place) => {
			add({
				programme: 'sc2018',
				payer_organisation: enterprise(at + 1),
				year: 2016 + place,
				kind: 'free_aid',
				arrived,
				bound: 'exact'
			});
		});
	});
	// Help that began in 2018 has no base: 不适用.
	add({
		programme: 'sc2018',
		payer_organisation: enterprise(5),
		year: 2019,
		kind: 'free_aid',
		arrived: 90
	});
	['sc2024', 'sy2021', 'zj2023', 'hb-quyu2021'].forEach((programme, place) => {
		KINDS.forEach((kind, at) => {
			const bound = BOUNDS[(at + place) % 3] ?? 'exact';
			const payee = programme === 'zj2023' ? '331127' : null;
			const choices: readonly SyntheticRow[] = [
				{ promised: 900 + at },
				{ arranged: 700 + at },
				{ arrived: 400 + at }
			];
			const sums = choices[at % 3];
			add({
				programme,
				payer_organisation: enterprise((at % 5) + 1),
				payee,
				year: 2022,
				kind,
				bound,
				...sums
			});
		});
	});
	return rows;
}

/** The enterprises of 2018 are all known: a record of four, so that its tiers can be decided. */
export const tierCoverage = (): SyntheticRow[] =>
	['T-SC2018-33', 'T-SC2018-34', 'T-SC2018-35'].map((target) => ({
		id: `syn-cover-${target.toLowerCase()}`,
		target,
		covers_from: '2016',
		covers_to: '2020',
		bodies: TIERS.length,
		source: SOURCE,
		quote: NOTE,
		note: NOTE
	}));

/** Tax of three enclave projects: half and half, an agreed exception, and one past its tenth year. */
export function taxShares(): SyntheticRow[] {
	const projects: readonly { project: string; first: number; more: SyntheticRow }[] = [
		{ project: 'syn-enclave-1', first: 2022, more: {} },
		{
			project: 'syn-enclave-2',
			first: 2023,
			more: { ratio_out: 40, override_doc: '合成文〔2023〕1号' }
		},
		{ project: 'syn-enclave-3', first: 2014, more: {} }
	];
	return projects.flatMap(({ project, first, more }, at) =>
		[2022, 2023, 2024, 2025]
			.filter((year) => year >= first)
			.map((year): SyntheticRow => ({
				project,
				year,
				first_tax: `${first}-05`,
				tax_total: 1000 + 100 * at + 10 * (year - 2022),
				tax_local: 400 + 40 * at,
				settled: year < 2024 ? 450 + at : null,
				estimated: year === 2025,
				...more,
				source: SOURCE,
				note: NOTE
			}))
	);
}
