/** Makes an earlier snapshot of a place current again. */
import { changeIndex, indexOf } from './put-snapshot';
import type { Target } from './target/target';
import { verifyListed } from './verify/verify-target';

/**
 * Only a snapshot that is whole becomes current; it and all others stay as they are.
 * @returns the snapshot that was current before; the same id when nothing had to be done.
 * @throws Error with a sentence when it is not listed, not whole, or somebody else published meanwhile.
 */
export async function rollBack(target: Target, id: string): Promise<string> {
	const { bytes, index } = await indexOf(target);
	const entry = index?.snapshots.find((snapshot) => snapshot.id === id);
	if (!index || !entry) throw new Error(`${target.name} 里没有快照 ${id}。用 list 看有哪些。`);
	if (index.current === id) return id;
	const [wrong] = await verifyListed(target, entry);
	if (wrong)
		throw new Error(
			`不能退回到 ${id}：${wrong.file} ${wrong.message}。当前快照没有变；请${wrong.advice}。`
		);
	await changeIndex(target, bytes, { ...index, current: id });
	return index.current;
}
