/** What a reader keeps in the workbench: open tabs, saved queries, history, settings. Every change is a new value. */
import * as v from 'valibot';
import { chartSettings } from './chart/settings';

/** Version of the kept form; another one is not read. */
const VERSION = 1;
const LONGEST_HISTORY = 500;

const text = v.string();
const tab = v.object({
	id: text,
	/** Null until the reader names it. */
	name: v.nullable(text),
	sql: text,
	/** How its result is drawn; null until the reader chooses. */
	chart: v.optional(v.nullable(chartSettings), null)
});
const saved = v.object({ id: text, name: text, sql: text, at: text });
const entry = v.object({
	sql: text,
	/** When it ran, as ISO time. */
	at: text,
	/** Null when it failed or was cancelled. */
	rows: v.nullable(v.number()),
	/** Milliseconds. */
	took: v.number(),
	snapshot: text
});
const settings = v.object({
	/** Memory the engine may use, in MB. */
	memory: v.picklist([512, 1024, 2048, 3072]),
	/** Seconds until a statement is given up. */
	time: v.picklist([10, 60, 300, 1800]),
	/** Rows after which a result is cut off. */
	rows: v.picklist([10_000, 100_000, 1_000_000, 5_000_000])
});
const workspace = v.object({
	version: v.literal(VERSION),
	tabs: v.pipe(v.array(tab), v.minLength(1)),
	/** Id of the tab in front. */
	current: text,
	saved: v.array(saved),
	history: v.array(entry),
	settings
});

export type Tab = v.InferOutput<typeof tab>;
export type SavedQuery = v.InferOutput<typeof saved>;
export type HistoryEntry = v.InferOutput<typeof entry>;
export type Settings = v.InferOutput<typeof settings>;
export type Workspace = v.InferOutput<typeof workspace>;

export const SETTINGS: Settings = { memory: 1024, time: 60, rows: 1_000_000 };

/** Choices of each setting, in order. */
export const CHOICES = {
	memory: settings.entries.memory.options,
	time: settings.entries.time.options,
	rows: settings.entries.rows.options
} as const;

const freshId = (): string => Math.random().toString(36).slice(2, 10);

export const newTab = (sql = '', name: string | null = null): Tab => ({
	id: freshId(),
	name,
	sql,
	chart: null
});

/** A workspace with one tab. */
export function newWorkspace(sql = ''): Workspace {
	const first = newTab(sql);
	return {
		version: VERSION,
		tabs: [first],
		current: first.id,
		saved: [],
		history: [],
		settings: SETTINGS
	};
}

/** @returns null when `value` is not a workspace this program can read. */
export function parseWorkspace(value: unknown): Workspace | null {
	const result = v.safeParse(workspace, value);
	if (!result.success) return null;
	const { tabs, current } = result.output;
	const front = tabs.some(({ id }) => id === current) ? current : (tabs[0]?.id ?? '');
	return { ...result.output, current: front };
}

export const currentTab = ({ tabs, current }: Workspace): Tab =>
	tabs.find(({ id }) => id === current) ?? (tabs[0] as Tab);

/** Opens a tab in front; an empty one in front is used first. */
export function openTab(space: Workspace, sql: string, name: string | null = null): Workspace {
	const front = currentTab(space);
	if (sql !== '' && front.sql.trim() === '')
		return changeTab(space, front.id, { sql, name: name ?? front.name });
	const tab = newTab(sql, name);
	return { ...space, tabs: [...space.tabs, tab], current: tab.id };
}

export const changeTab = (
	space: Workspace,
	id: string,
	change: Partial<Omit<Tab, 'id'>>
): Workspace => ({
	...space,
	tabs: space.tabs.map((tab) => (tab.id === id ? { ...tab, ...change } : tab))
});

/** Closes a tab; its neighbour comes to the front, and there is always one. */
export function closeTab(space: Workspace, id: string): Workspace {
	const at = space.tabs.findIndex((tab) => tab.id === id);
	if (at < 0) return space;
	const left = space.tabs.filter((tab) => tab.id !== id);
	const tabs = left.length > 0 ? left : [newTab()];
	const neighbour = tabs[Math.min(at, tabs.length - 1)] as Tab;
	return { ...space, tabs, current: space.current === id ? neighbour.id : space.current };
}

/** Moves a tab by `steps` places to the right, or left where negative. */
export function moveTab(space: Workspace, id: string, steps: number): Workspace {
	const at = space.tabs.findIndex((tab) => tab.id === id);
	const to = Math.min(Math.max(0, at + steps), space.tabs.length - 1);
	const tab = space.tabs[at];
	if (!tab || to === at) return space;
	const tabs = space.tabs.filter((one) => one.id !== id);
	tabs.splice(to, 0, tab);
	return { ...space, tabs };
}

/** Adds a run to the history, newest first; the same text run again moves up. */
export const remember = (
	space: Workspace,
	run: Omit<HistoryEntry, 'at'> & { at?: string }
): Workspace => ({
	...space,
	history: [
		{ at: new Date().toISOString(), ...run },
		...space.history.filter(({ sql, snapshot }) => sql !== run.sql || snapshot !== run.snapshot)
	].slice(0, LONGEST_HISTORY)
});

/** Keeps a query under a name; the same name is overwritten. */
export const keepQuery = (space: Workspace, name: string, sql: string, at: string): Workspace => ({
	...space,
	saved: [
		...space.saved.filter((query) => query.name !== name),
		{ id: freshId(), name, sql, at }
	].sort((a, b) => (a.at < b.at ? 1 : -1))
});

/** Lets a kept query go. */
export const dropQuery = (space: Workspace, id: string): Workspace => ({
	...space,
	saved: space.saved.filter((query) => query.id !== id)
});

export const clearHistory = (space: Workspace): Workspace => ({ ...space, history: [] });

/** What another workspace brings is added; nothing of this one is lost. */
export function mergeWorkspace(space: Workspace, other: Workspace): Workspace {
	const ids = new Set(space.tabs.map(({ id }) => id));
	const texts = new Set(space.tabs.map(({ sql }) => sql));
	const fresh = other.tabs.filter(({ id, sql }) => !ids.has(id) && !texts.has(sql));
	const names = new Set(space.saved.map(({ name, sql }) => `${name}\n${sql}`));
	const runs = new Set(space.history.map(({ at, sql }) => `${at}\n${sql}`));
	return {
		...space,
		tabs: [...space.tabs.filter(({ sql }) => sql.trim() !== '' || fresh.length === 0), ...fresh],
		current: fresh[0]?.id ?? space.current,
		saved: [
			...space.saved,
			...other.saved.filter(({ name, sql }) => !names.has(`${name}\n${sql}`))
		],
		history: [
			...space.history,
			...other.history.filter(({ at, sql }) => !runs.has(`${at}\n${sql}`))
		]
			.sort((a, b) => (a.at < b.at ? 1 : -1))
			.slice(0, LONGEST_HISTORY)
	};
}
