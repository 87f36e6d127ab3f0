/** One county against its province, a row for each indicator; without a county, all of them as dots. */
import { formatGap, formatNumber } from '../../format/number';
import type { Frame } from '../frame';
import { linear, linearTicks, niceDomain } from '../linear';
import { swarmOffsets } from '../swarm-offsets';
import { textWidth } from '../text-width';

export interface DumbbellCounty {
	adcode: string;
	name: string;
	/** Average growth, percent a year; null where it cannot be compared. */
	growth: number | null;
	/** Percentage points above the province. */
	gap: number | null;
	/** Of the province over the same years and prices. */
	province: number | null;
}

export interface DumbbellIndicator {
	id: string;
	name: string;
	/** Years and prices, such as 2021—2023 年 · 现价参考. */
	note: string;
	counties: readonly DumbbellCounty[];
}

export interface DumbbellRow {
	indicator: string;
	name: string;
	note: string;
	/** Height of the words, and of the rail below them. */
	textY: number;
	y: number;
	/** The chosen county; null without one or without its figures. */
	chosen: { x: number; provinceX: number; ahead: boolean; text: string } | null;
	/** Without a chosen county: every one that compares, and the province where all have the same. */
	dots: { adcode: string; x: number; y: number; text: string }[];
	provinceX: number | null;
	/** Nothing can be compared here. */
	unknown: boolean;
}

export interface DumbbellLayout {
	frame: Frame;
	rows: DumbbellRow[];
	ticks: { x: number; label: string; zero: boolean }[];
	/** Where the gaps end, right-aligned. */
	gapX: number;
	empty: boolean;
}

export interface DumbbellOptions {
	frame: Frame;
	/** The chosen county. */
	selected: string | null;
	locale: 'zh' | 'en';
}

/** Heights are set by the number of indicators. */
export const DUMBBELL_NARROW: Frame = {
	width: 360,
	height: 0,
	top: 4,
	right: 4,
	bottom: 26,
	left: 6,
	font: 13
};
export const DUMBBELL_WIDE: Frame = { ...DUMBBELL_NARROW, width: 620 };

const ROW = 58;
/** From the top of a row to its words and its rail. */
const WORDS = 16;
const RAIL = 38;
/** Of a dot, with its rim; and how far dots may stand from the rail. */
const RADIUS = 4.4;
const REACH = 11;

const round = (length: number) => Math.round(length * 10) / 10;

/** Lays the rows out on one axis of percent a year, zero always on it. */
export function layoutDumbbell(
	indicators: readonly DumbbellIndicator[],
	{ frame: given, selected, locale }: DumbbellOptions
): DumbbellLayout {
	const percent = (value: number) => `${formatNumber(value, 1, locale)}%`;
	const rows = indicators.map(({ counties, ...rest }) => {
		const known = counties.flatMap(({ growth, gap, province, ...county }) =>
			growth === null || gap === null || province === null
				? []
				: [{ ...county, growth, gap, province }]
		);
		const own = known.find(({ adcode }) => adcode === selected) ?? null;
		return { ...rest, known, own, shown: selected === null ? known : own === null ? [] : [own] };
	});
	const values = rows.flatMap(({ shown }) =>
		shown.flatMap(({ growth, province }) => [growth, province])
	);
	const frame: Frame = { ...given, height: given.top + rows.length * ROW + given.bottom };
	const gapText = (gap: number) => formatGap(gap, locale) ?? '';
	const room = rows.reduce(
		(most, { own }) => (own ? Math.max(most, textWidth(gapText(own.gap), given.font + 1)) : most),
		0
	);
	const domain = niceDomain(
		[Math.min(0, ...values), Math.max(values.length === 0 ? 1 : 0, ...values)],
		5
	);
	const end = frame.width - frame.right - (room > 0 ? room + 14 : 6);
	const scale = linear(domain, [frame.left, end]);
	const x = (value: number) => round(scale(value));
	return {
		frame,
		rows: rows.map(({ id, name, note, known, own, shown }, i) => {
			const top = frame.top + i * ROW;
			const provinces = new Set(known.map(({ province }) => province));
			const [province] = provinces;
			const offsets = swarmOffsets(
				shown.map(({ growth }) => x(growth)),
				RADIUS,
				REACH
			);
			return {
				indicator: id,
				name,
				note,
				textY: top + WORDS,
				y: top + RAIL,
				chosen: own && {
					x: x(own.growth),
					provinceX: x(own.province),
					ahead: own.gap >= 0,
					text: gapText(own.gap)
				},
				dots:
					selected === null
						? shown.map(({ adcode, name, growth }, at) => ({
								adcode,
								x: x(growth),
								y: round(top + RAIL + (offsets[at] ?? 0)),
								text: `${name} ${percent(growth)}`
							}))
						: [],
				provinceX:
					selected === null && provinces.size === 1 && province !== undefined ? x(province) : null,
				unknown: shown.length === 0
			};
		}),
		ticks: linearTicks(domain, frame.width > 500 ? 7 : 5).values.map((value) => ({
			x: x(value),
			label: percent(value).replace('.0', ''),
			zero: value === 0
		})),
		gapX: frame.width - frame.right,
		empty: values.length === 0
	};
}
