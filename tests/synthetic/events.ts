/** Invented events for every duty: on time, late and missing windows of every cadence, all readings of 互访. */
import { Fixture } from '../../src/lib/sql/fixture';
import { members } from './definitions';
import { enterprise } from './people';
import { daysAfter, NOTE, SOURCE, type SyntheticRow, type SyntheticTables } from './rows';

/** How many pairs stand for all those a duty binds. */
export const BODIES = 3;

/** A duty recorded for half its term, one never recorded, and those no source calls complete. */
const PARTLY_COVERED = 'O-SY2021-02';
const NEVER_RECORDED = 'O-SC2024-02';
const NOT_COVERED = [NEVER_RECORDED, 'O-SY2021-05'];

interface Window {
	obligation: string;
	index: number;
	start_day: string;
	window_start: string;
	window_end: string;
	due_on: string;
	graced_to: string;
	counted: boolean;
}

const LISTS: Readonly<Record<string, { from: string | null; to: string }>> = {
	hb2020: { from: 'hb2020-supporters', to: 'hb2020-recipients' },
	sc2024: { from: null, to: 'sc2024-39' },
	sc2018: { from: null, to: 'sc2018-45' },
	sy2021: { from: null, to: 'sy2021-counties' },
	zj2023: { from: null, to: 'zj2023-jingning' }
};

/** The windows the site's calendar gives each duty; what happens in them is invented here. */
async function calendar(tables: SyntheticTables, asOf: string): Promise<Window[]> {
	const fixture = await Fixture.open(asOf);
	try {
		await fixture.insert('programme', tables.programme ?? []);
		await fixture.insert('obligation', tables.obligation ?? []);
		const rows = await fixture.query(
			'from duty_window_at((select as_of from meta)) order by obligation, index'
		);
		return rows as unknown as Window[];
	} finally {
		fixture.close();
	}
}

function groupByDuty(windows: readonly Window[]): Map<string, Window[]> {
	const groups = new Map<string, Window[]>();
	for (const window of windows) {
		groups.set(window.obligation, [...(groups.get(window.obligation) ?? []), window]);
	}
	return groups;
}

/** Who acts: columns of an event. */
type Body = SyntheticRow;

function bodiesOf(tables: SyntheticTables, programme: string): Body[] {
	const lists = LISTS[programme];
	if (!lists) return [];
	const recipients = members(tables, lists.to);
	return Array.from({ length: BODIES }, (_, at) => ({
		recipient: recipients[at % recipients.length] ?? null,
		...(lists.from === null
			? { supporter_organisation: enterprise(at + 1) }
			: { supporter_region: members(tables, lists.from)[at + BODIES] ?? null })
	}));
}

/** What happens in a window: every sixth is late, every sixth is left out. */
const fate = (index: number): 'on_time' | 'late' | 'missing' =>
	index % 6 === 2 ? 'late' : index % 6 === 4 ? 'missing' : 'on_time';

/** The days on which one body acts in a window, with the direction where a duty has two. */
function days(
	window: Window,
	next: Window | undefined,
	duty: SyntheticRow,
	at: number,
	asOf: string
): { date: string; direction?: 'out' | 'in' }[] {
	const count = Number(duty.count_per_period ?? 1);
	const name = String(duty.name);
	const ordinal = window.index;
	const begin = [window.window_start, window.start_day].sort()[1] ?? window.window_start;
	const own = Array.from(
		{ length: count },
		(_, time) => [daysAfter(begin, time % 8), window.due_on].sort()[0] ?? window.due_on
	);
	if (name.includes('互访') || name.includes('双向')) {
		const first = own[0] ?? window.window_start;
		// Both ways, twice both ways, and one way only: the three readings part at the last.
		const ways = [
			['out', 'in'],
			['out', 'in', 'out', 'in'],
			['out', 'out']
		] as const;
		const missing = fate(ordinal) === 'missing' && at === 0;
		const chosen = missing ? [] : (ways[(ordinal + at) % 3] ?? []);
		return chosen.map((direction, time) => ({ date: daysAfter(first, time), direction }));
	}
	const lateOn = duty.period === '年初' ? daysAfter(window.due_on, 60) : (next?.window_end ?? '');
	// A late act falls into the next window, after that window's own.
	const canBeLate = lateOn > window.graced_to && lateOn <= asOf;
	if (fate(ordinal) === 'late' && canBeLate) return own.map(() => ({ date: lateOn }));
	if (fate(ordinal) === 'missing' && at === 0 && window.graced_to < asOf) return [];
	return own.map((date) => ({ date }));
}

