/** Starts the engine on the published snapshot the address names. */
import { fetchIndex } from '../snapshot/fetch-snapshot';
import { folderOf, startEngine, type BrowserEngine, type StartOptions } from './browser-engine';
import { EngineError } from './engine';
import { errorFrom, failureFrom } from './failure';

/**
 * @param id as the address has it.
 * @throws EngineError `load` when the host lists no such snapshot; else what `startEngine` throws.
 */
export async function startPublished(options: StartOptions, id: string): Promise<BrowserEngine> {
	const index = await fetchIndex(folderOf(options.base)).catch((error: unknown) => {
		throw errorFrom(failureFrom(error, 'load'));
	});
	if (!index.snapshots.some((snapshot) => snapshot.id === id))
		throw new EngineError(
			'load',
			`本站没有发布编号为“${id}”的快照。请核对网址里 snapshot= 后面的编号，或改看最新一期。`,
			{ subject: 'index.json' }
		);
	return startEngine({ ...options, snapshot: id });
}
