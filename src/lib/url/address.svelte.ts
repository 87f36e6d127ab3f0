/** The address as the owner of a page's view: read after mount, written without leaving the page. */
import { useAddress } from './address-state.svelte';
import { readView, writeView, type View } from './view';

export interface AddressView {
	readonly current: View;
	/** Changes parts of the view; `remember` adds a step to the browser's history. */
	change(part: Partial<View>, options?: { remember?: boolean }): void;
}

/** The view of the page in the address bar. While prerendering there is no query string: the fallback is shown. */
export function useView(fallback: () => View): AddressView {
	const address = useAddress<View>({
		read: (parameters) => (parameters === null ? fallback() : readView(parameters, fallback())),
		write: (view) => writeView(view, fallback())
	});
	return {
		get current() {
			return address.current;
		},
		change(part, { remember = false } = {}) {
			address.change({ ...address.current, ...part }, !remember);
		}
	};
}
