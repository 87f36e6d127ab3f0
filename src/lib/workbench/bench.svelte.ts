/** The engine of the workbench as its page sees it: started, asked, restarted, always with the same snapshot. */
import { folderOf } from '../snapshot/folder';
import { EngineError } from '../engine/engine';
import { BEFORE, CURRENT, startWorkbench, type WorkbenchEngine } from '../engine/workbench-engine';
import { fetchIndex, fetchManifest } from '../snapshot/fetch-snapshot';
import type { Manifest, SnapshotIndex } from '../snapshot/manifest';
import { EMPTY, objectsOf, type Catalogue, type CatalogueObject } from './catalogue';
import { functionsOf, keywordsOf } from './engine-words';
import { publishedOf, refusalOf, type Published } from './guard';
import type { Run, RunState } from './run.svelte';
import { CHANGING, verbOf } from './statement-verb';

export type BenchStatus =
	| { phase: 'starting'; progress: number }
	| { phase: 'ready' }
	| { phase: 'unavailable'; message: string };

/** Milliseconds a cancelled statement has before its engine is ended and started again. */
const GRACE = 400;

/** Milliseconds without a statement after which the engine is asked for its functions. */
const QUIET = 1_500;

const OWN = `
select table_name as name, estimated_size as rows
from duckdb_tables()
where schema_name = 'main'
union all
select view_name, null
from duckdb_views()
where schema_name = 'main' and not internal
order by name`;

export interface BenchOptions {
	/** The site's base path. */
	base: string;
	snapshot: string | null;
	before: string | null;
	/** MB. */
	memory: number;
}

export class Bench {
	status = $state.raw<BenchStatus>({ phase: 'starting', progress: 0 });
	catalogue = $state.raw<Catalogue>(EMPTY);
	index = $state.raw<SnapshotIndex | null>(null);
	manifest = $state.raw<Manifest | null>(null);
	/** The statement at work, or null. */
	running = $state.raw<Run | null>(null);
	/** Names of readers' tables that went with an engine that had to be ended; null when none did. */
	lost = $state.raw<readonly string[] | null>(null);
	/** Whether an engine is being brought up in place of one that was ended. */
	restarting = $state(false);
	#engine: Promise<WorkbenchEngine> | null = null;
	#options: BenchOptions;
	#published: Published = publishedOf([]);
	/** Goes up with every start, so that a start that was overtaken is known as such. */
	#starts = 0;

	constructor(options: BenchOptions) {
		this.#options = options;
	}

	get options(): BenchOptions {
		return this.#options;
	}

	/** Identifier of the snapshot in the schema `current`, or null while none is known. */
	get snapshot(): string | null {
		return this.manifest?.id ?? null;
	}

	/** Readers' own tables. */
	get own(): readonly CatalogueObject[] {
		return this.catalogue.objects.filter(({ kind }) => kind === 'own');
	}

