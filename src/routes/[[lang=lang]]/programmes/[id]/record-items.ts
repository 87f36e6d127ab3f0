/** What a programme's document says, as items to list: targets with verdicts, duties, projects, rules, bodies. */
import type { Dictionary, Language } from '$lib/i18n';
import { formatNumber } from '$lib/format/number';
import { demandOf } from '$lib/ui/demand';
import { dutyOutcome } from '$lib/ui/duty-outcome';
import { asVerdict } from '$lib/ui/verdict';
import { clauseHref, clausePaths } from '$lib/url/clause-href';
import type { ClauseItem } from './clause-item';
import { localAmount } from '$lib/ui/local-unit';
import type { ProgrammeData } from './programme-data';
import type { ProgrammeRecord } from './programme-record';

export interface RecordItems {
	targets: ClauseItem[];
	obligations: ClauseItem[];
	projects: ClauseItem[];
	money: ClauseItem[];
	fundTiers: ClauseItem[];
	instruments: ClauseItem[];
	actors: ClauseItem[];
	deliverables: ClauseItem[];
	gaps: ClauseItem[];
}

interface Fact {
	id: string;
	clause: string;
	quote: string;
}

/** All lists of one page; the documents' own words stay Chinese and are marked as such. */
export function recordItems(
	data: ProgrammeData,
	words: Dictionary,
	language: Language
): RecordItems {
	const { record } = data;
	const own = words.programmePage;
	const lang = language === 'en' ? 'en' : undefined;
	const verdicts = new Map(record.verdicts.map((row) => [row.target, row]));
	const item = (
		{ id, clause, quote }: Fact,
		title: string,
		detail: readonly (string | null | undefined)[]
	): ClauseItem => ({
		id,
		title,
		language: 'zh-CN',
		detail: detail.filter((line): line is string => Boolean(line)),
		clause,
		quote,
		href: clauseHref(data.programme.id, clausePaths(clause)[0] ?? clause, lang)
	});
	const together = (...parts: (string | null)[]) =>
		parts.filter((part) => part !== null && part !== '').join(' · ');

	function amount(project: ProgrammeRecord['projects'][number]): string {
		if (project.amount === null) return '';
		const { value, unit } = localAmount(
			project.amount,
			{
				unit: project.unit ?? '',
				unit_en: project.unit === '万元' ? '×10,000 yuan' : '',
				decimals: 0
			},
			language
		);
		return `${words.targets.bounds[project.bound ?? 'exact']}${value} ${unit}`;
	}

	/** Promised, arranged and arrived apart, in 万元, with the bound of the source. */
	function sums(fund: ProgrammeRecord['funds'][number]): string {
		const { bounds } = words.targets;
		return (['promised', 'arranged', 'arrived'] as const)
			.map((kind) => ({ kind, value: fund[kind] }))
			.flatMap(({ kind, value }) =>
				value === null
					? []
					: `${words.funds[kind]} ${bounds[fund.bound]}${own.tenThousand(formatNumber(value, 0, language))}`
			)
			.join(' · ');
	}

	return {
		money: record.funds.map((fund) => ({
			id: fund.id,
			title: `${words.funds.kinds[fund.kind]} ${sums(fund)}`,
			detail: [
				together(
					fund.payer_name === null && fund.payee_name === null
						? own.partiesUnnamed
						: `${fund.payer_name ?? words.funds.noName} → ${fund.payee_name ?? words.funds.noName}`,
					fund.year?.toString() ?? words.funds.noYear
				),
				together(fund.source_title, fund.note)
			],
			clause: null,
			quote: null
		})),
		targets: data.targets.map((target) => {
			const row = verdicts.get(target.id);
			return {
				...item(target, target.metric, [
					demandOf(target, words, language),
					together(target.bound, target.deadline)
				]),
				judged: row && {
					verdict: asVerdict(row.verdict),
					soft: row.soft,
					reason: words.targets.reasons[row.reason] ?? row.reason
				}
			};
		}),
		obligations: data.obligations.map((duty) =>
			item(duty, duty.name, [
				together(
					duty.who,
					words.duties.every(duty.period, duty.count_per_period, duty.count_unit, duty.count_bound)
				),
				dutyOutcome(duty, words.duties, language)
			])
		),
		projects: record.projects.map((project) =>
			item(project, project.name, [
				together(project.place, project.investor),
				together(project.stage_words, amount(project)),
				project.note
			])
		),
		fundTiers: record.fundTiers.map((tier) => ({
			...item(
				tier,
				`${own.tier(tier)}${words.county.comma}${own.tierGrowth(tier.min_growth_pct)}`,
				[tier.note]
			),
			language: undefined
		})),
		instruments: record.instruments.map((one) =>
			item(one, one.name, [together(one.category, one.quantity)])
		),
		actors: record.actors.map((one) => item(one, one.name, [one.role, one.duty])),
		deliverables: record.deliverables.map((one) => ({ ...item(one, one.quote, []), quote: null })),
		gaps: data.gaps.map((gap) => ({
			...item(gap, words.gapKinds[gap.kind] ?? gap.kind, [gap.what]),
			language: undefined
		}))
	};
}
