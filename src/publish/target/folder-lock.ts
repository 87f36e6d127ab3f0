/** Lets one publisher at a time change the index of a folder; what a killed one left behind is taken over. */
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';

interface Holder {
	host: string;
	pid: number;
	since: string;
}

const codeOf = (error: unknown): unknown =>
	error instanceof Error && 'code' in error ? error.code : undefined;

/** Whether a process of this machine still runs. */
function runs(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

async function holderOf(path: string): Promise<Holder | null> {
	try {
		return JSON.parse(await readFile(path, 'utf8')) as Holder;
	} catch (error) {
		// Gone again, or not yet written by the one that made it.
		if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return null;
		throw error;
	}
}

async function take(path: string): Promise<boolean> {
	const holder: Holder = {
		host: hostname(),
		pid: process.pid,
		since: new Date().toISOString()
	};
	try {
		await writeFile(path, JSON.stringify(holder), { flag: 'wx' });
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
}

/** Takes away a lock whose holder is gone, unless another publisher has taken it over meanwhile. */
async function clear(path: string, left: Holder): Promise<void> {
	const aside = `${path}.${process.pid}`;
	await rename(path, aside).catch(() => undefined);
	const found = await holderOf(aside);
	const isOther = found !== null && (found.pid !== left.pid || found.since !== left.since);
	if (isOther) await link(aside, path).catch(() => undefined);
	await rm(aside, { force: true });
}

/**
 * Runs `work` while nobody else holds the lock file.
 * @throws Error with a sentence when another process holds it, naming it and what to do.
 */
export async function withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
	if (!(await take(path))) {
		const holder = await holderOf(path);
		const left = holder?.host === hostname() && !runs(holder.pid) ? holder : null;
		if (left) await clear(path, left);
		if (!left || !(await take(path)))
			throw new Error(
				`另一个发布正在改 index.json${holder ? `（${holder.host} 上的进程 ${holder.pid}，${holder.since} 起）` : ''}。` +
					`请稍后再试；若确认没有别人在发布，删去 ${path}。`
			);
	}
	try {
		return await work();
	} finally {
		await rm(path, { force: true });
	}
}
