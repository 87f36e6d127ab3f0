/** The workbench apart from how it looks: tabs, runs, results, what is kept in the browser. */
import { SvelteMap } from 'svelte/reactivity';
import type { Language } from '../i18n';
import { Bench, type BenchOptions } from './bench.svelte';
import type { DiffSide } from './diff/side';
import { asAsked, explainStatement } from './plan/explain-statement';
import type { Piece } from './pieces-to-run';
import { ResultView } from './result-view.svelte';
import { Run, type RunLimits } from './run.svelte';
import { loadWorkspace, sharedByWindows, storeWorkspace, watchStorage } from './storage';
import { warm } from './warm';
import {
	changeTab,
	closeTab,
	currentTab,
	openTab,
	remember,
	type Settings,
	type Tab,
	type Workspace
} from './workspace';

/** Milliseconds without a change after which the workspace is kept. */
const PAUSE = 300;

/** Milliseconds after the engine's start until what may be needed later is fetched. */
const SETTLED = 1_500;

/** Share of the engine's memory that one result may take of the page's. */
const RESULT_SHARE = 0.5;

/** What stands in front of a result that needs saying before it is run. */
export type Notice =
	| { kind: 'linked' }
	| { kind: 'from-page'; query: string }
	| { kind: 'unknown-query'; query: string };

const limitsOf = ({ rows, time, memory }: Settings): RunLimits => ({
	rows,
	time,
	bytes: memory * RESULT_SHARE * 1024 * 1024
});

export class Desk {
	readonly bench: Bench;
	space = $state.raw<Workspace>(loadWorkspace());
	/** Results by tab, in the order their statements ran. */
	readonly results = new SvelteMap<string, readonly ResultView[]>();
	/** Which result of each tab is in front. */
	readonly front = new SvelteMap<string, number>();
	readonly notices = new SvelteMap<string, Notice>();
	/** A result kept to compare others with. */
	pinned = $state.raw<DiffSide | null>(null);
	/** Whether everything the page may need is there, so that it goes on without a network. */
	complete = $state(false);
	/** Whether the browser keeps the workspace. */
	kept = $state(true);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#open = true;

	constructor(options: Omit<BenchOptions, 'memory'>) {
		this.bench = new Bench({ ...options, memory: this.space.settings.memory });
	}

	/** Starts the engine and listens to other windows. @returns the end of both. */
	open(language: Language): () => void {
		void this.bench.start().then(() => this.#fetchAhead(language));
		const unwatch = watchStorage(() => {
			const shared = sharedByWindows();
			if (shared) this.space = { ...this.space, ...shared };
		});
		const keep = () => this.#keep();
		addEventListener('pagehide', keep);
		return () => {
			this.#open = false;
			this.#keep();
			unwatch();
			removeEventListener('pagehide', keep);
			for (const views of this.results.values()) for (const view of views) view.close();
			void this.bench.close();
		};
	}

	get tab(): Tab {
		return currentTab(this.space);
	}

	/** Results of the tab in front. */
	get views(): readonly ResultView[] {
		return this.results.get(this.tab.id) ?? [];
	}

	/** The result in front, or null. */
	get view(): ResultView | null {
		return this.views[this.front.get(this.tab.id) ?? 0] ?? null;
	}

	/** Takes a new workspace; what it needs of the engine follows. */
	change(next: Workspace): void {
		const { memory } = this.space.settings;
		const left = this.space.tabs.filter(({ id }) => !next.tabs.some((tab) => tab.id === id));
		this.space = next;
		for (const { id } of left) this.#forget(id);
		if (next.settings.memory !== memory) void this.bench.start({ memory: next.settings.memory });
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#keep(), PAUSE);
	}

	write(id: string, sql: string): void {
		this.notices.delete(id);
		this.change(changeTab(this.space, id, { sql }));
	}

	/** Brings a text to the front, in the tab that has it already or in one of its own. */
	show(sql: string, name: string | null, notice: Notice | null = null): void {
		const known = this.space.tabs.find((tab) => tab.sql === sql);
		this.change(known ? { ...this.space, current: known.id } : openTab(this.space, sql, name));
		if (notice) this.notices.set(this.tab.id, notice);
	}

	close(id: string): void {
		this.change(closeTab(this.space, id));
	}

	/** Runs statements for the tab in front; what ran there before makes room. */
	async run(pieces: readonly Piece[], explain: 'explain' | 'analyze' | null = null): Promise<void> {
		if (this.bench.running || pieces.length === 0) return;
		const { id } = this.tab;
		this.notices.delete(id);
		const limits = limitsOf(this.space.settings);
		const runs = pieces.map(({ sql, from }) => {
			const asked = explain ? explainStatement(sql, explain === 'analyze') : asAsked(sql);
			return new Run(sql, from, limits, asked);
		});
		const faces = this.views.map(({ face }) => face);
		this.#forget(id);
		const views = runs.map((run, at) => {
			const view = new ResultView(run);
			view.face = faces[at] === 'chart' ? 'chart' : 'table';
			return view;
		});
		this.results.set(id, views);
		this.front.set(id, 0);
		await this.bench.run(runs);
		const reached = runs.findLastIndex(({ state, failure }) =>
			state === 'done' ? true : failure !== null && failure.kind !== 'cancelled'
		);
		if (this.results.get(id) === views) this.front.set(id, Math.max(0, reached));
		for (const run of runs) this.#remember(run);
	}

	/** Asks the query of a result of the other snapshot as well, and shows what differs. */
	async compareSnapshots(view: ResultView): Promise<void> {
		if (this.bench.running) return;
		const { id } = this.tab;
		const { sql, from, limits, asked } = view.run;
		const other = new Run(sql, from, limits, asked);
		const both = new ResultView(view.run, other);
		both.face = 'diff';
		both.arrangement = view.arrangement;
		both.order = view.order;
		this.results.set(
			id,
			this.views.map((one) => (one === view ? both : one))
		);
		view.close();
		await this.bench.runOn(other, 'before');
	}

	/** Stops the statement at work and those that wait behind it. */
	stop(): void {
		for (const views of this.results.values())
			for (const { run, elsewhere } of views) {
				if (run.state === 'waiting' || run.state === 'running') run.cancel();
				if (elsewhere?.state === 'running') elsewhere.cancel();
			}
	}

	/** A result as one side of a comparison. */
	side({ run }: ResultView, name: string): DiffSide {
		return { name, sql: run.sql, snapshot: this.bench.snapshot, result: run.result };
	}

	#remember({ sql, state, failure, rows, took }: Run): void {
		if (state === 'waiting' || failure?.kind === 'cancelled') return;
		this.change(
			remember(this.space, {
				sql,
				rows: state === 'done' ? rows : null,
				took,
				snapshot: this.bench.snapshot ?? ''
			})
		);
	}

	#forget(id: string): void {
		for (const view of this.results.get(id) ?? []) {
			view.run.cancel();
			view.close();
		}
		this.results.delete(id);
		this.front.delete(id);
	}

	/** Once a first query was not held up by it. */
	#fetchAhead(language: Language): void {
		setTimeout(() => {
			void warm(language, () => this.#open).then((complete) => (this.complete = complete));
		}, SETTLED);
	}

	#keep(): void {
		clearTimeout(this.#timer);
		this.kept = storeWorkspace(this.space);
	}
}
