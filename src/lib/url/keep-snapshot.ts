/** Links stay with the snapshot a reader opened, or lead to another. */
import { SNAPSHOT, snapshotIn } from '../snapshot/chosen';

/**
 * An address of the site with the snapshot of the page it stands on; every other address as it is.
 * @param address as written in a link: relative or absolute.
 * @param from the page's own address.
 */
export function keepSnapshot(address: string, from: URL): string {
	const id = snapshotIn(from.searchParams);
	if (id === null) return address;
	const to = new URL(address, from);
	const elsewhere = to.origin !== from.origin || to.protocol !== from.protocol;
	if (elsewhere || to.searchParams.has(SNAPSHOT)) return address;
	to.searchParams.set(SNAPSHOT, id);
	return to.href;
}

/** The same page on another published snapshot; null means the host's current one. */
export function onSnapshot(from: URL, id: string | null): string {
	const to = new URL(from);
	if (id === null) to.searchParams.delete(SNAPSHOT);
	else to.searchParams.set(SNAPSHOT, id);
	return to.href;
}