	/** Starts the engine; with other options, another one in its place. */
	async start(change: Partial<BenchOptions> = {}): Promise<void> {
		this.#options = { ...this.#options, ...change };
		const start = ++this.#starts;
		const previous = this.#engine;
		this.status = { phase: 'starting', progress: 0 };
		void previous?.then((engine) => engine.close()).catch(() => undefined);
		const { base, snapshot, before, memory } = this.#options;
		const engine = startWorkbench({
			base,
			before,
			memoryLimit: `${memory}MB`,
			limits: { grace: GRACE },
			...(snapshot === null ? {} : { snapshot }),
			onprogress: (progress) => {
				if (start === this.#starts) this.status = { phase: 'starting', progress };
			}
		});
		this.#engine = engine;
		try {
			await Promise.all([engine, this.#describe(start)]);
			if (start !== this.#starts) return;
			this.status = { phase: 'ready' };
			setTimeout(() => void this.#askForWords(start), QUIET);
		} catch (error) {
			if (start !== this.#starts) return;
			this.#engine = null;
			const message = error instanceof Error ? error.message : String(error);
			this.status = { phase: 'unavailable', message };
		}
	}

	/** The engine once it is there. @throws EngineError */
	async engine(): Promise<WorkbenchEngine> {
		if (!this.#engine) throw new EngineError('start', '查询引擎还没有启动。');
		return this.#engine;
	}

	/** Runs statements one after another; the first that fails ends them. */
	async run(statements: readonly Run[]): Promise<void> {
		for (const run of statements) {
			if (run.state !== 'waiting') continue;
			this.running = run;
			await this.#runOne(run);
			if ((run.state as RunState) !== 'failed') continue;
			for (const rest of statements) rest.cancel();
			break;
		}
		this.running = null;
	}

	/**
	 * Runs one statement with names looked up in the schema of a snapshot; macros read its tables, too.
	 * Whatever comes of it, the next statement finds `current` again.
	 */
	async runOn(run: Run, schema: typeof CURRENT | typeof BEFORE): Promise<void> {
		this.running = run;
		const path = (name: string) => `set search_path = 'main,${name}'`;
		try {
			const engine = await this.engine();
			await engine.query(path(schema));
			await this.#runOne(run);
			await engine.query(path(CURRENT));
		} catch (error) {
			if (run.state !== 'done') run.fail({ kind: 'engine', message: (error as Error).message });
		} finally {
			this.running = null;
		}
	}

	/**
	 * Makes a table of the reader's from an Arrow IPC stream; one of the same name is replaced.
	 * @throws EngineError; the table of that name is then as it was.
	 */
	async bringIn(table: string, ipc: Uint8Array<ArrayBuffer>): Promise<void> {
		const engine = await this.engine();
		const name = `"${table.replaceAll('"', '""')}"`;
		const arriving = `${table} (arriving)`;
		await engine.insert(arriving, ipc);
		await engine.query(`drop table if exists main.${name}`);
		await engine.query(`alter table main."${arriving.replaceAll('"', '""')}" rename to ${name}`);
		await this.#listOwn(engine);
	}

	/** Lets a table of the reader's go. @throws EngineError */
	async drop(table: string): Promise<void> {
		const engine = await this.engine();
		await engine.query(`drop table if exists main."${table.replaceAll('"', '""')}"`);
		await this.#listOwn(engine);
	}

	async close(): Promise<void> {
		this.#starts++;
		await this.#engine?.then((engine) => engine.close()).catch(() => undefined);
	}

	async #runOne(run: Run): Promise<void> {
		let engine: WorkbenchEngine;
		try {
			engine = await this.engine();
		} catch (error) {
			run.fail({ kind: 'engine', message: (error as Error).message });
			return;
		}
		const refusal = refusalOf(run.sql, this.#published, await this.#schema(engine, run.sql));
		if (refusal) {
			run.fail({ kind: 'refused', refusal });
			return;
		}
		await run.go(engine);
		if (run.state === 'failed' && (await engine.isLost())) await this.#revive(engine);
		else if (run.state === 'done' && CHANGING.includes(verbOf(run.sql).verb))
			await this.#listOwn(engine);
	}

	/** The schema names are looked up in; asked only where a statement names one. */
	async #schema(engine: WorkbenchEngine, sql: string): Promise<string> {
		if (!/\b(current|before)\b/i.test(sql)) return CURRENT;
		const [row] = await engine.query('select current_schema() as name');
		return row?.name === 'main' ? CURRENT : String(row?.name);
	}

	/** Brings the engine up again with the same snapshots. */
	async #revive(engine: WorkbenchEngine): Promise<void> {
		this.restarting = true;
		this.lost = this.own.map(({ name }) => name);
		this.#setOwn([]);
		try {
			await engine.restart();
		} catch (error) {
			this.status = { phase: 'unavailable', message: (error as Error).message };
		} finally {
			this.restarting = false;
		}
	}

	async #describe(start: number): Promise<void> {
		const folder = folderOf(this.#options.base);
		const { snapshot, before } = this.#options;
		const [index, manifest, other] = await Promise.all([
			fetchIndex(folder),
			fetchManifest(folder, snapshot),
			before === null ? null : fetchManifest(folder, before)
		]);
		if (start !== this.#starts) return;
		const objects = [...objectsOf(manifest, null), ...(other ? objectsOf(other, 'before') : [])];
		this.index = index;
		this.manifest = manifest;
		this.catalogue = { ...this.catalogue, objects };
		this.#published = publishedOf(objects);
	}

	#setOwn(own: readonly CatalogueObject[]): void {
		const published = this.catalogue.objects.filter(({ kind }) => kind !== 'own');
		this.catalogue = { ...this.catalogue, objects: [...own, ...published] };
	}

	async #listOwn(engine: WorkbenchEngine): Promise<void> {
		const rows = await engine.query(OWN).catch(() => []);
		const columns = await Promise.all(
			rows.map(({ name }) =>
				engine
					.query(`select column_name as name, column_type as type from (describe "${name}")`)
					.catch(() => [])
			)
		);
		this.#setOwn(
			rows.map(({ name, rows: count }, position) => ({
				name: String(name),
				schema: null,
				kind: 'own',
				rows: count === null || count === undefined ? null : Number(count),
				zh: '',
				en: '',
				derived: false,
				columns: (columns[position] ?? []).map((column) => ({
					name: String(column.name),
					type: String(column.type),
					unit: null,
					zh: '',
					en: ''
				}))
			}))
		);
	}

	async #askForWords(start: number): Promise<void> {
		if (start !== this.#starts || this.catalogue.functions.length > 0) return;
		if (this.running) {
			setTimeout(() => void this.#askForWords(start), QUIET);
			return;
		}
		try {
			const engine = await this.engine();
			const functions = await functionsOf(engine);
			const keywords = await keywordsOf(engine);
			this.catalogue = { ...this.catalogue, functions, keywords };
		} catch {
			// Completion goes on without them.
		}
	}
}
