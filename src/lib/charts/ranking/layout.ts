/** Counties from furthest ahead of the province to furthest behind: a bar each from one zero line. */
import { formatGap } from '../../format/number';
import type { Frame } from '../frame';
import { linear, linearTicks } from '../linear';
import { textWidth } from '../text-width';
import { places, type PlaceChange } from './ranks';

/** One county's average growth against the province on one indicator. */
export interface RankingRow {
	adcode: string;
	/** As written beside the bar. */
	name: string;
	/** Percentage points; null where it cannot be compared. */
	gap: number | null;
	comparison: 'above' | 'not_above' | 'within_rounding' | 'none' | null;
}

export interface RankingBar {
	adcode: string;
	name: string;
	place: number;
	/** Neither ahead nor behind: the difference is within the rounding of the published figures. */
	hollow: boolean;
	ahead: boolean;
	x: number;
	width: number;
	/** Middle of the row. */
	y: number;
	/** Gap in points with its sign. */
	text: string;
	textX: number;
	anchor: 'start' | 'end';
	/** `↑3`, `↓2`, `→`; empty where a year is missing. */
	change: string;
	direction: 'up' | 'down' | 'same' | null;
}

export interface RankingLayout {
	frame: Frame;
	rowHeight: number;
	zeroX: number;
	/** Where the names end. */
	nameX: number;
	/** Where the changes end. */
	changeX: number;
	/** Where light lines stand; every bar has its figure beside it, so that they need none. */
	grid: number[];
	bars: RankingBar[];
	/** Adcodes that cannot be compared, in the order given. */
	unknown: string[];
	empty: boolean;
}

export interface RankingOptions {
	frame: Frame;
	changes: ReadonlyMap<string, PlaceChange>;
	locale: 'zh' | 'en';
}

/** Heights are set by the number of counties, the left margin by the longest name. */
export const RANKING_NARROW: Frame = {
	width: 360,
	height: 0,
	top: 24,
	right: 34,
	bottom: 6,
	left: 0,
	font: 13
};
export const RANKING_WIDE: Frame = { ...RANKING_NARROW, width: 620, right: 48 };

const ROW = 22;
/** Between a bar and its text. */
const SPACE = 5;

const round = (length: number) => Math.round(length * 10) / 10;

function changeOf(change: PlaceChange | undefined): Pick<RankingBar, 'change' | 'direction'> {
	if (change === undefined) return { change: '', direction: null };
	const moved = change.first - change.last;
	if (moved === 0) return { change: '→', direction: 'same' };
	return moved > 0
		? { change: `↑${moved}`, direction: 'up' }
		: { change: `↓${-moved}`, direction: 'down' };
}

/** Lays the ranking out; counties that cannot be compared have no bar and are listed apart. */
export function layoutRanking(
	rows: readonly RankingRow[],
	{ frame: given, changes, locale }: RankingOptions
): RankingLayout {
	const known = rows
		.flatMap((row) => (row.gap === null ? [] : [{ ...row, gap: row.gap }]))
		.sort((a, b) => b.gap - a.gap);
	const place = places(known.map(({ adcode, gap }) => ({ adcode, value: gap })));
	const numbered = known.map((row) => ({
		...row,
		label: `${place.get(row.adcode) ?? ''} ${row.name}`,
		text: formatGap(row.gap, locale) ?? ''
	}));
	const width = (text: string) => textWidth(text, given.font);
	const left = Math.ceil(Math.max(0, ...numbered.map(({ label }) => width(label))) + SPACE + 2);
	const frame: Frame = {
		...given,
		left,
		height: given.top + numbered.length * ROW + given.bottom
	};
	const gaps = numbered.map(({ gap }) => gap);
	const [low, high] = [Math.min(0, ...gaps), Math.max(0, ...gaps)];
	const textRoom = Math.max(0, ...numbered.map(({ text }) => width(text))) + SPACE;
	// A bar to the left has its text on its left, so that side keeps room for one only where there is such a bar.
	const start = frame.left + (low < 0 ? textRoom : 2);
	const end = frame.width - frame.right - textRoom;
	const domain = low === high ? ([-1, 1] as const) : ([low, high] as const);
	const x = linear(domain, [start, end]);
	const zeroX = round(x(0));
	return {
		frame,
		rowHeight: ROW,
		zeroX,
		nameX: left - SPACE,
		changeX: frame.width - 2,
		grid:
			numbered.length === 0
				? []
				: linearTicks(domain, 4)
						.values.filter((value) => value !== 0)
						.map((value) => round(x(value))),
		bars: numbered.map(({ adcode, label, gap, comparison, text }, i) => {
			const tip = round(x(gap));
			const ahead = gap >= 0;
			return {
				adcode,
				name: label,
				place: place.get(adcode) ?? 0,
				hollow: comparison === 'within_rounding',
				ahead,
				x: Math.min(tip, zeroX),
				width: round(Math.max(Math.abs(tip - zeroX), 1)),
				y: frame.top + i * ROW + ROW / 2,
				text,
				textX: ahead ? tip + SPACE : tip - SPACE,
				anchor: ahead ? 'start' : 'end',
				...changeOf(changes.get(adcode))
			};
		}),
		unknown: rows.filter(({ gap }) => gap === null).map(({ adcode }) => adcode),
		empty: numbered.length === 0
	};
}
