/**
 * Sources that give different figures for the same place, indicator, year and vintage. Where two
 * sources differ alike for many places, that is one fact about the sources and one warning; places
 * that differ otherwise are warned of one by one.
 */
import { placeOf } from '../../dataset';
import { warningAt, type Problem } from '../../problem';
import { grouped, percent, type Figure } from './figures';
import { median, spread } from './robust';

/** Above one percent, figures of one vintage disagree; below, they are rounded differently. */
const TOLERANCE = 0.01;
const ALIKE = 8;

interface Difference {
	low: Figure;
	high: Figure;
	/** How far the highest lies above the lowest, as a share. */
	share: number;
	all: readonly Figure[];
}

/** Every disagreement above one percent. */
export function disagreements(figures: readonly Figure[], file: string): Problem[] {
	const same = grouped(figures, (f) => `${f.region} ${f.indicator} ${f.year} ${f.vintage}`);
	const differences = [...same.values()].flatMap(differenceOf);
	const between = grouped(
		differences,
		({ low, high }) =>
			`${low.indicator} ${low.year} ${low.vintage} ${[low.source, high.source].sort().join(' ')}`
	);
	return [...between.values()].flatMap((group) => {
		const { alike, others } = split(group);
		const [first] = alike;
		return [
			...(first ? [together(first, alike, file)] : []),
			...others.map((difference) => alone(difference, file))
		];
	});
}

function differenceOf(all: readonly Figure[]): Difference[] {
	const ordered = [...all].sort((a, b) => a.value - b.value);
	const [low] = ordered;
	const high = ordered.at(-1);
	if (!low || !high || low.value <= 0 || low.source === high.source) return [];
	const share = high.value / low.value - 1;
	return share > TOLERANCE ? [{ low, high, share, all }] : [];
}

/** Parts the places where two sources differ by about the same share from those where they do not. */
function split(group: readonly Difference[]): { alike: Difference[]; others: Difference[] } {
	const [first] = group;
	const signed = (difference: Difference): number =>
		difference.low.source === first?.low.source
			? Math.log1p(difference.share)
			: -Math.log1p(difference.share);
	const shares = group.map(signed);
	const width = Math.max(3 * spread(shares), TOLERANCE);
	const isAlike = (d: Difference) => Math.abs(signed(d) - median(shares)) <= width;
	const alike = group.filter(isAlike);
	return alike.length >= ALIKE
		? { alike, others: group.filter((difference) => !isAlike(difference)) }
		: { alike: [], others: [...group] };
}

function alone({ low, high, share, all }: Difference, file: string): Problem {
	const values = all.map((figure) => `${figure.source} ${figure.value}`).join('、');
	return warningAt(file, placeOf(high.row, 'value'), {
		rule: 'disagreement',
		message: `${low.name}${low.indicatorName} ${low.year} 年，来源相差 ${percent(share)}：${values}（${low.unit}）`,
		advice: '对照原书核对；哪个是错的，改正并写进更正表'
	});
}

function together(first: Difference, alike: readonly Difference[], file: string): Problem {
	const shares = alike.map((difference) => difference.share);
	const { low, high } = first;
	const most = [...alike].sort((a, b) => b.share - a.share).slice(0, 3);
	const examples = most.map((d) => `${d.low.name} ${d.low.value}/${d.high.value}`).join('、');
	return warningAt(file, placeOf(high.row, 'value'), {
		rule: 'disagreement',
		message:
			`${low.indicatorName} ${low.year} 年，${alike.length} 个地区的 ${high.source} 都高于 ${low.source}，` +
			`中位数 ${percent(median(shares))}，${percent(Math.min(...shares))} 到 ${percent(Math.max(...shares))}，` +
			`最大的：${examples}（${low.unit}）`,
		advice: '口径或修订不同：这两个来源不能接成一个系列'
	});
}