const KINDS: Readonly<Record<string, string>> = {
	通报: 'notice',
	会: 'meeting',
	签订: 'signing',
	培训: 'training'
};

const kindOf = (name: string): string =>
	name.includes('访')
		? 'visit'
		: (Object.entries(KINDS).find(([word]) => name.includes(word))?.[1] ?? 'other');

/** The day from which nothing is recorded of a duty, so that its later windows have no public data. */
function silence(obligation: string, halfway: string): string {
	if (obligation === NEVER_RECORDED) return '0000';
	return obligation === PARTLY_COVERED ? halfway : '9999';
}

/** Events of every duty, and where their record is said to be complete. */
export async function events(
	tables: SyntheticTables,
	asOf: string
): Promise<{ event: SyntheticRow[]; record_coverage: SyntheticRow[] }> {
	const windows = groupByDuty(await calendar(tables, asOf));
	const event: SyntheticRow[] = [];
	const coverage: SyntheticRow[] = [];
	for (const duty of tables.obligation ?? []) {
		const obligation = String(duty.id);
		const programme = String(duty.programme);
		const name = String(duty.name);
		const add = (date: string, body: Body, more: SyntheticRow = {}): void => {
			event.push({
				id: `syn-${obligation.toLowerCase()}-${event.length + 1}`,
				programme,
				date,
				kind: kindOf(name),
				what: `合成数据：${name}`,
				...body,
				lead_title: name.includes('访') ? '县委书记' : null,
				obligation,
				evidence: NOTE,
				source: SOURCE,
				note: NOTE,
				...more
			});
		};
		const own = windows.get(obligation) ?? [];
		if (own.length === 0) {
			for (const date of ['2022-05-10', '2023-05', '2024']) {
				add(date, bodiesOf(tables, programme)[0] ?? {});
			}
			continue;
		}
		// Attendance of persons is never an event: it has totals of its own.
		if (duty.scope === '人') continue;
		const single = ['全省/全市', '合计'].includes(String(duty.scope ?? '全省/全市'));
		const bodies = single ? [{}] : bodiesOf(tables, programme);
		const halfway = own[Math.floor(own.length / 2)]?.window_end ?? asOf;
		const silentFrom = silence(obligation, halfway);
		own.forEach((window, place) => {
			if (window.window_start >= silentFrom) return;
			bodies.forEach((body, at) => {
				for (const { date, direction } of days(window, own[place + 1], duty, at, asOf)) {
					if (date <= asOf && date >= window.start_day) {
						add(date, body, direction ? { direction } : {});
					}
				}
			});
		});
		if (NOT_COVERED.includes(obligation)) continue;
		coverage.push({
			id: `syn-cover-${obligation.toLowerCase()}`,
			obligation,
			covers_from: own[0]?.start_day ?? null,
			covers_to: obligation === PARTLY_COVERED ? halfway : daysAfter(asOf, 400),
			bodies: single ? null : BODIES,
			source: SOURCE,
			quote: NOTE,
			note: NOTE
		});
	}
	return { event: [...event, ...townVisits(tables)], record_coverage: coverage };
}

/** Visits that name a township of their county: somebody was there, which makes nobody responsible for it. */
function townVisits(tables: SyntheticTables): SyntheticRow[] {
	const nameOf = new Map((tables.region ?? []).map(({ adcode, name }) => [adcode, String(name)]));
	return members(tables, 'sc2024-39')
		.slice(0, 2)
		.map((recipient, at) => ({
			id: `syn-town-${at + 1}`,
			programme: 'sc2024',
			date: `2025-0${at + 3}`,
			kind: 'visit',
			what: `合成数据：到${nameOf.get(recipient) ?? ''}合成镇九`,
			recipient,
			supporter_organisation: enterprise(1),
			evidence: NOTE,
			source: SOURCE,
			note: NOTE
		}));
}
