/**
 * Figures that leap away from their own series and from their peers. A step is the yearly log growth
 * between two neighbouring years of one series and vintage. It is a jump when it lies more than
 * `THRESHOLD` robust spreads from the peers of the same map, level, series and years, and, where the
 * series is long enough to tell, from the place's own other steps as well.
 */
import { placeOf } from '../../dataset';
import { warningAt, type Problem } from '../../problem';
import { grouped, percent, type Figure } from './figures';
import { distanceFrom, median } from './robust';

/** Chosen on the published figures: 5 leaves 26 jumps, every one odd to the eye; 3.5 leaves 53. */
export const THRESHOLD = 5;
/** Two percent a year: below it a county's step is rounding and revision, whatever its peers did. */
const FLOOR = 0.02;
const LEAST_PEERS = 8;
const LEAST_OWN = 3;

interface Step {
	from: Figure;
	to: Figure;
	/** Yearly log growth. */
	growth: number;
}

interface Judged extends Step {
	score: number;
	peers: readonly Step[];
}

/** One warning for each series of a place that jumps, at the figure after its largest jump. */
export function jumps(figures: readonly Figure[], file: string): Problem[] {
	const lines = grouped(
		figures.filter((figure) => figure.value > 0),
		(f) => `${f.region} ${f.indicator} ${f.series} ${f.vintage}`
	);
	const series = [...lines.values()].map(oneAYear);
	const steps = series.map(stepsOf);
	const peersOf = peerFinder(steps.flat());
	return series.flatMap((line, index) => {
		const judged = judge(steps[index] ?? [], peersOf).filter((step) => step.score > THRESHOLD);
		const [worst] = [...judged].sort((a, b) => b.score - a.score);
		return worst ? [warning(line, worst, judged, file)] : [];
	});
}

/** The first figure of each year; others of the same year are compared elsewhere. */
function oneAYear(line: readonly Figure[]): Figure[] {
	return line.filter((figure, index) => figure.year !== line[index - 1]?.year);
}

function stepsOf(line: readonly Figure[]): Step[] {
	return line.slice(1).flatMap((to, index) => {
		const from = line[index];
		if (!from) return [];
		// Ruling 5: no growth across a change of boundary or definition.
		const { breakYear } = to;
		if (breakYear !== null && from.year < breakYear && breakYear <= to.year) return [];
		return [{ from, to, growth: Math.log(to.value / from.value) / (to.year - from.year) }];
	});
}

const span = ({ from, to }: Step): string =>
	`${to.indicator} ${to.series} ${to.vintage} ${to.level} ${from.year} ${to.year}`;

/** The steps to compare with: same map if that is enough of them, else all maps, else none. */
function peerFinder(steps: readonly Step[]): (step: Step) => readonly Step[] {
	const near = grouped(steps, (step) => `${span(step)} ${step.to.scope}`);
	const far = grouped(steps, span);
	return (step) =>
		[near.get(`${span(step)} ${step.to.scope}`) ?? [], far.get(span(step)) ?? []].find(
			(peers) => peers.length >= LEAST_PEERS
		) ?? [];
}

function judge(steps: readonly Step[], peersOf: (step: Step) => readonly Step[]): Judged[] {
	const judged = steps.map((step) => {
		const peers = peersOf(step);
		const common = peers.length > 0 ? median(peers.map((peer) => peer.growth)) : 0;
		return { step, peers, own: step.growth - common };
	});
	return judged.map(({ step, peers, own }) => {
		const scores: number[] = [];
		if (peers.length > 0) {
			scores.push(
				distanceFrom(
					step.growth,
					peers.map((peer) => peer.growth),
					FLOOR
				)
			);
		}
		const others = judged.filter((other) => other.step !== step).map((other) => other.own);
		if (others.length >= LEAST_OWN) scores.push(distanceFrom(own, others, FLOOR));
		return { ...step, peers, score: scores.length > 0 ? Math.min(...scores) : 0 };
	});
}

function warning(
	line: readonly Figure[],
	worst: Judged,
	all: readonly Judged[],
	file: string
): Problem {
	const { from, to, growth, peers, score } = worst;
	const yearly = to.year - from.year > 1 ? '年均' : '';
	const compared =
		peers.length > 0
			? `，${peers.length} 个同级地区的中位数 ${percent(Math.exp(median(peers.map((p) => p.growth))) - 1)}`
			: '，与本系列其他年份不合';
	const also = all.filter((step) => step !== worst).map((step) => step.to.year);
	const neighbours = line.map((figure) => `${figure.year} 年 ${figure.value}`).join('、');
	return warningAt(file, placeOf(to.row, 'value'), {
		rule: 'jump',
		message:
			`${to.name}${to.indicatorName} ${to.year} 年 ${to.value}${to.unit}，比 ${from.year} 年${yearly}` +
			` ${percent(Math.exp(growth) - 1)}${compared}，偏离 ${score.toFixed(1)} 倍离差` +
			`${also.length > 0 ? `，${also.join('、')} 年也跳` : ''}；${to.series}：${neighbours}`,
		advice: '对照来源核对；属实的在 note 写明原因'
	});
}
