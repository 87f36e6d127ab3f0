/** A figure must be possible for its indicator: between `indicator.least` and `indicator.most`. */
import { placeOf, tableOf, type Dataset } from '../dataset';
import { errorAt, type Problem } from '../problem';

/** Every observation whose value its indicator cannot have; most often a unit that was not converted. */
export function impossibleValues(data: Dataset): Problem[] {
	const indicators = new Map(
		tableOf(data, 'indicator').rows.map((row) => [row.values.id, row.values])
	);
	const { file, rows } = tableOf(data, 'observation');
	return rows.flatMap((row) => {
		const indicator = indicators.get(row.values.indicator ?? null);
		const value = row.values.value;
		if (!indicator || typeof value !== 'number') return [];
		const { least, most, name, unit } = indicator;
		if (typeof least !== 'number' || typeof most !== 'number') return [];
		if (value >= least && value <= most) return [];
		return errorAt(file, placeOf(row, 'value'), {
			rule: 'impossible-value',
			message: `${value} 不是${name}可能的数（${least} 到 ${most} ${unit}）`,
			advice: `核对单位，本指标的单位是${unit}`
		});
	});
}
