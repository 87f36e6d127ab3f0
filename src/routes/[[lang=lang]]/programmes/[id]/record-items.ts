/** What a programme's document says, as items to list: targets with verdicts, duties, projects, rules, bodies. */
import { BOUND_SIGN, type Bound } from '$lib/model/bound';
import type { Dictionary, Language } from '$lib/i18n';
import { demandOf, quantity } from '$lib/ui/demand';
import { dutyOutcome } from '$lib/ui/duty-outcome';
import { grouped } from '$lib/ui/grouped';
import { asVerdict } from '$lib/ui/verdict';
import { clauseHref, clausePaths } from '$lib/url/clause-href';
import type { ClauseItem } from './clause-item';
import { localText } from '$lib/ui/local-text';
import { statedSum } from '$lib/ui/stated-sum';
import type { ProgrammeData } from './programme-data';
import type { ProgrammeRecord } from './programme-record';

export interface RecordItems {
	targets: ClauseItem[];
	obligations: ClauseItem[];
	/** What became of most duties, which their entries then leave out; null where no two have the same. */
	outcome: Shared | null;
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

/** A sentence that holds for several entries. */
export interface Shared {
	count: number;
	said: string;
}

interface Fact {
	id: string;
	clause: string;
	quote: string;
}

/** Words of a table in both languages. */
interface Said {
	zh: string;
	en: string | null;
}

/** All lists of one page; the documents' own words stay Chinese and are marked as such. */
export function recordItems(
	data: ProgrammeData,
	words: Dictionary,
	language: Language
): RecordItems {
	const { record } = data;
	const english = language === 'en';
	const own = words.programmePage;
	const lang = language === 'en' ? 'en' : undefined;
	const verdicts = new Map(record.verdicts.map((row) => [row.target, row]));
	const say = ({ zh, en }: { zh: string | null; en: string | null }): string | null =>
		localText(zh, en, language);
	const item = (
		{ id, clause, quote }: Fact,
		title: Said,
		detail: readonly (string | null | undefined)[]
	): ClauseItem => ({
		id,
		title: say(title) ?? '',
		language: language === 'en' && title.en === null ? 'zh-CN' : undefined,
		detail: detail.filter((line): line is string => Boolean(line)),
		clause,
		quote,
		href: clauseHref(data.programme.id, clausePaths(clause)[0] ?? clause, lang)
	});
	/** Words of the dictionary, which are in the page's language already. */
	const sameIn = (words: string): Said => ({ zh: words, en: words });
	const together = (...parts: (string | null)[]) =>
		parts.filter((part) => part !== null && part !== '').join(' · ');

	const sum = (tenThousands: number, bound: Bound) => statedSum(tenThousands, bound, language);

	function amount({ amount, unit, bound }: ProgrammeRecord['projects'][number]) {
		if (amount === null) return null;
		const size = SIZES[unit ?? ''];
		return size === undefined
			? {
					text: BOUND_SIGN[bound ?? 'exact'] + quantity(amount, { unit }, language),
					exact: null
				}
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

	const outcomeOf = (duty: ProgrammeData['obligations'][number]): string =>
		dutyOutcome(duty, words.duties, language);
	const [outcome = null] = [...grouped(data.obligations, outcomeOf)]
		.map(([said, { length }]) => ({ count: length, said }))
		.filter(({ count }) => count > 1)
		.sort((one, other) => other.count - one.count);

	return {
		outcome,
		money: record.funds.map((fund) => ({
			id: fund.id,
			title: `${words.funds.kinds[fund.kind]} ${together(...sums(fund).map(({ kind, text }) => `${words.funds[kind]} ${text}`))}`,
			exact: exactOf(...sums(fund)),
			detail: [
				together(
					fund.payer_name === null && fund.payee_name === null
						? own.partiesUnnamed
						: [
								say({ zh: fund.payer_name, en: fund.payer_name_en }),
								say({ zh: fund.payee_name, en: fund.payee_name_en })
							]
								.map((name) => name ?? words.funds.noName)
								.join(' → '),
					fund.year?.toString() ?? words.funds.noYear
				)
			],
			printed: together(fund.source_title, fund.note),
			clause: null,
			quote: null
		})),
		targets: data.targets.map((target) => {
			const row = verdicts.get(target.id);
			return {
				...item(target, { zh: target.metric, en: target.metric_en }, [
					demandOf(target, words, language),
					together(
						say({ zh: target.bound, en: target.bound_en }),
						say({ zh: target.deadline, en: target.deadline_en })
					)
				]),
				judged: row && {
					verdict: asVerdict(row.verdict),
					soft: row.soft,
					reason: words.targets.reasons[row.reason] ?? row.reason
				}
			};
		}),
		obligations: data.obligations.map((duty) =>
			item(duty, { zh: duty.name, en: duty.name_en }, [
				together(
					say({ zh: duty.who, en: duty.who_en }),
					words.duties.every(duty.period, duty.count_per_period, duty.count_unit, duty.count_bound)
				),
				outcomeOf(duty) === outcome?.said ? null : outcomeOf(duty)
			])
		),
		projects: record.projects.map((project) => {
			const money = amount(project);
			return {
				...item(project, { zh: project.name, en: project.name_en }, [
					together(
						say({ zh: project.place, en: project.place_en }),
						say({ zh: project.investor, en: project.investor_en })
					),
					english ? money && money.text : together(project.stage_words, money && money.text),
					say({ zh: project.note, en: project.note_en })
				]),
				printed: english ? (project.stage_words ?? undefined) : undefined,
				exact: exactOf(money)
			};
		}),
		fundTiers: record.fundTiers.map((tier) => ({
			...item(
				tier,
				sameIn(`${own.tier(tier)}${words.county.comma}${own.tierGrowth(tier.min_growth_pct)}`),
				[]
			),
			printed: tier.note ?? undefined
		})),
		instruments: record.instruments.map((one) =>
			item(one, { zh: one.name, en: one.name_en }, [
				together(
					say({ zh: one.category, en: one.category_en }),
					say({ zh: one.quantity, en: one.quantity_en })
				)
			])
		),
		actors: record.actors.map((one) =>
			item(one, { zh: one.name, en: one.name_en }, [
				say({ zh: one.role, en: one.role_en }),
				say({ zh: one.duty, en: one.duty_en })
			])
		),
		deliverables: record.deliverables.map((one) => ({
			...item(one, { zh: one.quote, en: null }, []),
			quote: null
		})),
		gaps: data.gaps.map((gap) => ({
			...item(gap, sameIn(words.gapKinds[gap.kind] ?? gap.kind), [
				say({ zh: gap.what, en: gap.what_en })
			])
		}))
	};
}
