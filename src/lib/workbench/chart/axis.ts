/** Axes of a drawing: round values, their words, and the lines across. */
import { formatNumber } from '../../format/number';
import type { Locale } from '../../format/locale';
import { linear, linearTicks, niceDomain, type Interval } from '../../charts/linear';
import { textWidth } from '../../charts/text-width';
import { round, type Drawing } from './drawing';

export interface Axis {
	domain: Interval;
	ticks: { value: number; label: string }[];
	/** Room the widest label takes. */
	room: number;
}

/** Lowest and highest of some numbers; one after another, for there may be very many. */
export function ends(values: Iterable<number>): Interval | null {
	let low = Infinity;
	let high = -Infinity;
	for (const value of values) {
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return low <= high ? [low, high] : null;
}

/** A number as an axis or a title writes it: no more digits than it has, very small and large ones short. */
export function shortAmount(value: number, locale: Locale): string {
	const size = Math.abs(value);
	if (size !== 0 && (size < 1e-4 || size >= 1e15)) return String(Number(value.toPrecision(4)));
	const decimals = size >= 1000 ? 1 : size >= 1 ? 2 : 4;
	const written = String(Number(value.toFixed(decimals)));
	return formatNumber(value, (written.split('.')[1] ?? '').length, locale);
}

/** @param zero whether 0 must be on the axis, as where bars stand. */
export function axisOf(
	values: Iterable<number>,
	{ zero, count, locale, font }: { zero: boolean; count: number; locale: Locale; font: number }
): Axis {
	const [least, most] = ends(values) ?? [0, 1];
	const low = zero ? Math.min(0, least) : least;
	const high = zero ? Math.max(0, most) : most;
	const pad = low === high ? Math.abs(low) * 0.1 || 1 : 0;
	const domain = niceDomain([low - (zero && low === 0 ? 0 : pad), high + pad], count);
	const { values: at, decimals } = linearTicks(domain, count);
	const tiny = Math.max(Math.abs(domain[0]), Math.abs(domain[1])) < 1e-4 || decimals > 8;
	const ticks = at.map((value) => ({
		value,
		label: tiny ? String(Number(value.toPrecision(3))) : formatNumber(value, decimals, locale)
	}));
	return { domain, ticks, room: Math.max(0, ...ticks.map(({ label }) => textWidth(label, font))) };
}

/** Draws an upright axis at the left; returns the place of a value. */
export function drawY(
	into: Drawing,
	axis: Axis,
	{ left, right, top, floor }: { left: number; right: number; top: number; floor: number }
): (value: number) => number {
	const scale = linear(axis.domain, [floor, top]);
	for (const { value, label } of axis.ticks) {
		const y = round(scale(value));
		into.rules.push({ x1: left, x2: right, y1: y, y2: y, base: value === 0 });
		into.texts.push({
			x: left - 7,
			y: round(y + into.font * 0.35),
			text: label,
			anchor: 'end',
			look: 'axis'
		});
	}
	return (value) => round(scale(value));
}

/** Draws a lying axis at the bottom; returns the place of a value. */
export function drawX(
	into: Drawing,
	axis: Axis,
	{ left, right, top, floor }: { left: number; right: number; top: number; floor: number }
): (value: number) => number {
	const scale = linear(axis.domain, [left, right]);
	for (const { value, label } of axis.ticks) {
		const x = round(scale(value));
		into.rules.push({ x1: x, x2: x, y1: top, y2: floor, base: value === 0 });
		into.texts.push({
			x,
			y: round(floor + into.font * 1.4),
			text: label,
			anchor: 'middle',
			look: 'axis'
		});
	}
	return (value) => round(scale(value));
}
