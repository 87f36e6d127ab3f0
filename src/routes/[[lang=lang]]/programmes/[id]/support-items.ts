/** What a programme's document says, as items to list: targets with verdicts, duties, projects, rules, bodies. */
import type { Dictionary, Language } from '$lib/i18n';
import { demandOf } from '$lib/ui/demand';
import { asVerdict } from '$lib/ui/verdict';
import { clauseHref, clausePaths } from '$lib/url/clause-href';
import type { ClauseItem } from './clause-item';
import { localAmount } from '$lib/ui/local-unit';
import type { ProgrammeData } from './programme-data';
import type { ProgrammeRecord } from './programme-record';

export interface SupportItems {
	targets: ClauseItem[];
	obligations: ClauseItem[];
	projects: ClauseItem[];
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
export function supportItems(
	data: ProgrammeData,
	record: ProgrammeRecord,
	words: Dictionary,
	language: Language
): SupportItems {
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

	return {
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
				words.sections.duty(duty.who, duty.period, duty.count_per_period),
				words.sections.noRecord
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
