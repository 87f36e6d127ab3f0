/** What a programme's document says, as items to list: targets with verdicts, duties, projects, rules, bodies. */
import type { Dictionary, Language } from '$lib/i18n';
import { formatYuan } from '$lib/format/yuan';
import { demandOf, signed } from '$lib/ui/demand';
import { dutyOutcome } from '$lib/ui/duty-outcome';
import { asVerdict } from '$lib/ui/verdict';
import { clauseHref, clausePaths } from '$lib/url/clause-href';
import type { ClauseItem } from './clause-item';
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

/** 万元 in one of the units a document states an investment in. */
const SIZES: Record<string, number> = { 亿元: 1e4, 万元: 1 };

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

	/** Money with the bound its source states. */
	function sum(tenThousands: number, bound: 'exact' | 'over' | 'about') {
		const { text, exact } = formatYuan(tenThousands, {
			locale: language,
			atLeast: bound === 'over'
		});
		return { text: `${words.targets.bounds[bound]}${text}`, exact };
	}

	function amount({ amount, unit, bound }: ProgrammeRecord['projects'][number]) {
		if (amount === null) return null;
		const size = SIZES[unit ?? ''];
		return size === undefined
			? { text: `${words.targets.bounds[bound ?? 'exact']}${amount} ${unit ?? ''}`, exact: null }
			: sum(amount * size, bound ?? 'exact');
	}

	/** Promised, arranged and arrived apart. */
	const sums = (fund: ProgrammeRecord['funds'][number]) =>
		(['promised', 'arranged', 'arrived'] as const).flatMap((kind) => {
			const value = fund[kind];
			return value === null ? [] : { kind, ...sum(value, fund.bound) };
		});
	const exactOf = (...some: ({ exact: string | null } | null)[]): string | undefined =>
		together(...some.map((one) => one?.exact ?? null)) || undefined;

	return {
		money: record.funds.map((fund) => ({
			id: fund.id,
			title: `${words.funds.kinds[fund.kind]} ${together(...sums(fund).map(({ kind, text }) => `${words.funds[kind]} ${text}`))}`,
			exact: exactOf(...sums(fund)),
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
				...item(target, signed(target.metric), [
					demandOf(target, words, language),
					together(target.bound && signed(target.bound), target.deadline)
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
		projects: record.projects.map((project) => {
			const money = amount(project);
			return {
				...item(project, project.name, [
					together(project.place, project.investor),
					together(project.stage_words, money && money.text),
					project.note
				]),
				exact: exactOf(money)
			};
		}),
		fundTiers: record.fundTiers.map((tier) => ({
			...item(
				tier,
				`${own.tier(tier)}${words.county.comma}${own.tierGrowth(tier.min_growth_pct)}`,
				[tier.note]
			),
			language: undefined
		})),
		instruments: record.instruments.map((one) =>
			item(one, one.name, [together(one.category, one.quantity && signed(one.quantity))])
		),
		actors: record.actors.map((one) => item(one, one.name, [one.role, one.duty])),
		deliverables: record.deliverables.map((one) => ({ ...item(one, one.quote, []), quote: null })),
		gaps: data.gaps.map((gap) => ({
			...item(gap, words.gapKinds[gap.kind] ?? gap.kind, [gap.what]),
			language: undefined
		}))
	};
}
