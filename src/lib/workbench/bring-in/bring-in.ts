/** Takes a reader's file into the engine; it stays in the browser. */
import type { Bench } from '../bench.svelte';
import { LARGEST, type Problem } from './problem';
import type { ReadReply, ReadRequest, ReadTable } from './protocol';
import { tableName } from './table-name';

export type BroughtTable = Omit<ReadTable, 'ipc'> & { table: string };

export type Outcome = { file: string } & ({ tables: BroughtTable[] } | { problem: Problem });

/** Reads a file in a worker of its own, which ends with it. */
function read(request: ReadRequest): Promise<ReadReply> {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), {
		type: 'module',
		name: 'bring-in'
	});
	return new Promise<ReadReply>((resolve) => {
		worker.onerror = (event) => {
			event.preventDefault();
			const detail = event.message || null;
			resolve({ problem: { kind: 'engine', line: null, detail } });
		};
		worker.onmessage = ({ data }: MessageEvent<ReadReply>) => resolve(data);
		worker.postMessage(request, [request.bytes.buffer]);
	}).finally(() => worker.terminate());
}

/** Fetches what files are read with. */
export const warmReaders = async (): Promise<void> => {
	await read({ name: 'warm.csv', bytes: new TextEncoder().encode('a\n1\n') });
};

/** @returns the tables that were made, or why none was; then nothing is left behind. */
export async function bringIn(file: File, bench: Bench): Promise<Outcome> {
	const refused = (problem: Problem): Outcome => ({ file: file.name, problem });
	if (file.size > LARGEST)
		return refused({
			kind: 'too-large',
			line: null,
			detail: String(Math.ceil(file.size / 1024 / 1024))
		});
	const reply = await read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
	if ('problem' in reply) return refused(reply.problem);
	const published = bench.catalogue.objects.filter(({ kind }) => kind !== 'own');
	const taken = new Set(published.map(({ name }) => name.toLowerCase()));
	const tables: BroughtTable[] = [];
	try {
		for (const { ipc, ...about } of reply.tables) {
			const table = tableName(file.name, reply.tables.length > 1 ? about.sheet : null, taken);
			await bench.bringIn(table, ipc);
			taken.add(table.toLowerCase());
			tables.push({ ...about, table });
		}
	} catch (error) {
		for (const { table } of tables) await bench.drop(table).catch(() => undefined);
		const detail = error instanceof Error ? error.message : String(error);
		return refused({ kind: 'engine', line: null, detail });
	}
	return { file: file.name, tables };
}
