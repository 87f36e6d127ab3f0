/** Reads everything that is published at a place again and tells what is missing, damaged or left over. */
import type { Table as ArrowTable } from 'apache-arrow';
import {
	parseIndex,
	parseManifest,
	rowsOf,
	type Manifest,
	type SnapshotIndex
} from '../../lib/snapshot/manifest';
import { idOf, sha256 } from '../build/identity';
import type { Target } from '../target/target';
import { openParquet, referenceFindings, shapeFindings } from './check-rows';
import { RESTORE, type Finding } from './finding';

export interface Verified {
	snapshots: number;
	/** Files whose content was read and hashed. */
	files: number;
	findings: Finding[];
}

/** Files a person may read and no program needs. */
const CONVENIENCES = ['tables.sql'];

class Verification {
	readonly findings: Finding[] = [];
	/** Paths something leads to. */
	readonly known = new Set<string>();
	/** Files already hashed, and whether they were sound: snapshots share them. */
	readonly #sound = new Map<string, ArrowTable | boolean>();

	constructor(private readonly target: Target) {}

	get files(): number {
		return this.#sound.size;
	}

	find(kind: Finding['kind'], file: string, message: string, advice = RESTORE): void {
		this.findings.push({ kind, file, message, advice });
	}

	/** A JSON file, taken as `parse` takes it; null, with a finding, where it cannot be. */
	async json<T>(file: string, parse: (value: unknown) => T): Promise<T | null> {
		this.known.add(file);
		const bytes = await this.target.read(file);
		if (!bytes) {
			this.find('missing', file, '没有这个文件');
			return null;
		}
		try {
			return parse(JSON.parse(new TextDecoder().decode(bytes)));
		} catch (error) {
			this.find('unreadable', file, (error as Error).message.replace(/。.*$/, ''));
			return null;
		}
	}

	/** Whether a file is as its manifest says; tables are opened. */
	async file(
		expected: { file: string; sha256: string; bytes: number },
		open: boolean
	): Promise<ArrowTable | boolean> {
		this.known.add(expected.file);
		const before = this.#sound.get(expected.file);
		if (before !== undefined) return before;
		const found = await this.#read(expected, open);
		this.#sound.set(expected.file, found);
		return found;
	}

	async #read(
		{ file, sha256: hash, bytes: size }: { file: string; sha256: string; bytes: number },
		open: boolean
	): Promise<ArrowTable | boolean> {
		const bytes = await this.target.read(file);
		if (!bytes) {
			this.find('missing', file, '没有这个文件');
			return false;
		}
		if (bytes.length !== size || sha256(bytes) !== hash) {
			const what =
				bytes.length === size ? '内容与清单不符' : `${bytes.length} 字节，清单写的是 ${size} 字节`;
			this.find('damaged', file, what);
			return false;
		}
		if (!open) return true;
		try {
			return openParquet(bytes);
		} catch (error) {
			this.find('unreadable', file, `不是能读的 Parquet：${String(error)}`);
			return false;
		}
	}
}

async function verifySnapshot(
	work: Verification,
	entry: SnapshotIndex['snapshots'][number]
): Promise<void> {
	const file = `${entry.id}/manifest.json`;
	let content: unknown;
	const manifest = await work.json(file, (value): Manifest => parseManifest((content = value)));
	if (!manifest) return;
	// The id is a hash of the manifest, which names every other file by hash.
	const named = idOf(content as Manifest);
	if (manifest.id !== entry.id || named !== entry.id)
		work.find('damaged', file, `内容的编号是 ${named}，不是 ${entry.id}`);
	const bytes = manifest.tables.reduce((sum, table) => sum + table.bytes, manifest.views.bytes);
	if (rowsOf(manifest.tables) !== entry.rows || bytes !== entry.bytes)
		work.find(
			'mismatch',
			'index.json',
			`${entry.id} 的行数或字节数与它的清单不符`,
			'重新发布这份快照'
		);
	await work.file(manifest.views, false);
	const opened = new Map<string, ArrowTable>();
	for (const table of manifest.tables) {
		const rows = await work.file(table, true);
		if (typeof rows === 'boolean') continue;
		work.findings.push(...shapeFindings(table, rows));
		if (!table.derived) opened.set(table.name, rows);
	}
	const fileOf = (name: string) =>
		manifest.tables.find((table) => table.name === name)?.file ?? name;
	work.findings.push(...referenceFindings(opened, fileOf));
	for (const name of CONVENIENCES) work.known.add(`${entry.id}/${name}`);
}

/**
 * One listed snapshot alone.
 * @throws Error when the place cannot be reached.
 */
export async function verifyListed(
	target: Target,
	entry: SnapshotIndex['snapshots'][number]
): Promise<Finding[]> {
	const work = new Verification(target);
	await verifySnapshot(work, entry);
	return work.findings;
}

/**
 * Every file of every listed snapshot is read, hashed and opened; nothing is changed.
 * @throws Error when the place cannot be reached.
 */
export async function verifyTarget(target: Target): Promise<Verified> {
	const work = new Verification(target);
	const index = await work.json('index.json', parseIndex);
	for (const entry of index?.snapshots ?? []) await verifySnapshot(work, entry);
	// Without an index nothing is known to belong anywhere.
	if (index)
		for (const file of (await target.list()).keys())
			if (!work.known.has(file))
				work.find(
					'orphaned',
					file,
					'没有快照用到它',
					'上传中断或清理后留下的，可以删去；确认没有别人正在发布'
				);
	return { snapshots: index?.snapshots.length ?? 0, files: work.files, findings: work.findings };
}
