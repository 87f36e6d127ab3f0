/** A comparison of two snapshots as lines for people. */
import { formatNumber } from '../lib/format/number';
import type { FigureChange } from '../lib/diff/figure-change';
import type { Coming, SnapshotDiff } from '../lib/diff/snapshot-diff';
import type { VerdictChange } from '../lib/diff/verdict-change';

const AMOUNTS = { value: '', growth_pct: '的公布增速' } as const;

/** A number as it was entered, with thousands separators; nothing published is said in words. */
function amountText(value: number | null): string {
	if (value === null) return '暂无';
	const decimals = (String(value).split('.')[1] ?? '').length;
	return formatNumber(value, decimals);
}

const signed = (percent: number): string => `${percent > 0 ? '+' : ''}${formatNumber(percent, 2)}%`;

const countOf = (what: string, { added, removed }: Coming, name: (code: string) => string) =>
	[
		...(added.length > 0 ? [`新增${what}：${added.map(name).join('、')}`] : []),
		...(removed.length > 0 ? [`不再有的${what}：${removed.map(name).join('、')}`] : [])
	].map((line) => `  ${line}`);

const cell = (value: unknown): string => (value === null ? '无' : String(value));

/** @returns lines without a line break at their end; a section without changes says so. */
export function diffLines(diff: SnapshotDiff): string[] {
	const { before, after, names } = diff;
	const nameOf = (code: string) => (names[code] ? `${names[code]}（${code}）` : code);
	const figure = ({ region, indicator, year, vintage, source, ...change }: FigureChange) => {
		const what = `${nameOf(region)} ${names[indicator] ?? indicator} ${year}${AMOUNTS[change.amount]}`;
		const percent = change.percent === null ? '' : `，${signed(change.percent)}`;
		return `  ${what}：${amountText(change.before)} → ${amountText(change.after)}${percent} [${vintage}，来源 ${source}]`;
	};
	const verdict = ({ of, column, why, ...change }: VerdictChange) => {
		const what = Object.values(of).map((code) => names[code] ?? code);
		const reasons = why.map(
			(reason) => `${reason.column} ${cell(reason.before)} → ${cell(reason.after)}`
		);
		const because =
			reasons.length > 0
				? `；因为 ${reasons.join('，')}`
				: change.before === null || change.after === null
					? ''
					: '；行没有变，是算法变了';
		return `  ${what.join(' ')} ${column}：${cell(change.before)} → ${cell(change.after)}${because}`;
	};
	const section = (title: string, lines: readonly string[]): string[] =>
		lines.length > 0 ? [`${title}（${lines.length}）`, ...lines] : [`${title}：没有变化`];
	const kind = (of: FigureChange['kind']) => diff.figures.filter((change) => change.kind === of);
	return [
		`${before.id}（截至 ${before.asOf}）→ ${after.id}（截至 ${after.asOf}）`,
		...(after.note === null ? [] : [`说明：${after.note}`]),
		diff.rules ? '算法（views.sql）有改动' : '算法（views.sql）：没有变化',
		...section(
			'表',
			diff.tables.map(
				({ name, description, rowsBefore, rowsAfter, added, removed, changed }) =>
					`  ${name} ${description}：${rowsBefore ?? '没有这张表'} → ${rowsAfter ?? '没有这张表'} 行，新增 ${added}，删去 ${removed}，改动 ${changed}`
			)
		),
		...section('县、指标、年份', [
			...countOf('县', diff.counties, nameOf),
			...countOf('指标', diff.indicators, nameOf),
			...countOf('年份', diff.years, String)
		]),
		...section('改动的数', kind('revised').map(figure)),
		...section('新增的数', kind('added').map(figure)),
		...section('删去的数', kind('removed').map(figure)),
		...section('四项指标的判定与比较', diff.indicatorVerdicts.map(verdict)),
		...section('目标的判定', diff.targetVerdicts.map(verdict))
	];
}
