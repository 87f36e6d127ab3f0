/** Links and changes of the address stay with the snapshot a reader opened. */
import { SNAPSHOT_PARAMETER } from '../model/snapshot-parameter';

/**
 * An address of the site with the snapshot of the page it stands on; every other address as it is.
 * @param address as written in a link: relative or absolute.
 * @param from the page's own address.
 */
export function keepSnapshot(address: string, from: URL): string {
	const id = from.searchParams.get(SNAPSHOT_PARAMETER);
	if (!id) return address;
	const to = new URL(address, from);
	const elsewhere = to.origin !== from.origin || to.protocol !== from.protocol;
	if (elsewhere || to.searchParams.has(SNAPSHOT_PARAMETER)) return address;
	to.searchParams.set(SNAPSHOT_PARAMETER, id);
	return to.href;
}

/** The same page on another published snapshot; null means the host's current one. */
export function onSnapshot(from: URL, id: string | null): string {
	const to = new URL(from);
	if (id === null) to.searchParams.delete(SNAPSHOT_PARAMETER);
	else to.searchParams.set(SNAPSHOT_PARAMETER, id);
	return to.href;
}
