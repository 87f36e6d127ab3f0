/** Series whose vintage changes between neighbouring years: growth across the change is no growth. */
import { placeOf } from '../../dataset';
import { warningAt, type Problem } from '../../problem';
import { grouped, type Figure } from './figures';

interface Break {
	from: Figure;
	to: Figure;
}

/** One warning for each change of vintage of a series, naming the places where it happens. */
export function vintageBreaks(figures: readonly Figure[], file: string): Problem[] {
	const lines = grouped(figures, (f) => `${f.region} ${f.indicator} ${f.series}`);
	const breaks = [...lines.values()].flatMap(breaksOf);
	const alike = grouped(
		breaks,
		({ from, to }) =>
			`${to.indicator} ${to.series} ${from.year} ${to.year} ${from.vintage} ${to.vintage}`
	);
	return [...alike.values()].flatMap((group) => {
		const [first] = group;
		return first ? [warning(first, group, file)] : [];
	});
}

/** Neighbouring years of one place that have no vintage in common. */
function breaksOf(line: readonly Figure[]): Break[] {
	const years = [...grouped(line, (figure) => String(figure.year)).values()];
	return years.slice(1).flatMap((later, index) => {
		const earlier = years[index] ?? [];
		const [from, to] = [earlier[0], later[0]];
		const shared = later.some((a) => earlier.some((b) => a.vintage === b.vintage));
		return from && to && !shared ? [{ from, to }] : [];
	});
}

function warning({ from, to }: Break, group: readonly Break[], file: string): Problem {
	const places = group.map((b) => `${b.to.name} ${b.from.value}→${b.to.value}`);
	const more = places.length > 4 ? ` 等 ${places.length} 处` : '';
	return warningAt(file, placeOf(to.row, 'vintage'), {
		rule: 'vintage-break',
		message:
			`系列 ${to.series} 的${to.indicatorName}在 ${from.year} 与 ${to.year} 年之间换了修订版` +
			`（${from.vintage} → ${to.vintage}）：${places.slice(0, 4).join('、')}${more}`,
		advice: '前后水平不能相除；核对 vintage 是否填对'
	});
}
